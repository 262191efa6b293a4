package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.Channel;
import es.caib.empara.alerts.EscalationTarget;
import es.caib.empara.alerts.Severity;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who hears when of an alert that nobody takes. It has no end: the last rung comes again. */
record Ladder(List<Rung> rungs) {

  /**
   * A rung.
   *
   * @param step from 1
   * @param repeated it comes again and again, each time after the delay
   * @param to the last day; null while it holds
   */
  record Rung(
      Severity severity,
      int step,
      Delay delay,
      Set<EscalationTarget> targets,
      Set<Channel> channels,
      boolean repeated,
      LocalDate from,
      LocalDate to) {

    Rung {
      targets = EnumSet.copyOf(targets);
      channels = EnumSet.copyOf(channels);
    }

    private boolean holdsOn(LocalDate day) {
      return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
  }

  /**
   * The rung that an alert of a severity climbs next.
   *
   * @param done how many it has climbed
   * @param raisedOn the day in the islands on which it was raised: its ladder stays the same
   * @throws IllegalStateException when the ladder has no rung for it, or ends
   */
  Rung next(Severity severity, int done, LocalDate raisedOn) {
    List<Rung> own =
        rungs.stream()
            .filter(rung -> rung.severity() == severity && rung.holdsOn(raisedOn))
            .sorted(Comparator.comparingInt(Rung::step))
            .toList();
    Optional<Rung> exact = own.stream().filter(rung -> rung.step() == done + 1).findFirst();
    return exact
        .or(() -> own.stream().reduce((a, b) -> b).filter(Rung::repeated))
        .orElseThrow(() -> new IllegalStateException("no rung after " + done + " for " + severity));
  }

  /**
   * When the rung is due that comes after the ones that are done.
   *
   * @param last when the last rung was climbed; for the first, when the alert was raised
   */
  OffsetDateTime due(
      Severity severity,
      int done,
      OffsetDateTime raisedAt,
      OffsetDateTime last,
      LocalDate raisedOn,
      Delay.WorkingTime days) {
    Rung rung = next(severity, done, raisedOn);
    return rung.delay().from(rung.repeated() ? last : raisedAt, days);
  }
}
