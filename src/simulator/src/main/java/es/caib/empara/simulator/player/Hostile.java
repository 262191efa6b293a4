package es.caib.empara.simulator.player;

import es.caib.empara.simulator.FeedEvent;
import es.caib.empara.simulator.Source;
import es.caib.empara.simulator.player.Ledger.Status;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * Events that mean harm. Where the interchange leaves it open whether they are taken, both is
 * right; what is taken has to be kept as it came.
 */
enum Hostile {
  HUGE_NUMBER(Status.ACCEPTED, Status.REJECTED),
  NESTED(Status.ACCEPTED, Status.REJECTED),
  NESTED_DEEPLY(Status.ACCEPTED, Status.REJECTED),
  MANY_FIELDS(Status.ACCEPTED, Status.REJECTED),
  CONTROL_CHARACTERS(Status.ACCEPTED, Status.REJECTED),
  NUL(Status.ACCEPTED, Status.REJECTED),
  HALF_A_CHARACTER(Status.ACCEPTED, Status.REJECTED),
  RIGHT_TO_LEFT(Status.ACCEPTED, Status.REJECTED),
  VERY_LONG(Status.ACCEPTED, Status.REJECTED),
  MARKUP(Status.ACCEPTED),
  SQL(Status.ACCEPTED),
  MIDDLE_AGES(Status.ACCEPTED, Status.REJECTED),
  UNKNOWN_TYPE(Status.QUEUED),
  UNKNOWN_CASE(Status.QUEUED),
  FOREIGN_ORDER_CHANGED(Status.QUEUED, Status.REJECTED),
  FOREIGN_ORDER_GRANTED(Status.QUEUED, Status.REJECTED);

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final int DEEP = 2_000;
  private static final int DEEPER_THAN_ANYBODY_NEEDS = 60;
  private static final int LONG = 200_000;
  private static final int MANY = 2_000;

  private final Set<Status> expected;

  Hostile(Status first, Status... rest) {
    this.expected = EnumSet.of(first, rest);
  }

  /** Whether it uses an order of another case. */
  boolean needsOrder() {
    return this == FOREIGN_ORDER_CHANGED || this == FOREIGN_ORDER_GRANTED;
  }

  /**
   * @param caseNumber a case that the server knows
   * @param order an event about an order of another case; only for those that need one
   * @param id of the event
   */
  Parcel of(String caseNumber, FeedEvent order, String id, Instant time) {
    if (needsOrder()) {
      FeedEvent foreign = foreign(caseNumber, order, id, time);
      // Whatever becomes of it, no case may know it.
      return parcel(Source.SIRAJ, null, foreign.toCloudEvent());
    }
    FeedEvent event = incident(caseNumber, id, time);
    JsonObject sent =
        JSON.createObjectBuilder(event.toCloudEvent()).add("data", withExtra(event.data())).build();
    return parcel(Source.VIOGEN, event, sent);
  }

  private Parcel parcel(Source sender, FeedEvent event, JsonValue content) {
    boolean alone = this == NESTED_DEEPLY || this == VERY_LONG || this == HUGE_NUMBER;
    return new Parcel(sender, event, content, expected, name(), alone);
  }

  private FeedEvent incident(String caseNumber, String id, Instant time) {
    return new FeedEvent(
        id,
        Source.VIOGEN.uri(),
        this == UNKNOWN_TYPE ? "es.viogen.case.teleported.v1" : "es.viogen.incident.reported.v1",
        this == UNKNOWN_CASE ? "VG-99-%08X".formatted(id.hashCode()) : caseNumber,
        this == MIDDLE_AGES ? Instant.parse("1066-10-14T09:00:00Z") : time,
        data(id, time));
  }

  private JsonObject data(String id, Instant time) {
    return JSON.createObjectBuilder()
        .add("incidentId", id)
        .add("kind", "OTHER")
        .add("occurredAt", time.toString())
        .add("municipality", "07040")
        .add("summary", summary())
        .add("reliability", "ASSESSMENT")
        .build();
  }

  /** What nobody asked for and nobody has to keep. */
  private JsonObject withExtra(JsonObject asked) {
    JsonObjectBuilder data = JSON.createObjectBuilder(asked);
    switch (this) {
      case HUGE_NUMBER -> data.add("extra", new BigDecimal("1E+999999"));
      case NESTED -> data.add("extra", nested(DEEPER_THAN_ANYBODY_NEEDS));
      case NESTED_DEEPLY -> data.add("extra", nested(DEEP));
      case MANY_FIELDS -> {
        for (int i = 0; i < MANY; i++) {
          data.add("extra" + i, i);
        }
      }
      default -> {}
    }
    return data.build();
  }

  private String summary() {
    return switch (this) {
      case CONTROL_CHARACTERS -> "Amenazas\u0007\u001b[2J por teléfono.";
      case NUL -> "Amenazas\u0000 por teléfono.";
      case HALF_A_CHARACTER -> "Amenazas \ud83d por teléfono.";
      case RIGHT_TO_LEFT -> "Amenazas \u202Eonofélet rop\u202C por teléfono.";
      case VERY_LONG -> "x".repeat(LONG);
      case MARKUP -> "<script>alert('x')</script> #{facesContext} ${jndi:ldap://x} & \"";
      case SQL -> "'; drop table EMP_CASE; -- %_";
      default -> "Hechos por esclarecer.";
    };
  }

  private static JsonValue nested(int depth) {
    JsonValue value = JsonValue.TRUE;
    for (int i = 0; i < depth; i++) {
      value = JSON.createArrayBuilder().add(value).build();
    }
    return value;
  }

  private FeedEvent foreign(String caseNumber, FeedEvent order, String id, Instant time) {
    if (this == FOREIGN_ORDER_GRANTED) {
      return new FeedEvent(id, order.source(), order.type(), caseNumber, time, order.data());
    }
    JsonObject data =
        JSON.createObjectBuilder()
            .add("orderId", order.data().getString("orderId"))
            .add(
                "measureId",
                order.data().getJsonArray("measures").getJsonObject(0).getString("measureId"))
            .add("state", "CANCELLED")
            .addNull("validUntil")
            .addNull("parameters")
            .build();
    return new FeedEvent(
        id, order.source(), "es.viogen.order.measure-changed.v1", caseNumber, time, data);
  }
}
