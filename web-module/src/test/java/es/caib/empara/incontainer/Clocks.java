package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.DUTY;
import static es.caib.empara.incontainer.Server.bean;
import static es.caib.empara.incontainer.Server.count;
import static es.caib.empara.incontainer.Server.eventually;
import static es.caib.empara.incontainer.Server.text;
import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.access.Roles;
import es.caib.empara.cases.ActKind;
import es.caib.empara.cases.AssessmentForm;
import es.caib.empara.cases.AssessmentReport;
import es.caib.empara.cases.CaseRegistration;
import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.ContactAuthorisation;
import es.caib.empara.cases.DocumentType;
import es.caib.empara.cases.DueSource;
import es.caib.empara.cases.PersonIdentity;
import es.caib.empara.cases.Provenance;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.service.ActCommand;
import es.caib.empara.cases.service.CaseFeed;
import es.caib.empara.cases.service.CaseService;
import es.caib.empara.cases.service.CaseView;
import es.caib.empara.cases.service.DueBy;
import es.caib.empara.cases.service.internal.Clockwork;
import es.caib.empara.orders.MeasureKind;
import es.caib.empara.orders.MeasureReport;
import es.caib.empara.orders.OrderReport;
import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.service.OrderFeed;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the calendar brings. The server's own timer looks too, so every test has two watchers. */
interface Clocks {

  String FORMENTERA = "07024";
  LocalDate TODAY = LocalDate.now(BusinessClock.LEGAL_ZONE);

  @Test
  default void aMeasure_lapsesAfterItsLastDay_onceForAll_withVersionEntryLineAndAlert()
      throws Exception {
    String number = registered(ago(1), false);
    granted(number, ago(1), false, TODAY.minusDays(1), TODAY);

    eventually(() -> lapses(number) > 0);
    watch();
    watch();

    assertThat(lapses(number)).isEqualTo(1);
    assertThat(version(number)).isEqualTo(3);
    assertThat(states(number)).isEqualTo("EXPIRED IN_FORCE");
    assertThat(alerts(number, "ORDER_MODIFIED", "R22")).isEqualTo(1);
    assertThat(
            count(
                "select count(*) from EMP_OPERATION where OPERATION = 'CASE_LAPSE' and CASE_NUMBER = ?"
                    + " and STATUS_VERSION = 3 and PRINCIPAL = 'system' and OUTCOME = 'OK'",
                number))
        .isEqualTo(1);
    assertThat(opened(number).timeline().get(0))
        .satisfies(
            line -> {
              assertThat(line.from()).isEqualTo("IN_FORCE");
              assertThat(line.to()).isEqualTo("EXPIRED");
              assertThat(line.detail()).isEqualTo("APPROACH_BAN " + TODAY.minusDays(1));
              assertThat(line.occurredAt().atZoneSameInstant(BusinessClock.LEGAL_ZONE))
                  .isEqualTo(TODAY.atStartOfDay(BusinessClock.LEGAL_ZONE));
            });
  }

  @Test
  default void twoWatchersAtOnce_lapseEachMeasureOnce() throws Exception {
    List<String> numbers = new ArrayList<>();
    UserTransaction transaction = Server.transaction();
    transaction.begin();
    for (int i = 0; i < 70; i++) {
      String number = registered(ago(1), false);
      granted(number, ago(1), false, TODAY.minusDays(2), TODAY.minusDays(1));
      numbers.add(number);
    }
    transaction.commit();

    CompletableFuture.allOf(
            IntStream.range(0, 3)
                .mapToObj(i -> Background.run(Clocks::watch))
                .toArray(CompletableFuture[]::new))
        .join();
    watch();

    for (String number : numbers) {
      assertThat(lapses(number)).as(number).isEqualTo(2);
      assertThat(version(number)).as(number).isEqualTo(4);
      assertThat(alerts(number, "ORDER_MODIFIED", "R22")).as(number).isEqualTo(2);
    }
  }

  @Test
  default void aCaseThatIsHeld_isLeftForLater_andHoldsUpNoOther() throws Exception {
    String held = registered(ago(1), false);
    UserTransaction transaction = Server.transaction();
    transaction.begin();
    String other;
    try {
      granted(held, ago(1), false, TODAY.minusDays(1));
      other =
          Background.run(
                  () -> {
                    String number = registered(ago(1), false);
                    granted(number, ago(1), false, TODAY.minusDays(1));
                    watch();
                    return number;
                  })
              .join();
      assertThat(lapses(other)).isEqualTo(1);
      assertThat(lapses(held)).isZero();
    } finally {
      transaction.commit();
    }

    eventually(() -> lapses(held) == 1);
    assertThat(version(held)).isEqualTo(3);
  }

  @Test
  default void theInitialLoad_ofWhatIsLongPast_tellsNobody() throws Exception {
    String number = registered(ago(200), true);
    granted(number, ago(190), true, TODAY.minusDays(100), TODAY.plusDays(100));
    assessed(number, RiskLevel.HIGH, ago(180), ago(173), true);
    watch();

    assertThat(states(number)).isEqualTo("EXPIRED IN_FORCE");
    assertThat(version(number)).isEqualTo(3);
    assertThat(count("select count(*) from EMP_ALERT where CASE_NUMBER = ?", number)).isZero();
  }

  @Test
  default void aCancelledCase_lapsesToo_andTellsNobody() throws Exception {
    String number = registered(ago(1), true);
    turned(number, CaseState.CANCELLED, ago(1).plusHours(1));
    granted(number, ago(1), false, TODAY.minusDays(1));

    eventually(() -> lapses(number) == 1);

    assertThat(version(number)).isEqualTo(4);
    assertThat(count("select count(*) from EMP_ALERT where CASE_NUMBER = ?", number)).isZero();
  }

  @Test
  default void aReassessment_thatIsOverdue_raisesOnce_andClearsWithANewerOne() throws Exception {
    String number = registered(ago(10), false);
    assessed(number, RiskLevel.HIGH, ago(6), ago(1), false);

    eventually(() -> alerts(number, "REASSESSMENT_OVERDUE", "R20") > 0);
    watch();

    assertThat(alerts(number, "REASSESSMENT_OVERDUE", "R20")).isEqualTo(1);
    assertThat(state(number, "REASSESSMENT_OVERDUE")).isEqualTo("OPEN HIGH");
    assertThat(version(number)).isEqualTo(2);

    assessed(number, RiskLevel.HIGH, ago(0), null, false);
    watch();

    assertThat(state(number, "REASSESSMENT_OVERDUE")).isEqualTo("CLOSED HIGH");
    DueBy due = opened(number).dueBy();
    assertThat(due.source()).isEqualTo(DueSource.POLICY);
    assertThat(due.legalBasis()).contains("Per confirmar");
    assertThat(due.at().atZoneSameInstant(BusinessClock.LEGAL_ZONE).toLocalDate())
        .isEqualTo(TODAY.plusDays(7));
  }

  @Test
  default void aCaseThatBecomesInactive_isOverdueNoMore() throws Exception {
    String number = registered(ago(100), false);
    assessed(number, RiskLevel.LOW, ago(100), ago(40), false);
    eventually(() -> alerts(number, "REASSESSMENT_OVERDUE", "R20") > 0);
    eventually(() -> alerts(number, "QUIET_CASE", "R21") > 0);
    assertThat(state(number, "REASSESSMENT_OVERDUE")).isEqualTo("OPEN MEDIUM");

    turned(number, CaseState.INACTIVE, ago(0));
    watch();

    assertThat(state(number, "REASSESSMENT_OVERDUE")).isEqualTo("CLOSED MEDIUM");
    assertThat(state(number, "QUIET_CASE")).isEqualTo("CLOSED MEDIUM");
    assertThat(opened(number).dueBy()).isNull();
  }

  @Test
  default void aQuietCase_raisesOnce_andClearsWithAnAct() throws Exception {
    String number = registered(ago(20), false);
    assessed(number, RiskLevel.HIGH, ago(8), ago(-10), false);
    eventually(() -> alerts(number, "QUIET_CASE", "R21") > 0);
    watch();
    assertThat(alerts(number, "QUIET_CASE", "R21")).isEqualTo(1);

    ActCommand act = new ActCommand(ActKind.NOTE, "Nota de prova", null, null, 2, null);
    As.user(
        "tecnica@cformentera",
        Roles.TECHNICIAN,
        () -> bean(CaseService.class).record(number, act, DUTY));
    watch();

    assertThat(state(number, "QUIET_CASE")).isEqualTo("CLOSED MEDIUM");
    assertThat(alerts(number, "QUIET_CASE", "R21")).isEqualTo(1);
  }

  @Test
  default void whatClearsAnAlert_whileItClimbs_waitsAndClearsIt() throws Exception {
    String number = registered(ago(20), false);
    assessed(number, RiskLevel.HIGH, ago(8), ago(-10), false);
    eventually(() -> alerts(number, "QUIET_CASE", "R21") > 0);
    long id =
        count("select ID from EMP_ALERT where CASE_NUMBER = ? and TYPE = 'QUIET_CASE'", number);

    ActCommand act = new ActCommand(ActKind.NOTE, "Nota de prova", null, null, 2, null);
    Desk.whileTheLadderHas(id, "heldAsItIs", () -> Desk.record("tecnica@cformentera", number, act));

    assertThat(state(number, "QUIET_CASE")).isEqualTo("CLOSED MEDIUM");
  }

  @Test
  default void aLook_withNothingToDo_takesOneStatementForEachClock() throws Exception {
    watch();

    assertThat(Statements.counted(Clocks::watch)).hasSize(6);
  }

  private static OffsetDateTime ago(int days) {
    return OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS).minusDays(days);
  }

  private static String watch() throws Exception {
    return system(
        () -> {
          bean(Clockwork.class).run();
          return null;
        });
  }

  private static <T> T system(Callable<T> work) throws Exception {
    return As.user(Server.SYSTEM, "none", work);
  }

  private static String registered(OffsetDateTime at, boolean backfill) throws Exception {
    String number = "CLK-" + UUID.randomUUID().toString().substring(0, 13).toUpperCase();
    PersonIdentity person =
        new PersonIdentity(
            DocumentType.NONE, null, "Prova", "Inventada", null, null, null, null, null, null);
    CaseRegistration registration =
        new CaseRegistration(
            person,
            person,
            null,
            FORMENTERA,
            null,
            false,
            ContactAuthorisation.UNKNOWN,
            null,
            false);
    return system(
        () -> {
          bean(CaseFeed.class).recordRegistration(number, registration, said(at, backfill));
          return number;
        });
  }

  private static void assessed(
      String number, RiskLevel level, OffsetDateTime at, OffsetDateTime due, boolean backfill)
      throws Exception {
    AssessmentReport report =
        new AssessmentReport(AssessmentForm.VPER_C, "5.0", level, true, at, "Prova", due);
    system(
        () -> {
          bean(CaseFeed.class).recordRiskAssessment(number, report, said(at, backfill));
          return null;
        });
  }

  private static void turned(String number, CaseState state, OffsetDateTime at) throws Exception {
    system(
        () -> {
          bean(CaseFeed.class).recordState(number, state, null, said(at, false));
          return null;
        });
  }

  /** An order with a measure for each last day. */
  private static void granted(
      String number, OffsetDateTime at, boolean backfill, LocalDate... lastDays) throws Exception {
    List<MeasureReport> measures =
        IntStream.range(0, lastDays.length)
            .mapToObj(
                i ->
                    new MeasureReport(
                        "M-" + i,
                        MeasureKind.APPROACH_BAN,
                        "{\"metres\":500}",
                        TODAY.minusYears(1),
                        lastDays[i],
                        null))
            .toList();
    OrderReport report =
        new OrderReport(
            "OP-" + number, "0702400120260000001", "Jutjat 1", null, null, at, null, measures);
    system(
        () -> {
          bean(OrderFeed.class)
              .recordStatement(number, OrderState.GRANTED, report, said(at, backfill));
          return null;
        });
  }

  private static Provenance said(OffsetDateTime at, boolean backfill) {
    OffsetDateTime now = bean(BusinessClock.class).now();
    return new Provenance("/ses/viogen", UUID.randomUUID().toString(), at, now, backfill);
  }

  private static CaseView opened(String number) throws Exception {
    return As.user(
        "tecnica@cformentera", Roles.TECHNICIAN, () -> bean(CaseService.class).open(number, DUTY));
  }

  private static long lapses(String number) throws Exception {
    return count(
        "select count(*) from EMP_STATUS_CHANGE s join EMP_CASE_FILE c on c.ID = s.CASE_ID"
            + " where c.CASE_NUMBER = ? and s.WHAT = 'MEASURE' and s.SOURCE = '/empara'",
        number);
  }

  private static long version(String number) throws Exception {
    return count("select STATUS_VERSION from EMP_CASE_FILE where CASE_NUMBER = ?", number);
  }

  private static String states(String number) throws Exception {
    return text(
        "select listagg(m.STATE, ' ') within group (order by m.MEASURE_ID)"
            + " from EMP_PROTECTION_MEASURE m join EMP_CASE_FILE c on c.ID = m.CASE_ID"
            + " where c.CASE_NUMBER = ?",
        number);
  }

  private static long alerts(String number, String type, String rule) throws Exception {
    return count(
        "select count(*) from EMP_ALERT a where a.CASE_NUMBER = ? and a.TYPE = ? and a.RULE = ?"
            + " and exists (select 1 from EMP_ALERT_DELIVERY d where d.ALERT_ID = a.ID)",
        number,
        type,
        rule);
  }

  private static String state(String number, String type) throws Exception {
    return text(
        "select STATE || ' ' || SEVERITY from EMP_ALERT where CASE_NUMBER = ? and TYPE = ?",
        number,
        type);
  }
}
