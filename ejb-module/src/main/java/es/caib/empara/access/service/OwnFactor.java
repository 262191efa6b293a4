package es.caib.empara.access.service;

import jakarta.ejb.Local;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;

/** The second factor of whoever is logged in. */
@Local
public interface OwnFactor {

  /**
   * How it stands.
   *
   * @param possible whether Empara asks for it at all: a portal has its own
   * @param required whether the body requires it
   * @param since null while there is none
   * @param codesLeft recovery codes that were not used
   */
  record View(boolean possible, boolean required, OffsetDateTime since, int codesLeft) {}

  View read();

  /** The key for the authenticator, while there is no second factor. */
  SecondFactors.Enrolment begin();

  /** Confirms it by a code. */
  SecondFactors.Answer confirm(@NotNull String code, String address);

  /** New recovery codes in place of the former ones; shown now and never again. */
  List<String> newCodes();

  /**
   * Does without it again.
   *
   * @throws es.caib.empara.shared.service.InvalidInput when the body requires it
   */
  void remove();
}
