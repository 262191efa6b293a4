package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Acts.refused;
import static es.caib.empara.incontainer.Roster.ADMIN;
import static es.caib.empara.incontainer.Roster.ONE;
import static es.caib.empara.incontainer.Roster.OTHER;
import static es.caib.empara.incontainer.Roster.admin;
import static es.caib.empara.incontainer.Roster.technician;
import static es.caib.empara.incontainer.Server.bean;
import static es.caib.empara.incontainer.Server.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.access.Roles;
import es.caib.empara.alerts.DeskHours;
import es.caib.empara.alerts.ShiftKind;
import es.caib.empara.alerts.SwapState;
import es.caib.empara.alerts.service.BulkPlan;
import es.caib.empara.alerts.service.DutyDay;
import es.caib.empara.alerts.service.DutyRoster;
import es.caib.empara.alerts.service.DutyRosterService;
import es.caib.empara.alerts.service.DutyService;
import es.caib.empara.alerts.service.MonthPattern;
import es.caib.empara.alerts.service.MonthPattern.Slot;
import es.caib.empara.alerts.service.ShiftPlan;
import es.caib.empara.alerts.service.ShiftSwapService;
import es.caib.empara.alerts.service.ShiftView;
import es.caib.empara.alerts.service.SwapView;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.NotFound;
import jakarta.ejb.EJBAccessException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Rosters are planned by those who may, and swapped by the two who agree. */
interface Rosters {

  LocalDate DAY = LocalDate.now(BusinessClock.LEGAL_ZONE).plusDays(40);

  @Test
  default void roster_isPlannedByItsPlannersOnly() throws Exception {
    Roster.clear();
    Long shift = admin(() -> rosters().plan(plan(8, 20, ONE, null))).id();

    assertThatThrownBy(
            () -> As.user("consulta@cmallorca", Roles.READER, () -> rosters().month(month())))
        .isInstanceOf(EJBAccessException.class);
    for (Callable<?> verb :
        List.<Callable<?>>of(
            () -> rosters().plan(plan(20, 22, OTHER, null)),
            () -> rosters().change(shift, 1, plan(8, 20, OTHER, null)),
            () -> rosters().undo(),
            () -> rosters().fill(all(List.of(OTHER))),
            () -> rosters().copyWeek(DAY, ShiftKind.DESK, 1))) {
      assertThatThrownBy(() -> technician(OTHER, verb)).isInstanceOf(NotFound.class);
    }
    // Of another institution: not even a coordinator.
    assertThatThrownBy(
            () ->
                As.user(
                    "coordinacio@ibd",
                    Roles.COORDINATOR,
                    () -> {
                      rosters().cancel(shift);
                      return null;
                    }))
        .isInstanceOf(NotFound.class);
    // The head of the desk plans, whatever her role.
    assertThat(technician(ONE, () -> rosters().plan(plan(20, 22, OTHER, null))).name())
        .isEqualTo("Nieves Tur");
    assertThat(technician(ONE, () -> rosters().month(month())).planner()).isTrue();
    assertThat(technician(OTHER, () -> rosters().month(month())).planner()).isFalse();
  }

  @Test
  default void shift_thatCannotBe_isRefused_atTheFieldAtFault() throws Exception {
    Roster.clear();
    Long shift = admin(() -> rosters().plan(plan(8, 20, ONE, null))).id();

    refused(plans(plan(19, 21, OTHER, null)), "startsAt", "error.duty.overlap");
    refused(plans(plan(20, 20, OTHER, null)), "endsAt", "error.duty.length");
    refused(plans(plan(20, 22, "tecnica@palma", null)), "principal", "error.duty.person");
    refused(plans(plan(20, 22, ADMIN, null)), "principal", "error.duty.person");
    refused(plans(plan(20, 22, ONE, ONE)), "substitute", "error.duty.substitute");
    refused(
        plans(new ShiftPlan(ShiftKind.SERVICE_24H, at(20), at(22), ONE, null)),
        "kind",
        "error.duty.kind");
    refused(
        plans(new ShiftPlan(ShiftKind.DESK, at(20).minusDays(50), at(22).minusDays(50), ONE, null)),
        "startsAt",
        "error.duty.past");
    ShiftView moved = admin(() -> rosters().change(shift, 1, plan(9, 21, ONE, OTHER)));
    assertThat(moved.substitute()).isEqualTo(OTHER);
    refused(
        () -> admin(() -> rosters().change(shift, 1, plan(8, 20, OTHER, null))),
        "shift",
        "error.duty.changed");
  }

  @Test
  default void month_filledFromAWeek_hasNoGap_andUndone_hasThemAgain() throws Exception {
    Roster.clear();
    admin(
        () -> {
          rosters().settle(ONE, DeskHours.parse("1 08:00-20:00;3 08:00-20:00"), true);
          return null;
        });
    long before = read().gaps();
    MonthPattern pattern =
        new MonthPattern(
            month(),
            ShiftKind.DESK,
            Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY),
            List.of(new Slot(LocalTime.of(8, 0), LocalTime.of(20, 0))),
            List.of(ONE, OTHER));

    BulkPlan filled = admin(() -> rosters().fill(pattern));
    assertThat(filled.planned()).isEqualTo((int) before).isGreaterThan(6);
    assertThat(read().gaps()).isZero();
    assertThat(read().undoable()).isTrue();
    assertThat(admin(() -> rosters().fill(pattern)).planned()).isZero();

    assertThat(admin(() -> rosters().undo())).isEqualTo(filled.planned());
    assertThat(read().gaps()).isEqualTo(before);
    assertThat(read().undoable()).isFalse();
    assertThat(admin(() -> rosters().undo())).isZero();
  }

  @Test
  default void week_isCopied_toTheNextOnes_aroundWhatIsThere() throws Exception {
    Roster.clear();
    LocalDate monday = DAY.with(DayOfWeek.MONDAY);
    for (int day : new int[] {0, 6}) {
      admin(
          () ->
              rosters()
                  .plan(
                      new ShiftPlan(
                          ShiftKind.DESK,
                          monday.plusDays(day).atTime(22, 0),
                          monday.plusDays(day + 1L).atTime(6, 0),
                          ONE,
                          OTHER)));
    }

    BulkPlan copied = admin(() -> rosters().copyWeek(monday, ShiftKind.DESK, 3));
    assertThat(copied).isEqualTo(new BulkPlan(6, 0));
    assertThat(admin(() -> rosters().copyWeek(monday, ShiftKind.DESK, 3)))
        .isEqualTo(new BulkPlan(0, 6));
  }

  @Test
  default void swap_needsBothPersons_eachByAnOwnLogIn() throws Exception {
    Roster.clear();
    Long mine = admin(() -> rosters().plan(plan(8, 20, ONE, null))).id();
    Long theirs = admin(() -> rosters().plan(plan(20, 22, OTHER, null))).id();

    refused(
        () -> technician(OTHER, () -> swaps().propose(mine, ONE, null)),
        "shift",
        "error.swap.shift");
    refused(
        () -> technician(ONE, () -> swaps().propose(mine, "tecnica@palma", null)),
        "to",
        "error.duty.person");
    SwapView swap = technician(ONE, () -> swaps().propose(mine, OTHER, theirs));
    refused(
        () -> technician(ONE, () -> swaps().propose(mine, OTHER, null)),
        "shift",
        "error.swap.asked");
    assertThat(principal(mine)).isEqualTo(ONE);
    for (String nobody : List.of(ONE, "tecnica@palma")) {
      assertThatThrownBy(() -> technician(nobody, () -> swaps().answer(swap.id(), true)))
          .isInstanceOf(NotFound.class);
    }
    assertThat(technician(OTHER, () -> swaps().waiting()))
        .extracting(SwapView::mine)
        .containsExactly(false);

    assertThat(technician(OTHER, () -> swaps().answer(swap.id(), true)).state())
        .isEqualTo(SwapState.ACCEPTED);

    assertThat(principal(mine)).isEqualTo(OTHER);
    assertThat(principal(theirs)).isEqualTo(ONE);
    refused(
        () -> technician(OTHER, () -> swaps().answer(swap.id(), false)),
        "swap",
        "error.swap.closed");
  }

  @Test
  default void swap_ofAShiftThatWasChangedMeanwhile_hasLapsed() throws Exception {
    Roster.clear();
    Long mine = admin(() -> rosters().plan(plan(8, 20, ONE, null))).id();
    SwapView swap = technician(ONE, () -> swaps().propose(mine, OTHER, null));
    admin(() -> rosters().change(mine, 1, plan(8, 21, ONE, null)));

    assertThat(technician(OTHER, () -> swaps().answer(swap.id(), true)).state())
        .isEqualTo(SwapState.LAPSED);
    assertThat(principal(mine)).isEqualTo(ONE);
    assertThat(text("select STATE from EMP_SHIFT_SWAP where ID = ?", swap.id()))
        .isEqualTo("LAPSED");
  }

  @Test
  default void swap_refusedOrWithdrawn_movesNothing() throws Exception {
    Roster.clear();
    Long mine = admin(() -> rosters().plan(plan(8, 20, ONE, null))).id();
    SwapView first = technician(ONE, () -> swaps().propose(mine, OTHER, null));
    technician(OTHER, () -> swaps().answer(first.id(), false));
    SwapView second = technician(ONE, () -> swaps().propose(mine, OTHER, null));
    assertThatThrownBy(() -> technician(OTHER, () -> withdrawn(second.id())))
        .isInstanceOf(NotFound.class);
    technician(ONE, () -> withdrawn(second.id()));

    assertThat(technician(OTHER, () -> swaps().waiting())).isEmpty();
    assertThat(principal(mine)).isEqualTo(ONE);
  }

  @Test
  default void holidays_areThoseOfThePlace() throws Exception {
    YearMonth january = YearMonth.of(2027, 1);

    DutyRoster palma = As.user("admin@palma", Roles.ADMIN, () -> rosters().month(january));
    DutyRoster centre =
        As.user("coordinacio@ibd", Roles.COORDINATOR, () -> rosters().month(january));
    DutyRoster eivissa = admin(() -> rosters().month(january));

    assertThat(holiday(palma, 20)).isEqualTo("Sant Sebastià").isEqualTo(holiday(centre, 20));
    assertThat(holiday(eivissa, 20)).isNull();
    assertThat(holiday(eivissa, 6)).isEqualTo("Epifania del Senyor");
  }

  @Test
  default void pagesOfDuty_takeAtMostEightStatements() throws Exception {
    List<Callable<?>> pages =
        List.of(
            () -> rosters().month(month()),
            () -> bean(DutyService.class).now(),
            () -> bean(DutyService.class).here(),
            () -> swaps().waiting());
    for (Callable<?> page : pages) {
      As.user("guardia@ibd", Roles.COORDINATOR, page);
      List<String> statements =
          Statements.counted(() -> As.user("guardia@ibd", Roles.COORDINATOR, page));
      statements.removeIf(
          sql -> sql.contains("EMP_ID_SEQ") || sql.contains("COUNT(ID), SUM(VERSION)"));
      assertThat(statements).hasSizeLessThanOrEqualTo(8);
    }
  }

  private static String holiday(DutyRoster roster, int day) {
    DutyDay found = roster.days().get(day - 1);
    return found.holiday();
  }

  private static ThrowingCallable plans(ShiftPlan plan) {
    return () -> admin(() -> rosters().plan(plan));
  }

  private static Object withdrawn(Long swap) {
    swaps().withdraw(swap);
    return swap;
  }

  private static String principal(Long shift) throws Exception {
    return text("select PRINCIPAL from EMP_DUTY_SHIFT where ID = ?", shift);
  }

  private static DutyRoster read() throws Exception {
    return admin(() -> rosters().month(month()));
  }

  private static YearMonth month() {
    return YearMonth.from(DAY).plusMonths(1);
  }

  private static ShiftPlan plan(int from, int until, String person, String substitute) {
    return new ShiftPlan(ShiftKind.DESK, at(from), at(until), person, substitute);
  }

  private static LocalDateTime at(int hour) {
    return DAY.atTime(hour, 0);
  }

  private static MonthPattern all(List<String> people) {
    return new MonthPattern(
        month(),
        ShiftKind.DESK,
        EnumSet.allOf(DayOfWeek.class),
        List.of(new Slot(LocalTime.of(8, 0), LocalTime.of(20, 0))),
        people);
  }

  private static DutyRosterService rosters() {
    return bean(DutyRosterService.class);
  }

  private static ShiftSwapService swaps() {
    return bean(ShiftSwapService.class);
  }
}
