package es.caib.empara.resources.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.cases.ResourceAct;
import es.caib.empara.cases.service.CaseActs;
import es.caib.empara.cases.service.CaseInHand;
import es.caib.empara.resources.ActivationOutcome;
import es.caib.empara.resources.ResourceType;
import es.caib.empara.resources.Urgency;
import es.caib.empara.resources.entity.ResourceActivation;
import es.caib.empara.resources.service.ActivationCommand;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;

/** Some invented activations on cases of the demo, each in another state. */
@ApplicationScoped
class DemoActivations {

  private static final String NOTE = "Petició inventada de la demostració.";

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  @Inject private Activating activating;
  @Inject private CaseActs acts;
  @Inject private Callers callers;
  @Inject private BusinessClock clock;

  private record Scene(String asks, String place, ResourceType need, int steps) {}

  /** Who asks where for what, and how far it has come: 0 asked, 1 accepted, 2 started, 3 ended. */
  private static final List<Scene> SCENES =
      List.of(
          new Scene("tecnica@palma", "07040", ResourceType.BRIDGE_FLAT, 0),
          new Scene("tecnica@palma", "07040", ResourceType.SHELTER_MEDIUM, 2),
          new Scene("tecnica@cmallorca", "07033", ResourceType.PSYCHOLOGICAL_MINORS, 1),
          new Scene("tecnica@cmallorca", "07027", ResourceType.EMPLOYMENT, 0),
          new Scene("tecnica@cmenorca", "07032", ResourceType.BRIDGE_FLAT, 2),
          new Scene("tecnica@ceivissa", "07026", ResourceType.SOCIAL_AID, 3));

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void play() {
    for (Scene scene : SCENES) {
      Caller asks = callers.load(scene.asks()).orElseThrow();
      em.createQuery(
              "select c.caseNumber from CaseFile c where c.municipality = :place"
                  + " and c.state = es.caib.empara.cases.CaseState.ACTIVE and c.riskRank = 1"
                  + " and not exists (select a.id from ResourceActivation a"
                  + " where a.caseId = c.id) order by c.caseNumber desc",
              String.class)
          .setParameter("place", scene.place())
          .setMaxResults(1)
          .getResultList()
          .forEach(number -> play(scene, acts.hold(number, asks), asks));
    }
  }

  private void play(Scene scene, CaseInHand held, Caller asks) {
    ActivationCommand command =
        new ActivationCommand(
            scene.need(), null, Urgency.PLANNED, NOTE, null, held.statusVersion());
    Activating.Taken taken = activating.ask(held, command, asks);
    Caller answers = owner(taken);
    ResourceActivation activation = taken.activation();
    OffsetDateTime now = clock.now();
    long version = taken.statusVersion();
    if (scene.steps() > 0) {
      OffsetDateTime arrives = now.plusHours(20);
      activation.accept(arrives, answers.principal(), now);
      version = step(taken, ResourceAct.RESOURCE_ACCEPTED, arrives, version, answers);
    }
    if (scene.steps() > 1) {
      activation.start(answers.principal(), now);
      version = step(taken, ResourceAct.RESOURCE_STARTED, null, version, answers);
    }
    if (scene.steps() > 2) {
      activation.end(ActivationOutcome.COMPLETED, null, answers.principal(), now);
      step(taken, ResourceAct.RESOURCE_ENDED, ActivationOutcome.COMPLETED, version, answers);
    }
  }

  /** The technician of the institution whose the resource is. */
  private Caller owner(Activating.Taken taken) {
    return callers.load("tecnica@" + activating.realm(taken.resource())).orElseThrow();
  }

  private long step(
      Activating.Taken taken, ResourceAct act, Object more, long version, Caller answers) {
    return acts.act(
        taken.activation().caseId(),
        act,
        activating.line(taken.resource(), more),
        version,
        answers);
  }
}
