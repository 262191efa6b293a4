package es.caib.empara.cases.service;

import es.caib.empara.access.service.Caller;
import es.caib.empara.cases.DomainAct;
import es.caib.empara.cases.IncidentReport;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;

/**
 * Acts that the domains above take on a case: each relies on the present status and is the next
 * one. Used inside other calls and their transaction; not a door.
 */
public interface CaseActs {

  /**
   * A case of the caller's territory, not held.
   *
   * @throws es.caib.empara.shared.service.NotFound when absent or outside the scope
   */
  CaseInHand look(String caseNumber, Caller caller);

  /**
   * A case of the caller's territory, held until the commit.
   *
   * @throws es.caib.empara.shared.service.NotFound when absent or outside the scope
   */
  CaseInHand hold(String caseNumber, Caller caller);

  /**
   * A case held until the commit, wherever it is: whoever asks must know that it concerns the
   * caller.
   *
   * @throws es.caib.empara.shared.service.NotFound when it has left every screen
   */
  CaseInHand hold(Long caseId);

  /**
   * Holds the caller to what is true now. To a caller from outside the territory only those changes
   * are told that a resource may know: level, municipality and what was asked of resources.
   *
   * @throws StaleStatusException when the case has moved on since the cited version
   */
  void requireCurrent(CaseInHand held, long reliedOn, Caller caller);

  /**
   * Takes the next status version of a held case for an act of the caller.
   *
   * @param detail what the line of the timeline says besides, without words of any language
   * @return the new version
   * @throws StaleStatusException when the case has moved on since the cited version
   */
  long act(Long caseId, DomainAct act, String detail, long reliedOn, Caller caller);

  /**
   * The same for what the caller did before and records now.
   *
   * @param occurredAt when it was done; not in the future
   * @throws StaleStatusException when the case has moved on since the cited version
   */
  long act(
      Long caseId,
      DomainAct act,
      String detail,
      OffsetDateTime occurredAt,
      long reliedOn,
      Caller caller);

  /**
   * Keeps an incident that somebody told the caller's institution, as the next status of a held
   * case. Whoever watches incidents hears of it as of one of the State's.
   *
   * @throws StaleStatusException when the case has moved on since the cited version
   */
  StatusTaken tell(CaseInHand held, IncidentReport incident, long reliedOn, Caller caller);

  /**
   * Takes a fact that an institution knows from a document of the State, as the next status of a
   * held case.
   *
   * @param cause names it once for good
   * @param receivedAt when the document came
   * @throws StaleStatusException when the case has moved on since the cited version
   */
  StatusTaken prove(
      CaseInHand held,
      CaseFeed.CaseFact fact,
      String cause,
      OffsetDateTime receivedAt,
      long reliedOn,
      Caller caller);

  /**
   * Takes the next status version of a held case for what happens by itself.
   *
   * @param cause names it once for good
   * @return the new version
   */
  long happen(Long caseId, DomainAct act, String detail, String cause);

  /** Where some cases stand, wherever they are; those that have left every screen are absent. */
  Map<Long, CaseStanding> standings(Collection<Long> caseIds);
}
