package es.caib.empara.commission.service.internal;

import es.caib.empara.access.service.Staff;
import es.caib.empara.commission.Office;
import es.caib.empara.commission.SeatCapacity;
import es.caib.empara.commission.entity.OfficeTerm;
import es.caib.empara.commission.entity.Resolution;
import es.caib.empara.commission.entity.SeatTerm;
import es.caib.empara.shared.service.Installation;
import es.caib.empara.shared.service.Readiness;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** The invented members of the Commission of the demo, since the agreement is in force. */
@Startup
@Singleton
@DependsOn("DemoAccounts")
public class DemoCommission {

  private static final OffsetDateTime SINCE = Resolution.beginning(LocalDate.of(2026, 6, 24));

  @Inject private Installation installation;
  @Inject private Readiness readiness;
  @Inject private CommissionRepository repository;
  @Inject private Staff staff;

  @PostConstruct
  void start() {
    readiness.run(
        Readiness.Step.DEMO_COMMISSION,
        () -> {
          if (installation.isDemo() && repository.terms().isEmpty()) {
            create();
          }
        });
  }

  private void create() {
    for (int place = 1; place <= 3; place++) {
      seat((long) place, SeatCapacity.TITULAR, "vocal" + place + "@comissio");
      seat(3L + place, SeatCapacity.TITULAR, "vocal" + place + "@ibd");
    }
    seat(1L, SeatCapacity.SUBSTITUTE, "suplent1@comissio");
    seat(4L, SeatCapacity.SUBSTITUTE, "suplent1@ibd");
    office(Office.CHAIR, "vocal1@ibd");
    office(Office.SECRETARY, "secretaria@ibd");
  }

  private void seat(Long seatId, SeatCapacity capacity, String principal) {
    repository.add(
        new SeatTerm(seatId, capacity, principal, name(principal), null, SINCE, principal));
  }

  private void office(Office office, String principal) {
    repository.add(new OfficeTerm(office, principal, name(principal), SINCE, principal));
  }

  private String name(String principal) {
    return staff.find(principal).map(Staff.Member::name).orElse(principal);
  }
}
