package es.caib.empara.orders.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.cases.service.CaseScope;
import es.caib.empara.orders.MeasureState;
import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.service.FigurePeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is counted of orders, in the caller's scope, few statements for some years at once. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FigureReading {

  private static final String TIME = "cast(? as timestamp with time zone)";
  private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  /**
   * Requests, decisions, what was granted, and orders that said different things of the same for so
   * long that people heard of it, each with its time and what divides it.
   */
  private static final String HAPPENED =
      "select 'ASKED' as SUBJECT, o.CASE_ID, o.COURT as DETAIL, o.REQUESTED_AT as AT_TIME"
          + " from EMP_PROTECTION_ORDER o where o.SAME_AS is null and "
          + within("o.REQUESTED_AT")
          + " union all select o.STATE, o.CASE_ID, o.COURT, o.ADOPTED_AT"
          + " from EMP_PROTECTION_ORDER o where o.SAME_AS is null and o.STATE <> 'REQUESTED' and "
          + within("o.ADOPTED_AT")
          + " union all select 'MEASURES', o.CASE_ID, m.KIND, o.ADOPTED_AT"
          + " from EMP_PROTECTION_ORDER o join EMP_PROTECTION_MEASURE m on m.ORDER_PK = o.ID"
          + " where o.SAME_AS is null and o.STATE = 'GRANTED' and m.STATE <> 'REQUESTED' and "
          + within("o.ADOPTED_AT")
          + " union all select 'CONTRADICTIONS', g.CASE_ID, g.KIND, g.FOUND_AT"
          + " from EMP_ORDER_GAP g where g.KIND = 'CONTRADICTION' and g.RAISED_AT is not null and "
          + within("g.FOUND_AT");

  private static final int RANGES = 4;

  /** With its order: what is the same as another one is counted there. */
  private static final String OF_ORDER = " join ProtectionOrder o on o.id = m.orderPk";

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  /**
   * How many of a kind there were in a month.
   *
   * @param month its place in the list of months
   */
  record Count(String subject, int month, String detail, String municipality, long orders) {}

  /** An order that was granted, when the court did so and when it came. */
  record Reception(
      Long caseId, OffsetDateTime adoptedAt, OffsetDateTime receivedAt, String municipality) {}

  /**
   * An end by date.
   *
   * @param told when the order came
   */
  record End(Long measure, Long caseId, LocalDate day, OffsetDateTime told, String municipality) {}

  /** An end that was put off when somebody said so. */
  record Extension(
      Long measure, Long caseId, LocalDate day, OffsetDateTime told, String municipality) {}

  /** One statement for all months: these are rows of it, so that the database groups by them. */
  @SuppressWarnings("unchecked")
  List<Count> counts(List<FigurePeriod> months, Caller caller) {
    List<Object> parameters = new ArrayList<>();
    String from = sql(months.get(0).begins());
    String before = sql(months.get(months.size() - 1).ends());
    for (int i = 0; i < RANGES; i++) {
      parameters.add(from);
      parameters.add(before);
    }
    for (int i = 0; i < months.size(); i++) {
      Collections.addAll(parameters, i, sql(months.get(i).begins()), sql(months.get(i).ends()));
    }
    String month = "(cast(? as integer), " + TIME + ", " + TIME + ")";
    String sql =
        "select h.SUBJECT, p.N, h.DETAIL, c.MUNICIPALITY, count(*) from ("
            + HAPPENED
            + ") h join (values "
            + String.join(", ", Collections.nCopies(months.size(), month))
            + ") p (N, BEGINS, ENDS) on h.AT_TIME >= p.BEGINS and h.AT_TIME < p.ENDS"
            + CaseScope.joinInSql("h.CASE_ID", caller, parameters)
            + "group by h.SUBJECT, p.N, h.DETAIL, c.MUNICIPALITY";
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < parameters.size(); i++) {
      query.setParameter(i + 1, parameters.get(i));
    }
    return ((List<Object[]>) query.getResultList())
        .stream()
            .map(
                row ->
                    new Count(
                        (String) row[0],
                        ((Number) row[1]).intValue(),
                        (String) row[2],
                        (String) row[3],
                        ((Number) row[4]).longValue()))
            .toList();
  }

  /** As text: the same for both drivers, whatever the zone of the server. */
  private static String sql(OffsetDateTime time) {
    return UTC.format(time.withOffsetSameInstant(ZoneOffset.UTC)) + "+00:00";
  }

  private static String within(String column) {
    return column + " >= " + TIME + " and " + column + " < " + TIME;
  }

  /**
   * The orders granted before the end of a time, or at most a year before it began, that did not
   * come with the initial load; the first word of each counts.
   */
  Collection<Reception> receptions(OffsetDateTime from, OffsetDateTime before, Caller caller) {
    TypedQuery<Object[]> query =
        em.createQuery(
            "select o.id, o.caseId, o.adoptedAt, s.receivedAt, c.municipality, s.loaded"
                + " from ProtectionOrder o join OrderStatement s on s.orderPk = o.id"
                + CaseScope.join("o.caseId")
                + "where o.sameAs is null and o.state = :granted and s.state = :granted"
                + " and o.adoptedAt >= :early and o.adoptedAt < :before"
                + " order by s.receivedAt",
            Object[].class);
    CaseScope.fillInPlace(query, caller);
    Map<Long, Reception> first = new LinkedHashMap<>();
    Set<Long> loaded = new HashSet<>();
    query
        .setParameter("granted", OrderState.GRANTED)
        .setParameter("early", from.minusYears(1))
        .setParameter("before", before)
        .getResultStream()
        .forEach(
            row -> {
              first.putIfAbsent(
                  (Long) row[0],
                  new Reception(
                      (Long) row[1],
                      (OffsetDateTime) row[2],
                      (OffsetDateTime) row[3],
                      (String) row[4]));
              if ((Boolean) row[5]) {
                loaded.add((Long) row[0]);
              }
            });
    first.keySet().removeAll(loaded);
    return first.values();
  }

  /** The measures whose last day passed without a later one. */
  List<End> ends(LocalDate first, LocalDate last, Caller caller) {
    TypedQuery<Object[]> query =
        em.createQuery(
            "select m.id, m.caseId, m.lapsedFor, m.lastDay, min(s.receivedAt), c.municipality"
                + " from ProtectionMeasure m join OrderStatement s on s.orderPk = m.orderPk"
                + OF_ORDER
                + CaseScope.join("m.caseId")
                + "where o.sameAs is null and ((m.lapsedFor between :first and :last)"
                + " or (m.lapsedFor is null and m.state = :expired"
                + " and m.lastDay between :first and :last))"
                + " group by m.id, m.caseId, m.lapsedFor, m.lastDay, c.municipality",
            Object[].class);
    CaseScope.fillInPlace(query, caller);
    return query
        .setParameter("first", first)
        .setParameter("last", last)
        .setParameter("expired", MeasureState.EXPIRED)
        .getResultStream()
        .map(
            row ->
                new End(
                    (Long) row[0],
                    (Long) row[1],
                    (LocalDate) (row[2] == null ? row[3] : row[2]),
                    (OffsetDateTime) row[4],
                    (String) row[5]))
        .toList();
  }

  /** What was said of a measure that was to end by a later end. */
  List<Extension> extensions(LocalDate first, LocalDate last, Caller caller) {
    TypedQuery<Object[]> query =
        em.createQuery(
            "select m.id, m.caseId, p.validUntil, min(s.receivedAt), c.municipality"
                + " from ProtectionMeasure m join MeasureStatement p on p.orderPk = m.orderPk"
                + " join MeasureStatement s on s.orderPk = m.orderPk"
                + OF_ORDER
                + CaseScope.join("m.caseId")
                + "where o.sameAs is null and p.measureId = m.measureId and p.validUntil between :first and :last"
                + " and s.measureId = m.measureId and s.validUntil > p.validUntil"
                + " and s.eventTime > p.eventTime"
                + " group by m.id, m.caseId, p.validUntil, c.municipality",
            Object[].class);
    CaseScope.fillInPlace(query, caller);
    return query
        .setParameter("first", first)
        .setParameter("last", last)
        .getResultStream()
        .map(
            row ->
                new Extension(
                    (Long) row[0],
                    (Long) row[1],
                    (LocalDate) row[2],
                    (OffsetDateTime) row[3],
                    (String) row[4]))
        .toList();
  }
}
