package es.caib.empara.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What became of the protection orders of one case, and of the devices that came with them. */
final class OrderLife {
  private static final ZoneId ISLANDS = ZoneId.of("Europe/Madrid");
  private static final double NOTIFIED = 0.97;
  private static final double SECOND = 0.28;
  private static final double DENIED = 0.2;
  private static final int SECOND_NIG = 3_000_000;

  private final long seed;
  private final int index;
  private final SimulatedCase subject;
  private final Timeline timeline;
  private final Instant closed;
  private final Dice dice;

  OrderLife(long seed, int index, SimulatedCase subject, Timeline timeline, Instant closed) {
    this.seed = seed;
    this.index = index;
    this.subject = subject;
    this.timeline = timeline;
    this.closed = closed;
    this.dice = Dice.of(seed, index, "orders");
  }

  /**
   * @param history where the first order was granted, if there is one
   */
  void tell(Instant registered, List<FeedEvent> history) {
    Instant from = registered;
    for (FeedEvent event : history) {
      if (event.type().equals("es.viogen.order.granted.v1")) {
        from = event.time();
        follow(CaseHistory.order(seed, index, subject, from), from);
      }
    }
    Instant last = closed == null ? timeline.end() : closed;
    Instant earliest = from.plus(Duration.ofDays(3));
    if (dice.chance(SECOND) && earliest.isBefore(last)) {
      second(dice.between(earliest, last));
    }
  }

  private void second(Instant decided) {
    String orderId = CaseHistory.orderId(subject) + "-2";
    ProtectionOrder order =
        OrderFactory.granted(
            subject,
            orderId,
            SECOND_NIG + index,
            NOTIFIED,
            decided,
            Dice.of(seed, index, "second order"));
    if (dice.chance(DENIED)) {
      ask(order);
      timeline.add(Events.orderDenied(subject.caseNumber(), order.asDenied(), decided));
    } else {
      timeline.add(Events.orderGranted(subject.caseNumber(), order, decided));
      follow(order, decided);
    }
  }

  private void follow(ProtectionOrder order, Instant granted) {
    if (dice.chance(0.45)) {
      ask(order);
    }
    if (dice.chance(0.8)) {
      Instant at = granted.plus(dice.between(Duration.ofHours(1), Duration.ofHours(20)));
      timeline.add(
          Events.acknowledged(
              subject.caseNumber(),
              order.orderId(),
              subject.policeUnit(),
              at.minusSeconds(300),
              at));
    }
    claim(order, granted);
    breaches(order, granted);
    change(order, granted);
    device(order, granted);
    if (closed != null) {
      end(order, granted);
    }
  }

  private void ask(ProtectionOrder order) {
    Instant asked = order.requestedAt().plusSeconds(1_200);
    timeline.add(Events.orderRequested(subject.caseNumber(), order.asRequested(), asked));
    timeline.add(
        Events.hearingScheduled(
            subject.caseNumber(),
            order.orderId(),
            order.adoptedAt().minusSeconds(2_400),
            order.court(),
            asked.plusSeconds(1_800)));
  }

  private void claim(ProtectionOrder order, Instant granted) {
    boolean civil =
        order.measures().stream().anyMatch(m -> m.kind().nature() == MeasureKind.Nature.CIVIL);
    if (civil && dice.chance(0.35)) {
      Instant filed = granted.plus(dice.between(Duration.ofDays(5), Duration.ofDays(28)));
      timeline.add(
          Events.claimFiled(
              subject.caseNumber(), order.orderId(), filed, filed.plusSeconds(10_800)));
    }
  }

  private void breaches(ProtectionOrder order, Instant granted) {
    Instant last = closed == null ? timeline.end() : closed;
    if (!dice.chance(0.2) || !granted.plus(Duration.ofDays(1)).isBefore(last)) {
      return;
    }
    for (int more = dice.between(1, 3); more > 0; more--) {
      Instant told = dice.between(granted.plus(Duration.ofDays(1)), last);
      timeline.add(
          Events.orderBreached(
              subject.caseNumber(),
              order.orderId(),
              order.measures().get(0).measureId(),
              told.minus(dice.between(Duration.ofMinutes(20), Duration.ofHours(5))),
              IncidentFactory.breachSummary(dice),
              told));
    }
  }

  private void change(ProtectionOrder order, Instant granted) {
    Instant at = granted.plus(dice.between(Duration.ofDays(10), Duration.ofDays(200)));
    boolean possible = closed == null || at.isBefore(closed);
    if (!possible || !timeline.reaches(at) || !dice.chance(0.3)) {
      return;
    }
    if (dice.chance(0.2)) {
      List<Measure> fewer = new ArrayList<>(order.measures());
      fewer.remove(fewer.size() - 1);
      fewer.add(
          new MeasureFactory(subject, dice)
              .measure(order.orderId() + "-M9", MeasureKind.WEAPONS_SUSPENSION, day(at)));
      timeline.add(Events.orderGranted(subject.caseNumber(), order.withMeasures(fewer), at));
      return;
    }
    Measure measure = dice.pick(order.measures());
    MeasureChange change = MeasureChanges.any(order.orderId(), measure, day(at), dice);
    timeline.add(Events.measureChanged(subject.caseNumber(), change, at));
    Instant again = at.plus(dice.between(Duration.ofDays(3), Duration.ofDays(40)));
    if (change.state() == MeasureState.SUSPENDED && (closed == null || again.isBefore(closed))) {
      timeline.add(
          Events.measureChanged(
              subject.caseNumber(),
              MeasureChange.of(order.orderId(), measure.measureId(), MeasureState.IN_FORCE),
              again));
    }
  }

  private void device(ProtectionOrder order, Instant granted) {
    if (order.measures().stream().noneMatch(m -> m.kind() == MeasureKind.TELEMATIC_DEVICE)) {
      return;
    }
    Instant installed = granted.plus(dice.between(Duration.ofHours(20), Duration.ofHours(70)));
    Instant last = closed == null ? timeline.end() : closed;
    if (!installed.isBefore(last)) {
      return;
    }
    device(DeviceEventKind.INSTALLED, installed);
    for (int more = dice.between(0, 4); more > 0; more--) {
      DeviceEventKind kind =
          dice.pick(
              List.of(
                  DeviceEventKind.ALERT,
                  DeviceEventKind.LOW_BATTERY,
                  DeviceEventKind.LOW_BATTERY,
                  DeviceEventKind.NO_SIGNAL));
      device(kind, dice.between(installed, last));
    }
    if (closed != null || dice.chance(0.25)) {
      device(DeviceEventKind.REMOVED, closed != null ? closed : dice.between(installed, last));
    }
  }

  private void device(DeviceEventKind kind, Instant at) {
    timeline.add(Events.device(subject.caseNumber(), kind, at.minusSeconds(45), at));
  }

  /** No case becomes inactive while a measure is in force. */
  private void end(ProtectionOrder order, Instant granted) {
    Instant at = closed.minusSeconds(7_200);
    for (Measure measure : order.measures()) {
      boolean lapsed = measure.validUntil() != null && measure.validUntil().isBefore(day(closed));
      if (!lapsed && at.isAfter(granted)) {
        MeasureState state =
            dice.chance(0.6) ? MeasureState.REPLACED_BY_SENTENCE : MeasureState.CANCELLED;
        timeline.add(
            Events.measureChanged(
                subject.caseNumber(),
                MeasureChange.of(order.orderId(), measure.measureId(), state),
                at));
      }
    }
  }

  private static LocalDate day(Instant at) {
    return at.atZone(ISLANDS).toLocalDate();
  }
}
