package es.caib.empara.orders.api;

import es.caib.empara.cases.service.MeasureInForce;
import es.caib.empara.orders.MeasureKind;
import es.caib.empara.orders.MeasureNature;
import es.caib.empara.orders.MeasureState;
import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.service.OrderView;
import es.caib.empara.shared.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** A protection order with its hearings and measures. */
public record OrderJson(
    String orderId,
    String caseNumber,
    OrderState state,
    String nig,
    String court,
    String procedure,
    OffsetDateTime requestedAt,
    OffsetDateTime adoptedAt,
    OffsetDateTime notifiedAt,
    OffsetDateTime receivedAt,
    OffsetDateTime claimFiledAt,
    OffsetDateTime acknowledgedAt,
    String acknowledgedBy,
    String sameAs,
    List<OrderView.HearingView> hearings,
    List<MeasureJson> measures) {

  /** A measure; {@code inForce} is whether it protects today. */
  public record MeasureJson(
      String measureId,
      MeasureKind kind,
      MeasureNature nature,
      MeasureState state,
      JsonObject parameters,
      LocalDate validFrom,
      LocalDate validUntil,
      String untilMilestone,
      boolean inForce) {}

  static OrderJson of(OrderView view) {
    return new OrderJson(
        view.orderId(),
        view.caseNumber(),
        view.state(),
        view.nig(),
        view.court(),
        view.procedure(),
        view.requestedAt(),
        view.adoptedAt(),
        view.notifiedAt(),
        view.receivedAt(),
        view.claimFiledAt(),
        view.acknowledgedAt(),
        view.acknowledgedBy(),
        view.sameAs(),
        view.hearings(),
        view.measures().stream().map(OrderJson::measure).toList());
  }

  private static MeasureJson measure(OrderView.MeasureView view) {
    MeasureInForce measure = view.measure();
    return new MeasureJson(
        measure.measureId(),
        MeasureKind.valueOf(measure.kind()),
        MeasureNature.valueOf(measure.nature()),
        view.state(),
        object(measure.parameters()),
        measure.validFrom(),
        measure.validUntil(),
        measure.untilMilestone(),
        view.inForce());
  }

  private static JsonObject object(String text) {
    return Json.object(text);
  }
}
