package es.caib.empara.simulator.model;

import es.caib.empara.simulator.FeedEvent;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a server must know of one case; made by {@link CaseModel#expected()}. */
public final class Expected {
  private final String caseNumber;
  private long statusVersion;
  private String state = "ACTIVE";
  private JsonObject registration;
  private String municipality;
  private String contactAuthorisation;
  private String phone;
  private final SortedSet<String> flags = new TreeSet<>();
  private final List<ExpectedAssessment> assessments = new ArrayList<>();
  private final Map<String, JsonObject> incidents = new LinkedHashMap<>();
  private final List<JsonObject> breaches = new ArrayList<>();
  private final SortedMap<String, ExpectedOrder> orders = new TreeMap<>();
  private JsonObject prison;
  private JsonObject device;

  Expected(String caseNumber) {
    this.caseNumber = caseNumber;
  }

  /**
   * Events have to come in the order of their places.
   *
   * @param overtaken a newer event takes its place, so that it only counts
   */
  void apply(FeedEvent event, boolean overtaken) {
    statusVersion++;
    if (overtaken) {
      return;
    }
    JsonObject data = event.data();
    switch (Types.shortName(event)) {
      case "case.registered" -> register(data);
      case "case.state-changed" -> state = data.getString("state");
      case "case.flag-changed" -> flag(data.getString("flag"), data.getBoolean("set"));
      case "case.victim-moved" -> municipality = data.getString("municipality");
      case "case.contact-changed" -> {
        contactAuthorisation = data.getString("contactAuthorisation");
        phone = data.getString("phone", null);
      }
      case "risk.assessed" -> assessments.add(0, new ExpectedAssessment(event));
      case "incident.reported" -> incidents.put(data.getString("incidentId"), data);
      case "prison.event" -> prison = data;
      case "device.event" -> device = data;
      default -> applyToOrder(Types.shortName(event), data, event.time());
    }
  }

  private void register(JsonObject data) {
    registration = data;
    municipality = data.getString("municipality");
    contactAuthorisation = data.getString("contactAuthorisation");
    phone = data.getJsonObject("victim").getString("phone", null);
  }

  private void flag(String flag, boolean set) {
    if (set) {
      flags.add(flag);
    } else {
      flags.remove(flag);
    }
  }

  private void applyToOrder(String type, JsonObject data, Instant at) {
    ExpectedOrder order = orders.computeIfAbsent(data.getString("orderId"), ExpectedOrder::new);
    switch (type) {
      case "order.requested" -> order.request(data);
      case "order.granted" -> order.grant(data);
      case "order.denied" -> order.deny(data);
      case "order.measure-changed" -> order.change(data, at);
      case "order.claim-filed" -> order.claim(data);
      case "order.breached" -> breaches.add(data);
      // Hearings and acknowledgements take a status version and are no part of the case.
      default -> {}
    }
  }

  public String caseNumber() {
    return caseNumber;
  }

  /** False while the case was not registered: all that was said of it waits in the queue. */
  public boolean isRegistered() {
    return registration != null;
  }

  /** A cancelled case does not exist for those who read. */
  public boolean isReadable() {
    return isRegistered() && !state.equals("CANCELLED");
  }

  /** 1 with the registration, and one more for each further event that was applied. */
  public long statusVersion() {
    return statusVersion;
  }

  public String state() {
    return state;
  }

  /** Present level, {@code LOW} where no risk was seen; null before the first assessment. */
  public String riskLevel() {
    return assessments.isEmpty() ? null : assessments.get(0).presentLevel();
  }

  /** The assessment that stands; null before the first. */
  public ExpectedAssessment presentAssessment() {
    return assessments.isEmpty() ? null : assessments.get(0);
  }

  /** Newest first. */
  public List<ExpectedAssessment> assessments() {
    return Collections.unmodifiableList(assessments);
  }

  public String municipality() {
    return municipality;
  }

  public String contactAuthorisation() {
    return contactAuthorisation;
  }

  /** Phone as last told, whether or not it may be shown; null when none was. */
  public String phone() {
    return phone;
  }

  /** Phone that may be shown: null unless contact is granted. */
  public String visiblePhone() {
    return "GRANTED".equals(contactAuthorisation) ? phone : null;
  }

  public SortedSet<String> flags() {
    return Collections.unmodifiableSortedSet(flags);
  }

  public boolean minorsInCharge() {
    return registration.getBoolean("minorsInCharge");
  }

  public String relationship() {
    return registration.getString("relationship", null);
  }

  public String policeUnit() {
    return registration.getString("policeUnit", null);
  }

  public JsonObject victim() {
    return registration.getJsonObject("victim");
  }

  public JsonObject aggressor() {
    return registration.getJsonObject("aggressor");
  }

  /** Content of {@code incident.reported} by incident. */
  public Map<String, JsonObject> incidents() {
    return Collections.unmodifiableMap(incidents);
  }

  /** Content of {@code order.breached}; each is an incident of the kind BREACH too. */
  public List<JsonObject> breaches() {
    return Collections.unmodifiableList(breaches);
  }

  /** Orders by their identifier. */
  public Collection<ExpectedOrder> orders() {
    return Collections.unmodifiableCollection(orders.values());
  }

  /** Measures in force on a day, sorted by order and measure. */
  public List<ExpectedMeasure> measuresInForce(LocalDate day) {
    return orders.values().stream()
        .flatMap(order -> order.measures().stream())
        .filter(measure -> measure.isInForce(day))
        .toList();
  }

  /** Newest news of the prison; null when there is none. */
  public JsonObject prison() {
    return prison;
  }

  /** Newest news of the device; null when there is none. */
  public JsonObject device() {
    return device;
  }

  /** A device watches over the victim. */
  public boolean isDeviceInPlace() {
    return device != null && !device.getString("kind").equals("REMOVED");
  }

  /** Everything as text, so that two can be compared. */
  @Override
  public String toString() {
    return String.join(
        "\n",
        caseNumber + " v" + statusVersion + " " + state + " " + riskLevel() + " " + flags,
        registration + " " + municipality + " " + contactAuthorisation + " " + phone,
        assessments.toString(),
        new TreeMap<>(incidents) + " " + breaches,
        orders.values().toString(),
        prison + " " + device);
  }

  /** When the newest assessment was made; null before the first. */
  public Instant riskAssessedAt() {
    return assessments.isEmpty() ? null : assessments.get(0).assessedAt();
  }
}
