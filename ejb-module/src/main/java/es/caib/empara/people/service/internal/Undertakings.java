package es.caib.empara.people.service.internal;

import es.caib.empara.people.ApprovalNeed;
import es.caib.empara.people.StaffState;
import es.caib.empara.people.entity.ConfidentialityUndertaking;
import es.caib.empara.people.entity.StaffMember;
import es.caib.empara.people.entity.UndertakingAcceptance;
import es.caib.empara.people.service.UndertakingView;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The confidentiality undertaking and who has accepted it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Undertakings implements ApprovalCondition {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  @Inject private BusinessClock clock;

  @Override
  public ApprovalNeed need() {
    return ApprovalNeed.UNDERTAKING;
  }

  /** Whatever the roles are. */
  @Override
  public Set<Long> metBy(Map<StaffMember, Set<String>> wanted) {
    return acceptedBy(wanted.keySet());
  }

  /** The ids of those of some people who have accepted it. One statement for all. */
  Set<Long> acceptedBy(Collection<StaffMember> members) {
    if (members.isEmpty()) {
      return Set.of();
    }
    Map<String, OffsetDateTime> accepted =
        em.createQuery(
                "select a from UndertakingAcceptance a where a.principal in :principals"
                    + " and a.textVersion = (select max(u.textVersion)"
                    + " from ConfidentialityUndertaking u where u.validFrom <= :today)"
                    + " order by a.acceptedAt",
                UndertakingAcceptance.class)
            .setParameter("principals", members.stream().map(StaffMember::principal).toList())
            .setParameter("today", clock.today())
            .getResultStream()
            .collect(
                Collectors.toMap(
                    UndertakingAcceptance::principal,
                    UndertakingAcceptance::acceptedAt,
                    (older, newer) -> newer));
    return members.stream()
        .filter(member -> counts(accepted.get(member.principal()), member))
        .map(StaffMember::id)
        .collect(Collectors.toSet());
  }

  /** Whoever is asked for anew accepts anew. */
  private static boolean counts(OffsetDateTime acceptedAt, StaffMember member) {
    return acceptedAt != null
        && (member.state() != StaffState.REQUESTED || !acceptedAt.isBefore(member.requestedAt()));
  }

  /** The text that is asked for today. */
  ConfidentialityUndertaking current() {
    return em.createQuery(
            "select u from ConfidentialityUndertaking u where u.validFrom <= :today"
                + " order by u.textVersion desc",
            ConfidentialityUndertaking.class)
        .setParameter("today", clock.today())
        .setMaxResults(1)
        .getSingleResult();
  }

  UndertakingView view(StaffMember member, String language) {
    ConfidentialityUndertaking text = current();
    List<UndertakingAcceptance> accepted = acceptances(member.principal());
    return new UndertakingView(
        text.textVersion(),
        text.validFrom(),
        text.paragraphs(language),
        of(text, accepted, member).map(UndertakingAcceptance::acceptedAt).orElse(null),
        !accepted.isEmpty());
  }

  /** Twice changes nothing. */
  void accept(StaffMember member, ConfidentialityUndertaking text, String language) {
    if (of(text, acceptances(member.principal()), member).isEmpty()) {
      em.persist(
          new UndertakingAcceptance(member.principal(), text.textVersion(), language, clock.now()));
    }
  }

  private static Optional<UndertakingAcceptance> of(
      ConfidentialityUndertaking text, List<UndertakingAcceptance> accepted, StaffMember member) {
    return accepted.stream()
        .filter(one -> one.textVersion() == text.textVersion())
        .filter(one -> counts(one.acceptedAt(), member))
        .findFirst();
  }

  /** Newest first. */
  private List<UndertakingAcceptance> acceptances(String principal) {
    return em.createQuery(
            "select a from UndertakingAcceptance a where a.principal = :principal"
                + " order by a.acceptedAt desc",
            UndertakingAcceptance.class)
        .setParameter("principal", principal)
        .getResultList();
  }
}
