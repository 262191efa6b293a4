package es.caib.empara.cases.entity;

import es.caib.empara.cases.DocumentType;
import es.caib.empara.cases.PersonIdentity;
import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** The State's picture of a person within one case. */
@Embeddable
public class PersonImage {

  @Column(name = "GIVEN_NAME")
  private String givenName;

  @Column(name = "SURNAME1")
  private String surname1;

  @Column(name = "SURNAME2")
  private String surname2;

  @Enumerated(EnumType.STRING)
  @Column(name = "DOCUMENT_TYPE")
  private DocumentType documentType;

  @Column(name = "DOCUMENT_NUMBER")
  private String documentNumber;

  @Column(name = "BIRTH_DATE")
  private LocalDate birthDate;

  @Column(name = "SEX")
  private String sex;

  @Column(name = "NATIONALITY")
  private String nationality;

  @Column(name = "PHONE")
  private String phone;

  @Column(name = "LANGUAGE")
  private String language;

  protected PersonImage() {}

  PersonImage(PersonIdentity person) {
    this.givenName = Required.text("givenName", person.givenName());
    this.surname1 = Required.text("surname1", person.surname1());
    this.surname2 = person.surname2();
    this.documentType = Required.value("documentType", person.documentType());
    this.documentNumber = person.documentNumber();
    this.birthDate = person.birthDate();
    this.sex = person.sex();
    this.nationality = person.nationality();
    this.phone = person.phone();
    this.language = person.preferredLanguage();
  }

  /** The same person with another phone, or with none. */
  PersonImage reachedAt(String otherPhone) {
    PersonImage image = new PersonImage(identity());
    image.phone = otherPhone;
    return image;
  }

  /** The picture as a value. */
  public PersonIdentity identity() {
    return new PersonIdentity(
        documentType,
        documentNumber,
        givenName,
        surname1,
        surname2,
        birthDate,
        sex,
        nationality,
        phone,
        language);
  }
}
