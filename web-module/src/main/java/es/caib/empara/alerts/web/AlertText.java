package es.caib.empara.alerts.web;

import es.caib.empara.access.service.Names;
import es.caib.empara.access.web.Workplace;
import es.caib.empara.alerts.AlertType;
import es.caib.empara.alerts.service.AlertView;
import es.caib.empara.alerts.service.BoardRow;
import es.caib.empara.cases.IncidentKind;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.web.MeasureText;
import es.caib.empara.institutions.web.Places;
import es.caib.empara.shared.Json;
import es.caib.empara.shared.web.DayText;
import es.caib.empara.shared.web.TimeText;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;

/** An alert in words. */
@Named("alertText")
@RequestScoped
public class AlertText {

  /** The rule by which a measure ends by date; no court has changed it. */
  private static final String LAPSE = "R22";

  @Inject private Names names;
  @Inject private Words words;
  @Inject private Places places;
  @Inject private TimeText times;
  @Inject private DayText days;
  @Inject private MeasureText measures;
  @Inject private Workplace workplace;

  /** What it is about: the kind, and which incident or measure. */
  public String kind(AlertView alert) {
    if (alert.type() == AlertType.INCIDENT_REPORTED && alert.to() != null) {
      return words.text(
          "alert.incident", words.of(IncidentKind.valueOf(alert.to())).toLowerCase(words.locale()));
    }
    if (alert.type() == AlertType.ORDER_MODIFIED && LAPSE.equals(alert.rule())) {
      return words.text(
          "alert.lapsed", words.named("MeasureKind.brief", facts(alert).getString("kind", "")));
    }
    return alert.type() == AlertType.SOURCE_STALE
        ? words.text("alert.silence", words.named("SourceSystem", alert.to()))
        : words.of(alert.type());
  }

  /** The level to show: what the alert says, else what the case has; null when there is none. */
  public RiskLevel level(BoardRow row) {
    if (isAboutRisk(row.alert())) {
      return RiskLevel.valueOf(row.alert().to());
    }
    return row.caseSummary() == null ? null : row.caseSummary().riskLevel();
  }

  /** The level before, when the alert is about the level. */
  public RiskLevel before(AlertView alert) {
    return isAboutRisk(alert) && alert.from() != null ? RiskLevel.valueOf(alert.from()) : null;
  }

  /** Who says so: the police unit, else the source. */
  public String source(AlertView alert) {
    JsonObject facts = facts(alert);
    String unit = facts.getString("policeUnit", "");
    String source = facts.getString("source", "");
    if (source.isEmpty()) {
      return words.text("alert.source.own");
    }
    return unit.isBlank() ? words.named("Source", source) : unit;
  }

  /** When it happened, by the source; when it was raised, if that is not known. */
  public OffsetDateTime happened(AlertView alert) {
    try {
      return OffsetDateTime.parse(facts(alert).getString("occurredAt", ""));
    } catch (DateTimeParseException notStated) {
      return alert.raisedAt();
    }
  }

  /** What protects the victim, in a few words. */
  public String protection(BoardRow row) {
    return measures.row(row.measures());
  }

  /**
   * What the person must know besides: where to, from when to when, which measure; empty if
   * nothing.
   */
  public String detail(AlertView alert) {
    JsonObject facts = facts(alert);
    return switch (alert.type()) {
      case VICTIM_MOVED ->
          words.text(
              "alert.detail.moved",
              places.municipality(alert.from()),
              places.municipality(alert.to()));
      case CONTACT_AUTHORISATION_CHANGED -> contact(alert.from(), alert.to());
      case ORDER_MODIFIED, ORDER_EXTENDED, ORDER_CANCELLED -> measure(alert, facts);
      case PRISON_PERMIT, PRISON_RELEASE -> outside(facts);
      case CIVIL_MEASURES_EXPIRING, ORDER_EXPIRING ->
          words.text(
              "alert.detail.ending",
              times.fullDate(LocalDate.parse(facts.getString("endsOn"))),
              facts.getString("orderId"));
      case RESOURCE_EXHAUSTED -> words.named("ResourceType", alert.to());
      default -> "";
    };
  }

  private String contact(String from, String to) {
    String now = words.named("ContactAuthorisation", to);
    return from.equals(to)
        ? words.text("alert.detail.phone", now)
        : words.text(
            "alert.detail.contact",
            now,
            words.named("ContactAuthorisation", from).toLowerCase(words.locale()));
  }

  private String measure(AlertView alert, JsonObject facts) {
    String kind = words.named("MeasureKind", facts.getString("kind", ""));
    String state = words.named("MeasureState", alert.to()).toLowerCase(words.locale());
    String until = facts.getString("validUntil", "");
    return until.isEmpty()
        ? words.text("alert.detail.measure", kind, state)
        : words.text("alert.detail.measure.until", kind, state, days.until(LocalDate.parse(until)));
  }

  private String outside(JsonObject facts) {
    String from = times.at(OffsetDateTime.parse(facts.getString("effectiveAt")));
    String until = facts.getString("until", "");
    String when =
        until.isEmpty()
            ? words.text("alert.detail.prison", from)
            : words.text("alert.detail.prison.until", from, times.at(OffsetDateTime.parse(until)));
    String place = facts.getString("plannedMunicipality", "");
    return place.isEmpty()
        ? when
        : words.text("alert.detail.prison.place", when, places.municipality(place));
  }

  public boolean isMine(AlertView alert) {
    return workplace.getPrincipal().equals(alert.acknowledgedBy());
  }

  /** Whoever has it: you, or the person with the institution. */
  public String owner(BoardRow row) {
    if (row.mine()) {
      return words.text("board.owner.mine");
    }
    String name = row.acknowledgedByName();
    boolean named = name != null && !name.equals(row.alert().acknowledgedBy());
    return named
        ? words.text("board.owner.named", name, institution(row.alert().acknowledgedBy()))
        : person(row.alert().acknowledgedBy());
  }

  /** The name behind a principal, {@code user@realm}, with that of the institution. */
  public String person(String principal) {
    String user = principal.substring(0, principal.indexOf('@'));
    String name = names.of(List.of(principal)).getOrDefault(principal, user);
    return words.text("board.owner.named", name, institution(principal));
  }

  private String institution(String principal) {
    return places.institution(principal.substring(principal.indexOf('@') + 1));
  }

  private static boolean isAboutRisk(AlertView alert) {
    return alert.type() == AlertType.RISK_LEVEL_RAISED
        || alert.type() == AlertType.RISK_LEVEL_LOWERED;
  }

  private static JsonObject facts(AlertView alert) {
    if (alert.facts() == null || alert.facts().isBlank()) {
      return JsonValue.EMPTY_JSON_OBJECT;
    }
    try {
      return Json.object(alert.facts());
    } catch (JsonException unreadable) {
      return JsonValue.EMPTY_JSON_OBJECT;
    }
  }
}
