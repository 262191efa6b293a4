package es.caib.empara.feed.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.feed.SourceSystem;
import es.caib.empara.shared.Settings;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.Installation;
import es.caib.empara.shared.service.Readiness;
import es.caib.empara.simulator.FeedEvent;
import es.caib.empara.simulator.Region;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Builds the demo's synthetic region through the feed's own door, as an initial load. */
@Startup
@Singleton
@RunAs(Roles.SYSTEM)
@DependsOn("DemoAccounts")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoRegion {

  private static final Logger LOG = Logger.getLogger(DemoRegion.class.getName());

  @Inject private Readiness readiness;
  @Inject private Installation installation;
  @Inject private EventIntake intake;
  @Inject private BusinessClock clock;

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  @PostConstruct
  void start() {
    readiness.run(
        Readiness.Step.DEMO_REGION,
        () -> {
          if (installation.isDemo() && isEmpty()) {
            build();
          }
        });
  }

  private boolean isEmpty() {
    return em.createQuery("select count(e) from FeedEvent e", Long.class).getSingleResult() == 0;
  }

  private void build() {
    int cases = Settings.current().demoCases().orElse(Region.DEMO_CASES);
    Region region = Region.generate(Region.DEMO_SEED, cases, clock.now().toInstant());
    for (FeedEvent event : region.history()) {
      SourceSystem source = SourceSystem.byUri(event.source()).orElseThrow();
      intake.take(CloudEventReader.read(event.toCloudEvent(), source, clock.now()), true);
    }
    LOG.log(Level.INFO, "Demo region of {0} cases built", region.cases().size());
  }
}
