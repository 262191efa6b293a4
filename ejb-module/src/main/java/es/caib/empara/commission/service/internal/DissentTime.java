package es.caib.empara.commission.service.internal;

import es.caib.empara.commission.CommissionRules;
import es.caib.empara.commission.SessionState;
import es.caib.empara.commission.entity.CommissionSession;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.institutions.service.WorkingDays;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Until when a dissent can be written: working days after the session (Ley 39/2015 art. 30.2). */
@ApplicationScoped
class DissentTime {

  @Inject private WorkingDays workingDays;
  @Inject private Territory territory;

  /** The end of the last day; while the session is open there is time anyway. Null before. */
  OffsetDateTime until(CommissionSession session, CommissionRules rules) {
    OffsetDateTime closed = session.closedAt();
    if (closed == null) {
      return session.is(SessionState.OPEN) ? OffsetDateTime.MAX : null;
    }
    OffsetDateTime last =
        workingDays.plusWorkingDays(seatOfTheCommission(), closed, rules.dissentDays());
    return last.atZoneSameInstant(BusinessClock.LEGAL_ZONE)
        .toLocalDate()
        .plusDays(1)
        .atStartOfDay(BusinessClock.LEGAL_ZONE)
        .toOffsetDateTime()
        .withOffsetSameInstant(ZoneOffset.UTC)
        .minusSeconds(1);
  }

  /** Days off are those of the place of the coordinating centre. */
  private Long seatOfTheCommission() {
    return territory.incorporated().stream()
        .filter(institution -> institution.kind() == InstitutionKind.COORDINATING_CENTRE)
        .map(InstitutionView::id)
        .findFirst()
        .orElse(null);
  }
}
