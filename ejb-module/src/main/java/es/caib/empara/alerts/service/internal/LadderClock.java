package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.AlertCause;
import es.caib.empara.alerts.Severity;
import es.caib.empara.alerts.entity.Alert;
import es.caib.empara.institutions.service.WorkingDays;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** When the rungs of an alert are due. */
@ApplicationScoped
class LadderClock {

  @Inject private CachedLadder ladder;
  @Inject private WorkingDays days;

  /** When the first rung is due of an alert that is raised now. */
  OffsetDateTime first(AlertCause cause, OffsetDateTime raisedAt, Long deskId) {
    return ladder
        .current()
        .due(cause.severity(), 0, raisedAt, raisedAt, day(raisedAt), days(deskId));
  }

  /** The rung that the alert climbs next. */
  Ladder.Rung next(Alert alert) {
    return ladder.current().next(alert.severity(), alert.escalationStep(), day(alert.raisedAt()));
  }

  /**
   * When the rung after the next one is due; what has been missed meanwhile comes at once, but what
   * is repeated is not made up for.
   */
  OffsetDateTime afterNext(Alert alert, OffsetDateTime now) {
    return due(alert, alert.escalationStep() + 1, now);
  }

  /** When the ladder goes on for an alert that was given back. */
  OffsetDateTime again(Alert alert, OffsetDateTime now) {
    OffsetDateTime due = due(alert, alert.escalationStep(), now);
    OffsetDateTime soonest = first(alert.severity(), alert.deskId(), now);
    return due.isBefore(soonest) ? soonest : due;
  }

  private OffsetDateTime first(Severity severity, Long deskId, OffsetDateTime now) {
    return ladder.current().due(severity, 0, now, now, day(now), days(deskId));
  }

  private OffsetDateTime due(Alert alert, int done, OffsetDateTime last) {
    return ladder
        .current()
        .due(
            alert.severity(),
            done,
            alert.raisedAt(),
            last,
            day(alert.raisedAt()),
            days(alert.deskId()));
  }

  private Delay.WorkingTime days(Long deskId) {
    return (from, workingDays) -> days.plusWorkingDays(deskId, from, workingDays);
  }

  private static LocalDate day(OffsetDateTime at) {
    return at.atZoneSameInstant(BusinessClock.LEGAL_ZONE).toLocalDate();
  }
}
