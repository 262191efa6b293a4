package es.caib.empara.protocols.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A law that protocols rest on. Which ones there are is said by the installation. */
@Entity
@Table(name = "EMP_LEGAL_NORM")
public class LegalNorm {

  @Id
  @Column(name = "CODE", updatable = false)
  private String code;

  @Column(name = "BOE_ID", updatable = false)
  private String boeId;

  @Column(name = "TITLE_CA", updatable = false)
  private String titleCa;

  @Column(name = "TITLE_ES", updatable = false)
  private String titleEs;

  @Column(name = "TITLE_EN", updatable = false)
  private String titleEn;

  @Column(name = "PLACE", updatable = false)
  private int place;

  protected LegalNorm() {}

  /** In a language; Catalan for any but Spanish and English. */
  public String title(String language) {
    return switch (language) {
      case "es" -> titleEs;
      case "en" -> titleEn;
      default -> titleCa;
    };
  }

  public String code() {
    return code;
  }

  /** Under which it is found in the official gazette. */
  public String boeId() {
    return boeId;
  }
}
