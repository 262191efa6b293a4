package es.caib.empara.people.service.internal;

import es.caib.empara.access.Roles;
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
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The test that is to be taken soon, or that everything waits for. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TrainingPending implements PendingSource {

  private static final String PAGE = "/people/training.xhtml";

  @Inject private TrainingRepository repository;
  @Inject private StaffRepository people;
  @Inject private Trainings trainings;
  @Inject private Courses courses;
  @Inject private BusinessClock clock;

  /** Whoever is not in yet, or no longer, needs it for the roles that she is to have. */
  @Override
  public List<Pending> pending(Caller caller) {
    return people
        .byPrincipal(caller.principal())
        .filter(myself -> trainings.isNeeded(myself, caller))
        .flatMap(
            myself ->
                repository
                    .standing(caller.principal())
                    .map(this::due)
                    .orElseGet(() -> Optional.of(entry(first(caller), null))))
        .stream()
        .toList();
  }

  /** Whoever is inside without it needs it for the other roles that are asked for her. */
  private static String first(Caller caller) {
    return caller.is(Roles.CANDIDATE) || TrainingNeed.of(caller.roles())
        ? "TRAINING_FIRST"
        : "TRAINING_ROLES";
  }

  private Optional<Pending> due(TrainingStanding standing) {
    LocalDate today = clock.today();
    return standing.stateOn(today, courses.rule(today)) == TrainingState.VALID
        ? Optional.empty()
        : Optional.of(entry("TRAINING_DUE", BusinessClock.endOf(standing.validUntil())));
  }

  private static Pending entry(String kind, OffsetDateTime due) {
    return new Pending(kind, null, 1, PAGE, due, true);
  }
}
