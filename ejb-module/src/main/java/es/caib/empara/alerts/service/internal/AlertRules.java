package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.AlertCause;
import es.caib.empara.alerts.AlertType;
import es.caib.empara.alerts.Severity;
import es.caib.empara.cases.CaseFlag;
import es.caib.empara.cases.ContactAuthorisation;
import es.caib.empara.cases.DeviceReport;
import es.caib.empara.cases.IncidentKind;
import es.caib.empara.cases.IncidentReport;
import es.caib.empara.cases.PrisonReport;
import es.caib.empara.cases.Provenance;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.service.CaseRegistered;
import es.caib.empara.cases.service.CaseStateChanged;
import es.caib.empara.cases.service.ContactChanged;
import es.caib.empara.cases.service.DeviceChanged;
import es.caib.empara.cases.service.FlagChanged;
import es.caib.empara.cases.service.IncidentRecorded;
import es.caib.empara.cases.service.PrisonChanged;
import es.caib.empara.cases.service.RiskLevelChanged;
import es.caib.empara.cases.service.StatusTaken;
import es.caib.empara.cases.service.VictimMoved;
import es.caib.empara.feed.service.FeedStatus;
import es.caib.empara.orders.MeasureState;
import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.service.MeasureChanged;
import es.caib.empara.orders.service.OrderStated;
import es.caib.empara.shared.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which facts raise which alert. Each rule has a name and says what it looked at. The initial load
 * and late facts, which are about the past, raise nothing, nor does a case that was removed at the
 * source.
 */
final class AlertRules {

  static final String RISK_RISE = "R1";
  static final String RISK_RISE_TO_SERIOUS = "R2";
  static final String RISK_FALL = "R3";
  static final String NEW_CASE = "R4";
  static final String BREACH = "R5";
  static final String INCIDENT = "R6";
  static final String ORDER_GRANTED = "R7";
  static final String SILENCE = "R8";
  static final String STATE = "R9";
  static final String FLAG = "R10";
  static final String MOVE = "R11";
  static final String CONTACT = "R12";
  static final String NO_PHONE = "R13";
  static final String ORDER_REQUESTED = "R14";
  static final String ORDER_DENIED = "R15";
  static final String MEASURE = "R16";
  static final String PRISON = "R17";
  static final String DEVICE = "R18";

  private AlertRules() {}

  static Optional<AlertCause> on(RiskLevelChanged change) {
    RiskLevel from = change.from();
    RiskLevel to = change.to();
    boolean same = from != null && from.present() == to.present();
    boolean rise = to.isRiseFrom(from);
    if (!change.status().isNews() || same || (!rise && from == null)) {
      return Optional.empty();
    }
    String rule = !rise ? RISK_FALL : to.isSerious() ? RISK_RISE_TO_SERIOUS : RISK_RISE;
    Severity severity = !rise ? Severity.INFO : to.isSerious() ? Severity.CRITICAL : Severity.HIGH;
    String fromName = from == null ? null : from.name();
    return Optional.of(
        cause(
            change.status(),
            rise ? AlertType.RISK_LEVEL_RAISED : AlertType.RISK_LEVEL_LOWERED,
            severity,
            rule,
            fromName,
            to.name(),
            facts(change.status())
                .add("from", text(fromName))
                .add("to", to.name())
                .add("policeUnit", text(change.policeUnit()))));
  }

  static Optional<AlertCause> on(CaseRegistered registered) {
    return about(
        registered.status(),
        AlertType.CASE_REGISTERED,
        Severity.HIGH,
        NEW_CASE,
        null,
        null,
        facts(registered.status()).add("municipality", registered.status().municipality()));
  }

  /** What is corrected raises nothing again, unless it turns out to be of another kind. */
  static Optional<AlertCause> on(IncidentRecorded recorded) {
    if (recorded.known()) {
      return Optional.empty();
    }
    IncidentReport incident = recorded.incident();
    boolean breach = incident.kind() == IncidentKind.BREACH;
    return about(
        recorded.status(),
        breach ? AlertType.BREACH_REPORTED : AlertType.INCIDENT_REPORTED,
        breach ? Severity.CRITICAL : Severity.HIGH,
        breach ? BREACH : INCIDENT,
        null,
        incident.kind().name(),
        facts(recorded.status())
            .add("kind", incident.kind().name())
            .add("incidentId", incident.incidentId())
            .add("orderId", text(incident.orderId())));
  }

  /** That a case is removed at the source is told to nobody: it leaves every screen. */
  static Optional<AlertCause> on(CaseStateChanged change) {
    if (change.from() == change.to()) {
      return Optional.empty();
    }
    AlertType type =
        switch (change.to()) {
          case ACTIVE -> AlertType.CASE_REACTIVATED;
          case SUPERVISED -> AlertType.CASE_SUPERVISED;
          case INACTIVE -> AlertType.CASE_INACTIVATED;
          case CANCELLED -> null;
        };
    return type == null
        ? Optional.empty()
        : about(
            change.status(),
            type,
            type == AlertType.CASE_REACTIVATED ? Severity.HIGH : Severity.MEDIUM,
            STATE,
            change.from().name(),
            change.to().name(),
            facts(change.status()).add("from", change.from().name()).add("to", change.to().name()));
  }

  static Optional<AlertCause> on(FlagChanged change) {
    if (change.before() || !change.after()) {
      return Optional.empty();
    }
    return about(
        change.status(),
        type(change.flag()),
        Severity.HIGH,
        FLAG,
        null,
        change.flag().name(),
        facts(change.status()).add("flag", change.flag().name()));
  }

  private static AlertType type(CaseFlag flag) {
    return switch (flag) {
      case SPECIAL_RELEVANCE -> AlertType.SPECIAL_RELEVANCE_SET;
      case MINORS_AT_RISK -> AlertType.MINORS_AT_RISK_SET;
      case MINORS_VULNERABLE -> AlertType.MINORS_VULNERABLE_SET;
      case PERSISTENT_AGGRESSOR -> AlertType.PERSISTENT_AGGRESSOR_SET;
      case RESISTANT -> AlertType.RESISTANT_SET;
    };
  }

  /**
   * @param handedOver whether other institutions are in charge there
   */
  static Optional<AlertCause> on(VictimMoved move, boolean handedOver) {
    return !handedOver
        ? Optional.empty()
        : about(
            move.status(),
            AlertType.VICTIM_MOVED,
            Severity.HIGH,
            MOVE,
            move.from(),
            move.to(),
            facts(move.status()).add("from", move.from()).add("to", move.to()));
  }

  /** Whoever may be called but cannot be is an alert of its own. */
  static List<AlertCause> on(ContactChanged change) {
    List<AlertCause> causes = new ArrayList<>();
    if (!change.status().isNews()) {
      return causes;
    }
    if (change.from() != change.to() || change.otherPhone()) {
      causes.add(
          cause(
              change.status(),
              AlertType.CONTACT_AUTHORISATION_CHANGED,
              Severity.MEDIUM,
              CONTACT,
              change.from().name(),
              change.to().name(),
              facts(change.status())
                  .add("from", change.from().name())
                  .add("to", change.to().name())));
    }
    if (change.to() == ContactAuthorisation.GRANTED && !change.reachable()) {
      causes.add(
          cause(
              change.status(),
              AlertType.CONTACT_DATA_MISSING,
              Severity.MEDIUM,
              NO_PHONE,
              null,
              null,
              facts(change.status())));
    }
    return causes;
  }

  static Optional<AlertCause> on(OrderStated order) {
    OrderState state = order.state();
    return about(
        order.status(),
        switch (state) {
          case REQUESTED -> AlertType.PROTECTION_ORDER_REQUESTED;
          case GRANTED -> AlertType.PROTECTION_ORDER_GRANTED;
          case DENIED -> AlertType.PROTECTION_ORDER_DENIED;
        },
        Severity.HIGH,
        switch (state) {
          case REQUESTED -> ORDER_REQUESTED;
          case GRANTED -> ORDER_GRANTED;
          case DENIED -> ORDER_DENIED;
        },
        null,
        order.orderId(),
        facts(order.status()).add("orderId", order.orderId()).add("measures", order.measures()));
  }

  static Optional<AlertCause> on(MeasureChanged change) {
    AlertType type =
        change.to() == MeasureState.CANCELLED
            ? AlertType.ORDER_CANCELLED
            : change.isExtended() ? AlertType.ORDER_EXTENDED : AlertType.ORDER_MODIFIED;
    return about(
        change.status(),
        type,
        Severity.HIGH,
        MEASURE,
        change.from().name(),
        change.to().name(),
        facts(change.status())
            .add("orderId", change.orderId())
            .add("measureId", change.measureId())
            .add("kind", change.kind().name())
            .add("validUntil", text(change.endsNow())));
  }

  static Optional<AlertCause> on(PrisonChanged change) {
    PrisonReport report = change.report();
    return about(
        change.status(),
        switch (report.kind()) {
          case PERMIT -> AlertType.PRISON_PERMIT;
          case RELEASE, CONDITIONAL_RELEASE -> AlertType.PRISON_RELEASE;
          case ENTRY -> AlertType.PRISON_ENTRY;
          case GRADE_CHANGE -> AlertType.GRADE_CHANGE;
        },
        report.kind().isOutside() ? Severity.CRITICAL : Severity.INFO,
        PRISON,
        null,
        report.kind().name(),
        facts(change.status())
            .add("kind", report.kind().name())
            .add("effectiveAt", report.effectiveAt().toInstant().toString())
            .add("until", report.until() == null ? "" : report.until().toInstant().toString())
            .add("plannedMunicipality", text(report.plannedMunicipality())));
  }

  static Optional<AlertCause> on(DeviceChanged change) {
    DeviceReport report = change.report();
    return about(
        change.status(),
        switch (report.kind()) {
          case ALERT -> AlertType.TELEMATIC_ALERT;
          case INSTALLED -> AlertType.DEVICE_INSTALLED;
          case REMOVED -> AlertType.DEVICE_REMOVED;
          case LOW_BATTERY -> AlertType.DEVICE_LOW_BATTERY;
          case NO_SIGNAL -> AlertType.DEVICE_NO_SIGNAL;
        },
        switch (report.kind()) {
          case ALERT -> Severity.CRITICAL;
          case REMOVED -> Severity.HIGH;
          default -> Severity.INFO;
        },
        DEVICE,
        null,
        report.kind().name(),
        facts(change.status()).add("kind", report.kind().name()));
  }

  /** One alert for each silence, which is named by when it began. */
  static AlertCause onSilence(FeedStatus.Source source) {
    String since = source.lastContactAt() == null ? "never" : source.lastContactAt().toString();
    return new AlertCause(
        AlertType.SOURCE_STALE,
        Severity.HIGH,
        null,
        null,
        null,
        null,
        source.system().name(),
        SILENCE,
        Json.createObjectBuilder()
            .add("source", source.system().uri())
            .add("lastContactAt", since)
            .build()
            .toString(),
        source.system().uri(),
        since);
  }

  private static Optional<AlertCause> about(
      StatusTaken status,
      AlertType type,
      Severity severity,
      String rule,
      String from,
      String to,
      JsonObjectBuilder facts) {
    return status.isNews()
        ? Optional.of(cause(status, type, severity, rule, from, to, facts))
        : Optional.empty();
  }

  private static AlertCause cause(
      StatusTaken status,
      AlertType type,
      Severity severity,
      String rule,
      String from,
      String to,
      JsonObjectBuilder facts) {
    return new AlertCause(
        type,
        severity,
        status.caseId(),
        status.caseNumber(),
        status.statusVersion(),
        from,
        to,
        rule,
        facts.build().toString(),
        status.provenance().source(),
        status.provenance().eventId());
  }

  private static JsonObjectBuilder facts(StatusTaken status) {
    Provenance provenance = status.provenance();
    return Json.createObjectBuilder()
        .add("source", provenance.source())
        .add("eventId", provenance.eventId())
        .add("occurredAt", provenance.time().toInstant().toString())
        .add("receivedAt", provenance.receivedAt().toInstant().toString());
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }
}
