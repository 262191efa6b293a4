package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.AlertCause;
import es.caib.empara.alerts.AlertType;
import es.caib.empara.alerts.Severity;
import es.caib.empara.alerts.ShiftKind;
import es.caib.empara.shared.Json;
import java.time.OffsetDateTime;

/** What a duty that nobody has accepted raises. */
final class DutyRules {

  static final String UNCOVERED = "R40";

  private static final String SOURCE = "/empara/duty";

  private DutyRules() {}

  /**
   * One alert for each shift or gap.
   *
   * @param shiftId null for a gap
   */
  static AlertCause onUncovered(String realm, ShiftKind kind, Long shiftId, OffsetDateTime since) {
    return new AlertCause(
        AlertType.DUTY_UNCOVERED,
        Severity.HIGH,
        null,
        null,
        null,
        null,
        realm,
        UNCOVERED,
        Json.createObjectBuilder()
            .add("source", "/empara")
            .add("institution", realm)
            .add("kind", kind.name())
            .add("planned", shiftId != null)
            .add("occurredAt", since.toInstant().toString())
            .build()
            .toString(),
        SOURCE,
        cause(realm, kind, shiftId, since));
  }

  static String cause(String realm, ShiftKind kind, Long shiftId, OffsetDateTime since) {
    return realm + ":" + (shiftId == null ? kind + ":" + since.toInstant() : shiftId);
  }
}
