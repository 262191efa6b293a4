package es.caib.empara.people.service.internal;

import es.caib.empara.access.service.Staff;
import es.caib.empara.institutions.InstitutionState;
import es.caib.empara.institutions.service.Bodies;
import es.caib.empara.institutions.service.BodyState;
import es.caib.empara.people.entity.Recertification;
import es.caib.empara.people.entity.StaffMember;
import es.caib.empara.people.entity.StaffRule;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is due by the business clock. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
class StaffCalendar {

  @Inject private StaffRepository people;
  @Inject private RecertificationRepository lists;
  @Inject private Trainings trainings;
  @Inject private Bodies bodies;
  @Inject private Staff staff;
  @Inject private BusinessClock clock;

  /** The people whose access lapses for want of use; the last administrator of a body is spared. */
  List<Long> unused() {
    LocalDate today = clock.today();
    StaffRule rule = people.rule(today);
    List<StaffMember> old =
        people.active().stream().filter(member -> rule.isUnused(day(member), today)).toList();
    Map<String, LocalDate> used = staff.lastUse(old.stream().map(StaffMember::principal).toList());
    return old.stream()
        .filter(member -> rule.isUnused(since(member, used.get(member.principal())), today))
        .filter(member -> !people.administrators(member.realm()).equals(Set.of(member.principal())))
        .map(StaffMember::id)
        .toList();
  }

  boolean isUnused(StaffMember member, LocalDate used) {
    LocalDate today = clock.today();
    return member.isActive() && people.rule(today).isUnused(since(member, used), today);
  }

  private static LocalDate since(StaffMember member, LocalDate used) {
    LocalDate began = day(member);
    return used == null || used.isBefore(began) ? began : used;
  }

  private static LocalDate day(StaffMember member) {
    return member.activeSince().atZoneSameInstant(BusinessClock.LEGAL_ZONE).toLocalDate();
  }

  /** The bodies whose yearly list is to be opened. */
  List<String> listsDue() {
    return bodies.all().stream()
        .filter(body -> listDue(body) != null)
        .map(BodyState::realm)
        .toList();
  }

  /** The day on which the list of this year was to open; null when it has, or is not due. */
  LocalDate listDue(BodyState body) {
    LocalDate today = clock.today();
    LocalDate opens = Recertification.opensOn(body.incorporatedOn(), today.getYear());
    boolean due =
        body.state() == InstitutionState.INCORPORATED && opens != null && !opens.isAfter(today);
    return due && !lists.isThere(body.realm(), opens.getYear()) ? opens : null;
  }

  /** The people of whose training's end a step is due. */
  List<String> trainingDue() {
    return trainings.due();
  }

  List<Long> listsOver() {
    return lists.over(clock.today());
  }
}
