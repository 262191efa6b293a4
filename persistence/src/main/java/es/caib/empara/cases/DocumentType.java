package es.caib.empara.cases;

/** Identity documents. */
public enum DocumentType {
  DNI,
  NIE,
  PASSPORT,
  NONE
}
