package es.caib.empara.cases.service;

import es.caib.empara.access.service.Caller;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What happened on the cases of a caller's territory, for the counts of the domains above: times
 * without names or words. Read inside other calls; not a door.
 */
public interface CaseHappenings {

  /**
   * An act of an institution.
   *
   * @param reached whether the victim was first reached by it
   */
  record ActAt(Long caseId, OffsetDateTime at, boolean reached) {}

  /** A breach of an order. */
  record BreachAt(String municipality, OffsetDateTime at) {}

  /** The acts of a time, and those by which a victim was first reached whenever it was. */
  List<ActAt> acts(OffsetDateTime from, OffsetDateTime before, Caller caller);

  List<BreachAt> breaches(OffsetDateTime from, OffsetDateTime before, Caller caller);
}
