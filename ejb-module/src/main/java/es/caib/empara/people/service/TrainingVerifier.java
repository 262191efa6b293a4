package es.caib.empara.people.service;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Tells anybody who has a certificate of training whether its code is one that was given out. It
 * names nobody. Not a door of people with an account.
 */
public interface TrainingVerifier {

  /**
   * What is told of a code.
   *
   * @param institution of its holder when it was issued, by name
   * @param initials of its holder
   * @param validUntil the last day
   * @param valid whether it counts today
   */
  record Known(
      String institution,
      String initials,
      LocalDate issuedOn,
      LocalDate validUntil,
      boolean valid) {}

  /**
   * Looks a code up; empty when no certificate of training has it.
   *
   * @param typed with or without hyphens and capitals
   */
  Optional<Known> verify(String typed);
}
