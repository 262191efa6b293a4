package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Desk.technician;
import static es.caib.empara.incontainer.Server.bean;
import static es.caib.empara.incontainer.Server.change;
import static es.caib.empara.incontainer.Server.count;
import static es.caib.empara.incontainer.Server.rows;
import static es.caib.empara.incontainer.Server.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Pending;
import es.caib.empara.access.service.PendingService;
import es.caib.empara.alerts.AlertOutcome;
import es.caib.empara.alerts.AlertState;
import es.caib.empara.alerts.Severity;
import es.caib.empara.alerts.service.AlertClosed;
import es.caib.empara.alerts.service.AlertService;
import es.caib.empara.alerts.service.AlertStanding;
import es.caib.empara.alerts.service.AlertStanding.Why;
import es.caib.empara.alerts.service.AlertTrail;
import es.caib.empara.alerts.service.AlertView;
import es.caib.empara.alerts.service.DrillService;
import es.caib.empara.alerts.service.FigureService;
import es.caib.empara.alerts.service.Sighting;
import es.caib.empara.alerts.service.internal.AlertHands;
import es.caib.empara.cases.ActKind;
import es.caib.empara.cases.ContactOutcome;
import es.caib.empara.cases.service.ActCommand;
import es.caib.empara.cases.service.CaseService;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Alerts that nobody takes, and how alerts end. */
interface Escalating {

  String CENTRE = "tecnica@ibd";
  String FORMENTERA = "tecnica@cformentera";
  String MENORCA = "tecnica@cmenorca";

  @Test
  default void anAlertThatNobodyTakes_climbsRungByRung_andEachIsRecordedOnce() throws Exception {
    long id = seriousRise(Desk.aCase());

    for (int step = 1; step <= 7; step++) {
      makeDue(id);
      climbsTo(id, step);
      AlertHands.escalate();
      assertThat(alert(CENTRE, id).escalationStep()).isEqualTo(step);
    }

    AlertTrail trail = technician(FORMENTERA, () -> alerts().trail(id));
    assertThat(trail.rungs())
        .extracting(AlertTrail.Rung::step)
        .containsExactly(1, 2, 3, 4, 5, 6, 7);
    assertThat(trail.rungs())
        .extracting(rung -> rung.targets().get(0))
        .containsExactly(
            "SHIFT", "SHIFT", "NEXT_INSTITUTION", "ON_CALL", "SHIFT", "SHIFT", "SHIFT");
    assertThat(trail.rungs()).allSatisfy(rung -> assertThat(rung.people()).isNotEmpty());
    assertThat(alert(CENTRE, id).deadline())
        .as("it never ends while nobody takes it")
        .isAfter(now());
  }

  @Test
  default void theWholeLadder_isClimbedAfterALongStandstill_butWhatIsRepeatedIsNotMadeUpFor()
      throws Exception {
    long id = seriousRise(Desk.aCase());
    change(
        "update EMP_ALERT set RAISED_AT = dateadd('HOUR', -9, RAISED_AT),"
            + " DEADLINE = dateadd('HOUR', -9, DEADLINE) where ID = ?",
        id);

    climbsTo(id, 4);

    assertThat(alert(CENTRE, id).deadline()).isAfter(now());
    assertThat(steps(id)).containsExactly("1", "2", "3", "4");
  }

  @Test
  default void anAlertThatSomebodyHas_climbsNoMore_andGoesOnWhenItIsGivenBack() throws Exception {
    long id = seriousRise(Desk.aCase());
    makeDue(id);
    climbsTo(id, 1);
    technician(FORMENTERA, () -> alerts().acknowledge(id));
    makeDue(id);
    AlertHands.escalate();
    assertThat(steps(id)).containsExactly("1");

    standing(() -> technician(CENTRE, () -> alerts().release(id)), Why.NOT_YOURS);
    AlertView back = technician(FORMENTERA, () -> alerts().release(id));

    assertThat(back.state()).isEqualTo(AlertState.OPEN);
    assertThat(back.acknowledgedBy()).isNull();
    assertThat(back.deadline()).isAfter(now());
    makeDue(id);
    climbsTo(id, 2);
    assertThat(steps(id)).containsExactly("1", "2");
    standing(() -> technician(FORMENTERA, () -> alerts().release(id)), Why.UNTAKEN);
  }

  @Test
  default void anAct_whileTheAlertClimbs_isRecorded_andTheAlertKnowsOfIt() throws Exception {
    String number = Desk.aCase();
    long id = seriousRise(number);

    Desk.whileTheLadderHas(
        id,
        "heldOf",
        () -> {
          act(number, 2, ActKind.FIRST_CONTACT, ContactOutcome.REACHED);
          return null;
        });

    assertThat(text("select ACTED_AT from EMP_ALERT where ID = ?", id)).isNotNull();
  }

  @Test
  default void whatIsOfAnotherIsland_doesNotExist() throws Exception {
    long id = seriousRise(Desk.aCase());

    List<Callable<?>> doors =
        List.of(
            () -> alerts().alert(id),
            () -> alerts().trail(id),
            () -> alerts().acknowledge(id),
            () -> alerts().release(id),
            () -> alerts().close(id, AlertOutcome.WATCHED, "res"),
            () -> alerts().askWaiver(id, "res"),
            () -> alerts().grantWaiver(id));
    for (Callable<?> door : doors) {
      assertThatThrownBy(() -> technician(MENORCA, door)).isInstanceOf(NotFound.class);
    }
    technician(
        MENORCA,
        () -> {
          alerts().seen(new Sighting(board(), true, Set.of(id), Set.of(id), Set.of(id)));
          return null;
        });
    assertThat(count("select count(*) from EMP_ALERT_DELIVERY where ALERT_ID = ?", id))
        .as("only the two institutions that it is meant for")
        .isEqualTo(2);
    assertThat(alert(CENTRE, id).state()).isEqualTo(AlertState.OPEN);
  }

  @Test
  default void aRiseToHigh_isClosedAfterAnAct_andANoteIsNone() throws Exception {
    String number = Desk.aCase();
    long id = seriousRise(number);
    standing(() -> close(FORMENTERA, id), Why.UNTAKEN);
    technician(FORMENTERA, () -> alerts().acknowledge(id));
    standing(() -> close(FORMENTERA, id), Why.NEEDS_ACT);
    act(number, 2, ActKind.NOTE, null);
    standing(() -> close(FORMENTERA, id), Why.NEEDS_ACT);

    act(number, 3, ActKind.FIRST_CONTACT, ContactOutcome.REACHED);
    assertThat(alert(FORMENTERA, id).state()).isEqualTo(AlertState.IN_PROGRESS);
    assertThat(alert(FORMENTERA, id).bound()).isFalse();
    AlertView closed = close(CENTRE, id);

    assertThat(closed.state()).isEqualTo(AlertState.CLOSED);
    assertThat(closed.ending().by()).isEqualTo(CENTRE);
    assertThat(text("select CONTACTED_AT from EMP_ALERT where ID = ?", id)).isNotNull();
    assertThat(
            count(
                "select count(*) from EMP_ALERT_DELIVERY where ALERT_ID = ? and ACTED_AT is not null"
                    + " and ACKNOWLEDGED_AT is not null",
                id))
        .as("of the institution that took it and acted")
        .isEqualTo(1);
    assertThatThrownBy(() -> close(CENTRE, id)).isInstanceOf(AlertClosed.class);
  }

  @Test
  default void aRiseToHigh_withoutAnAct_takesTheWaiverOfTwoPersons() throws Exception {
    long id = seriousRise(Desk.aCase());
    technician(FORMENTERA, () -> alerts().acknowledge(id));
    standing(() -> technician(CENTRE, () -> alerts().grantWaiver(id)), Why.NO_WAIVER_ASKED);

    technician(FORMENTERA, () -> alerts().askWaiver(id, "Ja viu fora de les illes"));
    assertThat(waiversThatWaitFor(CENTRE)).contains("/alerts/alert.xhtml?id=" + id);
    assertThat(waiversThatWaitFor(FORMENTERA)).doesNotContain("/alerts/alert.xhtml?id=" + id);
    assertThat(waiversThatWaitFor(MENORCA)).doesNotContain("/alerts/alert.xhtml?id=" + id);
    standing(() -> technician(FORMENTERA, () -> alerts().grantWaiver(id)), Why.SAME_PERSON);
    AlertView closed = technician(CENTRE, () -> alerts().grantWaiver(id));

    assertThat(closed.ending().outcome()).isEqualTo(AlertOutcome.NOT_APPLICABLE);
    assertThat(closed.ending().text()).isEqualTo("Ja viu fora de les illes");
    assertThat(closed.waiver().askedBy()).isEqualTo(FORMENTERA);
  }

  @Test
  default void otherAlerts_needNoWaiver_butAnOutcomeOfPeople() throws Exception {
    long id = alertOf(Desk.aCase(), "CASE_REGISTERED");
    technician(FORMENTERA, () -> alerts().acknowledge(id));

    standing(
        () -> technician(FORMENTERA, () -> alerts().askWaiver(id, "res")), Why.NEEDS_NO_WAIVER);
    assertThatThrownBy(
            () -> technician(FORMENTERA, () -> alerts().close(id, AlertOutcome.CLEARED, "res")))
        .isInstanceOfSatisfying(
            InvalidInput.class, wrong -> assertThat(wrong.field()).isEqualTo("outcome"));
    assertThat(close(FORMENTERA, id).state()).isEqualTo(AlertState.CLOSED);
  }

  @Test
  default void onlyInformation_isPutAwayByTheDozen() throws Exception {
    String number = Desk.aCase();
    long rise = seriousRise(number);
    change("update EMP_ALERT set SEVERITY = 'INFO', SEVERITY_RANK = 3 where ID = ?", rise);
    long registered = alertOf(number, "CASE_REGISTERED");

    int put = technician(FORMENTERA, () -> alerts().dismiss(Set.of(rise, registered)));

    assertThat(put).isEqualTo(1);
    assertThat(alert(FORMENTERA, rise).ending().by()).isEqualTo(FORMENTERA);
    assertThat(alert(FORMENTERA, registered).state()).isEqualTo(AlertState.OPEN);
    assertThat(technician(FORMENTERA, () -> alerts().dismiss(Set.of(rise)))).isZero();
  }

  @Test
  default void theWayOfAnAlert_isNotedByTheDatabase_theFirstTimeCounts() throws Exception {
    long id = seriousRise(Desk.aCase());
    Server.eventually(
        () ->
            count(
                    "select count(*) from EMP_ALERT_DELIVERY where ALERT_ID = ?"
                        + " and QUEUED_AT is not null and SENT_AT is not null",
                    id)
                == 2);
    String board = board();
    seen(FORMENTERA, new Sighting(board, true, Set.of(id), Set.of(), Set.of()));
    assertThat(own(id, "DELIVERED_AT is not null and DISPLAYED_AT is null")).isEqualTo(1);
    seen(FORMENTERA, new Sighting(board, true, Set.of(), Set.of(id), Set.of(id)));
    String first = displayedAt(id);
    seen(FORMENTERA, new Sighting(board, true, Set.of(id), Set.of(id), Set.of(id)));

    assertThat(displayedAt(id)).isEqualTo(first);
    AlertTrail trail = technician(CENTRE, () -> alerts().trail(id));
    assertThat(trail.ways())
        .filteredOn(way -> way.person() != null)
        .extracting(way -> way.channel().name())
        .containsExactlyInAnyOrder("BOARD", "BROWSER");
    assertThat(trail.ways())
        .filteredOn(way -> way.institution().contains("Formentera"))
        .allSatisfy(way -> assertThat(way.displayedAt()).isAfterOrEqualTo(way.committedAt()));
  }

  @Test
  default void theLastBoardThatFallsSilent_isMissed_andForgivenWhenOneIsBack() throws Exception {
    change("delete from EMP_BOARD_LINE");
    String board = board();
    seen(FORMENTERA, new Sighting(board, true, Set.of(), Set.of(), Set.of()));
    AlertHands.watchLines();
    assertThat(silent("cformentera")).isZero();

    change("update EMP_BOARD_LINE set LAST_SEEN_AT = dateadd('SECOND', -61, LAST_SEEN_AT)");
    AlertHands.watchLines();
    AlertHands.watchLines();
    assertThat(silent("cformentera")).as("missed once").isEqualTo(1);

    seen(FORMENTERA, new Sighting(board(), true, Set.of(), Set.of(), Set.of()));
    AlertHands.watchLines();
    assertThat(silent("cformentera")).isZero();
  }

  @Test
  default void aBoardThatIsLeft_isNotMissed() throws Exception {
    change("delete from EMP_BOARD_LINE");
    String board = board();
    seen(FORMENTERA, new Sighting(board, true, Set.of(), Set.of(), Set.of()));
    technician(
        CENTRE,
        () -> {
          alerts().left(board);
          return null;
        });
    assertThat(count("select count(*) from EMP_BOARD_LINE where BOARD = ?", board))
        .as("nobody else can say so")
        .isEqualTo(1);
    technician(
        FORMENTERA,
        () -> {
          alerts().left(board);
          return null;
        });

    AlertHands.watchLines();
    assertThat(silent("cformentera")).isZero();
    assertThat(count("select count(*) from EMP_BOARD_LINE")).isZero();
  }

  @Test
  default void anExercise_isMarked_andMeasuredApart() throws Exception {
    assertThatThrownBy(() -> drill(Set.of("comissio")))
        .isInstanceOfSatisfying(
            InvalidInput.class, wrong -> assertThat(wrong.field()).isEqualTo("realms"));
    int real = raised(FORMENTERA, false);
    int drills = raised(FORMENTERA, true);

    AlertView exercise = drill(Set.of("cformentera")).get(0);
    technician(FORMENTERA, () -> alerts().acknowledge(exercise.id()));

    assertThat(exercise.drill()).isTrue();
    assertThat(raised(FORMENTERA, false)).isEqualTo(real);
    assertThat(raised(FORMENTERA, true)).isEqualTo(drills + 1);
    assertThat(raised(MENORCA, true)).as("each body counts its own").isZero();
    assertThatThrownBy(() -> technician(MENORCA, () -> alerts().alert(exercise.id())))
        .isInstanceOf(NotFound.class);
    close(FORMENTERA, exercise.id());
  }

  private static List<AlertView> drill(Set<String> realms) throws Exception {
    return As.user(
        "coordinacio@ibd",
        Roles.COORDINATOR,
        () -> bean(DrillService.class).start(Severity.CRITICAL, realms));
  }

  private static int raised(String principal, boolean drills) throws Exception {
    return technician(
            principal,
            () ->
                bean(FigureService.class)
                    .figures(
                        bean(BusinessClock.class).today().minusDays(1),
                        bean(BusinessClock.class).today(),
                        drills))
        .rules()
        .stream()
        .mapToInt(rule -> rule.raised())
        .sum();
  }

  private static long silent(String realm) throws Exception {
    return count(
        "select count(*) from EMP_ALERT where TYPE = 'LINE_SILENT' and STATE <> 'CLOSED'"
            + " and TO_VALUE = ?",
        realm);
  }

  private static long own(long id, String condition) throws Exception {
    return count(
        "select count(*) from EMP_ALERT_DELIVERY where ALERT_ID = ? and RECIPIENT = '"
            + FORMENTERA
            + "' and "
            + condition,
        id);
  }

  private static String displayedAt(long id) throws Exception {
    return text(
        "select DISPLAYED_AT from EMP_ALERT_DELIVERY where ALERT_ID = ? and CHANNEL = 'BOARD'"
            + " and RECIPIENT = '"
            + FORMENTERA
            + "'",
        id);
  }

  private static void seen(String principal, Sighting sighting) throws Exception {
    technician(
        principal,
        () -> {
          alerts().seen(sighting);
          return null;
        });
  }

  private static String board() {
    return UUID.randomUUID().toString();
  }

  private static void act(String number, long version, ActKind kind, ContactOutcome outcome)
      throws Exception {
    Acts.Typed typed = new Acts.Typed(version).of(kind);
    ActCommand command = (outcome == null ? typed : typed.outcome(outcome)).done();
    technician(FORMENTERA, () -> bean(CaseService.class).record(number, command, Server.DUTY));
  }

  private static AlertView close(String principal, long id) throws Exception {
    return technician(principal, () -> alerts().close(id, AlertOutcome.ACTED, "Fet, de prova"));
  }

  private static void standing(ThrowingCallable call, Why why) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            AlertStanding.class, standing -> assertThat(standing.why()).isEqualTo(why));
  }

  private static List<String> steps(long id) throws Exception {
    return rows("select STEP from EMP_ESCALATION where ALERT_ID = ? order by STEP", id);
  }

  /** The timer of the server may be at it at the same moment: who comes second finds it done. */
  private static void climbsTo(long id, int step) throws Exception {
    Server.eventually(
        () -> {
          AlertHands.escalate();
          return alert(CENTRE, id).escalationStep() == step;
        });
  }

  private static void makeDue(long id) throws Exception {
    change("update EMP_ALERT set DEADLINE = dateadd('SECOND', -1, RAISED_AT) where ID = ?", id);
  }

  private static long seriousRise(String number) throws Exception {
    Desk.assessed(number);
    return alertOf(number, "RISK_LEVEL_RAISED");
  }

  private static long alertOf(String number, String type) throws Exception {
    return count("select ID from EMP_ALERT where CASE_NUMBER = ? and TYPE = ?", number, type);
  }

  private static AlertView alert(String principal, long id) throws Exception {
    return technician(principal, () -> alerts().alert(id));
  }

  private static OffsetDateTime now() {
    return bean(BusinessClock.class).now();
  }

  private static AlertService alerts() {
    return bean(AlertService.class);
  }

  private static List<String> waiversThatWaitFor(String principal) throws Exception {
    return technician(principal, () -> bean(PendingService.class).read().items()).stream()
        .filter(waiting -> waiting.kind().equals("WAIVER"))
        .map(Pending::page)
        .toList();
  }
}
