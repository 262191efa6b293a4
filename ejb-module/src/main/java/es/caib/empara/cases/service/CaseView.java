package es.caib.empara.cases.service;

import es.caib.empara.cases.AssessmentForm;
import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.ContactAuthorisation;
import es.caib.empara.cases.DeviceReport;
import es.caib.empara.cases.DocumentType;
import es.caib.empara.cases.IncidentKind;
import es.caib.empara.cases.PrisonReport;
import es.caib.empara.cases.Reliability;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.institutions.Island;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/**
 * A case as the institutions in charge see it, "as received from VioGén". What is of a kind of data
 * that the caller's institution does not see is null, and never an empty list.
 *
 * @param asOf time of the newest thing known from the State
 * @param asOfReceivedAt when that arrived here
 * @param nextAssessmentDue what the State says; null when it says nothing
 * @param flags the names of those that are set
 * @param contactAuthorisation null where contact data are hidden
 * @param assessments newest first; null where they are hidden
 * @param incidents null where they are hidden
 * @param measuresInForce null where they are hidden
 * @param prison the newest of the prison administration; null when it said nothing
 * @param device the newest of the device's control centre; null when it said nothing, and where
 *     measures are hidden
 * @param timeline newest first, its first page
 * @param timelineNext where it goes on; null at its end
 * @param changes what is newer than what the caller saw last, wherever in history it stands; at
 *     most 100, in the order in which they came
 * @param openSteps what must be done next, the first due first
 * @param contacts who has called her, newest first
 * @param handovers by which institutions that she has left still see the case
 * @param workable whether the caller's institution may act on it, not only read
 * @param draft what the caller was typing; null when there is nothing
 * @param lastSeen what the caller saw last before this; null at the first time
 * @param dueBy until when it must be assessed again, by the State or else by the rule; null when it
 *     need not be
 * @param hidden the kinds of data that the caller's institution does not see
 */
public record CaseView(
    Long caseId,
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
    String relationship,
    String policeUnit,
    LocalDate complaintDate,
    boolean zeroProtocol,
    OffsetDateTime registeredAt,
    Victim victim,
    CaseSummary.PersonName aggressor,
    List<Assessment> assessments,
    List<Incident> incidents,
    List<MeasureInForce> measuresInForce,
    PrisonReport prison,
    DeviceReport device,
    List<TimelineLine> timeline,
    String timelineNext,
    List<TimelineLine> changes,
    List<StepView> openSteps,
    List<ContactMade> contacts,
    List<HandoverView> handovers,
    boolean workable,
    DraftView draft,
    OffsetDateTime asOf,
    OffsetDateTime asOfReceivedAt,
    LastSeen lastSeen,
    DueBy dueBy,
    Set<DataKind> hidden) {

  /**
   * The victim.
   *
   * @param preferredLanguage null when it is not known, and where contact data are hidden
   * @param phone null unless she has granted contact, and where contact data are hidden
   */
  public record Victim(
      String givenName,
      String surname1,
      String surname2,
      DocumentType documentType,
      String documentNumber,
      LocalDate birthDate,
      String preferredLanguage,
      String phone) {

    public CaseSummary.PersonName name() {
      return new CaseSummary.PersonName(givenName, surname1, surname2);
    }
  }

  /**
   * One police assessment; {@code late} when it arrived after a newer one.
   *
   * @param judicialMeasuresInForce null where measures are hidden
   */
  public record Assessment(
      RiskLevel level,
      AssessmentForm form,
      String formVersion,
      OffsetDateTime assessedAt,
      String policeUnit,
      Boolean judicialMeasuresInForce,
      boolean late) {}

  /**
   * One incident; facts are told apart from assessments (LO 7/2021 art. 10).
   *
   * @param source the system that reported it
   * @param orderId the order that was broken; null for an incident without one, and where measures
   *     are hidden
   */
  public record Incident(
      String incidentId,
      IncidentKind kind,
      OffsetDateTime occurredAt,
      OffsetDateTime receivedAt,
      String municipality,
      String summary,
      Reliability reliability,
      String source,
      String orderId) {}

  /** The version that the caller had seen, and when. */
  public record LastSeen(long statusVersion, OffsetDateTime at) {}

  /** Whether the caller's institution does not see this kind of data. */
  public boolean hides(DataKind kind) {
    return hidden.contains(kind);
  }

  /** Whether a line of the timeline is newer than what the caller saw last. */
  public boolean isNew(TimelineLine line) {
    return lastSeen != null && line.statusVersion() > lastSeen.statusVersion();
  }
}
