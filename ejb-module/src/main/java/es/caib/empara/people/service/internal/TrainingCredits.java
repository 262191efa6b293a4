package es.caib.empara.people.service.internal;

import es.caib.empara.people.entity.StaffMember;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.Installation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/**
 * Nobody who works already is shut out because there is a course now: whoever has access without a
 * request, or was there before, gets time to take it; the invented people of a demo count as having
 * taken it.
 */
@ApplicationScoped
class TrainingCredits {

  @Inject private Trainings trainings;
  @Inject private TrainingRepository repository;
  @Inject private StaffRepository people;
  @Inject private Courses courses;
  @Inject private Installation installation;
  @Inject private BusinessClock clock;

  void give(StaffMember member) {
    LocalDate today = clock.today();
    trainings.credit(
        member,
        installation.isDemo()
            ? courses.course().validUntil(today)
            : courses.rule(today).creditUntil(today));
  }

  /** Those of the register who need one. */
  List<Long> missing() {
    return repository.activeWithout();
  }

  /** One by one, since another node may do the same. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void give(Long memberId) {
    people.find(memberId).ifPresent(this::give);
  }
}
