package es.caib.empara.people.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Staff;
import es.caib.empara.people.ApprovalNeed;
import es.caib.empara.people.StandingBasis;
import es.caib.empara.people.SuspensionReason;
import es.caib.empara.people.TrainingNeed;
import es.caib.empara.people.TrainingState;
import es.caib.empara.people.entity.StaffMember;
import es.caib.empara.people.entity.TrainingRule;
import es.caib.empara.people.entity.TrainingStanding;
import es.caib.empara.people.service.TrainingTerms;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the training of people stands, and what follows: a letter, looking only, no access but to the
 * course, and all of it back when the test is passed.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Trainings implements ApprovalCondition, TrainingTerms {

  @Inject private TrainingRepository repository;
  @Inject private Courses courses;
  @Inject private StaffRepository people;
  @Inject private StaffKeeper keeper;
  @Inject private RoleChangeRepository changes;
  @Inject private ReadyToDecide ready;
  @Inject private TrainingLetters letters;
  @Inject private Staff staff;
  @Inject private BusinessClock clock;

  @Override
  public ApprovalNeed need() {
    return ApprovalNeed.TRAINING;
  }

  @Override
  public Set<Long> metBy(Map<StaffMember, Set<String>> wanted) {
    Map<Boolean, List<StaffMember>> needing =
        wanted.keySet().stream()
            .collect(Collectors.partitioningBy(member -> TrainingNeed.of(wanted.get(member))));
    Set<String> trained =
        repository.trained(
            needing.get(true).stream().map(StaffMember::principal).toList(), clock.today());
    return Stream.concat(
            needing.get(false).stream(),
            needing.get(true).stream().filter(member -> trained.contains(member.principal())))
        .map(StaffMember::id)
        .collect(Collectors.toSet());
  }

  /** Whether the roles that the caller has, or those that are asked for her, need it. */
  boolean isNeeded(StaffMember myself, Caller caller) {
    return TrainingNeed.of(myself.isActive() ? caller.roles() : myself.roles())
        || changes
            .waiting(myself.id())
            .filter(change -> TrainingNeed.of(change.roles()))
            .isPresent();
  }

  @Override
  public Map<String, LocalDate> of(Collection<String> principals) {
    return repository.terms(principals);
  }

  /** The people of whose training's end a step is due. */
  List<String> due() {
    LocalDate today = clock.today();
    TrainingRule rule = courses.rule(today);
    return repository.endingBy(rule.toldUntil(today)).stream()
        .filter(standing -> standing.stateOn(today, rule).compareTo(standing.carriedOut()) > 0)
        .map(TrainingStanding::principal)
        .filter(principal -> !isSpared(principal))
        .toList();
  }

  /** Of the last administrator of a body no more is asked than to look. */
  private boolean isSpared(String principal) {
    String realm = principal.substring(principal.lastIndexOf('@') + 1);
    return people.administrators(realm).equals(Set.of(principal))
        && repository
            .standing(principal)
            .filter(standing -> standing.carriedOut() == TrainingState.GRACE)
            .isPresent();
  }

  /** Carries out what is due by now; the last administrator of a body looks on. */
  void advance(StaffMember member) {
    boolean removable = keeper.holdToRemove(member);
    Optional<TrainingStanding> found = repository.heldStanding(member.principal());
    if (found.isEmpty() || !member.isActive() || !TrainingNeed.of(member.roles())) {
      return;
    }
    TrainingStanding standing = found.get();
    LocalDate today = clock.today();
    TrainingRule rule = courses.rule(today);
    TrainingState asked = standing.stateOn(today, rule);
    TrainingState step = asked == TrainingState.LAPSED && !removable ? TrainingState.GRACE : asked;
    if (step.compareTo(standing.carriedOut()) <= 0) {
      return;
    }
    if (!step.mayAct()) {
      staff.restrict(member.principal());
    }
    if (step == TrainingState.LAPSED) {
      keeper.suspend(member, SuspensionReason.TRAINING, null, null);
    }
    standing.carryOut(step);
    letters.step(standing, step, rule);
  }

  /**
   * She has passed a test.
   *
   * @param until the last day for which it counts
   */
  void passed(StaffMember member, LocalDate until) {
    Optional<TrainingStanding> standing = repository.heldStanding(member.principal());
    if (standing.isPresent()) {
      standing.get().renew(until);
    } else {
      repository.add(new TrainingStanding(member.principal(), until, StandingBasis.TEST));
    }
    staff.unrestrict(member.principal());
    if (member.isOutOfTraining()) {
      keeper.resume(member, member.principal(), null);
    } else {
      ready.tell(member);
    }
  }

  /** Gives somebody who was there before there was a course the time to take it. */
  void credit(StaffMember member, LocalDate until) {
    if (member.isActive()
        && TrainingNeed.of(member.roles())
        && repository.standing(member.principal()).isEmpty()) {
      repository.add(new TrainingStanding(member.principal(), until, StandingBasis.CREDIT));
    }
  }
}
