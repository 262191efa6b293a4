package es.caib.empara.simulator.player;

import es.caib.empara.simulator.FeedEvent;
import es.caib.empara.simulator.player.Ledger.Status;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;

/**
 * What goes wrong between the State and the server: takes the events in the order in which they
 * happen and gives what is to be sent, each with the fate that it must meet if all is sent in this
 * order. Not for use by several threads.
 */
public final class Chaos {
  private static final Set<Status> ACCEPTED = EnumSet.of(Status.ACCEPTED);
  private static final Set<Status> QUEUED = EnumSet.of(Status.QUEUED);
  private static final Set<Status> EITHER = EnumSet.of(Status.ACCEPTED, Status.QUEUED);
  private static final Set<Status> DUPLICATE = EnumSet.of(Status.DUPLICATE);
  private static final String REGISTERED = "es.viogen.case.registered.v1";

  /** After so many events at the latest comes what was held back. */
  private static final int LATEST = 300;

  private static final int REMEMBERED = 50;

  private record Held(long due, long number, FeedEvent event, Set<Status> fate)
      implements Comparable<Held> {
    @Override
    public int compareTo(Held other) {
      int byDue = Long.compare(due, other.due);
      return byDue != 0 ? byDue : Long.compare(number, other.number);
    }
  }

  private final ChaosOptions options;
  private final Random random;
  private final PriorityQueue<Held> held = new PriorityQueue<>();
  private final Set<String> heldCases = new HashSet<>();
  private final Set<String> heldOrders = new HashSet<>();
  private final Set<String> knownCases = new HashSet<>();
  private final Set<String> knownOrders = new HashSet<>();

  /** Orders that came before their case: whether they are applied by now is the server's affair. */
  private final Set<String> unsureOrders = new HashSet<>();

  private final Deque<FeedEvent> orders = new ArrayDeque<>();
  private long count;
  private long extras;

  public Chaos(ChaosOptions options, long seed) {
    this.options = options;
    this.random = new Random(seed);
  }

  /** Notes what the server was told before. */
  public void told(FeedEvent event) {
    if (event.type().equals(REGISTERED)) {
      knownCases.add(event.subject());
    }
    if (isDecision(event)) {
      knownOrders.add(orderId(event));
    }
  }

  /** What is to be sent when this happens. */
  public List<Parcel> next(FeedEvent event) {
    List<Parcel> out = new ArrayList<>();
    count++;
    release(out, count);
    if (event.subject() == null) {
      out.add(Parcel.of(event, ACCEPTED));
    } else if (isNew(event) && chance(options.early())) {
      (event.type().equals(REGISTERED) ? heldCases : heldOrders).add(name(event));
      hold(event, LATEST, null);
    } else if (!isNew(event) && !isDecision(event) && chance(options.late())) {
      hold(event, 5 + random.nextInt(195), null);
    } else {
      send(event, out);
    }
    return out;
  }

  /** What was held back to the end. */
  public List<Parcel> rest() {
    List<Parcel> out = new ArrayList<>();
    release(out, Long.MAX_VALUE);
    return out;
  }

  private void release(List<Parcel> out, long until) {
    while (!held.isEmpty() && held.peek().due() <= until) {
      Held next = held.poll();
      if (next.fate() != null) {
        out.add(Parcel.of(next.event(), next.fate()));
      } else {
        send(next.event(), out);
      }
    }
  }

  private void hold(FeedEvent event, int events, Set<Status> fate) {
    held.add(new Held(count + events, extras++, event, fate));
  }

  private void send(FeedEvent event, List<Parcel> out) {
    Set<Status> fate = fate(event);
    out.add(Parcel.of(event, fate));
    if (chance(options.duplicates())) {
      if (random.nextBoolean()) {
        out.add(Parcel.of(event, DUPLICATE));
      } else {
        hold(event, 1 + random.nextInt(100), DUPLICATE);
      }
    }
    if (fate.equals(ACCEPTED)) {
      harm(event, out);
    }
  }

  /** How the event must end, and what that makes known. */
  private Set<Status> fate(FeedEvent event) {
    if (event.type().equals(REGISTERED)) {
      heldCases.remove(event.subject());
      knownCases.add(event.subject());
      return ACCEPTED;
    }
    String order = orderId(event);
    // A court may speak before the police have registered the case.
    if (!knownCases.contains(event.subject())) {
      hasten(event.subject());
      if (isDecision(event)) {
        heldOrders.remove(order);
        knownOrders.add(order);
        unsureOrders.add(order);
      }
      return QUEUED;
    }
    if (order == null) {
      return ACCEPTED;
    }
    if (isDecision(event)) {
      heldOrders.remove(order);
      knownOrders.add(order);
      return ACCEPTED;
    }
    if (heldOrders.contains(order)) {
      hasten(order);
      return QUEUED;
    }
    return unsureOrders.contains(order) ? EITHER : ACCEPTED;
  }

  /** What something waits for comes soon. */
  private void hasten(String name) {
    List<Held> awaited =
        held.stream().filter(h -> h.fate() == null && isNewsOf(h.event(), name)).toList();
    held.removeAll(awaited);
    for (Held one : awaited) {
      long due = Math.min(one.due(), count + 1 + random.nextInt(4));
      held.add(new Held(due, one.number(), one.event(), null));
    }
  }

  private static boolean isNewsOf(FeedEvent event, String name) {
    return event.type().equals(REGISTERED)
        ? event.subject().equals(name)
        : isDecision(event) && orderId(event).equals(name);
  }

  private void harm(FeedEvent event, List<Parcel> out) {
    if (Broken.fits(event) && chance(options.broken())) {
      Broken trick = Broken.values()[random.nextInt(Broken.values().length)];
      out.add(trick.of(event, event.id() + "-B" + ++extras));
    }
    if (knownCases.contains(event.subject()) && chance(options.hostile())) {
      hostile(event, out);
    }
    if (event.type().equals("es.viogen.order.granted.v1")) {
      orders.add(event);
      if (orders.size() > REMEMBERED) {
        orders.poll();
      }
    }
  }

  private void hostile(FeedEvent event, List<Parcel> out) {
    Hostile trick = Hostile.values()[random.nextInt(Hostile.values().length)];
    FeedEvent order =
        orders.stream()
            .filter(one -> !one.subject().equals(event.subject()))
            .findFirst()
            .orElse(null);
    if (!trick.needsOrder() || order != null) {
      out.add(trick.of(event.subject(), order, event.id() + "-H" + ++extras, event.time()));
    }
  }

  /** The first that is heard of its case or order. */
  private boolean isNew(FeedEvent event) {
    if (event.type().equals(REGISTERED)) {
      return !knownCases.contains(event.subject()) && !heldCases.contains(event.subject());
    }
    return isDecision(event)
        && !knownOrders.contains(orderId(event))
        && !heldOrders.contains(orderId(event))
        && knownCases.contains(event.subject());
  }

  private static boolean isDecision(FeedEvent event) {
    return event.data().containsKey("nig");
  }

  private static String orderId(FeedEvent event) {
    return event.data().getString("orderId", null);
  }

  private static String name(FeedEvent event) {
    return event.type().equals(REGISTERED) ? event.subject() : orderId(event);
  }

  private boolean chance(double perCent) {
    return random.nextDouble() * 100 < perCent;
  }
}
