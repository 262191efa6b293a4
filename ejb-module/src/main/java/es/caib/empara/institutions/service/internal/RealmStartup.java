package es.caib.empara.institutions.service.internal;

import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.service.Readiness;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/**
 * Opens the realm of each incorporated institution when the server starts. One that is not ready
 * must not keep the others from their work.
 */
@Startup
@Singleton
@DependsOn("SchemaStartup")
public class RealmStartup {

  @Inject private Readiness readiness;
  @Inject private Territory territory;
  @Inject private RealmFollower realms;

  @PostConstruct
  void start() {
    readiness.run(
        Readiness.Step.REALMS,
        () ->
            territory.incorporated().stream()
                .map(InstitutionView::realm)
                .forEach(realms::openIfReady));
  }
}
