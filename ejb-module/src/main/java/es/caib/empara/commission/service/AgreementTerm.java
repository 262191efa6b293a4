package es.caib.empara.commission.service;

import java.time.LocalDate;

/** How near the end of the agreement is, for the bar on the Commission's pages. Not a door. */
public interface AgreementTerm {

  /**
   * A distance from the end.
   *
   * @param monthsBefore the nearest warning that is due, in months; 0 when none is
   * @param extended it has been extended, and cannot be once more
   */
  record Term(LocalDate lastDay, int monthsBefore, boolean ended, boolean extended) {

    public boolean isWarned() {
      return ended || monthsBefore > 0;
    }
  }

  /** As it is today. */
  Term now();
}
