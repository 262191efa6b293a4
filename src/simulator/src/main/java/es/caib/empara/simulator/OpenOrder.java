package es.caib.empara.simulator;

import jakarta.json.JsonObject;

/**
 * An order in the daily snapshot of the courts' register.
 *
 * @param nig general identification number of the procedure, 19 digits
 */
public record OpenOrder(String orderId, String nig, String caseNumber) {

  JsonObject toJson() {
    return new Fields()
        .put("orderId", orderId)
        .put("nig", nig)
        .put("caseNumber", caseNumber)
        .build();
  }
}
