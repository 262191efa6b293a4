package es.caib.empara.orders;

/** What a court is that hears cases of violence against women. */
public enum CourtKind {
  /** Exclusive: Jutjat de Violència sobre la Dona. */
  VIOLENCE_COURT,
  /** An instruction court that has these cases beside others. */
  INSTRUCTION_COURT,
  /** A place of the Secció de Violència sobre la Dona of a Tribunal d'Instància (LO 1/2025). */
  VIOLENCE_SECTION,
  OTHER
}
