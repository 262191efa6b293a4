package es.caib.empara.documents;

/** What a document of a case is, for people; {@link #ntiType()} is its type for the archive. */
public enum DocumentKind {
  /** The decision of the court. */
  ORDER("TD01"),
  /** Somebody asks for something, such as a protection order. */
  APPLICATION("TD14"),
  NOTIFICATION("TD07"),
  REPORT("TD13"),
  CERTIFICATE("TD11"),
  OTHER("TD99");

  private final String ntiType;

  DocumentKind(String ntiType) {
    this.ntiType = ntiType;
  }

  /** "Tipo documental" of the NTI de Documento electrónico. */
  public String ntiType() {
    return ntiType;
  }
}
