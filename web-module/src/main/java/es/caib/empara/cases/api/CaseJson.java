package es.caib.empara.cases.api;

import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.ContactAuthorisation;
import es.caib.empara.cases.DeviceEventKind;
import es.caib.empara.cases.DeviceReport;
import es.caib.empara.cases.DocumentType;
import es.caib.empara.cases.IncidentKind;
import es.caib.empara.cases.PrisonReport;
import es.caib.empara.cases.Reliability;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.service.CaseView;
import es.caib.empara.cases.service.MeasureInForce;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.institutions.Island;
import es.caib.empara.shared.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A case, as the contract shapes it. What is of a kind of data that the caller's institution does
 * not see is null, and {@code hiddenData} names the kind: never an empty list.
 */
public record CaseJson(
    String caseNumber,
    CaseState state,
    RiskLevel riskLevel,
    OffsetDateTime riskAssessedAt,
    String riskSource,
    OffsetDateTime nextAssessmentDue,
    long statusVersion,
    String municipality,
    Island island,
    List<String> flags,
    ContactAuthorisation contactAuthorisation,
    boolean minorsInCharge,
    VictimJson victim,
    CaseSummaryJson.NameJson aggressor,
    List<CaseView.Assessment> assessments,
    List<IncidentJson> incidents,
    List<MeasureJson> measuresInForce,
    PrisonReport prison,
    DeviceJson device,
    OffsetDateTime asOf,
    boolean feedFresh,
    Set<DataKind> hiddenData) {

  /** The victim; the phone only where contact is granted. */
  public record VictimJson(
      String givenName,
      String surname1,
      String surname2,
      DocumentType documentType,
      String documentNumber,
      LocalDate birthDate,
      String preferredLanguage,
      String phone) {}

  /** An incident. */
  public record IncidentJson(
      String incidentId,
      IncidentKind kind,
      OffsetDateTime occurredAt,
      String municipality,
      String summary,
      Reliability reliability) {}

  /** The telematic device; {@code kind} is the newest that was said of it. */
  public record DeviceJson(boolean inPlace, DeviceEventKind kind, OffsetDateTime occurredAt) {}

  /** A measure in force. */
  public record MeasureJson(
      String orderId,
      String measureId,
      String kind,
      String nature,
      JsonObject parameters,
      LocalDate validFrom,
      LocalDate validUntil,
      String untilMilestone) {}

  static CaseJson of(CaseView view, boolean feedFresh) {
    return new CaseJson(
        view.caseNumber(),
        view.state(),
        view.riskLevel(),
        view.riskAssessedAt(),
        view.riskSource(),
        view.nextAssessmentDue(),
        view.statusVersion(),
        view.municipality(),
        view.island(),
        view.flags(),
        view.contactAuthorisation(),
        view.minorsInCharge(),
        victim(view.victim()),
        CaseSummaryJson.NameJson.of(view.aggressor()),
        view.assessments(),
        seen(view.incidents(), CaseJson::incident),
        seen(view.measuresInForce(), CaseJson::measure),
        view.prison(),
        device(view.device()),
        view.asOf(),
        feedFresh,
        view.hidden());
  }

  private static <T, J> List<J> seen(List<T> shown, Function<T, J> shape) {
    return shown == null ? null : shown.stream().map(shape).toList();
  }

  private static VictimJson victim(CaseView.Victim victim) {
    return new VictimJson(
        victim.givenName(),
        victim.surname1(),
        victim.surname2(),
        victim.documentType(),
        victim.documentNumber(),
        victim.birthDate(),
        victim.preferredLanguage(),
        victim.phone());
  }

  private static DeviceJson device(DeviceReport report) {
    return report == null
        ? null
        : new DeviceJson(report.kind().isInPlace(), report.kind(), report.occurredAt());
  }

  private static IncidentJson incident(CaseView.Incident incident) {
    return new IncidentJson(
        incident.incidentId(),
        incident.kind(),
        incident.occurredAt(),
        incident.municipality(),
        incident.summary(),
        incident.reliability());
  }

  private static MeasureJson measure(MeasureInForce measure) {
    return new MeasureJson(
        measure.orderId(),
        measure.measureId(),
        measure.kind(),
        measure.nature(),
        object(measure.parameters()),
        measure.validFrom(),
        measure.validUntil(),
        measure.untilMilestone());
  }

  private static JsonObject object(String text) {
    return Json.object(text);
  }
}
