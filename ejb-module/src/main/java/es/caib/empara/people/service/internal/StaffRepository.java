package es.caib.empara.people.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.people.StaffState;
import es.caib.empara.people.entity.StaffEntry;
import es.caib.empara.people.entity.StaffMember;
import es.caib.empara.people.entity.StaffRule;
import es.caib.empara.shared.service.Cursor;
import es.caib.empara.shared.service.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people of the bodies and their history. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StaffRepository {

  /** A request of a body in which nobody else can say yes. */
  private static final String WAITS_FOR_THE_CENTRE =
      "(m.state = :requested and m.requestedBy <> :me and m.principal <> :me and not exists"
          + " (select a.id from StaffMember a join a.roles r where a.realm = m.realm"
          + " and a.state = :active and r = :admin and a.principal <> m.requestedBy"
          + " and a.principal <> m.principal))";

  /** Other roles of somebody in whose body nobody else can say yes. */
  private static final String ROLES_WAIT_FOR_THE_CENTRE =
      "(m.state = :active and exists (select c.id from RoleChange c where c.waitingFor = m.id and "
          + RoleChangeRepository.NOBODY_ELSE
          + "))";

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  /**
   * Somebody of a list.
   *
   * @param changing whether other roles are asked for her
   */
  record Listed(StaffMember member, boolean changing) {}

  void add(Object row) {
    em.persist(row);
    em.flush();
  }

  /** With the roles, in one statement. */
  Optional<StaffMember> find(Long id) {
    return em.createQuery(
            "select distinct m from StaffMember m left join fetch m.roles where m.id = :id",
            StaffMember.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** With the roles, in one statement. */
  Optional<StaffMember> byPrincipal(String principal) {
    return em.createQuery(
            "select distinct m from StaffMember m left join fetch m.roles"
                + " where m.principal = :principal",
            StaffMember.class)
        .setParameter("principal", principal)
        .getResultStream()
        .findFirst();
  }

  /** The person as she is by now, held until the commit. */
  StaffMember held(StaffMember member) {
    em.refresh(member, LockModeType.PESSIMISTIC_WRITE);
    return member;
  }

  /**
   * Holds the administrators of a body until the commit, always in the same order, and tells which
   * of them are active. Whoever takes one away comes through here, so two cannot take each other
   * away.
   */
  Set<String> heldAdministrators(String realm) {
    List<StaffMember> all =
        em.createQuery(
                "select m from StaffMember m join m.roles r where m.realm = :realm and r = :admin"
                    + " order by m.id",
                StaffMember.class)
            .setParameter("realm", realm)
            .setParameter("admin", Roles.ADMIN)
            .getResultList();
    // Roles change too while one waits for the hold, so they are read again.
    return all.stream()
        .map(this::held)
        .filter(StaffMember::isActive)
        .filter(member -> member.roles().contains(Roles.ADMIN))
        .map(StaffMember::principal)
        .collect(Collectors.toSet());
  }

  /** The active administrators of a body. */
  Set<String> administrators(String realm) {
    return em.createQuery(
            "select m.principal from StaffMember m join m.roles r where m.realm = :realm"
                + " and m.state = :active and r = :admin",
            String.class)
        .setParameter("realm", realm)
        .setParameter("active", StaffState.ACTIVE)
        .setParameter("admin", Roles.ADMIN)
        .getResultStream()
        .collect(Collectors.toSet());
  }

  /**
   * One more than the page holds, by name, and whether other roles are asked for each.
   *
   * @param centresOwn an administrator of the coordinating centre, who is shown what waits for her
   *     too; null for another's
   */
  List<Listed> page(String realm, StaffState state, String centresOwn, PageRequest page) {
    boolean first = page.cursor() == null;
    TypedQuery<Object[]> query =
        em.createQuery(
                "select m, (select count(w.id) from RoleChange w where w.waitingFor = m.id)"
                    + " from StaffMember m where m.state in :states and "
                    + (centresOwn == null
                        ? "m.realm = :realm"
                        : "(m.realm = :realm or "
                            + WAITS_FOR_THE_CENTRE
                            + " or "
                            + ROLES_WAIT_FOR_THE_CENTRE
                            + ")")
                    + (first
                        ? ""
                        : " and (m.name > (select n.name from StaffMember n where n.id = :last)"
                            + " or (m.name = (select o.name from StaffMember o where o.id = :last)"
                            + " and m.id > :last))")
                    + " order by m.name, m.id",
                Object[].class)
            .setParameter("realm", realm)
            .setParameter("states", state == null ? present() : EnumSet.of(state))
            .setMaxResults(page.limit() + 1);
    if (centresOwn != null) {
      query
          .setParameter("me", centresOwn)
          .setParameter("requested", StaffState.REQUESTED)
          .setParameter("active", StaffState.ACTIVE)
          .setParameter("admin", Roles.ADMIN);
    }
    if (!first) {
      query.setParameter("last", Cursor.number(Cursor.parts(page.cursor(), 1)[0]));
    }
    return query
        .getResultStream()
        .map(row -> new Listed((StaffMember) row[0], ((Number) row[1]).longValue() > 0))
        .toList();
  }

  private static Set<StaffState> present() {
    return Stream.of(StaffState.values())
        .filter(state -> !state.isOver())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(StaffState.class)));
  }

  /** The roles of some people in one statement. */
  Map<Long, Set<String>> roles(Collection<StaffMember> members) {
    Map<Long, Set<String>> roles = new HashMap<>();
    if (!members.isEmpty()) {
      em.createQuery(
              "select m.id, r from StaffMember m join m.roles r where m.id in :ids", Object[].class)
          .setParameter("ids", members.stream().map(StaffMember::id).toList())
          .getResultStream()
          .forEach(
              row ->
                  roles.computeIfAbsent((Long) row[0], id -> new HashSet<>()).add((String) row[1]));
    }
    return roles;
  }

  /** The active people of a body, by name. */
  List<StaffMember> active(String realm) {
    return em.createQuery(
            "select m from StaffMember m where m.realm = :realm and m.state = :active"
                + " order by m.name, m.id",
            StaffMember.class)
        .setParameter("realm", realm)
        .setParameter("active", StaffState.ACTIVE)
        .getResultList();
  }

  /** All who are active. */
  List<StaffMember> active() {
    return em.createQuery(
            "select m from StaffMember m where m.state = :active order by m.id", StaffMember.class)
        .setParameter("active", StaffState.ACTIVE)
        .getResultList();
  }

  /** Everybody who is in the register, by principal. */
  Set<String> principals() {
    return em.createQuery("select m.principal from StaffMember m", String.class)
        .getResultStream()
        .collect(Collectors.toSet());
  }

  List<StaffEntry> entries(Long memberId) {
    return em.createQuery(
            "select e from StaffEntry e where e.memberId = :id order by e.recordedAt, e.id",
            StaffEntry.class)
        .setParameter("id", memberId)
        .getResultList();
  }

  /** The rule of a day. */
  StaffRule rule(LocalDate day) {
    return em.createQuery(
            "select r from StaffRule r where r.validFrom <= :day order by r.validFrom desc",
            StaffRule.class)
        .setParameter("day", day)
        .setMaxResults(1)
        .getSingleResult();
  }
}
