package es.caib.empara.shared.service.internal;

import es.caib.empara.shared.ConfiguredDataSource;
import es.caib.empara.shared.service.Readiness;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Keeps the file of the embedded database from growing with each commit. */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TidyTimer {

  @Inject private Readiness readiness;

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void look() {
    if (readiness.isReady()) {
      ConfiguredDataSource.tidy();
    }
  }
}
