package es.caib.empara.simulator;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;

/**
 * A protection order as the courts' register tells it.
 *
 * @param nig general identification number of the procedure, 19 digits
 * @param procedure abbreviation, number and year, for example {@code DUD 214/2026}
 * @param adoptedAt when the court decided; null when not yet
 * @param notifiedAt when the aggressor was told; null when not yet
 */
public record ProtectionOrder(
    String orderId,
    String nig,
    String court,
    String procedure,
    Instant requestedAt,
    Instant adoptedAt,
    Instant notifiedAt,
    List<Measure> measures) {

  /** The same order before the court decided. */
  public ProtectionOrder asRequested() {
    return new ProtectionOrder(orderId, nig, court, procedure, requestedAt, null, null, measures);
  }

  /** The decision about what was asked for: same procedure, decided after it was asked. */
  ProtectionOrder withRequest(ProtectionOrder asked) {
    return new ProtectionOrder(
        asked.orderId,
        asked.nig,
        asked.court,
        asked.procedure,
        asked.requestedAt.isBefore(requestedAt) ? asked.requestedAt : requestedAt,
        adoptedAt,
        notifiedAt,
        measures);
  }

  /** The same order when the court decided against it: no measures. */
  public ProtectionOrder asDenied() {
    return new ProtectionOrder(
        orderId, nig, court, procedure, requestedAt, adoptedAt, notifiedAt, List.of());
  }

  /** The same order with other measures. */
  public ProtectionOrder withMeasures(List<Measure> others) {
    return new ProtectionOrder(
        orderId, nig, court, procedure, requestedAt, adoptedAt, notifiedAt, List.copyOf(others));
  }

  JsonObject toJson() {
    return new Fields()
        .put("orderId", orderId)
        .put("nig", nig)
        .put("court", court)
        .put("procedure", procedure)
        .put("requestedAt", requestedAt)
        .put("adoptedAt", adoptedAt)
        .put("notifiedAt", notifiedAt)
        .putObjects("measures", measures.stream().map(Measure::toJson).toList())
        .build();
  }
}
