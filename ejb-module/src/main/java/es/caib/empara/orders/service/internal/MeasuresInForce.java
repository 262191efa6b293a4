package es.caib.empara.orders.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.cases.service.MeasureInForce;
import es.caib.empara.cases.service.ProtectionReader;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.orders.entity.ProtectionMeasure;
import es.caib.empara.shared.Json;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells {@code cases} what protects today. */
@ApplicationScoped
public class MeasuresInForce implements ProtectionReader {

  @Inject private OrderRepository orders;
  @Inject private BusinessClock clock;

  @Override
  public Optional<Map<Long, List<MeasureInForce>>> inForce(
      Collection<Long> caseIds, Caller caller) {
    if (!caller.sees(DataKind.MEASURES)) {
      return Optional.empty();
    }
    return Optional.of(caseIds.isEmpty() ? Map.of() : inForce(caseIds));
  }

  private Map<Long, List<MeasureInForce>> inForce(Collection<Long> caseIds) {
    return orders.inForce(caseIds, clock.today()).stream()
        .collect(
            Collectors.groupingBy(
                found -> found.measure().caseId(),
                Collectors.mapping(
                    found -> view(found.orderId(), found.measure()), Collectors.toList())));
  }

  /** A measure as the pages show it, whether it is in force or not. */
  static MeasureInForce view(String orderId, ProtectionMeasure measure) {
    JsonObject parameters = parse(measure.parameters());
    return new MeasureInForce(
        orderId,
        measure.measureId(),
        measure.kind().name(),
        measure.kind().nature().name(),
        isPresent(parameters, "metres") ? parameters.getInt("metres") : null,
        isPresent(parameters, "places")
            ? parameters.getJsonArray("places").getValuesAs(JsonString::getString)
            : List.of(),
        measure.parameters(),
        measure.validFrom(),
        measure.lastDay(),
        measure.untilMilestone());
  }

  private static boolean isPresent(JsonObject parameters, String name) {
    return parameters.containsKey(name) && parameters.get(name) != JsonValue.NULL;
  }

  private static JsonObject parse(String text) {
    return Json.object(text);
  }
}
