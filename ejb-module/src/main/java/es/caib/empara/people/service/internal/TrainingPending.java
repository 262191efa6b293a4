package es.caib.empara.people.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Pending;
import es.caib.empara.access.service.PendingSource;
import es.caib.empara.people.TrainingNeed;
import es.caib.empara.people.TrainingState;
import es.caib.empara.people.entity.TrainingStanding;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** The test that is to be taken soon, or that everything waits for. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TrainingPending implements PendingSource {

  private static final String PAGE = "/people/training.xhtml";

  @Inject private TrainingRepository repository;
  @Inject private Courses courses;
  @Inject private BusinessClock clock;

  @Override
  public List<Pending> pending(Caller caller) {
    return TrainingNeed.of(caller.roles())
        ? repository.standing(caller.principal()).stream()
            .filter(this::isDue)
            .map(TrainingPending::pending)
            .toList()
        : List.of();
  }

  private boolean isDue(TrainingStanding standing) {
    LocalDate today = clock.today();
    return standing.stateOn(today, courses.rule(today)) != TrainingState.VALID;
  }

  private static Pending pending(TrainingStanding standing) {
    return new Pending(
        "TRAINING_DUE",
        null,
        1,
        PAGE,
        standing.validUntil().plusDays(1).atStartOfDay(BusinessClock.LEGAL_ZONE).toOffsetDateTime(),
        true);
  }
}
