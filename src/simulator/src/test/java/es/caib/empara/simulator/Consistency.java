package es.caib.empara.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Checks that events refer only to cases, orders and measures that were told before. */
final class Consistency {
  private final Set<String> cases = new HashSet<>();
  private final Map<String, String> caseByOrder = new HashMap<>();
  private final Set<String> measures = new HashSet<>();
  private final Set<String> ids = new HashSet<>();

  void check(FeedEvent event) {
    assertThat(ids.add(event.source() + " " + event.id())).as(event.id()).isTrue();
    if (event.subject() == null) {
      return;
    }
    JsonObject data = event.data();
    String type = event.type().substring("es.viogen.".length());
    if (type.startsWith("case.registered")) {
      cases.add(event.subject());
    }
    assertThat(cases).as(event.id()).contains(event.subject());
    String orderId = data.getString("orderId", null);
    if (orderId != null && data.containsKey("nig")) {
      assertThat(caseByOrder.putIfAbsent(orderId, event.subject())).isIn(null, event.subject());
      data.getJsonArray("measures")
          .forEach(m -> measures.add(orderId + m.asJsonObject().getString("measureId")));
    } else if (orderId != null) {
      assertThat(caseByOrder).as(event.id()).containsEntry(orderId, event.subject());
    }
    if (data.containsKey("measureId")) {
      assertThat(measures).as(event.id()).contains(orderId + data.getString("measureId"));
    }
  }
}
