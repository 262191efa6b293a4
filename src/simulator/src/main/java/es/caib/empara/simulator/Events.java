package es.caib.empara.simulator;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/**
 * Makes events of the feed. The identifier of an event says what it is about, so the same event has
 * the same identifier every time; {@link FeedEvent#withId} gives it another.
 */
public final class Events {
  private static final DateTimeFormatter COMPACT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);
  private static final ZoneId ISLANDS = ZoneId.of("Europe/Madrid");

  private Events() {}

  /** Registration of a case, or of changed persons when the case is known. */
  public static FeedEvent registered(SimulatedCase subject, Instant time) {
    LocalDate complaint = subject.zeroProtocol() ? null : time.atZone(ISLANDS).toLocalDate();
    return viogen(
        "case.registered",
        subject.caseNumber(),
        time,
        "",
        new Fields()
            .put("victim", subject.victim().toJson())
            .put("aggressor", subject.aggressor().toJson())
            .put("relationship", subject.relationship())
            .put("municipality", subject.municipality())
            .put("policeUnit", subject.policeUnit())
            .put("minorsInCharge", subject.minorsInCharge())
            .put("contactAuthorisation", subject.contactAuthorisation())
            .put("complaintDate", complaint)
            .put("zeroProtocol", subject.zeroProtocol()));
  }

  /** Assessment without incident at this moment by an unnamed unit. */
  public static FeedEvent riskAssessed(String caseNumber, RiskLevel level, Instant time) {
    return riskAssessed(
        caseNumber, Assessment.of(Assessment.Form.VPER_S, level, false, time, "Unidad VioGén"));
  }

  /** Happens when it was assessed. */
  public static FeedEvent riskAssessed(String caseNumber, Assessment assessment) {
    return event(
        Source.VIOGEN,
        "risk.assessed",
        caseNumber,
        assessment.assessedAt(),
        "-" + assessment.level(),
        assessment.toJson());
  }

  public static FeedEvent incident(String caseNumber, Incident incident, Instant time) {
    return event(
        Source.VIOGEN,
        "incident.reported",
        caseNumber,
        time,
        "-" + incident.incidentId(),
        incident.toJson());
  }

  /** Incident of a kind that is reported at the moment it happens. */
  public static FeedEvent incident(
      String caseNumber, IncidentKind kind, String municipality, Instant time) {
    String id = "IN-" + caseNumber + "-" + COMPACT.format(time) + "-" + kind;
    return incident(
        caseNumber,
        new Incident(id, kind, time, municipality, "Hechos comunicados por la unidad.", true),
        time);
  }

  /** State of the case: {@code ACTIVE, SUPERVISED, INACTIVE, CANCELLED}. */
  public static FeedEvent stateChanged(
      String caseNumber, String state, String reason, Instant time) {
    return viogen(
        "case.state-changed",
        caseNumber,
        time,
        "-" + state,
        new Fields().put("state", state).put("reason", reason));
  }

  /** Flag of the case, for example {@code SPECIAL_RELEVANCE}. */
  public static FeedEvent flagChanged(String caseNumber, String flag, boolean set, Instant time) {
    return viogen(
        "case.flag-changed",
        caseNumber,
        time,
        "-" + flag + "-" + set,
        new Fields().put("flag", flag).put("set", set));
  }

  /** The victim lives in another municipality (INE code, 5 digits) from now on. */
  public static FeedEvent victimMoved(String caseNumber, String municipality, Instant time) {
    return viogen(
        "case.victim-moved",
        caseNumber,
        time,
        "-" + municipality,
        new Fields().put("municipality", municipality));
  }

  /** The phone may be null also when contact is granted. */
  public static FeedEvent contactChanged(
      String caseNumber, ContactAuthorisation authorisation, String phone, Instant time) {
    return viogen(
        "case.contact-changed",
        caseNumber,
        time,
        "-" + authorisation,
        new Fields().put("contactAuthorisation", authorisation).put("phone", phone));
  }

  /** State of the case. */
  public static FeedEvent stateChanged(
      String caseNumber, CaseState state, String reason, Instant time) {
    return stateChanged(caseNumber, state.name(), reason, time);
  }

  /** Flag of the case. */
  public static FeedEvent flagChanged(String caseNumber, Flag flag, boolean set, Instant time) {
    return flagChanged(caseNumber, flag.name(), set, time);
  }

  /** An order was asked for; its measures are those that were asked for. */
  public static FeedEvent orderRequested(String caseNumber, ProtectionOrder order, Instant time) {
    return order("order.requested", caseNumber, order, time);
  }

  public static FeedEvent orderGranted(String caseNumber, ProtectionOrder order, Instant time) {
    return order("order.granted", caseNumber, order, time);
  }

  /** The court decided against it. */
  public static FeedEvent orderDenied(String caseNumber, ProtectionOrder order, Instant time) {
    return order("order.denied", caseNumber, order, time);
  }

  public static FeedEvent measureChanged(String caseNumber, MeasureChange change, Instant time) {
    return event(
        Source.SIRAJ,
        "order.measure-changed",
        caseNumber,
        time,
        "-" + change.measureId() + "-" + change.state(),
        change.toJson());
  }

  /** A breach that is told at the moment it happens. */
  public static FeedEvent orderBreached(
      String caseNumber, String orderId, String measureId, String summary, Instant time) {
    return orderBreached(caseNumber, orderId, measureId, time, summary, time);
  }

  public static FeedEvent orderBreached(
      String caseNumber,
      String orderId,
      String measureId,
      Instant occurredAt,
      String summary,
      Instant time) {
    Fields data =
        new Fields()
            .put("orderId", orderId)
            .put("measureId", measureId)
            .put("occurredAt", occurredAt)
            .put("summary", summary);
    return siraj("order.breached", caseNumber, time, orderId, data);
  }

  /** The victim filed a family claim, which prolongs the civil measures. */
  public static FeedEvent claimFiled(
      String caseNumber, String orderId, Instant filedAt, Instant time) {
    Fields data = new Fields().put("orderId", orderId).put("filedAt", filedAt);
    return siraj("order.claim-filed", caseNumber, time, orderId, data);
  }

  /** A police unit says that the order has reached it. */
  public static FeedEvent acknowledged(
      String caseNumber, String orderId, String policeUnit, Instant at, Instant time) {
    return viogen(
        "order.acknowledged",
        caseNumber,
        time,
        "-" + orderId,
        new Fields().put("orderId", orderId).put("policeUnit", policeUnit).put("at", at));
  }

  /**
   * @param at when the hearing will be held
   */
  public static FeedEvent hearingScheduled(
      String caseNumber, String orderId, Instant at, String court, Instant time) {
    Fields data = new Fields().put("orderId", orderId).put("at", at).put("court", court);
    return siraj("hearing.scheduled", caseNumber, time, orderId, data);
  }

  public static FeedEvent prison(String caseNumber, PrisonEvent news, Instant time) {
    return event(Source.SISPE, "prison.event", caseNumber, time, "-" + news.kind(), news.toJson());
  }

  /** News of the device that keeps the aggressor away. */
  public static FeedEvent device(
      String caseNumber, DeviceEventKind kind, Instant occurredAt, Instant time) {
    JsonObject data = new Fields().put("kind", kind).put("occurredAt", occurredAt).build();
    return event(Source.COMETA, "device.event", caseNumber, time, "-" + kind, data);
  }

  /** Heartbeat of a source that has sent nothing yet. */
  public static FeedEvent heartbeat(Source source, Instant time) {
    return heartbeat(source, time, null, 0);
  }

  /**
   * Sign of life of a source.
   *
   * @param lastEventId last event sent; null before the first
   * @param count24h events sent in the last 24 hours
   */
  public static FeedEvent heartbeat(Source source, Instant time, String lastEventId, int count24h) {
    JsonObject data =
        new Fields().put("lastEventId", lastEventId).put("count24h", count24h).build();
    return event(source, "feed.heartbeat", null, time, "", data);
  }

  /** All orders that are open for the courts on a day. */
  public static FeedEvent snapshot(LocalDate day, List<OpenOrder> open, Instant time) {
    JsonObject data =
        new Fields()
            .put("day", day)
            .putObjects("openOrders", open.stream().map(OpenOrder::toJson).toList())
            .build();
    return event(Source.SIRAJ, "feed.snapshot", null, time, "", data);
  }

  /** End of the initial load of a source that tells no totals. */
  public static FeedEvent backfillDone(Source source, Instant time) {
    return event(source, "feed.backfill-done", null, time, "", new Fields().build());
  }

  /**
   * End of the initial load of a source.
   *
   * @param totals by kind of item, each with {@code count} and {@code hash}
   */
  public static FeedEvent backfillDone(Source source, Instant time, JsonObject totals) {
    JsonObject data = new Fields().put("totals", totals).build();
    return event(source, "feed.backfill-done", null, time, "", data);
  }

  /**
   * Any event, also a malformed one for tests. Its identifier is the same whenever it is made
   * again, and says nothing of the case: technical operators see it.
   *
   * @param type without prefix and version, for example {@code risk.assessed}
   * @param subject case number or null
   * @param suffix tells events of one type, case and time apart in their identifier
   */
  public static FeedEvent event(
      Source source, String type, String subject, Instant time, String suffix, JsonObject data) {
    String what = String.join("|", type, String.valueOf(subject), COMPACT.format(time), suffix);
    return new FeedEvent(
        UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)).toString(),
        source.uri(),
        "es.viogen." + type + ".v1",
        subject,
        time,
        data);
  }

  private static FeedEvent order(
      String type, String caseNumber, ProtectionOrder order, Instant time) {
    return event(Source.SIRAJ, type, caseNumber, time, "-" + order.orderId(), order.toJson());
  }

  private static FeedEvent siraj(
      String type, String caseNumber, Instant time, String orderId, Fields data) {
    return event(Source.SIRAJ, type, caseNumber, time, "-" + orderId, data.build());
  }

  private static FeedEvent viogen(
      String type, String caseNumber, Instant time, String suffix, Fields data) {
    return event(Source.VIOGEN, type, caseNumber, time, suffix, data.build());
  }
}
