package es.caib.empara.protocols.entity;

import es.caib.empara.protocols.ArticleDuty;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** An article that clauses rest on. Its text is in its versions. */
@Entity
@Table(name = "EMP_LEGAL_ARTICLE")
public class LegalArticle {

  @Id
  @Column(name = "ID", updatable = false)
  private Long id;

  @Column(name = "NORM", updatable = false)
  private String norm;

  @Column(name = "ARTICLE", updatable = false)
  private String article;

  @Column(name = "HEADING_CA", updatable = false)
  private String headingCa;

  @Column(name = "HEADING_ES", updatable = false)
  private String headingEs;

  @Column(name = "HEADING_EN", updatable = false)
  private String headingEn;

  @Enumerated(EnumType.STRING)
  @Column(name = "DUTY", updatable = false)
  private ArticleDuty duty;

  @Column(name = "PLACE", updatable = false)
  private int place;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected LegalArticle() {}

  /** In a language; Catalan for any but Spanish and English. */
  public String heading(String language) {
    return switch (language) {
      case "es" -> headingEs;
      case "en" -> headingEn;
      default -> headingCa;
    };
  }

  public boolean isRequired() {
    return duty == ArticleDuty.REQUIRED;
  }

  public Long id() {
    return id;
  }

  /** The code of the law. */
  public String norm() {
    return norm;
  }

  /** Its number, such as 31 or 544 ter. */
  public String article() {
    return article;
  }
}
