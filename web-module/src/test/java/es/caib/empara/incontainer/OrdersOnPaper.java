package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.bean;
import static es.caib.empara.incontainer.Server.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.access.Roles;
import es.caib.empara.cases.Provenance;
import es.caib.empara.cases.service.StaleStatusException;
import es.caib.empara.orders.MeasureKind;
import es.caib.empara.orders.MeasureReport;
import es.caib.empara.orders.OrderReport;
import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.PaperCheck;
import es.caib.empara.orders.PaperCheck.MeasureCheck;
import es.caib.empara.orders.PaperReport;
import es.caib.empara.orders.PaperState;
import es.caib.empara.orders.PointOutcome;
import es.caib.empara.orders.PointStage;
import es.caib.empara.orders.TwinVerdict;
import es.caib.empara.orders.service.OrderFeed;
import es.caib.empara.orders.service.OrderService;
import es.caib.empara.orders.service.OrderView;
import es.caib.empara.orders.service.PaperCommand;
import es.caib.empara.orders.service.PaperCommand.PaperMeasureCommand;
import es.caib.empara.orders.service.PaperDiffers;
import es.caib.empara.orders.service.PaperService;
import es.caib.empara.orders.service.PaperView;
import es.caib.empara.orders.service.PointConflict;
import es.caib.empara.orders.service.PointItemView;
import es.caib.empara.orders.service.PointService;
import es.caib.empara.orders.service.TwinService;
import es.caib.empara.orders.service.TwinView;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import jakarta.ejb.EJBAccessException;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Orders that come on paper, and orders that may be the same. */
interface OrdersOnPaper {

  String FIRST = "tecnica@ibd";
  String SECOND = "coordinacio@ibd";
  String COUNCIL = "tecnica@cmallorca";
  String COURT = "Jutjat de proves";

  @Test
  default void entering_withoutTheRole_theCentreOrThePresentStatus_keepsNothing() throws Exception {
    String number = StateSays.registers(StateSays.PALMA, StateSays.anybody());
    PaperCommand command = command(number, StateSays.newNig());

    assertThatThrownBy(
            () -> As.user("consulta@cmallorca", Roles.READER, () -> enter(number, command)))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> Desk.technician(COUNCIL, () -> enter(number, command)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                Desk.technician(
                    FIRST,
                    () -> enter(number, new PaperCommand(command.report(), command.measures(), 7))))
        .isInstanceOf(StaleStatusException.class);
    refused(number, command, "nig", report("1204048220260000001", recently()));
    refused(number, command, "nig", report("0799948220260000001", recently()));
    refused(number, command, "adoptedAt", report(StateSays.newNig(), recently().plusDays(1)));
    refused(number, command, "receivedAt", report(StateSays.newNig(), recently().plusSeconds(20)));
    refusedMeasure(number, command, "measures", List.of());
    refusedMeasure(
        number, command, "measures[0].metres", List.of(ban(MeasureKind.COMMUNICATION_BAN, 500)));
    refusedMeasure(number, command, "measures[0].metres", List.of(ban(0)));
    refusedMeasure(number, command, "measures[0].validUntil", List.of(endless()));
    assertThatThrownBy(
            () ->
                Desk.technician(
                    FIRST,
                    () ->
                        papers()
                            .enter(
                                number,
                                command,
                                new ByteArrayInputStream("no copy".getBytes()),
                                "copia.pdf",
                                CoordinationPoint.ORDER)))
        .isInstanceOf(InvalidInput.class);

    assertThat(waiting(number)).isEmpty();
    assertThat(
            count(
                "select count(*) from EMP_PAPER_ORDER p join EMP_CASE_FILE c on c.ID = p.CASE_ID"
                    + " where c.CASE_NUMBER = ?",
                number))
        .isZero();
    assertThat(Desk.open(FIRST, number).statusVersion()).isEqualTo(1);
  }

  @Test
  default void onlyWhatTwoPersonsRead_becomesAnOrder_withItsWork_fromTheHourThePaperCame()
      throws Exception {
    String number = StateSays.registers(StateSays.PALMA, StateSays.anybody());
    String nig = StateSays.newNig();
    PaperView paper = Desk.technician(FIRST, () -> enter(number, command(number, nig)));
    assertThat(paper.statusVersion()).isEqualTo(2);
    assertThat(waiting(number)).hasSize(1);
    assertThat(Desk.open(COUNCIL, number).measuresInForce()).as("not yet").isEmpty();

    assertThatThrownBy(() -> Desk.technician(FIRST, () -> check(paper, agreed(nig), 2)))
        .isInstanceOfSatisfying(
            InvalidInput.class, self -> assertThat(self.field()).isEqualTo("person"));
    assertThatThrownBy(() -> Desk.technician(COUNCIL, () -> check(paper, agreed(nig), 2)))
        .isInstanceOf(NotFound.class);
    PaperCheck slip =
        new PaperCheck(
            OrderState.GRANTED,
            nig,
            today(),
            List.of(new MeasureCheck(MeasureKind.APPROACH_BAN, 50, lastDay())),
            true);
    assertThatThrownBy(() -> second(() -> check(paper, slip, 2)))
        .isInstanceOfSatisfying(
            PaperDiffers.class,
            differs -> assertThat(differs.fields()).containsExactly("measures[0].metres", "more"));
    assertThatThrownBy(() -> second(() -> check(paper, agreed(nig), 1)))
        .isInstanceOf(StaleStatusException.class);

    String orderId = second(() -> check(paper, agreed(nig), 2));

    assertThat(orderId).isEqualTo(paper.orderId()).startsWith("PAPER-");
    assertThat(waiting(number)).isEmpty();
    assertThat(Desk.open(COUNCIL, number).measuresInForce())
        .singleElement()
        .satisfies(
            measure -> {
              assertThat(measure.metres()).isEqualTo(500);
              assertThat(measure.validUntil()).isEqualTo(lastDay());
            });
    PointItemView item = item(orderId);
    assertThat(item.stage()).isEqualTo(PointStage.REGISTERED);
    assertThat(item.receivedAt()).isEqualTo(paper.report().receivedAt());
    assertThat(item.nig()).isEqualTo(nig);
    assertThat(
            count(
                "select count(*) from EMP_ALERT where CASE_NUMBER = ? and TYPE ="
                    + " 'PROTECTION_ORDER_GRANTED'",
                number))
        .isEqualTo(1);
    assertThat(
            count(
                "select count(*) from EMP_OPERATION where OPERATION = 'PAPER_CHECK' and"
                    + " CASE_NUMBER = ? and PRINCIPAL = ? and STATUS_VERSION = 3 and OUTCOME = 'OK'",
                number,
                SECOND))
        .isEqualTo(1);
    assertThatThrownBy(() -> second(() -> check(paper, agreed(nig), 3)))
        .isInstanceOf(PointConflict.class);
  }

  @Test
  default void whatIsGivenBack_isCorrected_andCheckedByAnotherPersonAgain() throws Exception {
    String number = StateSays.registers(StateSays.PALMA, StateSays.anybody());
    String nig = StateSays.newNig();
    PaperView paper = Desk.technician(FIRST, () -> enter(number, command(number, nig)));
    second(() -> papers().giveBack(paper.id(), 2, "El NIG no es llegeix"));
    assertThatThrownBy(() -> second(() -> check(paper, agreed(nig), 3)))
        .isInstanceOf(PointConflict.class);

    String right = StateSays.newNig();
    PaperCommand corrected = command(number, right);
    PaperView again =
        second(
            () ->
                papers()
                    .correct(
                        paper.id(), new PaperCommand(corrected.report(), corrected.measures(), 3)));
    assertThat(again.state()).isEqualTo(PaperState.WAITING);
    assertThat(again.measures()).hasSize(1);
    assertThatThrownBy(() -> second(() -> check(paper, agreed(right), 4)))
        .as("now the other is the second person")
        .isInstanceOf(InvalidInput.class);
    assertThat(Desk.technician(FIRST, () -> check(paper, agreed(right), 4)))
        .isEqualTo(paper.orderId());
    assertThat(item(paper.orderId()).nig()).isEqualTo(right);
  }

  @Test
  default void whatShouldNotHaveBeenEntered_isWithdrawn_andBecomesNoOrder() throws Exception {
    String number = StateSays.registers(StateSays.PALMA, StateSays.anybody());
    PaperView paper =
        Desk.technician(FIRST, () -> enter(number, command(number, StateSays.newNig())));
    Desk.technician(
        FIRST,
        () -> {
          papers().withdraw(paper.id(), 2, "És d’un altre cas");
          return null;
        });

    assertThat(waiting(number)).isEmpty();
    assertThatThrownBy(() -> second(() -> check(paper, agreed(paper.report().nig()), 3)))
        .isInstanceOf(PointConflict.class);
    assertThatThrownBy(() -> item(paper.orderId())).isInstanceOf(NotFound.class);
  }

  @Test
  default void theCourtsOwn_isFoundToBeAlike_andJoinedOnlyByAPerson_whoCanUndoIt()
      throws Exception {
    String number = StateSays.registers(StateSays.PALMA, StateSays.anybody());
    String nig = StateSays.newNig();
    PaperView paper = Desk.technician(FIRST, () -> enter(number, command(number, nig)));
    String ours = second(() -> check(paper, agreed(nig), 2));
    second(() -> point().assign(item(ours).id(), 3, "cmallorca", null));
    Desk.technician(COUNCIL, () -> point().give(item(ours).id(), 4, null));
    String courts = granted(number, nig, "JUTJAT DE  PROVES");

    assertThat(Desk.open(COUNCIL, number).measuresInForce()).as("nothing is joined").hasSize(2);
    TwinView twin = twins(courts).get(0);
    assertThat(twin.orderId()).isEqualTo(ours);
    assertThat(twin.sameCase()).isTrue();
    assertThat(twin.verdict()).isNull();
    assertThatThrownBy(() -> Desk.technician(COUNCIL, () -> decide(twin, TwinVerdict.SAME, 6)))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> second(() -> decide(twin, TwinVerdict.SAME, 5)))
        .isInstanceOf(StaleStatusException.class);

    second(() -> decide(twin, TwinVerdict.SAME, 6));

    assertThat(Desk.open(COUNCIL, number).measuresInForce())
        .singleElement()
        .satisfies(measure -> assertThat(measure.orderId()).isEqualTo(courts));
    OrderView joined =
        Desk.technician(
            COUNCIL, () -> bean(OrderService.class).open(ours, CoordinationPoint.ORDER));
    assertThat(joined.sameAs()).isEqualTo(courts);
    assertThat(joined.inForce()).isEmpty();
    assertThat(item(ours).outcome()).isEqualTo(PointOutcome.SAME_ORDER);
    assertThat(item(ours).tasks()).isEmpty();
    assertThat(item(courts).owner()).as("the work goes on").isEqualTo(COUNCIL);
    assertThat(item(courts).stage()).isEqualTo(PointStage.ASSIGNED);

    second(() -> decide(twin, TwinVerdict.DIFFERENT, 7));

    assertThat(Desk.open(COUNCIL, number).measuresInForce()).hasSize(2);
    assertThat(item(ours).stage()).isEqualTo(PointStage.ASSIGNED);
    assertThat(item(ours).tasks()).isNotEmpty();
    assertThat(twins(ours).get(0).verdict()).isEqualTo(TwinVerdict.DIFFERENT);
  }

  @Test
  default void ordersOfTwoCases_areShownToBeAlike_butCannotBeOne() throws Exception {
    String here = StateSays.registers(StateSays.PALMA, StateSays.anybody());
    String there = StateSays.registers(StateSays.MAO, StateSays.anybody());
    String nig = StateSays.newNig();
    String one = granted(here, nig, COURT);
    String other = granted(there, nig, COURT);
    granted(here, nig, "Un altre jutjat");

    TwinView twin = twins(other).get(0);
    assertThat(twins(other)).hasSize(1);
    assertThat(twin.orderId()).isEqualTo(one);
    assertThatThrownBy(() -> second(() -> decide(twin, TwinVerdict.SAME, 2)))
        .isInstanceOfSatisfying(
            InvalidInput.class, two -> assertThat(two.field()).isEqualTo("verdict"));
    assertThat(Desk.technician(COUNCIL, () -> bean(TwinService.class).of(one)))
        .singleElement()
        .satisfies(
            seen -> {
              assertThat(seen.caseNumber()).as("of another island").isNull();
              assertThat(seen.orderId()).isNull();
            });
    assertThatThrownBy(() -> Desk.technician(COUNCIL, () -> bean(TwinService.class).of(other)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  default void aWordOfTheCourt_onAnOrderThatWasJoined_setsItApartAgain() throws Exception {
    String number = StateSays.registers(StateSays.PALMA, StateSays.anybody());
    String nig = StateSays.newNig();
    String first = granted(number, nig, COURT);
    String second = granted(number, nig, COURT);
    second(() -> decide(twins(second).get(0), TwinVerdict.SAME, 3));
    assertThat(Desk.open(COUNCIL, number).measuresInForce()).hasSize(1);

    state(number, second, nig, COURT);

    assertThat(Desk.open(COUNCIL, number).measuresInForce()).hasSize(2);
    assertThat(twins(first).get(0).verdict()).isNull();
  }

  private static void refused(String number, PaperCommand command, String field, PaperReport report)
      throws Exception {
    refused(number, field, new PaperCommand(report, command.measures(), 1));
  }

  private static void refusedMeasure(
      String number, PaperCommand command, String field, List<PaperMeasureCommand> measures)
      throws Exception {
    refused(number, field, new PaperCommand(command.report(), measures, 1));
  }

  private static void refused(String number, String field, PaperCommand command) throws Exception {
    assertThatThrownBy(() -> Desk.technician(FIRST, () -> enter(number, command)))
        .isInstanceOfSatisfying(
            InvalidInput.class, refused -> assertThat(refused.field()).isEqualTo(field));
  }

  private static PaperCommand command(String number, String nig) {
    return new PaperCommand(report(nig, recently()), List.of(ban(500)), 1);
  }

  private static PaperReport report(String nig, OffsetDateTime adoptedAt) {
    return new PaperReport(
        OrderState.GRANTED, nig, COURT, "DUD 1/2026", null, adoptedAt, null, recently());
  }

  private static PaperMeasureCommand ban(Integer metres) {
    return ban(MeasureKind.APPROACH_BAN, metres);
  }

  private static PaperMeasureCommand ban(MeasureKind kind, Integer metres) {
    return measure(kind, metres, lastDay());
  }

  private static PaperMeasureCommand endless() {
    return measure(MeasureKind.APPROACH_BAN, 500, null);
  }

  private static PaperMeasureCommand measure(MeasureKind kind, Integer metres, LocalDate until) {
    return new PaperMeasureCommand(
        kind,
        metres,
        kind == MeasureKind.APPROACH_BAN ? List.of("HOME") : List.of(),
        List.of(),
        List.of(),
        null,
        null,
        today(),
        until,
        null);
  }

  private static PaperCheck agreed(String nig) {
    return new PaperCheck(
        OrderState.GRANTED,
        nig,
        today(),
        List.of(new MeasureCheck(MeasureKind.APPROACH_BAN, 500, lastDay())),
        false);
  }

  private static LocalDate today() {
    return recently().atZoneSameInstant(BusinessClock.LEGAL_ZONE).toLocalDate();
  }

  private static LocalDate lastDay() {
    return today().plusDays(40);
  }

  private static OffsetDateTime recently() {
    return bean(BusinessClock.class).now().minusSeconds(30).truncatedTo(ChronoUnit.MINUTES);
  }

  private static PaperView enter(String number, PaperCommand command) throws Exception {
    return papers()
        .enter(
            number,
            command,
            new ByteArrayInputStream(Documents.pdf()),
            "copia.pdf",
            CoordinationPoint.ORDER);
  }

  private static String check(PaperView paper, PaperCheck check, long version) {
    return papers().check(paper.id(), check, version);
  }

  private static Object decide(TwinView twin, TwinVerdict verdict, long version) {
    bean(TwinService.class).decide(twin.id(), verdict, version);
    return null;
  }

  private static List<TwinView> twins(String orderId) throws Exception {
    return second(() -> bean(TwinService.class).of(orderId));
  }

  private static List<PaperService.Waiting> waiting(String number) throws Exception {
    return Desk.technician(COUNCIL, () -> papers().waiting(number));
  }

  private static String granted(String number, String nig, String court) throws Exception {
    String orderId = "OP-" + UUID.randomUUID();
    state(number, orderId, nig, court);
    return orderId;
  }

  private static void state(String number, String orderId, String nig, String court)
      throws Exception {
    OffsetDateTime now = bean(BusinessClock.class).now();
    MeasureReport measure =
        new MeasureReport(
            "M-1",
            MeasureKind.APPROACH_BAN,
            "{\"metres\":500,\"places\":[\"HOME\"]}",
            today(),
            lastDay(),
            null);
    OrderReport report =
        new OrderReport(orderId, nig, court, null, null, now, null, List.of(measure));
    Desk.system(
        () -> {
          bean(OrderFeed.class)
              .recordStatement(
                  number,
                  OrderState.GRANTED,
                  report,
                  new Provenance(
                      "/justicia/siraj",
                      UUID.randomUUID().toString(),
                      now.withOffsetSameInstant(ZoneOffset.UTC),
                      now,
                      false));
          return null;
        });
  }

  private static PointItemView item(String orderId) throws Exception {
    return second(() -> point().open(orderId, CoordinationPoint.ORDER));
  }

  private static PaperService papers() {
    return bean(PaperService.class);
  }

  private static PointService point() {
    return bean(PointService.class);
  }

  private static <T> T second(Callable<T> work) throws Exception {
    return As.user(SECOND, Roles.COORDINATOR, work);
  }
}
