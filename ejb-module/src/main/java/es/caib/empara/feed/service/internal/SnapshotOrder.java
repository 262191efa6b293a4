package es.caib.empara.feed.service.internal;

import java.util.LinkedHashMap;
import java.util.Map;

/** An order that the courts' register holds open. */
record SnapshotOrder(String orderId, String nig, String caseNumber) {

  private static final int MOST = 100_000;

  /**
   * The orders of a snapshot by their id.
   *
   * @throws Rejected naming the field at fault
   */
  static Map<String, SnapshotOrder> read(Fields data) {
    Map<String, SnapshotOrder> orders = new LinkedHashMap<>();
    for (Fields each : data.objects("openOrders", MOST)) {
      SnapshotOrder order =
          new SnapshotOrder(
              each.text("orderId", 60),
              each.matching("nig", OrderStatedTranslator.NIG, OrderStatedTranslator.NIG_IN_WORDS),
              each.matching("caseNumber", CloudEventReader.CASE_NUMBER, "a case number"));
      if (orders.put(order.orderId(), order) != null) {
        throw each.reject("orderId", "twice in the snapshot");
      }
    }
    return orders;
  }
}
