package es.caib.empara.simulator;

import es.caib.empara.simulator.Happenings.FollowUp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;

/** What the courts do, and what follows from it for police, victims and devices. */
final class OrderHappenings {
  private static final ZoneId ISLANDS = ZoneId.of("Europe/Madrid");

  /** 465 of 578 asked for in the second quarter of 2025. */
  static final double GRANTED = 0.8;

  private static final List<DeviceEventKind> DEVICE_NEWS =
      List.of(
          DeviceEventKind.LOW_BATTERY,
          DeviceEventKind.LOW_BATTERY,
          DeviceEventKind.LOW_BATTERY,
          DeviceEventKind.NO_SIGNAL,
          DeviceEventKind.NO_SIGNAL,
          DeviceEventKind.ALERT);

  private final String run;
  private final int firstNig;
  private final Dice dice;
  private final Deque<FollowUp> followUps;
  private final IntPredicate granted;
  private int orders;
  private int decided;

  /**
   * @param granted whether the court grants what it decides as the first, second and so on from 0
   */
  OrderHappenings(
      String run, Instant start, Dice dice, Deque<FollowUp> followUps, IntPredicate granted) {
    this.run = run;
    this.granted = granted;
    this.firstNig = 5_000_000 + (int) Math.floorMod(start.getEpochSecond(), 4_000_000L);
    this.dice = dice;
    this.followUps = followUps;
  }

  FeedEvent request(StoryCase one, Instant at) {
    String orderId = "OP-" + run + "-" + ++orders;
    Duration untilDecided = dice.between(Duration.ofHours(12), Duration.ofHours(72));
    Instant hearing = at.plus(untilDecided).minus(Duration.ofHours(2));
    ProtectionOrder order =
        OrderFactory.granted(one.subject(), orderId, firstNig + orders, 0.9, at, dice);
    one.order(orderId, order.nig());
    follow(
        Duration.ofMinutes(30),
        later -> Events.hearingScheduled(one.caseNumber(), orderId, hearing, order.court(), later));
    follow(untilDecided, later -> decide(one, order, later));
    return Events.orderRequested(one.caseNumber(), order.asRequested(), at);
  }

  private FeedEvent decide(StoryCase one, ProtectionOrder asked, Instant at) {
    ProtectionOrder order =
        OrderFactory.granted(one.subject(), asked.orderId(), firstNig, 0.9, at, dice)
            .withRequest(asked);
    StoryOrder told = one.order(order.orderId(), order.nig());
    if (!granted.test(decided++)) {
      told.deny();
      return Events.orderDenied(one.caseNumber(), order.asDenied(), at);
    }
    told.grant(order.measures());
    one.become(one.subject().withOrder(true));
    follow(
        dice.between(Duration.ofHours(1), Duration.ofHours(20)),
        later ->
            Events.acknowledged(
                one.caseNumber(),
                order.orderId(),
                one.subject().policeUnit(),
                later.minusSeconds(300),
                later));
    if (told.hasDevice()) {
      follow(Duration.ofHours(dice.between(20, 70)), later -> install(one, later));
    }
    if (dice.chance(0.3)) {
      follow(
          Duration.ofDays(dice.between(5, 28)),
          later -> Events.claimFiled(one.caseNumber(), order.orderId(), later, later));
    }
    return Events.orderGranted(one.caseNumber(), order, at);
  }

  FeedEvent breach(StoryCase one, Instant at) {
    StoryOrder order = one.orderInForce();
    return Events.orderBreached(
        one.caseNumber(),
        order.orderId(),
        dice.pick(order.inForce()).measureId(),
        at.minus(dice.between(Duration.ofMinutes(20), Duration.ofHours(5))),
        IncidentFactory.breachSummary(dice),
        at);
  }

  FeedEvent change(StoryCase one, Instant at) {
    StoryOrder order = one.orderInForce();
    MeasureChange change =
        MeasureChanges.any(
            order.orderId(), dice.pick(order.inForce()), at.atZone(ISLANDS).toLocalDate(), dice);
    order.change(change.measureId(), change.state());
    if (one.hasDevice() && !one.isProtected()) {
      follow(Duration.ofHours(6), later -> remove(one, later));
    }
    return Events.measureChanged(one.caseNumber(), change, at);
  }

  FeedEvent device(StoryCase one, Instant at) {
    return Events.device(one.caseNumber(), dice.pick(DEVICE_NEWS), at.minusSeconds(45), at);
  }

  private static FeedEvent install(StoryCase one, Instant at) {
    one.device(true);
    return Events.device(one.caseNumber(), DeviceEventKind.INSTALLED, at, at);
  }

  private static FeedEvent remove(StoryCase one, Instant at) {
    one.device(false);
    return Events.device(one.caseNumber(), DeviceEventKind.REMOVED, at, at);
  }

  private void follow(Duration after, Function<Instant, FeedEvent> event) {
    followUps.add(new FollowUp(after, event));
  }
}
