package es.caib.empara.people.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.AccountOpened;
import es.caib.empara.access.service.Staff;
import es.caib.empara.people.StaffOrigin;
import es.caib.empara.people.entity.StaffMember;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;

/** Enters people who have access without a request. Machines are no people. */
@ApplicationScoped
class KnownStaff {

  private static final Set<String> NOT_ENTERED = Set.of(Roles.FEED, Roles.CANDIDATE);

  @Inject private StaffRepository people;
  @Inject private StaffKeeper keeper;
  @Inject private TrainingCredits credits;
  @Inject private BusinessClock clock;

  /** In the transaction of whoever opened it. What is asked for is entered with its request. */
  void on(@Observes AccountOpened opened) {
    if (opened.roles().stream().noneMatch(NOT_ENTERED::contains)) {
      enter(
          StaffMember.known(
              new StaffMember.Person(opened.realm(), opened.username(), opened.name()),
              opened.mail(),
              opened.roles(),
              StaffOrigin.RESOLUTION,
              clock.now()));
    }
  }

  /** Enters an account that was there before; one by one, since another node may do the same. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void enter(Staff.Member account) {
    boolean there = people.byPrincipal(account.principal()).isPresent();
    if (!there && account.roles().stream().noneMatch(NOT_ENTERED::contains)) {
      enter(
          StaffMember.known(
              person(account), null, account.roles(), StaffOrigin.AGREEMENT, clock.now()));
    }
  }

  private void enter(StaffMember member) {
    keeper.enter(member, null, null);
    credits.give(member);
  }

  static StaffMember.Person person(Staff.Member account) {
    String principal = account.principal();
    return new StaffMember.Person(
        account.realm(), principal.substring(0, principal.lastIndexOf('@')), account.name());
  }
}
