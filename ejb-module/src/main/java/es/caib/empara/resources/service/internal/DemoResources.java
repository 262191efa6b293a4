package es.caib.empara.resources.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.shared.service.Installation;
import es.caib.empara.shared.service.Readiness;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** The resources of the demo, and some activations on its cases, so that no page is empty. */
@Startup
@Singleton
@RunAs(Roles.SYSTEM)
@DependsOn("DemoRegion")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoResources {

  @Inject private Readiness readiness;
  @Inject private Installation installation;
  @Inject private DemoMap map;
  @Inject private DemoActivations activations;

  @PostConstruct
  void start() {
    readiness.run(
        Readiness.Step.DEMO_RESOURCES,
        () -> {
          if (installation.isDemo() && map.fill()) {
            activations.play();
          }
        });
  }
}
