package es.caib.empara.simulator.model;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** An order that a server must know, told in the order of the events' places. */
public final class ExpectedOrder {
  private static final String REQUESTED = "REQUESTED";
  private static final ZoneId ISLANDS = ZoneId.of("Europe/Madrid");

  private final String orderId;
  private String state = REQUESTED;
  private String nig;
  private final SortedMap<String, ExpectedMeasure> measures = new TreeMap<>();

  ExpectedOrder(String orderId) {
    this.orderId = orderId;
  }

  /** Names measures that are asked for: those of a court that has not decided yet. */
  void request(JsonObject data) {
    if (nig == null) {
      nig = data.getString("nig");
    }
    if (state.equals(REQUESTED)) {
      for (JsonValue asked : data.getJsonArray("measures")) {
        ExpectedMeasure measure = ExpectedMeasure.stated(orderId, asked.asJsonObject());
        measures.putIfAbsent(measure.measureId(), measure.withState(REQUESTED));
      }
    }
  }

  /** States the measures it names, and ends those of earlier that it does not. */
  void grant(JsonObject data) {
    state = "GRANTED";
    nig = data.getString("nig");
    Set<String> dropped = new HashSet<>(measures.keySet());
    for (JsonValue stated : data.getJsonArray("measures")) {
      ExpectedMeasure measure = ExpectedMeasure.stated(orderId, stated.asJsonObject());
      measures.put(measure.measureId(), measure);
      dropped.remove(measure.measureId());
    }
    dropped.forEach(this::cancel);
  }

  void deny(JsonObject data) {
    state = "DENIED";
    nig = data.getString("nig");
    Set.copyOf(measures.keySet()).forEach(this::cancel);
  }

  /** A change of a measure that was not granted by then changes nothing. */
  void change(JsonObject data, Instant at) {
    LocalDate on = at.atZone(ISLANDS).toLocalDate();
    measures.computeIfPresent(
        data.getString("measureId"),
        (id, measure) -> measure.state().equals(REQUESTED) ? measure : measure.changed(data, on));
  }

  /** Of several claims the newest counts, for what was in force when it was told. */
  void claim(JsonObject data) {
    LocalDate filedOn = Instant.parse(data.getString("filedAt")).atZone(ISLANDS).toLocalDate();
    measures.replaceAll((id, measure) -> measure.claimed(filedOn));
  }

  private void cancel(String measureId) {
    measures.computeIfPresent(measureId, (id, measure) -> measure.withState("CANCELLED"));
  }

  public String orderId() {
    return orderId;
  }

  /** {@code REQUESTED, GRANTED, DENIED}: the newest decision, if there is one. */
  public String state() {
    return state;
  }

  public String nig() {
    return nig;
  }

  /** All measures that were ever asked for or granted, sorted by their identifier. */
  public Collection<ExpectedMeasure> measures() {
    return Collections.unmodifiableCollection(measures.values());
  }

  @Override
  public String toString() {
    return orderId + " " + state + " " + nig + " " + measures.values();
  }
}
