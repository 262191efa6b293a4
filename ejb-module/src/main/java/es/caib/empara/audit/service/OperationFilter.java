package es.caib.empara.audit.service;

import es.caib.empara.audit.Outcome;
import java.time.OffsetDateTime;

/** Which entries of the operations log are wanted; null is any. */
public record OperationFilter(
    OffsetDateTime from,
    OffsetDateTime to,
    String user,
    String institution,
    String caseNumber,
    String operation,
    Outcome outcome) {

  public static OperationFilter any() {
    return new OperationFilter(null, null, null, null, null, null, null);
  }
}
