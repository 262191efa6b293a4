package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.aCaseOf;
import static es.caib.empara.incontainer.Server.bean;
import static es.caib.empara.incontainer.Server.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.access.Roles;
import es.caib.empara.alerts.AlertState;
import es.caib.empara.alerts.service.AlertPage;
import es.caib.empara.alerts.service.AlertService;
import es.caib.empara.alerts.service.AlertView;
import es.caib.empara.cases.AssessmentForm;
import es.caib.empara.cases.AssessmentReport;
import es.caib.empara.cases.Provenance;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.service.CaseFeed;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.transaction.UserTransaction;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.naming.InitialContext;
import org.junit.jupiter.api.Test;

/** The cursor follows the order of commits, so that whoever reads on by it misses nothing. */
interface CursorOrder {

  @Test
  default void anAlert_whoseCommitIsHeldOpen_comesAfterALaterOneThatPassed_andIsNotLost()
      throws Exception {
    String held = aCaseOf("tecnica@palma", 20);
    String later = aCaseOf("tecnica@palma", 21);
    long start = head();
    UserTransaction transaction = Server.transaction();

    transaction.begin();
    long seen;
    try {
      raise(held);
      // Another one begins and commits while the first stays open; it must not wait for it.
      jakarta.enterprise.concurrent.ManagedExecutorService executor =
          InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
      CompletableFuture.runAsync(() -> inRequest(() -> raise(later)), executor).join();
      eventuallyShown(start, later);
      assertThat(find(start, held)).isNull();
      seen = find(start, later).seq();
    } catch (Throwable failure) {
      transaction.rollback();
      throw failure;
    }
    transaction.commit();

    eventuallyShown(seen, held);
    assertThat(find(seen, held).seq()).isGreaterThan(seen);
    assertThat(find(seen, later)).isNull();
  }

  @Test
  default void anAlert_thatIsTaken_comesAgainWithANewPlace_andTheFirstPersonStays()
      throws Exception {
    String number = aCaseOf("tecnica@palma", 22);
    long start = head();
    raise(number);
    eventuallyShown(start, number);
    AlertView alert = find(start, number);

    As.user("tecnica@palma", Roles.TECHNICIAN, () -> alerts().acknowledge(alert.id()));
    AlertView second =
        As.user("guardia@ibd", Roles.COORDINATOR, () -> alerts().acknowledge(alert.id()));

    assertThat(second.acknowledgedBy()).isEqualTo("tecnica@palma");
    eventuallyShown(alert.seq(), number);
    assertThat(find(alert.seq(), number).state()).isEqualTo(AlertState.ACKNOWLEDGED);
  }

  private static AlertService alerts() {
    return bean(AlertService.class);
  }

  private static void eventuallyShown(long since, String caseNumber) throws Exception {
    eventually(() -> find(since, caseNumber) != null);
  }

  private static AlertView find(long since, String caseNumber) throws Exception {
    long place = since;
    while (true) {
      AlertPage page = read(place);
      for (AlertView alert : page.items()) {
        if (caseNumber.equals(alert.caseNumber())) {
          return alert;
        }
      }
      if (page.next() == place) {
        return null;
      }
      place = page.next();
    }
  }

  private static long head() throws Exception {
    return As.user("guardia@ibd", Roles.COORDINATOR, () -> alerts().pulse()).head();
  }

  private static AlertPage read(long since) throws Exception {
    return As.user("guardia@ibd", Roles.COORDINATOR, () -> alerts().since(since, null));
  }

  private static void raise(String caseNumber) {
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    AssessmentReport report =
        new AssessmentReport(
            AssessmentForm.VPER_C, "4.1", RiskLevel.EXTREME, true, now, "Prova", null);
    Provenance provenance =
        new Provenance("/ses/viogen", UUID.randomUUID().toString(), now, now, false);
    try {
      As.user(
          Server.SYSTEM,
          "none",
          () -> {
            bean(CaseFeed.class).recordRiskAssessment(caseNumber, report, provenance);
            return null;
          });
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static void inRequest(Runnable work) {
    RequestContextController requests = bean(RequestContextController.class);
    requests.activate();
    try {
      work.run();
    } finally {
      requests.deactivate();
    }
  }
}
