package es.caib.empara.orders.service;

import es.caib.empara.access.service.Caller;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Differences between what the sources say of orders, which a domain above finds. Read inside other
 * calls; not a door.
 */
public interface GapTally {

  /**
   * A difference when it was found.
   *
   * @param rule the kind of difference
   * @param municipality of the case; null when it has none here, which counts for nobody's island
   */
  record GapAt(String rule, String municipality, OffsetDateTime at) {}

  /** Those of the caller's territory; those without a case for the coordinating centre only. */
  List<GapAt> found(OffsetDateTime from, OffsetDateTime before, Caller caller);
}
