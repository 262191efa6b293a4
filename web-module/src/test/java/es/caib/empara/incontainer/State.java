package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.bean;

import es.caib.empara.access.Roles;
import es.caib.empara.feed.service.FeedReceipt;
import es.caib.empara.feed.service.FeedService;
import es.caib.empara.feed.service.SentEvent;
import es.caib.empara.simulator.Events;
import es.caib.empara.simulator.FeedEvent;
import es.caib.empara.simulator.Measure;
import es.caib.empara.simulator.MeasureChange;
import es.caib.empara.simulator.MeasureKind;
import es.caib.empara.simulator.MeasureParameters;
import es.caib.empara.simulator.MeasureState;
import es.caib.empara.simulator.ProtectionOrder;
import es.caib.empara.simulator.Region;
import es.caib.empara.simulator.RiskLevel;
import es.caib.empara.simulator.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** The State's systems, which send through the feed's door what a test tells them to. */
final class State {

  static final String NIG = "0704000120260000001";

  private static final String PALMA = "07040";
  private static final AtomicLong LAST = new AtomicLong();

  private State() {}

  /** Now, but never twice the same: what happens later has the greater time. */
  static Instant now() {
    return Instant.ofEpochMilli(
        LAST.updateAndGet(last -> Math.max(last + 1, System.currentTimeMillis())));
  }

  /** A number that no case has. */
  static String number() {
    return "Q-" + UUID.randomUUID().toString().substring(0, 13).toUpperCase();
  }

  /** Sends events of one source by its account. */
  static FeedReceipt send(boolean backfill, FeedEvent... events) throws Exception {
    List<SentEvent> sent =
        Arrays.stream(events).map(event -> SentEvent.of(event.toCloudEvent())).toList();
    return As.user(
        Source.ofUri(events[0].source()).account(),
        Roles.FEED,
        () -> bean(FeedService.class).receive(sent, backfill));
  }

  /** A new case that the State has registered. */
  static String registeredCase() throws Exception {
    String number = number();
    send(false, registered(number));
    return number;
  }

  static FeedEvent registered(String number) {
    return Events.registered(
        Region.generate(1, 1, Instant.now())
            .cases()
            .get(0)
            .withCaseNumber(number)
            .withMunicipality(PALMA),
        now());
  }

  static FeedEvent assessed(String number, RiskLevel level) {
    return Events.riskAssessed(number, level, now());
  }

  /** An order with one measure in force, {@code M-1}. */
  static FeedEvent granted(String number, String orderId) {
    Instant at = now();
    LocalDate today = LocalDate.now();
    Measure measure =
        new Measure(
            "M-1",
            MeasureKind.APPROACH_BAN,
            new MeasureParameters(500, List.of(), List.of(), null, List.of(), null),
            today,
            today.plusMonths(6),
            null);
    return Events.orderGranted(
        number,
        new ProtectionOrder(orderId, NIG, "Jutjat 1", "DUD 1/2026", at, at, at, List.of(measure)),
        at);
  }

  static FeedEvent suspended(String number, String orderId) {
    return Events.measureChanged(
        number, MeasureChange.of(orderId, "M-1", MeasureState.SUSPENDED), now());
  }
}
