package es.caib.empara.alerts.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.alerts.AlertType;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.shared.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who hears of which type of alert: whoever sees the kind of data that it tells of, and the
 * coordinating centre always, so that no alert is left with nobody.
 */
final class Audience {

  /** What an alert of another kind says of an order. */
  private static final Set<String> OF_MEASURES =
      Set.of("orderId", "measureId", "measures", "ordersInForce");

  private Audience() {}

  /**
   * Those of some institutions that hear of it; where that is nobody, the coordinating centre.
   *
   * @param incorporated all institutions
   */
  static List<InstitutionView> of(
      AlertType type,
      Collection<InstitutionView> recipients,
      Collection<InstitutionView> incorporated) {
    List<InstitutionView> hearing =
        recipients.stream()
            .filter(each -> DeskOrder.isCentre(each) || sees(each.dataKinds(), type))
            .toList();
    return hearing.isEmpty() ? incorporated.stream().filter(DeskOrder::isCentre).toList() : hearing;
  }

  /** The types that the caller does not hear of. */
  static Set<AlertType> hidden(Caller caller) {
    return caller.institutionKind() == InstitutionKind.COORDINATING_CENTRE
        ? Set.of()
        : Arrays.stream(AlertType.values())
            .filter(type -> !sees(caller.dataKinds(), type))
            .collect(Collectors.toSet());
  }

  private static boolean sees(Set<DataKind> kinds, AlertType type) {
    return type.tells() == null || kinds.contains(type.tells());
  }

  /** The facts of an alert as the caller may read them: what is hidden is null. */
  static String facts(String facts, Caller caller) {
    if (facts == null || caller.sees(DataKind.MEASURES)) {
      return facts;
    }
    JsonObject told = Json.object(facts);
    JsonObjectBuilder seen = Json.createObjectBuilder();
    told.forEach(
        (name, value) -> seen.add(name, OF_MEASURES.contains(name) ? JsonValue.NULL : value));
    return seen.build().toString();
  }
}
