package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.DUTY;
import static es.caib.empara.incontainer.Server.bean;

import es.caib.empara.access.Roles;
import es.caib.empara.cases.AssessmentForm;
import es.caib.empara.cases.AssessmentReport;
import es.caib.empara.cases.CaseRegistration;
import es.caib.empara.cases.ContactAuthorisation;
import es.caib.empara.cases.DocumentType;
import es.caib.empara.cases.PersonIdentity;
import es.caib.empara.cases.Provenance;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.service.ActCommand;
import es.caib.empara.cases.service.ActRecorded;
import es.caib.empara.cases.service.CaseFeed;
import es.caib.empara.cases.service.CaseService;
import es.caib.empara.cases.service.CaseView;
import es.caib.empara.cases.service.StepView;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.transaction.UserTransaction;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/** Invented cases of Formentera and what technicians do on them. */
final class Desk {

  private static final String PLACE = "07024";

  private Desk() {}

  /** A new case, at status version 1. */
  static String aCase() throws Exception {
    return aCase(PLACE, null, null);
  }

  /**
   * A new case.
   *
   * @param victim number of a passport; null for none
   * @param denounced the same
   */
  static String aCase(String municipality, String victim, String denounced) throws Exception {
    String number = "ACT-" + UUID.randomUUID().toString().substring(0, 13).toUpperCase();
    CaseRegistration registration =
        new CaseRegistration(
            person(victim),
            person(denounced),
            null,
            municipality,
            null,
            false,
            ContactAuthorisation.UNKNOWN,
            null,
            false);
    return system(
        () -> {
          bean(CaseFeed.class).recordRegistration(number, registration, said());
          return number;
        });
  }

  /** The State says that the level is high. */
  static void assessed(String number) throws Exception {
    AssessmentReport report =
        new AssessmentReport(
            AssessmentForm.VPER_C, "5.0", RiskLevel.HIGH, true, inDays(0), "Prova", null);
    system(
        () -> {
          bean(CaseFeed.class).recordRiskAssessment(number, report, said());
          return null;
        });
  }

  static CaseView open(String principal, String number) throws Exception {
    return technician(principal, () -> bean(CaseService.class).open(number, DUTY));
  }

  static ActRecorded record(String principal, String number, ActCommand act) throws Exception {
    return technician(principal, () -> bean(CaseService.class).record(number, act, DUTY));
  }

  /** An open step of a case by its words. */
  static StepView step(String principal, String number, String what) throws Exception {
    return open(principal, number).openSteps().stream()
        .filter(step -> what.equals(step.what()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no step: " + what));
  }

  static <T> T technician(String principal, Callable<T> work) throws Exception {
    return As.user(principal, Roles.TECHNICIAN, work);
  }

  static <T> T system(Callable<T> work) throws Exception {
    return As.user(Server.SYSTEM, "none", work);
  }

  /** Whether a thread is within a method of that name. */
  static boolean isAt(Thread thread, String method) {
    return thread != null
        && Arrays.stream(thread.getStackTrace())
            .anyMatch(frame -> frame.getMethodName().equals(method));
  }

  /** Does something on another thread while the ladder has the alert, which it lets go then. */
  static void whileTheLadderHas(long alert, String waitsAt, Callable<?> work) throws Exception {
    AtomicReference<Thread> working = new AtomicReference<>();
    UserTransaction ladder = Server.transaction();
    CompletableFuture<?> done;
    ladder.begin();
    try {
      Server.change("update EMP_ALERT set VERSION = VERSION + 1 where ID = ?", alert);
      done =
          Background.run(
              () -> {
                working.set(Thread.currentThread());
                return work.call();
              });
      Server.eventually(() -> isAt(working.get(), waitsAt));
    } finally {
      ladder.commit();
    }
    done.join();
  }

  static OffsetDateTime inDays(int days) {
    return bean(BusinessClock.class).now().plusDays(days);
  }

  private static PersonIdentity person(String passport) {
    return new PersonIdentity(
        passport == null ? DocumentType.NONE : DocumentType.PASSPORT,
        passport,
        "Prova",
        "Inventada",
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static Provenance said() {
    OffsetDateTime now = bean(BusinessClock.class).now();
    return new Provenance("/ses/viogen", UUID.randomUUID().toString(), now, now, false);
  }
}
