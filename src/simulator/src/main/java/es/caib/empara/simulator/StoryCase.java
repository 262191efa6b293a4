package es.caib.empara.simulator;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A case in a story: how it stands while the story goes on. */
final class StoryCase {
  private static final String ORDER = "es.viogen.order.";

  private SimulatedCase subject;
  private CaseState state = CaseState.ACTIVE;
  private Instant assessed;
  private boolean device;
  private boolean imprisoned;
  private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
  private final Map<String, StoryOrder> orders = new LinkedHashMap<>();

  StoryCase(SimulatedCase subject, Instant assessed) {
    this.subject = subject;
    this.assessed = assessed;
  }

  /** As the history left it. */
  static StoryCase of(History history) {
    StoryCase result = new StoryCase(history.subject(), history.events().get(0).time());
    history.events().forEach(result::tell);
    return result;
  }

  private void tell(FeedEvent event) {
    JsonObject data = event.data();
    switch (event.type()) {
      case "es.viogen.risk.assessed.v1" -> assessed = event.time();
      case "es.viogen.case.state-changed.v1" -> state = CaseState.valueOf(data.getString("state"));
      case "es.viogen.case.flag-changed.v1" ->
          flag(Flag.valueOf(data.getString("flag")), data.getBoolean("set"));
      case "es.viogen.prison.event.v1" ->
          imprisoned(PrisonEventKind.valueOf(data.getString("kind")));
      case "es.viogen.device.event.v1" ->
          device = !data.getString("kind").equals(DeviceEventKind.REMOVED.name());
      default -> {
        if (event.type().startsWith(ORDER) && data.containsKey("nig")) {
          order(data.getString("orderId"), data.getString("nig")).tell(event.type(), data);
        } else if (event.type().startsWith(ORDER)) {
          orders.get(data.getString("orderId")).tell(event.type(), data);
        }
      }
    }
  }

  StoryOrder order(String orderId, String nig) {
    return orders.computeIfAbsent(orderId, id -> new StoryOrder(id, nig));
  }

  SimulatedCase subject() {
    return subject;
  }

  String caseNumber() {
    return subject.caseNumber();
  }

  void become(SimulatedCase changed) {
    subject = changed;
  }

  CaseState state() {
    return state;
  }

  void enter(CaseState next) {
    state = next;
  }

  /** Under the eyes of the police, so that assessments go on. */
  boolean isWatched() {
    return state == CaseState.ACTIVE || state == CaseState.SUPERVISED;
  }

  Instant assessed() {
    return assessed;
  }

  void assess(RiskLevel level, Instant at) {
    subject = subject.withLevel(level);
    assessed = at;
  }

  Set<Flag> flags() {
    return flags;
  }

  void flag(Flag flag, boolean set) {
    if (set) {
      flags.add(flag);
    } else {
      flags.remove(flag);
    }
  }

  boolean hasDevice() {
    return device;
  }

  void device(boolean inPlace) {
    device = inPlace;
  }

  boolean isImprisoned() {
    return imprisoned;
  }

  void imprisoned(PrisonEventKind news) {
    imprisoned = news != PrisonEventKind.RELEASE && news != PrisonEventKind.CONDITIONAL_RELEASE;
  }

  List<StoryOrder> openOrders() {
    return orders.values().stream().filter(StoryOrder::isOpen).toList();
  }

  /** Some order of it with a measure in force; null when there is none. */
  StoryOrder orderInForce() {
    for (StoryOrder order : orders.values()) {
      if (!order.inForce().isEmpty()) {
        return order;
      }
    }
    return null;
  }

  boolean isProtected() {
    return orderInForce() != null;
  }
}
