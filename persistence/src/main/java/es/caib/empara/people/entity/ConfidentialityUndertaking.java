package es.caib.empara.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;

/**
 * A version of what everybody undertakes before having access (LO 7/2021, ENS op.acc.5). A version
 * is never changed; a newer one is added by the installation.
 */
@Entity
@Table(name = "EMP_UNDERTAKING")
public class ConfidentialityUndertaking {

  @Id
  @Column(name = "TEXT_VERSION", updatable = false)
  private int textVersion;

  @Column(name = "VALID_FROM", updatable = false)
  private LocalDate validFrom;

  @Column(name = "TEXT_CA", updatable = false)
  private String textCa;

  @Column(name = "TEXT_ES", updatable = false)
  private String textEs;

  @Column(name = "TEXT_EN", updatable = false)
  private String textEn;

  protected ConfidentialityUndertaking() {}

  /** The paragraphs in a language; Catalan for any but Spanish and English. */
  public List<String> paragraphs(String language) {
    String text =
        switch (language) {
          case "es" -> textEs;
          case "en" -> textEn;
          default -> textCa;
        };
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  public int textVersion() {
    return textVersion;
  }

  public LocalDate validFrom() {
    return validFrom;
  }
}
