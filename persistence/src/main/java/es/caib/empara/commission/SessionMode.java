package es.caib.empara.commission;

/** Where the members meet (Ley 40/2015 art. 17.1). */
public enum SessionMode {
  IN_PERSON,
  REMOTE
}
