package es.caib.empara.people.entity;

import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** A person has read a version of the undertaking and accepted it. Only ever added. */
@Entity
@Table(name = "EMP_UNDERTAKING_ACCEPTANCE")
@SequenceGenerator(name = "acceptance", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class UndertakingAcceptance {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "acceptance")
  @Column(name = "ID")
  private Long id;

  @Column(name = "PRINCIPAL", updatable = false)
  private String principal;

  @Column(name = "TEXT_VERSION", updatable = false)
  private int textVersion;

  @Column(name = "LANGUAGE", updatable = false)
  private String language;

  @Column(name = "ACCEPTED_AT", updatable = false)
  private OffsetDateTime acceptedAt;

  protected UndertakingAcceptance() {}

  /**
   * @param language in which it was read: ca, es or en
   */
  public UndertakingAcceptance(
      String principal, int textVersion, String language, OffsetDateTime acceptedAt) {
    this.principal = Required.text("principal", principal);
    this.textVersion = textVersion;
    if (!language.equals("ca") && !language.equals("es") && !language.equals("en")) {
      throw new IllegalArgumentException("language: not one of the text");
    }
    this.language = language;
    this.acceptedAt = Required.value("acceptedAt", acceptedAt);
  }

  public String principal() {
    return principal;
  }

  public int textVersion() {
    return textVersion;
  }

  public String language() {
    return language;
  }

  public OffsetDateTime acceptedAt() {
    return acceptedAt;
  }
}
