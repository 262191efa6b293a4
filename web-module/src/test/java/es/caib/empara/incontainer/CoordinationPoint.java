package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.DUTY;
import static es.caib.empara.incontainer.Server.bean;
import static es.caib.empara.incontainer.Server.count;
import static es.caib.empara.incontainer.Server.eventually;
import static es.caib.empara.incontainer.Server.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.access.Roles;
import es.caib.empara.audit.AccessReason;
import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.cases.ActKind;
import es.caib.empara.cases.ActVisibility;
import es.caib.empara.cases.ContactAuthorisation;
import es.caib.empara.cases.ContactOutcome;
import es.caib.empara.cases.Provenance;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.service.ActCommand;
import es.caib.empara.cases.service.StaleStatusException;
import es.caib.empara.orders.BreachRecipient;
import es.caib.empara.orders.BreachTeller;
import es.caib.empara.orders.MeasureKind;
import es.caib.empara.orders.MeasureReport;
import es.caib.empara.orders.OrderReport;
import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.OrderTaskKind;
import es.caib.empara.orders.PointOutcome;
import es.caib.empara.orders.PointStage;
import es.caib.empara.orders.service.BreachCommand;
import es.caib.empara.orders.service.BreachService;
import es.caib.empara.orders.service.OrderFeed;
import es.caib.empara.orders.service.PointBoard;
import es.caib.empara.orders.service.PointConflict;
import es.caib.empara.orders.service.PointFilter;
import es.caib.empara.orders.service.PointItemView;
import es.caib.empara.orders.service.PointItemView.TaskView;
import es.caib.empara.orders.service.PointService;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PageRequest;
import jakarta.ejb.EJBAccessException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** The work on an order from its arrival to its end, and what must be noticed about it. */
interface CoordinationPoint {

  String CENTRE = "coordinacio@ibd";
  String MALLORCA = "tecnica@cmallorca";
  String MENORCA = "tecnica@cmenorca";
  AccessPurpose ORDER = AccessPurpose.of(AccessReason.ORDER);

  @Test
  default void working_withoutTheRole_theScope_theOrderOrThePresentStatus_keepsNothing()
      throws Exception {
    String number = StateSays.registers(StateSays.PALMA, StateSays.anybody());
    String orderId = StateSays.orders(number, OrderState.GRANTED);
    PointItemView item = opened(orderId);

    assertThatThrownBy(
            () -> As.user("consulta@cmallorca", Roles.READER, () -> point().open(orderId, ORDER)))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(
            () -> Desk.technician(MALLORCA, () -> point().assign(item.id(), 2, "cmallorca", null)))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> Desk.technician(MENORCA, () -> point().open(orderId, ORDER)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> Desk.technician(MENORCA, () -> point().give(item.id(), 2, null)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> Desk.technician(MALLORCA, () -> point().give(item.id(), 2, null)))
        .as("the centre still has it")
        .isInstanceOf(PointConflict.class);
    assertThatThrownBy(() -> centre(() -> point().assign(item.id(), 2, "cmenorca", null)))
        .isInstanceOfSatisfying(
            InvalidInput.class, refused -> assertThat(refused.field()).isEqualTo("realm"));
    assertThatThrownBy(() -> centre(() -> point().assign(item.id(), 1, "cmallorca", null)))
        .isInstanceOfSatisfying(
            StaleStatusException.class, stale -> assertThat(stale.current()).isEqualTo(2));

    assertThat(opened(orderId).stage()).isEqualTo(PointStage.REGISTERED);
    assertThat(opened(orderId).statusVersion()).isEqualTo(2);
  }

  @Test
  default void anOrder_isAssigned_theThirdCallReachesHer_andTheWorkEnds() throws Exception {
    String number = StateSays.registers(StateSays.PALMA, StateSays.anybody());
    String orderId = StateSays.orders(number, OrderState.GRANTED);
    PointItemView arrived = opened(orderId);
    assertThat(arrived.realm()).isEqualTo("ibd");
    assertThat(arrived.proposal()).as("the nearest").isEqualTo("palma");
    assertThat(arrived.contactDue()).isEqualTo(arrived.receivedAt().plusHours(72));

    PointItemView assigned =
        centre(() -> point().assign(arrived.id(), 2, "cmallorca", "Centre d’Informació"));
    assertThat(assigned.stage()).isEqualTo(PointStage.ASSIGNED);
    assertThat(assigned.statusVersion()).isEqualTo(3);
    assertThat(
            count(
                "select count(*) from EMP_OPERATION where OPERATION = 'POINT_ASSIGN' and"
                    + " CASE_NUMBER = ? and STATUS_VERSION = 3 and PRINCIPAL = ? and OUTCOME = 'OK'",
                number,
                CENTRE))
        .isEqualTo(1);
    assertThat(Desk.technician(MALLORCA, () -> point().give(arrived.id(), 3, null)).owner())
        .isEqualTo(MALLORCA);

    call(number, 4, ContactOutcome.NOT_REACHED);
    call(number, 5, ContactOutcome.NOT_REACHED);
    assertThatThrownBy(
            () -> Desk.technician(MALLORCA, () -> point().assess(arrived.id(), 6, Set.of(), null)))
        .isInstanceOfSatisfying(
            PointConflict.class, far -> assertThat(far.key()).isEqualTo("point.is.ASSIGNED"));
    call(number, 6, ContactOutcome.REACHED);
    PointItemView reached = opened(orderId);
    assertThat(reached.stage()).isEqualTo(PointStage.CONTACTED);
    assertThat(reached.attempts()).isEqualTo(3);
    assertThat(reached.contactedAt()).isNotNull();

    PointItemView known =
        Desk.technician(
            MALLORCA, () -> point().assess(arrived.id(), 7, Set.of("LEGAL_ADVICE"), "Prova"));
    assertThat(known.stage()).isEqualTo(PointStage.FOLLOW_UP);
    Desk.technician(MALLORCA, () -> point().inform(arrived.id(), 8, Set.of("palma")));
    PointItemView closed =
        Desk.technician(
            MALLORCA, () -> point().close(arrived.id(), 9, PointOutcome.ATTENDED, null));
    assertThat(closed.stage()).isEqualTo(PointStage.CLOSED);
    assertThatThrownBy(() -> Desk.technician(MALLORCA, () -> point().give(arrived.id(), 10, null)))
        .isInstanceOf(PointConflict.class);
    assertThat(Desk.open(MALLORCA, number).timeline())
        .extracting(line -> line.to())
        .contains("ORDER_ASSIGNED", "ORDER_TAKEN", "ORDER_NEEDS", "ORDER_INFORMED", "ORDER_CLOSED");
  }

  @Test
  default void aSeriousRisk_hastensTheCall_andASecondStatementMakesNoSecondWork() throws Exception {
    String number = StateSays.registers(StateSays.PALMA, StateSays.anybody());
    String orderId = StateSays.orders(number, OrderState.REQUESTED);
    PointItemView before = opened(orderId);
    StateSays.assesses(number, RiskLevel.HIGH);
    assertThat(opened(orderId).contactDue())
        .isBefore(before.contactDue())
        .isAfter(before.receivedAt().plusHours(23));

    granted(number, orderId, MeasureKind.APPROACH_BAN, today(), today().plusYears(1));
    assertThat(opened(orderId).orderState()).isEqualTo(OrderState.GRANTED);
    assertThat(count("select count(*) from EMP_POINT_ITEM where ORDER_ID = ?", orderId))
        .isEqualTo(1);
  }

  @Test
  default void withoutAPhone_itWaitsInItsQueue_untilTheStateBringsOne() throws Exception {
    String number = StateSays.registers(StateSays.PALMA, StateSays.anybody());
    String orderId = StateSays.orders(number, OrderState.GRANTED);
    Long id = opened(orderId).id();
    PointFilter queue = new PointFilter(null, PointFilter.Queue.NO_CONTACT_DATA, null, null, null);
    long waiting = board(queue).queues().get(PointFilter.Queue.NO_CONTACT_DATA);
    assertThat(waiting).isPositive();

    PointItemView asked = centre(() -> point().askUnit(id, 2));
    assertThat(asked.unitRequest().due()).isAfter(asked.unitRequest().askedAt().plusDays(1));
    StateSays.contact(number, ContactAuthorisation.GRANTED, "600000000");

    PointItemView reachable = opened(orderId);
    assertThat(reachable.withoutContactData()).isFalse();
    assertThat(reachable.unitRequest().answeredAt()).isNotNull();
    assertThat(board(queue).queues().get(PointFilter.Queue.NO_CONTACT_DATA)).isEqualTo(waiting - 1);
    StateSays.registers(
        number,
        StateSays.PALMA,
        StateSays.anybody(),
        StateSays.anybody(),
        ContactAuthorisation.REFUSED);
    assertThat(opened(orderId).authorisation())
        .as("what a second registration corrects")
        .isEqualTo(Desk.open(MALLORCA, number).contactAuthorisation());
    assertThatThrownBy(() -> centre(() -> point().askUnit(id, 5)))
        .isInstanceOf(PointConflict.class);
  }

  @Test
  default void anOldOrderOfTheInitialLoad_isNoWork_untilSomebodyTakesItUp() throws Exception {
    String number = StateSays.registers(StateSays.PALMA, StateSays.anybody());
    String orderId = "OP-" + UUID.randomUUID();
    Provenance loaded =
        new Provenance(
            "/justicia/siraj", UUID.randomUUID().toString(), now().minusDays(90), now(), true);
    state(number, orderId, MeasureKind.APPROACH_BAN, today().minusDays(90), null, loaded);
    assertThatThrownBy(() -> opened(orderId)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> Desk.technician(MENORCA, () -> point().takeUp(orderId, 2)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> Desk.technician(MALLORCA, () -> point().takeUp(orderId, 1)))
        .isInstanceOf(StaleStatusException.class);

    PointItemView taken = Desk.technician(MALLORCA, () -> point().takeUp(orderId, 2));
    assertThat(taken.stage()).isEqualTo(PointStage.REGISTERED);
    assertThat(taken.statusVersion()).isEqualTo(3);
    assertThat(Desk.technician(MALLORCA, () -> point().takeUp(orderId, 2)).statusVersion())
        .as("a second time it is given as it is")
        .isEqualTo(3);
  }

  @Test
  default void civilMeasures_ringOnTheirDays_untilSomebodyHasLooked_andAClaimBeginsAnew()
      throws Exception {
    String number = StateSays.registers(StateSays.PALMA, StateSays.anybody());
    String orderId = "OP-" + UUID.randomUUID();
    LocalDate from = today().minusDays(21);
    granted(number, orderId, MeasureKind.CUSTODY, from, from.plusDays(30));
    assertThat(opened(orderId).tasks())
        .extracting(TaskView::dueOn)
        .containsExactly(from.plusDays(7), from.plusDays(20), from.plusDays(25), from.plusDays(30));

    eventually(() -> alerts(number, "CIVIL_MEASURES_EXPIRING") > 0);
    assertThat(alerts(number, "CIVIL_MEASURES_EXPIRING"))
        .as("day 20; day 7 is a look")
        .isEqualTo(1);

    PointItemView item = opened(orderId);
    TaskView second = item.tasks().get(1);
    centre(() -> point().taskDone(item.id(), second.id(), item.statusVersion(), "Prova"));
    assertThat(states(number, "CIVIL_MEASURES_EXPIRING")).containsExactly("CLOSED");
    assertThatThrownBy(
            () ->
                centre(
                    () -> point().taskDone(item.id(), second.id(), item.statusVersion() + 1, null)))
        .isInstanceOf(PointConflict.class);

    system(
        () -> {
          bean(OrderFeed.class).recordClaim(number, orderId, now(), said());
          return null;
        });
    PointItemView claimed = opened(orderId);
    assertThat(claimed.tasks())
        .filteredOn(TaskView::isOpen)
        .allMatch(task -> task.kind() == OrderTaskKind.CIVIL_RATIFICATION)
        .extracting(TaskView::endsOn)
        .containsOnly(today().plusDays(30));
    assertThat(Desk.open(MALLORCA, number).measuresInForce())
        .singleElement()
        .satisfies(given -> assertThat(given.validUntil()).isEqualTo(today().plusDays(30)));
  }

  @Test
  default void aGap_isToldAfterItsGrace_andClosesByItselfWhenMended() throws Exception {
    String number = StateSays.registers(StateSays.PALMA, StateSays.anybody());
    String orderId = StateSays.orders(number, OrderState.GRANTED);
    assertThat(gaps(number)).containsExactlyInAnyOrder("INCOMPLETE_BAN", "UNACKNOWLEDGED");
    assertThat(alerts(number, "ORDER_GAP")).as("within its grace").isZero();

    Server.change(
        "update EMP_ORDER_GAP set DUE_AT = FOUND_AT where KIND = 'UNACKNOWLEDGED' and CASE_ID ="
            + " (select ID from EMP_CASE_FILE where CASE_NUMBER = ?)",
        number);
    eventually(() -> alerts(number, "ORDER_GAP") > 0);
    assertThat(
            text(
                "select RULE || ' ' || STATE from EMP_ALERT where TYPE = 'ORDER_GAP' and CASE_NUMBER = ?",
                number))
        .isEqualTo("UNACKNOWLEDGED OPEN");

    system(
        () -> {
          bean(OrderFeed.class).recordAcknowledgement(number, orderId, "UFAM Palma", now(), said());
          return null;
        });
    assertThat(states(number, "ORDER_GAP")).containsExactly("CLOSED");
    assertThat(gaps(number)).containsExactly("INCOMPLETE_BAN");
  }

  @Test
  default void seriousRiskWithoutAnOrder_isAGap_untilOneIsAskedFor() throws Exception {
    String number = StateSays.registers(StateSays.PALMA, StateSays.anybody());
    StateSays.assesses(number, RiskLevel.MEDIUM);
    assertThat(gaps(number)).isEmpty();
    StateSays.assesses(number, RiskLevel.EXTREME);
    assertThat(gaps(number)).containsExactly("NO_ORDER");
    StateSays.orders(number, OrderState.REQUESTED);
    assertThat(gaps(number)).isEmpty();
  }

  @Test
  default void aBreachThatIsTold_isAnIncident_ofWhichAllHearAtOnce() throws Exception {
    String number = StateSays.registers(StateSays.PALMA, StateSays.anybody());
    String orderId = StateSays.orders(number, OrderState.GRANTED);
    BreachCommand told = breach(2, orderId, BreachRecipient.NOBODY, null);

    assertThatThrownBy(() -> Desk.technician(MENORCA, () -> breaches().report(number, told, DUTY)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                Desk.technician(
                    MALLORCA,
                    () ->
                        breaches()
                            .report(
                                number,
                                breach(2, "OP-nowhere", BreachRecipient.NOBODY, null),
                                DUTY)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                Desk.technician(
                    MALLORCA,
                    () ->
                        breaches()
                            .report(
                                number, breach(1, orderId, BreachRecipient.NOBODY, null), DUTY)))
        .isInstanceOf(StaleStatusException.class);
    assertThatThrownBy(
            () ->
                Desk.technician(
                    MALLORCA,
                    () ->
                        breaches()
                            .report(
                                number, breach(2, orderId, BreachRecipient.POLICE, null), DUTY)))
        .isInstanceOfSatisfying(
            InvalidInput.class, wrong -> assertThat(wrong.field()).isEqualTo("reportedAt"));
    assertThat(alerts(number, "BREACH_REPORTED")).isZero();

    assertThat(Desk.technician(MALLORCA, () -> breaches().report(number, told, DUTY))).isEqualTo(3);
    assertThat(
            text(
                "select SEVERITY from EMP_ALERT where TYPE = 'BREACH_REPORTED' and CASE_NUMBER = ?",
                number))
        .isEqualTo("CRITICAL");
    assertThat(Desk.open(MALLORCA, number).incidents())
        .singleElement()
        .satisfies(incident -> assertThat(incident.orderId()).isEqualTo(orderId));
    assertThat(
            count(
                "select count(*) from EMP_BREACH_REPORT b join EMP_CASE_FILE c on c.ID = b.CASE_ID"
                    + " where c.CASE_NUMBER = ? and b.TOLD_BY = 'VICTIM' and b.REPORTED_TO ="
                    + " 'NOBODY' and b.INSTITUTION = 'cmallorca'",
                number))
        .isEqualTo(1);
  }

  private static BreachCommand breach(
      long version, String orderId, BreachRecipient reportedTo, OffsetDateTime reportedAt) {
    return new BreachCommand(
        version, orderId, null, null, "Prova", BreachTeller.VICTIM, reportedTo, reportedAt, null);
  }

  private static void call(String number, long version, ContactOutcome outcome) throws Exception {
    Desk.record(
        MALLORCA,
        number,
        new ActCommand(
            ActKind.FIRST_CONTACT,
            "Prova",
            null,
            null,
            version,
            null,
            ActVisibility.SHARED,
            outcome,
            List.of()));
  }

  private static void granted(
      String number, String orderId, MeasureKind kind, LocalDate from, LocalDate until)
      throws Exception {
    state(number, orderId, kind, from, until, said());
  }

  private static void state(
      String number,
      String orderId,
      MeasureKind kind,
      LocalDate from,
      LocalDate until,
      Provenance said)
      throws Exception {
    OrderReport report =
        new OrderReport(
            orderId,
            StateSays.newNig(),
            "Jutjat 1",
            null,
            null,
            said.time(),
            null,
            List.of(
                new MeasureReport(
                    "M-1", kind, "{\"metres\":500,\"places\":[\"HOME\"]}", from, until, null)));
    system(
        () -> {
          bean(OrderFeed.class).recordStatement(number, OrderState.GRANTED, report, said);
          return null;
        });
  }

  private static PointItemView opened(String orderId) throws Exception {
    return centre(() -> point().open(orderId, ORDER));
  }

  private static PointBoard board(PointFilter filter) throws Exception {
    return centre(() -> point().board(filter, PageRequest.first()));
  }

  private static <T> T centre(Callable<T> work) throws Exception {
    return As.user(CENTRE, Roles.COORDINATOR, work);
  }

  private static <T> T system(Callable<T> work) throws Exception {
    return As.user(Server.SYSTEM, "none", work);
  }

  private static PointService point() {
    return bean(PointService.class);
  }

  private static BreachService breaches() {
    return bean(BreachService.class);
  }

  private static long alerts(String number, String type) throws Exception {
    return count("select count(*) from EMP_ALERT where CASE_NUMBER = ? and TYPE = ?", number, type);
  }

  private static List<String> states(String number, String type) throws Exception {
    return Server.rows(
        "select STATE from EMP_ALERT where CASE_NUMBER = ? and TYPE = ?", number, type);
  }

  /** What is not mended. */
  private static List<String> gaps(String number) throws Exception {
    return Server.rows(
        "select g.KIND from EMP_ORDER_GAP g join EMP_CASE_FILE c on c.ID = g.CASE_ID"
            + " where c.CASE_NUMBER = ? and g.MENDED_AT is null",
        number);
  }

  private static LocalDate today() {
    return bean(BusinessClock.class).today();
  }

  private static OffsetDateTime now() {
    return bean(BusinessClock.class).now();
  }

  /** Later than what was said before. */
  private static Provenance said() {
    OffsetDateTime now = now();
    return new Provenance(
        "/justicia/siraj",
        UUID.randomUUID().toString(),
        now.plus(2, ChronoUnit.SECONDS),
        now,
        false);
  }
}
