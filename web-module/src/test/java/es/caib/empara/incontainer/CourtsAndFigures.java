package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.bean;
import static es.caib.empara.incontainer.Server.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.access.Roles;
import es.caib.empara.cases.ActKind;
import es.caib.empara.cases.ActVisibility;
import es.caib.empara.cases.ContactOutcome;
import es.caib.empara.cases.Provenance;
import es.caib.empara.cases.service.ActCommand;
import es.caib.empara.cases.service.CaseClock;
import es.caib.empara.orders.BreachReport;
import es.caib.empara.orders.MeasureChange;
import es.caib.empara.orders.MeasureKind;
import es.caib.empara.orders.MeasureReport;
import es.caib.empara.orders.MeasureState;
import es.caib.empara.orders.OrderReport;
import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.service.CourtList;
import es.caib.empara.orders.service.CourtService;
import es.caib.empara.orders.service.FigureCell;
import es.caib.empara.orders.service.FigurePeriod;
import es.caib.empara.orders.service.FigureSubject;
import es.caib.empara.orders.service.FigureTable;
import es.caib.empara.orders.service.OrderFeed;
import es.caib.empara.orders.service.OrderFigureService;
import es.caib.empara.orders.service.OrderFigures;
import es.caib.empara.orders.service.internal.GapClock;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.InvalidInput;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The courts as data, and the coordination point in numbers. */
interface CourtsAndFigures {

  String CENTRE = "coordinacio@ibd";
  String OF_FORMENTERA = "tecnica@cformentera";
  LocalDate DAY = LocalDate.now(BusinessClock.LEGAL_ZONE);
  FigurePeriod PRESENT = FigurePeriod.of(YearMonth.from(DAY));

  @Test
  default void aTechnician_readsTheCourts_andNeitherTheirNamesInOrdersNorAttachesOne()
      throws Exception {
    CourtList list = Desk.technician(OF_FORMENTERA, () -> courts().list());

    assertThat(list.courts()).hasSize(16);
    assertThat(list.names()).isEmpty();
    assertThatThrownBy(() -> Desk.technician(OF_FORMENTERA, () -> attach("Jutjat 1", 1L)))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  default void aNameOfNoOrder_oneOfTheList_andACourtThatIsNot_areNotAttached() throws Exception {
    String name = "Jutjat inventat " + UUID.randomUUID();
    order(Desk.aCase(), name, OrderState.GRANTED, false, DAY.plusMonths(6));

    assertRefused("name", () -> attach("Jutjat que cap ordre no diu", 1L));
    assertRefused("court", () -> attach(name, 999L));
  }

  @Test
  default void anUnknownCourt_isTakenAndListed_andOnceAttached_countsWithItsLine()
      throws Exception {
    String name = "Jutjat inventat " + UUID.randomUUID();
    long other = counted(FigureSubject.GRANTED, OrderFigures.OTHER_COURT);
    long palma = counted(FigureSubject.GRANTED, "1");
    order(Desk.aCase(), name, OrderState.GRANTED, false, DAY.plusMonths(6));

    assertThat(seen(name).court()).isNull();
    assertThat(seen(name).orders()).isEqualTo(1);
    assertThat(counted(FigureSubject.GRANTED, OrderFigures.OTHER_COURT)).isEqualTo(other + 1);

    centre(() -> attach(name.toUpperCase(), 11L));

    assertThat(seen(name).court().id()).isEqualTo(11L);
    assertThat(counted(FigureSubject.GRANTED, OrderFigures.OTHER_COURT)).isEqualTo(other);
    assertThat(counted(FigureSubject.GRANTED, "1")).isEqualTo(palma + 1);
    centre(() -> attach(name, 14L));
    assertThat(seen(name).court().id()).isEqualTo(14L);
    assertThat(
            count(
                "select count(*) from EMP_OPERATION where OPERATION = 'COURT_ATTACH'"
                    + " and PRINCIPAL = ? and OUTCOME = 'OK' and DETAIL like ?",
                CENTRE,
                "%" + name.substring(name.length() - 12)))
        .isEqualTo(2);
  }

  @Test
  default void whatHappened_isCountedOnceWhereItBelongs() throws Exception {
    OrderFigures before = centre(() -> figures().figures(PRESENT));
    String number = Desk.aCase();
    String denied = Desk.aCase();
    String loaded = Desk.aCase();
    String orderId = order(number, "Jutjat 1", OrderState.GRANTED, false, DAY.plusMonths(6));
    order(denied, "Jutjat 1", OrderState.DENIED, false, DAY.plusMonths(6));
    order(loaded, "Jutjat 1", OrderState.GRANTED, true, DAY.plusMonths(6));
    Desk.record(
        OF_FORMENTERA,
        number,
        new ActCommand(
            ActKind.FIRST_CONTACT,
            "Prova",
            null,
            null,
            2L,
            null,
            ActVisibility.SHARED,
            ContactOutcome.REACHED,
            List.of()));
    Provenance said = said(false);
    Desk.system(
        () -> {
          bean(OrderFeed.class)
              .recordBreach(number, new BreachReport(orderId, null, said.time(), "Prova"), said);
          return null;
        });

    OrderFigures now = centre(() -> figures().figures(PRESENT));

    assertThat(added(before, now, FigureSubject.ASKED)).isEqualTo(3);
    assertThat(added(before, now, FigureSubject.GRANTED)).isEqualTo(2);
    assertThat(added(before, now, FigureSubject.DENIED)).isEqualTo(1);
    assertThat(added(before, now, FigureSubject.MEASURES)).isEqualTo(2);
    assertThat(added(before, now, FigureSubject.RECEPTION)).as("not loaded").isEqualTo(1);
    assertThat(added(before, now, FigureSubject.CONTACT)).isEqualTo(1);
    assertThat(added(before, now, FigureSubject.BREACHES)).isEqualTo(1);
    assertThat(
            now.of(FigureSubject.CONTACT).detail(OrderFigures.REACHED).orElseThrow().now().value())
        .isPositive();
    assertThat(added(before, now, FigureSubject.CONTRADICTIONS)).isZero();
  }

  @Test
  default void ordersThatContradictEachOther_countOncePeopleHaveHeardOfIt() throws Exception {
    OrderFigures before = centre(() -> figures().figures(PRESENT));
    String number = Desk.aCase();
    order(number, "Jutjat 1", OrderState.GRANTED, false, DAY.plusMonths(6));
    order(number, "Jutjat 2", OrderState.GRANTED, false, DAY.plusMonths(6), 300);
    assertThat(
            added(before, centre(() -> figures().figures(PRESENT)), FigureSubject.CONTRADICTIONS))
        .as("it may be mended within the hour")
        .isZero();

    OffsetDateTime later = bean(BusinessClock.class).now().plusHours(2);
    bean(GapClock.class).ring(new CaseClock.Ring(later, Desk.open(OF_FORMENTERA, number).caseId()));

    OrderFigures now = centre(() -> figures().figures(PRESENT));
    assertThat(added(before, now, FigureSubject.CONTRADICTIONS)).isEqualTo(1);
    assertThat(
            now.of(FigureSubject.CONTRADICTIONS)
                .detail("CONTRADICTION")
                .orElseThrow()
                .now()
                .value())
        .isPositive();
  }

  @Test
  default void anEnd_isDealtWithBeforeTheDay_byAnActOrAnExtension_andUnknownBeforeItWasTold()
      throws Exception {
    LocalDate end = DAY.minusDays(1);
    FigurePeriod period = FigurePeriod.of(YearMonth.from(end));
    OrderFigures before = centre(() -> figures().figures(period));
    String acted = Desk.aCase();
    String forgotten = Desk.aCase();
    String extended = Desk.aCase();
    String toldLate = Desk.aCase();
    order(acted, "Jutjat 1", OrderState.GRANTED, said(false, 5), end);
    order(forgotten, "Jutjat 1", OrderState.GRANTED, said(false, 5), end);
    String orderId = order(extended, "Jutjat 1", OrderState.GRANTED, said(false, 5), end);
    order(toldLate, "Jutjat 1", OrderState.GRANTED, said(false, 0), end);
    MeasureChange later =
        new MeasureChange(orderId, "M-1", MeasureState.MODIFIED, DAY.plusMonths(3), null);
    Desk.system(
        () -> {
          bean(OrderFeed.class).recordMeasureChange(extended, later, said(false, 3));
          return null;
        });
    Server.eventually(
        () ->
            count(
                    "select count(*) from EMP_PROTECTION_MEASURE m join EMP_CASE_FILE c"
                        + " on c.ID = m.CASE_ID where c.CASE_NUMBER in (?, ?, ?)"
                        + " and m.STATE = 'EXPIRED'",
                    acted,
                    forgotten,
                    toldLate)
                == 3);
    Desk.record(
        OF_FORMENTERA,
        acted,
        new ActCommand(
            ActKind.FOLLOW_UP,
            "Prova",
            bean(BusinessClock.class).now().minusDays(3),
            null,
            Desk.open(OF_FORMENTERA, acted).statusVersion(),
            null));

    OrderFigures now = centre(() -> figures().figures(period));

    assertThat(part(now, OrderFigures.HANDLED) - part(before, OrderFigures.HANDLED)).isEqualTo(2);
    assertThat(part(now, OrderFigures.NOT_HANDLED))
        .isGreaterThan(part(before, OrderFigures.NOT_HANDLED));
  }

  private static long part(OrderFigures figures, String key) {
    return figures.of(FigureSubject.ENDS).detail(key).orElseThrow().now().value();
  }

  @Test
  default void outsideTheCentre_thePresentMonthIsNotToBeSeen() throws Exception {
    assertThatThrownBy(() -> Desk.technician(OF_FORMENTERA, () -> figures().figures(PRESENT)))
        .satisfies(thrown -> assertThat(cause(thrown)).isInstanceOf(InvalidInput.class));
    assertThat(Desk.technician(OF_FORMENTERA, () -> figures().figures(null)).period())
        .isEqualTo(PRESENT.previous());
    assertThat(As.user("tecnica@ibd", Roles.TECHNICIAN, () -> figures().figures(PRESENT)).guarded())
        .isFalse();
  }

  @Test
  default void outsideTheCentre_noNumberUnderFiveIsTold_onThePageAndInTheExport() throws Exception {
    for (String who :
        List.of("tecnica@cmallorca", "tecnica@cmenorca", "tecnica@palma", OF_FORMENTERA)) {
      for (OrderFigures each :
          List.of(
              Desk.technician(who, () -> figures().figures(PRESENT.previous())),
              Desk.technician(who, () -> figures().export(PRESENT.previous())),
              Desk.technician(who, () -> figures().figures(PRESENT.wholeYear().previous())))) {
        assertThat(each.guarded()).isTrue();
        assertThat(each.tables().values())
            .flatExtracting(CourtsAndFigures::cells)
            .noneMatch(cell -> cell.value() > 0 && cell.value() < 5);
        assertThat(each.tables().values())
            .allSatisfy(
                table -> assertThat(table.islands()).extracting(FigureTable.Line::key).hasSize(1));
      }
    }
    assertThat(
            count(
                "select count(*) from EMP_OPERATION where OPERATION = 'ORDER_FIGURES_EXPORT'"
                    + " and PRINCIPAL = 'tecnica@cmenorca' and DETAIL = ?",
                "figures " + PRESENT.previous().text()))
        .isPositive();
  }

  @Test
  default void theFigures_andTheCourts_takeAtMostEightStatements() throws Exception {
    Statements.assertAtMost("figures", CENTRE, Roles.COORDINATOR, () -> figures().figures(PRESENT));
    Statements.assertAtMost(
        "figures of a year",
        "tecnica@cmallorca",
        Roles.TECHNICIAN,
        () -> figures().figures(PRESENT.wholeYear().previous()));
    Statements.assertAtMost("courts", CENTRE, Roles.COORDINATOR, () -> courts().list());
  }

  private static Stream<FigureCell> stream(FigureTable.Line line) {
    return Stream.concat(Stream.of(line.now(), line.before()), line.months().stream());
  }

  private static List<FigureCell> cells(FigureTable table) {
    return Stream.concat(table.details().stream(), table.islands().stream())
        .flatMap(CourtsAndFigures::stream)
        .toList();
  }

  private static long added(OrderFigures before, OrderFigures now, FigureSubject subject) {
    String island = "FORMENTERA";
    return now.of(subject).island(island).orElseThrow().now().value()
        - before.of(subject).island(island).orElseThrow().now().value();
  }

  private static long counted(FigureSubject subject, String detail) throws Exception {
    return centre(() -> figures().figures(PRESENT))
        .of(subject)
        .detail(detail)
        .map(line -> line.now().value())
        .orElse(0L);
  }

  private static CourtList.Seen seen(String name) throws Exception {
    return centre(() -> courts().list()).names().stream()
        .filter(seen -> seen.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("not listed: " + name));
  }

  private static void assertRefused(String field, Callable<?> work) {
    assertThatThrownBy(() -> centre(work))
        .satisfies(
            thrown ->
                assertThat(cause(thrown))
                    .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.field()).isEqualTo(field)));
  }

  private static Throwable cause(Throwable thrown) {
    return thrown instanceof EJBException && thrown.getCause() != null ? thrown.getCause() : thrown;
  }

  private static <T> T centre(Callable<T> work) throws Exception {
    return As.user(CENTRE, Roles.COORDINATOR, work);
  }

  private static Object attach(String name, Long court) {
    courts().attach(name, court);
    return null;
  }

  private static CourtService courts() {
    return bean(CourtService.class);
  }

  private static OrderFigureService figures() {
    return bean(OrderFigureService.class);
  }

  /** An order that was asked for and decided just now; gives the court's name of it. */
  private static String order(
      String number, String court, OrderState state, boolean loaded, LocalDate lastDay)
      throws Exception {
    return order(number, court, state, said(loaded), lastDay);
  }

  private static void order(
      String number, String court, OrderState state, boolean loaded, LocalDate lastDay, int metres)
      throws Exception {
    order(number, court, state, said(loaded), lastDay, metres);
  }

  private static String order(
      String number, String court, OrderState state, Provenance said, LocalDate lastDay)
      throws Exception {
    return order(number, court, state, said, lastDay, 500);
  }

  private static String order(
      String number, String court, OrderState state, Provenance said, LocalDate lastDay, int metres)
      throws Exception {
    String orderId = "OP-" + UUID.randomUUID();
    MeasureReport measure =
        new MeasureReport(
            "M-1",
            MeasureKind.APPROACH_BAN,
            "{\"metres\":" + metres + "}",
            DAY.minusMonths(1),
            lastDay,
            null);
    OrderReport report =
        new OrderReport(
            orderId,
            StateSays.newNig(),
            court,
            null,
            said.time(),
            said.time(),
            null,
            List.of(measure));
    Desk.system(
        () -> {
          bean(OrderFeed.class).recordStatement(number, state, report, said);
          return null;
        });
    return orderId;
  }

  private static Provenance said(boolean loaded) {
    return said(loaded, 0);
  }

  private static Provenance said(boolean loaded, int daysAgo) {
    OffsetDateTime now = bean(BusinessClock.class).now().minusDays(daysAgo);
    return new Provenance("/justicia/siraj", UUID.randomUUID().toString(), now, now, loaded);
  }
}
