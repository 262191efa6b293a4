package es.caib.empara.audit.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.audit.entity.Operation;
import es.caib.empara.audit.service.AuditService;
import es.caib.empara.audit.service.OperationFilter;
import es.caib.empara.audit.service.OperationView;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.Cursor;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Reading the log is itself in the log. */
@Stateless
@DenyAll
public class DefaultAuditService implements AuditService {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  @Override
  @Audited("AUDIT_READ")
  @RolesAllowed(Roles.AUDITOR)
  public Slice<OperationView> entries(OperationFilter filter, PageRequest page) {
    CriteriaBuilder cb = em.getCriteriaBuilder();
    CriteriaQuery<Operation> query = cb.createQuery(Operation.class);
    Root<Operation> entry = query.from(Operation.class);
    List<Predicate> wanted = new ArrayList<>();
    equal(wanted, cb, entry, "principal", filter.user());
    equal(wanted, cb, entry, "institution", filter.institution());
    equal(wanted, cb, entry, "caseNumber", filter.caseNumber());
    equal(wanted, cb, entry, "operation", filter.operation());
    equal(wanted, cb, entry, "outcome", filter.outcome());
    if (filter.from() != null) {
      wanted.add(cb.greaterThanOrEqualTo(entry.get("at"), filter.from()));
    }
    if (filter.to() != null) {
      wanted.add(cb.lessThan(entry.get("at"), filter.to()));
    }
    if (page.cursor() != null) {
      wanted.add(after(cb, entry, Cursor.parts(page.cursor(), 2)));
    }
    query
        .select(entry)
        .where(wanted.toArray(Predicate[]::new))
        .orderBy(cb.desc(entry.get("at")), cb.desc(entry.get("id")));
    List<OperationView> found =
        em.createQuery(query)
            .setMaxResults(page.limit() + 1)
            .getResultStream()
            .map(DefaultAuditService::view)
            .toList();
    if (found.size() <= page.limit()) {
      return new Slice<>(found, null);
    }
    List<OperationView> items = found.subList(0, page.limit());
    OperationView last = items.get(items.size() - 1);
    return new Slice<>(items, Cursor.of(last.at(), last.id()));
  }

  private static Predicate after(CriteriaBuilder cb, Root<Operation> entry, String[] place) {
    OffsetDateTime at = Cursor.time(place[0]);
    long id = Cursor.number(place[1]);
    Expression<OffsetDateTime> entryAt = entry.get("at");
    return cb.or(
        cb.lessThan(entryAt, at), cb.and(cb.equal(entryAt, at), cb.lessThan(entry.get("id"), id)));
  }

  private static void equal(
      List<Predicate> wanted,
      CriteriaBuilder cb,
      Root<Operation> entry,
      String attribute,
      Object value) {
    if (value != null) {
      wanted.add(cb.equal(entry.get(attribute), value));
    }
  }

  private static OperationView view(Operation entry) {
    return new OperationView(
        entry.id(),
        entry.at(),
        entry.principal(),
        entry.institution(),
        entry.role(),
        entry.operation(),
        entry.caseNumber(),
        entry.statusVersion(),
        entry.reason(),
        entry.reasonText(),
        entry.address(),
        entry.outcome(),
        entry.detail());
  }
}
