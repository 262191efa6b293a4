package es.caib.empara.alerts.service.internal;

import es.caib.empara.shared.service.Installation;
import es.caib.empara.shared.service.Readiness;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Plans the duty of the demo's people for five weeks from each start on. */
@Startup
@Singleton
@DependsOn("DemoAccounts")
public class DutyDemo {

  @Inject private Installation installation;
  @Inject private Readiness readiness;
  @Inject private DemoRosters rosters;

  @PostConstruct
  void start() {
    readiness.run(
        Readiness.Step.DEMO_ROSTERS,
        () -> {
          if (installation.isDemo()) {
            rosters.plan();
          }
        });
  }
}
