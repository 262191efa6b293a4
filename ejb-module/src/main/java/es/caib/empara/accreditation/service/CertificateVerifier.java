package es.caib.empara.accreditation.service;

import es.caib.empara.accreditation.CertificateStanding;
import java.time.LocalDate;

/**
 * Tells anybody who has the paper whether it holds. It names nobody, and it is asked a few times an
 * hour from one address.
 */
public interface CertificateVerifier {

  /** What whoever asked is told. */
  sealed interface Result {

    /**
     * A certificate has this code.
     *
     * @param institution that issued it, by name
     * @param initials of the person on the paper
     * @param sha256 of the file
     */
    record Known(
        CertificateStanding standing,
        String institution,
        LocalDate issuedOn,
        LocalDate validUntil,
        String initials,
        String sha256)
        implements Result {}

    /** No certificate has it. */
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
