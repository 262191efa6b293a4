package es.caib.empara.channels.service.internal;

import es.caib.empara.channels.entity.StateReport;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.institutions.service.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;

/** How long the State is waited for before whoever told it is reminded. */
@ApplicationScoped
class ReportTerm {

  private static final int DAYS = 3;

  @Inject private WorkingDays workingDays;
  @Inject private Territory territory;

  /** Three working days of the institution that told it. */
  OffsetDateTime due(StateReport report) {
    InstitutionView institution = territory.institution(report.institution());
    return workingDays.plusWorkingDays(
        institution == null ? null : institution.id(), report.sentAt(), DAYS);
  }
}
