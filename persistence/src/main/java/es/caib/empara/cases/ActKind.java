package es.caib.empara.cases;

/** What an institution does on a case. */
public enum ActKind {
  FOLLOW_UP,
  FIRST_CONTACT,
  VISIT,
  NOTE
}
