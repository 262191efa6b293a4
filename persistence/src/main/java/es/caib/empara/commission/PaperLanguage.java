package es.caib.empara.commission;

import java.util.Locale;

/** Papers of the Commission are written in both official languages. */
public enum PaperLanguage {
  CA,
  ES;

  /** ISO 639-1, in lower case. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
