package es.caib.empara.simulator;

/** Whether the victim agreed to be contacted by the regional services. */
public enum ContactAuthorisation {
  GRANTED(68),
  REFUSED(13),
  NOT_ASKED(11),
  UNKNOWN(8);

  private final int share;

  ContactAuthorisation(int share) {
    this.share = share;
  }

  /** Per cent of the cases of a region. */
  int share() {
    return share;
  }
}
