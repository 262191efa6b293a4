package es.caib.empara.accreditation;

import java.util.EnumSet;
import java.util.Set;

/**
 * What accredits a situation of gender violence: the catalogue of Ley 11/2016 art. 78, which says
 * what is a qualified proof, and of LO 1/2004 art. 23.
 */
public enum TitleKind {
  /** That convicts. */
  SENTENCE(true, true),
  /** In force. Nobody records it: it is what the register of the courts says today. */
  PROTECTION_ORDER(true, true),
  LABOUR_INSPECTION_REPORT(true, false),
  /** Any other resolution of a court with a precautionary measure in favour of the victim. */
  PRECAUTIONARY_MEASURE(false, true),
  /** That there are indications. */
  PROSECUTOR_REPORT(false, true),
  POLICE_REPORT(false, false),
  MEDICAL_REPORT(false, false),
  SOCIAL_SERVICES_REPORT(false, true),
  /** Of the Institut Balear de la Dona, of a consell, or of another specialised service. */
  SPECIALISED_SERVICE_REPORT(false, true);

  private static final Set<TitleKind> RECORDABLE =
      EnumSet.complementOf(EnumSet.of(PROTECTION_ORDER));

  private final boolean qualified;
  private final boolean ofArticle23;

  TitleKind(boolean qualified, boolean ofArticle23) {
    this.qualified = qualified;
    this.ofArticle23 = ofArticle23;
  }

  /** Whether it is a qualified proof by Ley 11/2016 art. 78. */
  public boolean isQualified() {
    return qualified;
  }

  /** Whether LO 1/2004 art. 23 names it; else it counts where another rule says so. */
  public boolean isOfArticle23() {
    return ofArticle23;
  }

  /** Whether a person records it. */
  public boolean isRecordable() {
    return RECORDABLE.contains(this);
  }
}
