package es.caib.empara.cases.service.internal;

import es.caib.empara.cases.service.CaseCensus;
import es.caib.empara.cases.service.CaseSituation;
import es.caib.empara.shared.Fingerprint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads scalar rows in portions by id: neither entities nor the whole heap are held. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StreamedCaseCensus implements CaseCensus {

  private static final int PORTION = 5000;

  /** How many values a statement asks by at most. */
  private static final int ASKED_AT_ONCE = 1000;

  private static final String SITUATION =
      "select new es.caib.empara.cases.service.CaseSituation(c.id, c.caseNumber, c.statusVersion,"
          + " c.municipality, c.state, c.riskLevel, c.nextAssessmentDue) from CaseFile c where ";

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  @Override
  public Fingerprint cases() {
    return of(
        "select c.id, c.caseNumber, c.state, c.riskLevel, c.municipality, c.contactAuthorisation,"
            + " c.flags from CaseFile c where c.id > :last order by c.id",
        Map.of(),
        (lines, row) -> lines.add(row[1], row[2], row[3], row[4], row[5], flags((String) row[6])));
  }

  @Override
  public Fingerprint assessments() {
    return of(
        "select a.id, c.caseNumber, a.level, a.form, a.eventTime from RiskAssessment a, CaseFile c"
            + " where c.id = a.caseId and a.id > :last order by a.id",
        Map.of(),
        (lines, row) -> lines.add(row[1], row[2], row[3], millis(row[4])));
  }

  @Override
  public Fingerprint incidents(String source) {
    return of(
        "select i.id, c.caseNumber, i.incidentId, i.kind, i.occurredAt from Incident i, CaseFile c"
            + " where c.id = i.caseId and i.source = :source and i.id > :last order by i.id",
        Map.of("source", source),
        (lines, row) -> lines.add(row[1], row[2], row[3], millis(row[4])));
  }

  private Fingerprint of(
      String jpql, Map<String, Object> parameters, BiConsumer<Fingerprint, Object[]> line) {
    Fingerprint lines = new Fingerprint();
    long last = 0;
    List<Object[]> portion;
    do {
      var query = em.createQuery(jpql, Object[].class).setParameter("last", last);
      parameters.forEach(query::setParameter);
      portion = query.setMaxResults(PORTION).getResultList();
      for (Object[] row : portion) {
        line.accept(lines, row);
        last = (Long) row[0];
      }
    } while (portion.size() == PORTION);
    return lines;
  }

  @Override
  public List<CaseSituation> after(long caseId, int atMost) {
    return em.createQuery(SITUATION + "c.id > :last order by c.id", CaseSituation.class)
        .setParameter("last", caseId)
        .setMaxResults(atMost)
        .getResultList();
  }

  @Override
  public Map<Long, CaseSituation> byId(Collection<Long> caseIds) {
    return by("c.id", caseIds, CaseSituation::caseId);
  }

  @Override
  public Map<String, CaseSituation> byNumber(Collection<String> caseNumbers) {
    return by("c.caseNumber", caseNumbers, CaseSituation::caseNumber);
  }

  private <K> Map<K, CaseSituation> by(
      String attribute, Collection<K> keys, Function<CaseSituation, K> key) {
    return portions(keys).stream()
        .flatMap(
            portion ->
                em.createQuery(SITUATION + attribute + " in :keys", CaseSituation.class)
                    .setParameter("keys", portion)
                    .getResultStream())
        .collect(Collectors.toMap(key, Function.identity()));
  }

  private static <K> List<List<K>> portions(Collection<K> keys) {
    List<K> distinct = keys.stream().distinct().toList();
    List<List<K>> portions = new ArrayList<>();
    for (int from = 0; from < distinct.size(); from += ASKED_AT_ONCE) {
      portions.add(distinct.subList(from, Math.min(from + ASKED_AT_ONCE, distinct.size())));
    }
    return portions;
  }

  /** Kept each between commas. */
  private static String flags(String kept) {
    return Stream.of(kept.split(","))
        .filter(flag -> !flag.isEmpty())
        .sorted()
        .collect(Collectors.joining(","));
  }

  private static long millis(Object time) {
    return ((OffsetDateTime) time).toInstant().toEpochMilli();
  }
}
