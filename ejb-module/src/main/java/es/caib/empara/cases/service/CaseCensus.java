package es.caib.empara.cases.service;

import es.caib.empara.shared.Fingerprint;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * All cases, whoever answers for them, in portions that need little memory. For the system's own
 * counts; read inside other calls; not a door.
 */
public interface CaseCensus {

  /** {@code caseNumber|state|riskLevel|municipality|contactAuthorisation|flags}. */
  Fingerprint cases();

  /** {@code caseNumber|level|form|time}, the time being the event's, in milliseconds. */
  Fingerprint assessments();

  /**
   * {@code caseNumber|incidentId|kind|occurredAt}, in milliseconds.
   *
   * @param source of whose incidents
   */
  Fingerprint incidents(String source);

  /** Cases with an id above the given one, ascending. */
  List<CaseSituation> after(long caseId, int atMost);

  /** Those that are known, by id. */
  Map<Long, CaseSituation> byId(Collection<Long> caseIds);

  /** Those that are known, by number. */
  Map<String, CaseSituation> byNumber(Collection<String> caseNumbers);
}
