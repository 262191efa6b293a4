package es.caib.empara.channels.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.channels.CallOutcome;
import es.caib.empara.channels.CircularText;
import es.caib.empara.channels.ContactHours;
import es.caib.empara.channels.ContactKind;
import es.caib.empara.channels.ContactPerson;
import es.caib.empara.channels.entity.Circular;
import es.caib.empara.channels.entity.CircularReading;
import es.caib.empara.channels.entity.ContactCard;
import es.caib.empara.channels.entity.ContactLine;
import es.caib.empara.channels.entity.TestCall;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.Installation;
import es.caib.empara.shared.service.Readiness;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The invented contacts of the demo's bodies, and a circular that not everybody has read. */
@Startup
@Singleton
@DependsOn("DemoAccounts")
public class DemoContacts {

  private static final ContactHours OFFICE =
      new ContactHours(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, LocalTime.of(8, 0), LocalTime.of(15, 0));
  private static final ContactHours NIGHTS =
      new ContactHours(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, LocalTime.of(15, 0), LocalTime.of(8, 0));

  /** How many days ago a body confirmed its card; the others did so not long ago. */
  private static final Map<String, Integer> CONFIRMED = Map.of("ceivissa", 86, "cformentera", 110);

  private static final int LATELY = 20;

  private static final List<String> NAMES =
      List.of("Apol·lònia Inventada", "Bel Fictícia", "Coloma Suposada", "Eulària Imaginada");

  @Inject private Installation installation;
  @Inject private Readiness readiness;
  @Inject private ContactRepository contacts;
  @Inject private CircularRepository circulars;
  @Inject private CircularAudience audience;
  @Inject private Territory territory;
  @Inject private BusinessClock clock;

  private int number = 10;

  @PostConstruct
  void start() {
    readiness.run(
        Readiness.Step.DEMO_CONTACTS,
        () -> {
          if (installation.isDemo() && contacts.cards().isEmpty()) {
            territory.incorporated().forEach(this::card);
            circular();
          }
        });
  }

  private void card(InstitutionView body) {
    String realm = body.realm();
    OffsetDateTime confirmed = clock.now().minusDays(CONFIRMED.getOrDefault(realm, LATELY));
    ContactCard card = new ContactCard(realm);
    card.describe("registre." + realm + "@exemple.invalid", null);
    contacts.add(card);
    List<ContactLine> lines =
        List.of(
            line(
                card,
                1,
                ContactKind.OFFICE,
                "Coordinació",
                NAMES.get(number % NAMES.size()),
                OFFICE),
            line(card, 2, ContactKind.OUT_OF_HOURS, "Telèfon de guàrdia", null, NIGHTS),
            line(card, 3, ContactKind.OUT_OF_HOURS, "Centraleta", null, ContactHours.always()));
    contacts.add(card.confirm(lines, "admin@" + realm, confirmed));
    contacts.add(
        card.called(
            lines.get(1),
            new TestCall.Result(CallOutcome.REACHED, 18, null),
            "guardia@ibd",
            confirmed.plusDays(1)));
  }

  /** A number that is given to nobody: no operator uses the block +34 971 00. */
  private ContactLine line(
      ContactCard card, int place, ContactKind kind, String post, String name, ContactHours hours) {
    ContactLine line =
        new ContactLine(
            card,
            place,
            new ContactPerson(
                kind,
                post,
                name,
                "+3497100%04d".formatted(number++),
                hours,
                place == 1 ? "coordinacio." + card.realm() + "@exemple.invalid" : null),
            clock.now().minusDays(CONFIRMED.getOrDefault(card.realm(), LATELY)));
    contacts.add(line);
    return line;
  }

  private void circular() {
    OffsetDateTime at = clock.now().minusDays(4);
    Circular circular =
        new Circular(
            new Circular.Content(
                new CircularText(
                    "Telefonades de prova d’aquest trimestre",
                    "Aquest trimestre provarem el telèfon de fora d’horari de cada institució.\n\n"
                        + "Qui respongui només ha de dir el nom de la institució i la seva funció."
                        + " No es parla de cap cas.",
                    "Llamadas de prueba de este trimestre",
                    "Este trimestre probaremos el teléfono de fuera de horario de cada"
                        + " institución.\n\nQuien responda solo debe decir el nombre de la"
                        + " institución y su función. No se habla de ningún caso."),
                new Circular.Addressees(Set.of(), Set.of(Roles.TECHNICIAN, Roles.ADMIN)),
                clock.today().plusDays(10),
                null),
            "coordinacio@ibd",
            at);
    circulars.add(circular);
    circular.publish(clock.today().getYear(), 1, "coordinacio@ibd", at, clock.today());
    audience.ask(circular).stream()
        .filter(principal -> principal.startsWith("tecnica2@"))
        .forEach(
            principal -> circulars.add(new CircularReading(circular, principal, at.plusDays(1))));
  }
}
