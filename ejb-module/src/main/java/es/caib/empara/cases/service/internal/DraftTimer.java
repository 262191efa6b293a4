package es.caib.empara.cases.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.cases.service.DraftService;
import es.caib.empara.shared.service.Readiness;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Once an hour, on every node: deleting twice does no harm. */
@Startup
@Singleton
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DraftTimer {

  @Inject private Readiness readiness;
  @Inject private DraftService drafts;

  @Schedule(hour = "*", minute = "17", persistent = false)
  void look() {
    if (readiness.isReady()) {
      drafts.forgetOld();
    }
  }
}
