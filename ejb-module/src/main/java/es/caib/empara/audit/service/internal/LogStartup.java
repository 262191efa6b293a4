package es.caib.empara.audit.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.audit.Outcome;
import es.caib.empara.audit.entity.Operation;
import es.caib.empara.shared.service.Readiness;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** No operations log, no start: the first entry is the start itself. */
@Startup
@Singleton
@DependsOn("SchemaStartup")
public class LogStartup {

  @Inject private Readiness readiness;
  @Inject private OperationLog log;

  @PostConstruct
  void start() {
    readiness.run(
        Readiness.Step.OPERATIONS_LOG,
        () ->
            log.writeApartFor(
                new Operation.Actor("system", null, Roles.SYSTEM, null),
                "START",
                Outcome.OK,
                null));
  }
}
