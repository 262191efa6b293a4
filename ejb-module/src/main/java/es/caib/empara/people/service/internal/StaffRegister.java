package es.caib.empara.people.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Staff;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.service.Bodies;
import es.caib.empara.institutions.service.BodyState;
import es.caib.empara.people.entity.StaffMember;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.Installation;
import es.caib.empara.shared.service.Readiness;
import es.caib.empara.shared.service.Trace;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Nobody has access without a line in the register: whoever is missing is entered at the start. */
@Startup
@Singleton
@DependsOn("FirstAdministrators")
public class StaffRegister {

  private static final Logger LOG = Logger.getLogger(StaffRegister.class.getName());

  @Inject private Installation installation;
  @Inject private Readiness readiness;
  @Inject private StaffRepository people;
  @Inject private KnownStaff known;
  @Inject private TrainingCredits credits;
  @Inject private StaffKeeper keeper;
  @Inject private Staff staff;
  @Inject private Bodies bodies;
  @Inject private BusinessClock clock;

  @PostConstruct
  void start() {
    readiness.run(Readiness.Step.STAFF_REGISTER, this::enterMissing);
  }

  private void enterMissing() {
    Set<String> entered = people.principals();
    List<Staff.Member> missing =
        staff.of(bodies.all().stream().map(BodyState::realm).toList()).stream()
            .filter(account -> !entered.contains(account.principal()))
            .toList();
    missing.forEach(this::enter);
    credits.missing().forEach(this::credit);
    if (installation.isDemo()) {
      missing.stream()
          .filter(account -> account.roles().contains(Roles.CANDIDATE))
          .forEach(this::enterCandidate);
    }
  }

  private void enter(Staff.Member account) {
    try {
      known.enter(account);
    } catch (PersistenceException enteredElsewhere) {
      LOG.log(Level.INFO, "Another node entered it: {0}", Trace.of(enteredElsewhere));
    }
  }

  private void credit(Long memberId) {
    try {
      credits.give(memberId);
    } catch (PersistenceException creditedElsewhere) {
      LOG.log(Level.INFO, "Another node gave it time: {0}", Trace.of(creditedElsewhere));
    }
  }

  /** The invented candidate of the demo, as if her body had asked for her. */
  private void enterCandidate(Staff.Member account) {
    keeper.enter(
        new StaffMember(
            KnownStaff.person(account),
            new StaffMember.Request(
                InstitutionKind.ISLAND_COUNCIL,
                "Treballadora social",
                "candidata@" + account.realm() + ".empara.example",
                Set.of(Roles.TECHNICIAN),
                "S’incorpora al servei d’atenció a les dones.",
                "admin@" + account.realm(),
                clock.now())),
        "admin@" + account.realm(),
        null);
  }
}
