package es.caib.empara.cases.service;

import es.caib.empara.cases.AssessmentReport;
import es.caib.empara.cases.CaseRegistration;
import es.caib.empara.cases.IncidentReport;
import es.caib.empara.cases.Provenance;
import es.caib.empara.cases.StatusAspect;
import jakarta.ejb.Local;
import jakarta.validation.constraints.NotNull;

/** What the State says of cases, and what the domains above need to know of them. */
@Local
public interface CaseFeed {

  boolean isKnown(@NotNull String caseNumber);

  /** Registers a case, or corrects the persons of a known one. */
  void recordRegistration(
      @NotNull String caseNumber,
      @NotNull CaseRegistration registration,
      @NotNull Provenance provenance);

  /** The case must be known. */
  void recordRiskAssessment(
      @NotNull String caseNumber, @NotNull AssessmentReport report, @NotNull Provenance provenance);

  /** The case must be known. The same incident again, under another event, corrects nothing. */
  void recordIncident(
      @NotNull String caseNumber, @NotNull IncidentReport report, @NotNull Provenance provenance);

  /** Takes the next status version for a fact that another domain keeps. */
  StatusTaken recordFact(
      @NotNull String caseNumber,
      @NotNull StatusAspect what,
      String to,
      String detail,
      boolean late,
      @NotNull Provenance provenance);

  /** The status version that was taken, and where the case is. */
  record StatusTaken(Long caseId, String caseNumber, long statusVersion, String municipality) {}
}
