package es.caib.empara.cases.service;

import es.caib.empara.cases.AssessmentReport;
import es.caib.empara.cases.CaseFlag;
import es.caib.empara.cases.CaseRegistration;
import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.ContactAuthorisation;
import es.caib.empara.cases.DeviceReport;
import es.caib.empara.cases.IncidentReport;
import es.caib.empara.cases.PrisonReport;
import es.caib.empara.cases.Provenance;
import es.caib.empara.cases.StatusAspect;
import jakarta.ejb.Local;
import jakarta.validation.constraints.NotNull;

/**
 * What the State says of cases, and what the domains above need to know of them. But for a
 * registration, the case must be known.
 */
@Local
public interface CaseFeed {

  boolean isKnown(@NotNull String caseNumber);

  /** Registers a case, or corrects the persons of a known one. */
  void recordRegistration(
      @NotNull String caseNumber,
      @NotNull CaseRegistration registration,
      @NotNull Provenance provenance);

  void recordRiskAssessment(
      @NotNull String caseNumber, @NotNull AssessmentReport report, @NotNull Provenance provenance);

  /** The same incident again, under another event, is corrected by the newer report. */
  StatusTaken recordIncident(
      @NotNull String caseNumber, @NotNull IncidentReport report, @NotNull Provenance provenance);

  /**
   * @param reason in the State's words; null when none is given
   */
  void recordState(
      @NotNull String caseNumber,
      @NotNull CaseState state,
      String reason,
      @NotNull Provenance provenance);

  void recordFlag(
      @NotNull String caseNumber,
      @NotNull CaseFlag flag,
      boolean set,
      @NotNull Provenance provenance);

  /**
   * @param municipality INE code of the islands
   */
  void recordMove(
      @NotNull String caseNumber, @NotNull String municipality, @NotNull Provenance provenance);

  /**
   * @param phone null when the State gives none
   */
  void recordContact(
      @NotNull String caseNumber,
      @NotNull ContactAuthorisation authorisation,
      String phone,
      @NotNull Provenance provenance);

  void recordPrison(
      @NotNull String caseNumber, @NotNull PrisonReport report, @NotNull Provenance provenance);

  void recordDevice(
      @NotNull String caseNumber, @NotNull DeviceReport report, @NotNull Provenance provenance);

  /** Takes the next status version for a fact that another domain keeps. */
  StatusTaken recordFact(
      @NotNull String caseNumber, @NotNull CaseFact fact, @NotNull Provenance provenance);

  /**
   * A fact that another domain keeps.
   *
   * @param detail what the line of the timeline says besides
   * @param late something newer is known of the same thing
   */
  record CaseFact(
      @NotNull StatusAspect what, String from, String to, String detail, boolean late) {}
}
