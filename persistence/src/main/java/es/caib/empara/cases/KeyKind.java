package es.caib.empara.cases;

/** How a key finds a case. Matching by sound or by language will be further kinds. */
public enum KeyKind {
  /** A word of a name, lower case and without accents. */
  WORD,
  DNI,
  NIE,
  PASSPORT,
  /** Only where the victim has granted contact. */
  PHONE
}
