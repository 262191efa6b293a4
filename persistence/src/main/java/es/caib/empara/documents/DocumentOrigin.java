package es.caib.empara.documents;

/** Who made a document ("origen" of the NTI de Documento electrónico). */
public enum DocumentOrigin {
  CITIZEN,
  ADMINISTRATION
}
