package es.caib.empara.commission.service;

import es.caib.empara.commission.PaperKind;
import es.caib.empara.commission.PaperStanding;
import java.time.LocalDate;

/**
 * Tells anybody who has a paper of the Commission what it is and whether it holds. It names nobody,
 * and it is asked a few times an hour from one address.
 */
public interface CommissionPaperVerifier {

  /** What whoever asked is told. */
  sealed interface Result {

    /**
     * A paper has this code.
     *
     * @param madeOn the day on which it was made
     * @param minutesPending a certificate says that the minutes were not approved yet
     * @param sha256 of the file
     */
    record Known(
        PaperKind kind,
        PaperStanding standing,
        String sessionNumber,
        LocalDate sessionDay,
        LocalDate madeOn,
        boolean minutesPending,
        boolean signed,
        String sha256)
        implements Result {}

    /** No paper has it. */
    record Unknown() implements Result {}

    /** Too many have been asked for from there. */
    record TooMany() implements Result {}
  }

  /**
   * Looks a code up.
   *
   * @param typed with or without hyphens and capitals
   */
  Result verify(String typed);
}
