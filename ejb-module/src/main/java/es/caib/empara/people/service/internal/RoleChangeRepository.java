package es.caib.empara.people.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.people.StaffState;
import es.caib.empara.people.entity.RoleChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Other roles that were asked for. Whoever changes one holds the person first. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RoleChangeRepository {

  /** Of a change c of a person m: her body has no other administrator who could decide. */
  static final String NOBODY_ELSE =
      "not exists (select a.id from StaffMember a join a.roles r where a.realm = m.realm"
          + " and a.state = :active and r = :admin and a.principal <> c.askedBy"
          + " and a.principal <> m.principal)";

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  void add(RoleChange change) {
    em.persist(change);
    em.flush();
  }

  Optional<RoleChange> find(Long id) {
    return Optional.ofNullable(em.find(RoleChange.class, id));
  }

  /** As it is by now. */
  RoleChange fresh(RoleChange change) {
    em.refresh(change);
    return change;
  }

  /** What waits for a decision about somebody. */
  Optional<RoleChange> waiting(Long memberId) {
    return em.createQuery(
            "select c from RoleChange c where c.waitingFor = :member", RoleChange.class)
        .setParameter("member", memberId)
        .getResultStream()
        .findFirst();
  }

  /** What waits for a decision of the caller, each with its person, the oldest first. */
  List<Object[]> waitingFor(Caller caller, int most) {
    boolean centre = caller.institutionKind() == InstitutionKind.COORDINATING_CENTRE;
    TypedQuery<Object[]> query =
        em.createQuery(
                "select c, m from RoleChange c, StaffMember m where m.id = c.waitingFor"
                    + " and c.askedBy <> :me and m.principal <> :me and "
                    + (centre ? "(m.realm = :realm or " + NOBODY_ELSE + ")" : "m.realm = :realm")
                    + " order by c.askedAt, c.id",
                Object[].class)
            .setParameter("me", caller.principal())
            .setParameter("realm", caller.realm())
            .setMaxResults(most);
    if (centre) {
      query.setParameter("active", StaffState.ACTIVE).setParameter("admin", Roles.ADMIN);
    }
    return query.getResultList();
  }
}
