package es.caib.empara.access.service;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/**
 * The open log-ins, for the pages: each is known in the database, so that its person can end it
 * from elsewhere, also from another server. Not a door.
 */
public interface Logins {

  /**
   * @return the name of the log-in, which opens nothing
   */
  String begin(String principal, Instant endsAt, String address, String browser);

  /** It is over, by a log-out or by time. */
  void over(String login);

  /** They are there; once a minute. */
  void seen(Collection<String> logins);

  /** Those of some log-ins that somebody has ended. One statement. */
  Set<String> ended(Collection<String> logins);
}
