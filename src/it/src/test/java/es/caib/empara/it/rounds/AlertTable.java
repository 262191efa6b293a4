package es.caib.empara.it.rounds;

import es.caib.empara.simulator.FeedEvent;
import es.caib.empara.simulator.Island;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The alerts that the table of the feed (section 5 of the contract) demands for the events of a
 * case, told in the order in which they were applied. Written from the contract, so that it shares
 * nothing with the server.
 */
final class AlertTable {

  private static final List<String> LEVELS = List.of("LOW", "MEDIUM", "HIGH", "EXTREME");
  private static final String PALMA = "07040";

  private record Place(Instant time, String id) {

    boolean isAfter(Place other) {
      int byTime = time.compareTo(other.time());
      return byTime > 0 || byTime == 0 && id.compareTo(other.id()) > 0;
    }
  }

  private final List<ExpectedAlert> alerts = new ArrayList<>();
  private final Map<String, Place> newest = new HashMap<>();
  private final Set<String> flags = new HashSet<>();
  private long version;
  private String level;
  private String state = "ACTIVE";
  private String municipality;
  private String contact;
  private LocalDate until;

  private AlertTable() {}

  static List<ExpectedAlert> of(List<FeedEvent> applied) {
    AlertTable table = new AlertTable();
    applied.forEach(table::apply);
    return table.alerts;
  }

  /** The institutions in charge of a municipality (section 3). */
  static SortedSet<String> inCharge(String municipality) {
    SortedSet<String> realms = new TreeSet<>(Set.of("ibd"));
    realms.add("c" + Island.of(municipality).name().toLowerCase(Locale.ROOT));
    if (municipality.equals(PALMA)) {
      realms.add("palma");
    }
    return realms;
  }

  private void apply(FeedEvent event) {
    version++;
    JsonObject data = event.data();
    switch (Kinds.of(event)) {
      case "case.registered" -> registered(event);
      case "case.state-changed" -> stateChanged(event);
      case "case.flag-changed" -> flagChanged(event);
      case "case.victim-moved" -> moved(event);
      case "case.contact-changed" -> contactChanged(event);
      case "risk.assessed" -> assessed(event);
      case "incident.reported" -> {
        boolean breach = data.getString("kind").equals("BREACH");
        happened(event, breach ? "BREACH_REPORTED" : "INCIDENT_REPORTED", breach);
      }
      case "order.breached" -> happened(event, "BREACH_REPORTED", true);
      case "order.requested" -> stated(event, "PROTECTION_ORDER_REQUESTED");
      case "order.granted" -> stated(event, "PROTECTION_ORDER_GRANTED");
      case "order.denied" -> add(event, "PROTECTION_ORDER_DENIED", "HIGH");
      case "order.measure-changed" -> measureChanged(event);
      case "prison.event" -> imprisoned(event);
      case "device.event" -> watched(event);
      default -> {}
    }
  }

  /** Whether it is the present of that aspect; what is late raises nothing about the past. */
  private boolean isNews(String aspect, FeedEvent event) {
    Place place = new Place(event.time(), event.id());
    Place known = newest.get(aspect);
    if (known != null && !place.isAfter(known)) {
      return false;
    }
    newest.put(aspect, place);
    return true;
  }

  private void registered(FeedEvent event) {
    municipality = event.data().getString("municipality");
    contact = event.data().getString("contactAuthorisation");
    add(event, "CASE_REGISTERED", "HIGH");
  }

  private void stateChanged(FeedEvent event) {
    String now = event.data().getString("state");
    if (isNews("state", event) && !now.equals(state)) {
      state = now;
      switch (now) {
        case "ACTIVE" -> add(event, "CASE_REACTIVATED", "HIGH");
        case "SUPERVISED" -> add(event, "CASE_SUPERVISED", "MEDIUM");
        default -> add(event, "CASE_INACTIVATED", "MEDIUM");
      }
    }
  }

  private void flagChanged(FeedEvent event) {
    String flag = event.data().getString("flag");
    if (isNews(flag, event)) {
      if (!event.data().getBoolean("set")) {
        flags.remove(flag);
      } else if (flags.add(flag)) {
        add(event, flag + "_SET", "HIGH");
      }
    }
  }

  private void moved(FeedEvent event) {
    if (isNews("place", event)) {
      String from = municipality;
      municipality = event.data().getString("municipality");
      if (!inCharge(from).equals(inCharge(municipality))) {
        add(event, "VICTIM_MOVED", "HIGH");
      }
    }
  }

  private void contactChanged(FeedEvent event) {
    if (isNews("contact", event)) {
      String now = event.data().getString("contactAuthorisation");
      if (!now.equals(contact)) {
        add(event, "CONTACT_AUTHORISATION_CHANGED", "MEDIUM");
      }
      contact = now;
      if (now.equals("GRANTED") && event.data().isNull("phone")) {
        add(event, "CONTACT_DATA_MISSING", "MEDIUM");
      }
    }
  }

  private void assessed(FeedEvent event) {
    if (!isNews("risk", event)) {
      return;
    }
    String from = level;
    level = event.data().getString("level");
    int rise = from == null ? 0 : LEVELS.indexOf(level) - LEVELS.indexOf(from);
    boolean serious = level.equals("HIGH") || level.equals("EXTREME");
    String change = from + " " + level;
    if (from == null ? serious : rise > 0) {
      add(event, "RISK_LEVEL_RAISED", serious ? "CRITICAL" : "HIGH", change);
    } else if (rise < 0) {
      add(event, "RISK_LEVEL_LOWERED", "INFO", change);
    }
  }

  private void happened(FeedEvent event, String type, boolean breach) {
    if (isNews("incident", event)) {
      add(event, type, breach ? "CRITICAL" : "HIGH");
    }
  }

  private void stated(FeedEvent event, String type) {
    until =
        LocalDate.parse(
            event.data().getJsonArray("measures").getJsonObject(0).getString("validUntil"));
    add(event, type, "HIGH");
  }

  private void measureChanged(FeedEvent event) {
    String end = event.data().getString("validUntil", null);
    boolean extended = end != null && LocalDate.parse(end).isAfter(until);
    until = extended ? LocalDate.parse(end) : until;
    boolean cancelled = event.data().getString("state").equals("CANCELLED");
    add(
        event,
        cancelled ? "ORDER_CANCELLED" : extended ? "ORDER_EXTENDED" : "ORDER_MODIFIED",
        "HIGH");
  }

  private void imprisoned(FeedEvent event) {
    if (isNews("prison", event)) {
      switch (event.data().getString("kind")) {
        case "PERMIT" -> add(event, "PRISON_PERMIT", "CRITICAL");
        case "RELEASE", "CONDITIONAL_RELEASE" -> add(event, "PRISON_RELEASE", "CRITICAL");
        case "ENTRY" -> add(event, "PRISON_ENTRY", "INFO");
        default -> add(event, "GRADE_CHANGE", "INFO");
      }
    }
  }

  private void watched(FeedEvent event) {
    if (isNews("device", event)) {
      String kind = event.data().getString("kind");
      switch (kind) {
        case "ALERT" -> add(event, "TELEMATIC_ALERT", "CRITICAL");
        case "REMOVED" -> add(event, "DEVICE_REMOVED", "HIGH");
        default -> add(event, "DEVICE_" + kind, "INFO");
      }
    }
  }

  private void add(FeedEvent event, String type, String severity) {
    add(event, type, severity, null);
  }

  private void add(FeedEvent event, String type, String severity, String change) {
    alerts.add(
        new ExpectedAlert(
            event.subject(),
            type,
            event.source(),
            event.id(),
            severity,
            version,
            change,
            inCharge(municipality)));
  }
}
