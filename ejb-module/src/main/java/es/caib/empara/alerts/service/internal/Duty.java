package es.caib.empara.alerts.service.internal;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who answers for an institution at a moment. People are named by {@code user@realm}; whoever is
 * named has an active account on cases.
 */
interface Duty {

  /**
   * The accountable person: who has accepted the shift and has not handed it over, even past its
   * end; else who should have; else the head of the desk. Empty only where nobody is left.
   */
  Optional<String> accountable(Long institutionId, OffsetDateTime at);

  /** The whole shift: the accountable person first, then the substitutes; never twice. */
  List<String> shift(Long institutionId, OffsetDateTime at);

  /** Everybody who works on cases for the institution. */
  List<String> desk(Long institutionId);

  /** The head of the desk. */
  Optional<String> head(Long institutionId);

  /** Those of some people who have an active account that may act on cases. */
  Set<String> able(Collection<String> people);

  /** The 24-hour service of the coordinating centre, which answers when nobody else does. */
  List<String> onCall(OffsetDateTime at);
}
