package es.caib.empara.commission;

/** What a paper of the Commission is. */
public enum PaperKind {
  /** Minutes as they were sent to the members, before their approval. */
  MINUTES_SENT("TD10"),
  /** Minutes as they were approved. */
  MINUTES("TD10"),
  /** What a session resolved, by its secretary (Ley 40/2015 art. 19.5). */
  CERTIFICATE("TD11");

  private final String ntiType;

  PaperKind(String ntiType) {
    this.ntiType = ntiType;
  }

  /** Type of document by the NTI: TD10 minutes, TD11 certificate. */
  public String ntiType() {
    return ntiType;
  }
}
