package es.caib.empara.simulator;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

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

  public static FeedEvent orderGranted(String caseNumber, ProtectionOrder order, Instant time) {
    return event(
        Source.SIRAJ, "order.granted", caseNumber, time, "-" + order.orderId(), order.toJson());
  }

  public static FeedEvent orderBreached(
      String caseNumber, String orderId, String measureId, String summary, Instant time) {
    JsonObject data =
        new Fields()
            .put("orderId", orderId)
            .put("measureId", measureId)
            .put("occurredAt", time)
            .put("summary", summary)
            .build();
    return event(Source.SIRAJ, "order.breached", caseNumber, time, "-" + orderId, data);
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

  /** End of the initial load of a source. */
  public static FeedEvent backfillDone(Source source, Instant time) {
    return event(source, "feed.backfill-done", null, time, "", new Fields().build());
  }

  /**
   * Any event, also a malformed one for tests.
   *
   * @param type without prefix and version, for example {@code risk.assessed}
   * @param subject case number or null
   * @param suffix tells events of one type, case and time apart in their identifier
   */
  public static FeedEvent event(
      Source source, String type, String subject, Instant time, String suffix, JsonObject data) {
    String about = subject == null ? "" : "-" + subject;
    return new FeedEvent(
        type + about + "-" + COMPACT.format(time) + suffix,
        source.uri(),
        "es.viogen." + type + ".v1",
        subject,
        time,
        data);
  }

  private static FeedEvent viogen(
      String type, String caseNumber, Instant time, String suffix, Fields data) {
    return event(Source.VIOGEN, type, caseNumber, time, suffix, data.build());
  }
}
