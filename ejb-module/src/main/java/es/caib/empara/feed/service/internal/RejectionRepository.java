package es.caib.empara.feed.service.internal;

import es.caib.empara.feed.SourceSystem;
import es.caib.empara.feed.service.RejectedEvent;
import es.caib.empara.feed.service.RejectionFilter;
import es.caib.empara.shared.service.Cursor;
import es.caib.empara.shared.service.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rejected events. Never asks for what they said. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RejectionRepository {

  private static final int MOST_GROUPS = 5000;

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  /** How many of a kind came on a day. */
  record OnADay(
      String source, String type, String fault, LocalDate day, long count, OffsetDateTime lastAt) {}

  /** A rejected event with its place in the list. */
  record Placed(Long id, RejectedEvent event) {}

  List<OnADay> byDay(LocalDate since) {
    return em.createQuery(
            "select r.source, r.type, r.fault, r.receivedOn, count(r), max(r.receivedAt)"
                + " from FeedRejection r where r.receivedOn >= :since"
                + " group by r.source, r.type, r.fault, r.receivedOn order by max(r.receivedAt) desc",
            Object[].class)
        .setParameter("since", since)
        .setMaxResults(MOST_GROUPS)
        .getResultStream()
        .map(
            row ->
                new OnADay(
                    (String) row[0],
                    (String) row[1],
                    (String) row[2],
                    (LocalDate) row[3],
                    (Long) row[4],
                    (OffsetDateTime) row[5]))
        .toList();
  }

  /** One more than the page, so that the caller knows whether there is a next. */
  List<Placed> list(RejectionFilter filter, PageRequest page) {
    StringBuilder jpql =
        new StringBuilder(
            "select r.id, r.source, r.eventId, r.type, r.detail, r.receivedAt"
                + " from FeedRejection r where 1 = 1");
    Map<String, Object> parameters = new HashMap<>();
    if (filter.source() != null) {
      jpql.append(" and r.source = :source");
      parameters.put("source", filter.source().uri());
    }
    if (RejectionFilter.NO_TYPE.equals(filter.type())) {
      jpql.append(" and r.type is null");
    } else if (filter.type() != null) {
      jpql.append(" and r.type = :type");
      parameters.put("type", filter.type());
    }
    if (filter.fault() != null) {
      jpql.append(" and r.fault = :fault");
      parameters.put("fault", filter.fault());
    }
    if (page.cursor() != null) {
      String[] place = Cursor.parts(page.cursor(), 2);
      jpql.append(" and (r.receivedAt < :at or (r.receivedAt = :at and r.id < :id))");
      parameters.put("at", Cursor.time(place[0]));
      parameters.put("id", Cursor.number(place[1]));
    }
    jpql.append(" order by r.receivedAt desc, r.id desc");
    TypedQuery<Object[]> query = em.createQuery(jpql.toString(), Object[].class);
    parameters.forEach(query::setParameter);
    return query
        .setMaxResults(page.limit() + 1)
        .getResultStream()
        .map(
            row ->
                new Placed(
                    (Long) row[0],
                    new RejectedEvent(
                        SourceSystem.byUri((String) row[1]).orElseThrow(),
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (OffsetDateTime) row[5])))
        .toList();
  }
}
