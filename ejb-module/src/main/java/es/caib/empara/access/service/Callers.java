package es.caib.empara.access.service;

import java.util.Optional;

/** Knows who calls. Read at each request, so that ended access ends at the next use. */
public interface Callers {

  /**
   * The caller of the present call.
   *
   * @throws AccessEnded when nobody is logged in or the access has ended
   */
  Caller current();

  /** The caller of the present call; empty for the system and for nobody. */
  Optional<Caller> find();

  /** The caller behind a principal, if the account is active and its institution incorporated. */
  Optional<Caller> load(String principal);
}
