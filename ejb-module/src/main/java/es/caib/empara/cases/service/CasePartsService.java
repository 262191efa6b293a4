package es.caib.empara.cases.service;

import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.DeviceReport;
import es.caib.empara.cases.PersonRole;
import es.caib.empara.cases.PrisonReport;
import es.caib.empara.cases.RiskLevel;
import jakarta.ejb.Local;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What belongs to a case and is read only when somebody asks for it. All of it throws {@link
 * es.caib.empara.shared.service.NotFound} when the case is absent or outside the scope.
 */
@Local
public interface CasePartsService {

  /**
   * Another case of one of the persons; known by the document.
   *
   * @param here who the person is in the case that was asked about
   * @param there who the same person is in the other case
   */
  record OtherCase(
      String caseNumber,
      RiskLevel riskLevel,
      CaseState state,
      String municipality,
      PersonRole here,
      PersonRole there) {}

  /** What the prison administration said, and when it arrived. */
  record PrisonEntry(PrisonReport report, OffsetDateTime receivedAt) {}

  /** What the control centre of the devices said, and when it arrived. */
  record DeviceEntry(DeviceReport report, OffsetDateTime receivedAt) {}

  /**
   * Both, newest first.
   *
   * @param device null where the caller's institution does not see measures
   */
  record Custody(List<PrisonEntry> prison, List<DeviceEntry> device) {}

  /**
   * Somebody has seen the case.
   *
   * @param name null when it is not known any more
   * @param institution realm
   * @param statusVersion the version that was seen last
   */
  record Visit(
      String principal, String name, String institution, long statusVersion, OffsetDateTime at) {}

  /** The other cases of the persons; one outside the scope does not exist. */
  List<OtherCase> otherCases(@NotNull String caseNumber, @NotNull AccessPurpose purpose);

  Custody custody(@NotNull String caseNumber, @NotNull AccessPurpose purpose);

  /** Who has seen the case, the newest first, the caller too. */
  List<Visit> visits(@NotNull String caseNumber, @NotNull AccessPurpose purpose);
}
