package es.caib.empara.simulator.model;

import es.caib.empara.simulator.FeedEvent;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Collects the events of one case that a server was sent and did not reject. What it must know then
 * does not depend on the order in which they were sent, nor on how often.
 *
 * <p>The place of an event is its {@code time}, then its {@code id}; in each aspect of the case the
 * greatest place wins. Signs of life and types that nobody knows are no part of a case.
 */
public final class CaseModel {
  private static final Comparator<FeedEvent> BY_PLACE =
      Comparator.comparing(FeedEvent::time)
          .thenComparing(FeedEvent::id)
          .thenComparing(FeedEvent::source);

  private final String caseNumber;
  private final Set<FeedEvent> events = new TreeSet<>(BY_PLACE);

  public CaseModel(String caseNumber) {
    this.caseNumber = caseNumber;
  }

  /**
   * Notes an event that was sent and not rejected; the same one twice is one.
   *
   * @throws IllegalArgumentException when it is about another case
   */
  public void add(FeedEvent event) {
    if (!caseNumber.equals(event.subject())) {
      throw new IllegalArgumentException("Not about " + caseNumber + ": " + event.subject());
    }
    events.add(event);
  }

  public String caseNumber() {
    return caseNumber;
  }

  /** What the server must know of the case; nothing while it is not registered. */
  public Expected expected() {
    Known known = new Known();
    events.forEach(known::note);
    Expected expected = new Expected(caseNumber);
    if (known.registered) {
      for (FeedEvent event : events) {
        if (known.canBeApplied(event)) {
          expected.apply(event, known.isOvertaken(event));
        }
      }
    }
    return expected;
  }

  /** What there is to refer to: an event that names something unknown waits in the queue. */
  private static final class Known {
    private boolean registered;
    private final Map<String, Set<String>> measuresByOrder = new HashMap<>();
    private final Map<String, FeedEvent> claims = new HashMap<>();

    void note(FeedEvent event) {
      switch (Types.shortName(event)) {
        case "case.registered" -> registered = true;
        case "order.requested", "order.granted", "order.denied" -> {
          Set<String> measures =
              measuresByOrder.computeIfAbsent(
                  event.data().getString("orderId"), id -> new HashSet<>());
          event
              .data()
              .getJsonArray("measures")
              .forEach(measure -> measures.add(measure.asJsonObject().getString("measureId")));
        }
        case "order.claim-filed" -> claims.put(event.data().getString("orderId"), event);
        default -> {}
      }
    }

    /** Of the claims of an order only the newest counts. */
    boolean isOvertaken(FeedEvent event) {
      return Types.shortName(event).equals("order.claim-filed")
          && claims.get(event.data().getString("orderId")) != event;
    }

    boolean canBeApplied(FeedEvent event) {
      String type = Types.shortName(event);
      if (!Types.APPLIED.contains(type)) {
        return false;
      }
      if (!Types.NEEDS_ORDER.contains(type)) {
        return true;
      }
      Set<String> measures = measuresByOrder.get(event.data().getString("orderId"));
      String measure = event.data().getString("measureId", null);
      return measures != null && (measure == null || measures.contains(measure));
    }
  }
}
