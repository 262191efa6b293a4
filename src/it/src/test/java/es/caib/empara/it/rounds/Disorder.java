package es.caib.empara.it.rounds;

import es.caib.empara.simulator.FeedEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The order in which the events of a case arrive: some late, some before what they speak of. */
final class Disorder {

  private static final Set<String> MAY_BE_LATE =
      Set.of("risk.assessed", "incident.reported", "case.flag-changed", "device.event");
  private static final Set<String> STATEMENTS =
      Set.of("order.requested", "order.granted", "order.denied");
  private static final Set<String> MAY_BE_EARLY = Set.of("order.acknowledged", "order.breached");

  private static final int LATE_PER_CENT = 35;
  private static final int EARLY_PER_CENT = 9;

  private final Random random;
  private final List<FeedEvent> told;

  Disorder(Random random, List<FeedEvent> inTime) {
    this.random = random;
    this.told = new ArrayList<>(inTime);
    if (chance(LATE_PER_CENT)) {
      delayOne();
    }
    if (chance(2 * EARLY_PER_CENT)) {
      hastenOne();
    }
    if (chance(EARLY_PER_CENT)) {
      delayRegistration();
    }
  }

  List<FeedEvent> told() {
    return List.copyOf(told);
  }

  private boolean chance(int perCent) {
    return random.nextInt(100) < perCent;
  }

  private void delayOne() {
    List<FeedEvent> some =
        told.stream().filter(event -> MAY_BE_LATE.contains(Kinds.of(event))).toList();
    if (!some.isEmpty()) {
      FeedEvent late = some.get(random.nextInt(some.size()));
      int from = told.indexOf(late);
      told.remove(from);
      told.add(from + random.nextInt(told.size() - from + 1), late);
    }
  }

  /** What a police unit says of an order comes before the court's word. */
  private void hastenOne() {
    told.stream()
        .filter(event -> MAY_BE_EARLY.contains(Kinds.of(event)))
        .findAny()
        .ifPresent(
            early -> {
              told.remove(early);
              told.add(1 + random.nextInt(told.size()), early);
            });
  }

  private void delayRegistration() {
    FeedEvent registration = told.remove(0);
    told.add(Math.min(told.size(), 1 + random.nextInt(3)), registration);
  }

  /**
   * Ids of those that come before their case or order is known for certain: an order that waits
   * itself may be applied a little later than the case that it waited for.
   */
  Set<String> early() {
    Set<String> early = new HashSet<>();
    boolean registered = false;
    boolean stated = false;
    boolean sure = false;
    for (FeedEvent event : told) {
      String kind = Kinds.of(event);
      registered |= kind.equals("case.registered");
      boolean ofOrder = event.data().containsKey("orderId") && !STATEMENTS.contains(kind);
      if (!registered || ofOrder && !sure) {
        early.add(event.id());
      }
      if (STATEMENTS.contains(kind) && !stated) {
        stated = true;
        sure = registered;
      }
    }
    return early;
  }
}
