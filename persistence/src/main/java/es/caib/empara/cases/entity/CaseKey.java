package es.caib.empara.cases.entity;

import es.caib.empara.cases.KeyKind;
import es.caib.empara.cases.PersonRole;
import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** One of the words and numbers by which a case is found. */
@Entity
@Table(name = "EMP_CASE_KEY")
@IdClass(CaseKey.class)
public class CaseKey implements Serializable {

  private static final long serialVersionUID = 1L;

  @Id
  @Column(name = "CASE_ID")
  private Long caseId;

  @Id
  @Enumerated(EnumType.STRING)
  @Column(name = "PERSON")
  private PersonRole person;

  @Id
  @Enumerated(EnumType.STRING)
  @Column(name = "KIND")
  private KeyKind kind;

  @Id
  @Column(name = "KEY_VALUE")
  private String value;

  public CaseKey() {}

  /**
   * @param value as it is compared: without accents, blanks and signs
   */
  public CaseKey(Long caseId, PersonRole person, KeyKind kind, String value) {
    this.caseId = Required.value("caseId", caseId);
    this.person = Required.value("person", person);
    this.kind = Required.value("kind", kind);
    this.value = Required.text("value", value);
  }

  public Long caseId() {
    return caseId;
  }

  public PersonRole person() {
    return person;
  }

  public KeyKind kind() {
    return kind;
  }

  public String value() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CaseKey key
        && Objects.equals(caseId, key.caseId)
        && person == key.person
        && kind == key.kind
        && Objects.equals(value, key.value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(caseId, person, kind, value);
  }
}
