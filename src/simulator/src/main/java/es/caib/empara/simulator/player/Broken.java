package es.caib.empara.simulator.player;

import es.caib.empara.simulator.FeedEvent;
import es.caib.empara.simulator.Source;
import es.caib.empara.simulator.player.Ledger.Status;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;

/** Ways in which an event is no valid one. All of them have to be rejected. */
enum Broken {
  NO_ID,
  NUMBER_AS_ID,
  NO_SPECVERSION,
  WRONG_SPECVERSION,
  FOREIGN_SOURCE,
  NO_TYPE,
  FOREIGN_TYPE,
  NO_SUBJECT,
  SUBJECT_IN_WORDS,
  NO_TIME,
  TIME_IN_WORDS,
  TIME_WITHOUT_ZONE,
  IMPOSSIBLE_DAY,
  TEN_YEARS_AHEAD,
  NO_DATA,
  DATA_AS_TEXT,
  FIELD_MISSING,
  FIELD_NULL,
  FIELD_UNKNOWN_VALUE,
  FIELD_AS_OBJECT,
  NOT_AN_OBJECT,
  CONFLICT;

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final Duration AHEAD = Duration.ofDays(3_650);

  /** A field that each type needs, with a value that it cannot have. */
  private static final Map<String, String> NEEDED =
      Map.ofEntries(
          Map.entry("es.viogen.case.registered.v1", "municipality"),
          Map.entry("es.viogen.case.state-changed.v1", "state"),
          Map.entry("es.viogen.case.flag-changed.v1", "flag"),
          Map.entry("es.viogen.case.victim-moved.v1", "municipality"),
          Map.entry("es.viogen.case.contact-changed.v1", "contactAuthorisation"),
          Map.entry("es.viogen.risk.assessed.v1", "level"),
          Map.entry("es.viogen.incident.reported.v1", "kind"),
          Map.entry("es.viogen.order.requested.v1", "nig"),
          Map.entry("es.viogen.order.granted.v1", "nig"),
          Map.entry("es.viogen.order.denied.v1", "nig"),
          Map.entry("es.viogen.order.measure-changed.v1", "state"),
          Map.entry("es.viogen.order.breached.v1", "occurredAt"),
          Map.entry("es.viogen.order.claim-filed.v1", "filedAt"),
          Map.entry("es.viogen.order.acknowledged.v1", "at"),
          Map.entry("es.viogen.hearing.scheduled.v1", "at"),
          Map.entry("es.viogen.prison.event.v1", "kind"),
          Map.entry("es.viogen.device.event.v1", "kind"));

  /** Whether an event can be broken: one about a case, of a type that is known. */
  static boolean fits(FeedEvent event) {
    return NEEDED.containsKey(event.type());
  }

  /**
   * An event like another one, broken.
   *
   * @param like one that the server has taken by then
   * @param id of the broken one, for what has an id of its own
   */
  Parcel of(FeedEvent like, String id) {
    FeedEvent base = this == CONFLICT ? like : like.withId(id);
    return new Parcel(
        Source.ofUri(like.source()),
        null,
        content(base),
        EnumSet.of(Status.REJECTED),
        name(),
        false);
  }

  private JsonValue content(FeedEvent base) {
    JsonObject event = base.toCloudEvent();
    JsonObjectBuilder broken = JSON.createObjectBuilder(event);
    switch (this) {
      case NO_ID -> broken.remove("id");
      case NUMBER_AS_ID -> broken.add("id", 4711);
      case NO_SPECVERSION -> broken.remove("specversion");
      case WRONG_SPECVERSION -> broken.add("specversion", "0.3");
      case FOREIGN_SOURCE -> broken.add("source", other(base).uri());
      case NO_TYPE -> broken.remove("type");
      case FOREIGN_TYPE -> broken.add("type", foreignType(base));
      case NO_SUBJECT -> broken.remove("subject");
      case SUBJECT_IN_WORDS -> broken.add("subject", "el cas de sempre");
      case NO_TIME -> broken.remove("time");
      case TIME_IN_WORDS -> broken.add("time", "ayer por la tarde");
      case TIME_WITHOUT_ZONE -> broken.add("time", "2024-11-23T09:41:00");
      case IMPOSSIBLE_DAY -> broken.add("time", "2024-02-30T09:41:00Z");
      case TEN_YEARS_AHEAD -> broken.add("time", base.time().plus(AHEAD).toString());
      case NO_DATA -> broken.remove("data");
      case DATA_AS_TEXT -> broken.add("data", event.getJsonObject("data").toString());
      case FIELD_MISSING ->
          broken.add("data", JSON.createObjectBuilder(base.data()).remove(needed(base)));
      case FIELD_NULL ->
          broken.add("data", JSON.createObjectBuilder(base.data()).addNull(needed(base)));
      case FIELD_UNKNOWN_VALUE ->
          broken.add("data", JSON.createObjectBuilder(base.data()).add(needed(base), "Whatever"));
      case FIELD_AS_OBJECT ->
          broken.add(
              "data",
              JSON.createObjectBuilder(base.data()).add(needed(base), JsonValue.EMPTY_JSON_OBJECT));
      case NOT_AN_OBJECT -> {
        return JSON.createValue(event.toString());
      }
      case CONFLICT -> broken.add("time", base.time().minusSeconds(1).toString());
      default -> throw new IllegalStateException(name());
    }
    return broken.build();
  }

  private static String needed(FeedEvent event) {
    return NEEDED.get(event.type());
  }

  private static Source other(FeedEvent event) {
    return event.source().equals(Source.COMETA.uri()) ? Source.SIRAJ : Source.COMETA;
  }

  private static String foreignType(FeedEvent event) {
    return event.source().equals(Source.COMETA.uri())
        ? "es.viogen.risk.assessed.v1"
        : "es.viogen.device.event.v1";
  }
}
