package es.caib.empara.cases.service.internal;

import es.caib.empara.access.Roles;
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

/** Looks at the clocks of the cases on every node; the database decides who heeds which. */
@Startup
@Singleton
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClockTimers {

  @Inject private Readiness readiness;
  @Inject private Clockwork clockwork;

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void look() {
    if (readiness.isReady()) {
      clockwork.run();
    }
  }
}
