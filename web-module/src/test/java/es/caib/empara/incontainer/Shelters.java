package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.DUTY;
import static es.caib.empara.incontainer.Server.bean;

import es.caib.empara.institutions.Island;
import es.caib.empara.resources.ResourceType;
import es.caib.empara.resources.Urgency;
import es.caib.empara.resources.WeekHours;
import es.caib.empara.resources.service.ActivationCommand;
import es.caib.empara.resources.service.ActivationService;
import es.caib.empara.resources.service.ActivationView;
import es.caib.empara.resources.service.ResourceCommand;
import es.caib.empara.resources.service.ResourceService;
import es.caib.empara.resources.service.ResourceView;
import java.time.LocalDate;
import java.util.Set;

/** Invented resources, and what is asked of them. */
final class Shelters {

  static final String MALLORCA = "tecnica@cmallorca";
  static final String MENORCA = "tecnica@cmenorca";
  static final String PALMA = "tecnica@palma";
  static final String IN_PALMA = "07040";

  private Shelters() {}

  /** Nobody offers it any more, so that a test knows who is asked. */
  static void clear(ResourceType type) throws Exception {
    Server.change("update EMP_RESOURCE set STATE = 'CLOSED' where TYPE = ?", type.name());
  }

  /** A resource that serves one municipality of the owner's. */
  static ResourceView add(
      String owner, ResourceType type, Island island, String serves, Integer capacity)
      throws Exception {
    return Desk.technician(
        owner, () -> resources().add(command(type, island, serves, capacity, 0)));
  }

  static ResourceCommand command(
      ResourceType type, Island island, String serves, Integer capacity, long version) {
    return new ResourceCommand(
        type,
        "Prova " + serves,
        island,
        Set.of(serves),
        WeekHours.DAY_AND_NIGHT,
        Set.of("ca"),
        capacity,
        "971 000 099",
        null,
        null,
        null,
        null,
        null,
        LocalDate.of(2026, 1, 1),
        null,
        version);
  }

  /** Asks the first that can. */
  static ActivationView ask(String principal, String number, ResourceType need, long version)
      throws Exception {
    return ask(principal, number, need, null, version);
  }

  static ActivationView ask(
      String principal, String number, ResourceType need, Long resource, long version)
      throws Exception {
    return Desk.technician(
        principal,
        () ->
            activations()
                .request(
                    number,
                    new ActivationCommand(
                        need, resource, Urgency.IMMEDIATE, "Prova", null, version),
                    DUTY));
  }

  static ActivationView open(String principal, Long id) throws Exception {
    return Desk.technician(principal, () -> activations().open(id));
  }

  static ActivationService activations() {
    return bean(ActivationService.class);
  }

  static ResourceService resources() {
    return bean(ResourceService.class);
  }
}
