package es.caib.empara.cases.service.internal;

import static es.caib.empara.cases.service.internal.Invented.assessment;
import static es.caib.empara.cases.service.internal.Invented.said;
import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.DueSource;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.entity.CaseFile;
import es.caib.empara.cases.service.CaseAlarmOver;
import es.caib.empara.cases.service.CaseOverdue;
import es.caib.empara.cases.service.CaseQuiet;
import es.caib.empara.cases.service.DueBy;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseAlarmsTest {

  private static final OffsetDateTime START = OffsetDateTime.parse("2026-11-02T09:00:00Z");

  private final CaseFile file = Invented.caseFile(1, START);

  @Test
  void due_isWhatTheStateSays_elseTheRuleOfTheDay() {
    OffsetDateTime stated = START.plusDays(5);
    file.assess(assessment(RiskLevel.HIGH, START, stated), said("a", START));
    assertThat(terms().due()).isEqualTo(new DueBy(stated, DueSource.STATE, null));

    file.assess(assessment(RiskLevel.HIGH, START, null), said("b", START));
    assertThat(terms().due())
        .isEqualTo(new DueBy(START.plusDays(7), DueSource.POLICY, "norma P7D"));
  }

  @Test
  void due_beforeTheFirstAssessment_isNotKnown_butSilenceCounts() {
    assertThat(terms().due()).isNull();
    assertThat(terms().quietAt()).isEqualTo(START.plusDays(5));
  }

  @ParameterizedTest
  @EnumSource(
      value = CaseState.class,
      names = {"INACTIVE", "CANCELLED"})
  void turning_toWhatNobodyWatches_stopsTheClocks_andWhatRangIsOver(CaseState state) {
    assess("a", RiskLevel.EXTREME, START, null);
    ring(START.plusDays(4));

    file.turn(state, said("b", START.plusDays(5)));

    assertThat(CaseAlarms.wind(file, terms()))
        .containsExactly(over(CaseAlarmOver.Kind.OVERDUE), over(CaseAlarmOver.Kind.QUIET));
    assertThat(file.alarm().ringsAt()).isNull();
    assertThat(ring(START.plusYears(1))).isEmpty();
  }

  @Test
  void turning_toSupervised_keepsTheClocksRunning() {
    assess("a", RiskLevel.HIGH, START, START.plusDays(7));
    file.turn(CaseState.SUPERVISED, said("b", START.plusDays(1)));
    CaseAlarms.wind(file, terms());

    assertThat(ring(START.plusDays(7))).singleElement().isInstanceOf(CaseOverdue.class);
  }

  @Test
  void ringing_tellsOnce_theEarlierFirst_andNothingUntilItIsOver() {
    assess("a", RiskLevel.EXTREME, START, START.plusDays(2));

    assertThat(ring(START.plusDays(30)))
        .hasExactlyElementsOfTypes(CaseOverdue.class, CaseQuiet.class);
    assertThat(ring(START.plusDays(60))).isEmpty();
    assertThat(file.alarm().ringsAt()).isNull();
  }

  @Test
  void ringing_atTheVeryMoment_isOverdue_andAMomentBeforeIsNot() {
    OffsetDateTime due = START.plusDays(2);
    assess("a", RiskLevel.LOW, START, due);

    assertThat(ring(due.minusNanos(1000))).isEmpty();
    assertThat(file.alarm().ringsAt()).isEqualTo(due);
    assertThat(ring(due)).hasSize(1);
  }

  @Test
  void aNewerAssessment_endsWhatWasOverdue_andSetsTheClockAnew() {
    assess("a", RiskLevel.HIGH, START, START.plusDays(2));
    ring(START.plusDays(3));
    OffsetDateTime later = START.plusDays(3).plusHours(1);

    file.assess(assessment(RiskLevel.HIGH, later, later.plusDays(7)), said("b", later));

    assertThat(CaseAlarms.wind(file, terms())).containsExactly(over(CaseAlarmOver.Kind.OVERDUE));
    assertThat(ring(later.plusDays(6))).isEmpty();
    assertThat(ring(later.plusDays(7)))
        .hasExactlyElementsOfTypes(CaseOverdue.class, CaseQuiet.class);
  }

  @Test
  void aLateAssessment_isOfThePast_andEndsNothing() {
    assess("b", RiskLevel.HIGH, START, START.plusDays(2));
    ring(START.plusDays(3));

    file.assess(assessment(RiskLevel.LOW, START.minusDays(9), null), said("a", START.minusDays(9)));

    assertThat(CaseAlarms.wind(file, terms())).isEmpty();
    assertThat(file.alarm().overdueSince()).isEqualTo(START.plusDays(2));
  }

  @Test
  void anAct_breaksTheSilence_andALaterOneBeginsAnew() {
    assess("a", RiskLevel.EXTREME, START, START.plusDays(60));
    ring(START.plusDays(3));
    OffsetDateTime acted = START.plusDays(3).plusHours(5);

    file.act("NOTE", file.statusVersion(), acted, acted, "palma", "tecnica@palma");

    assertThat(CaseAlarms.wind(file, terms())).containsExactly(over(CaseAlarmOver.Kind.QUIET));
    assertThat(ring(acted.plusDays(3)))
        .singleElement()
        .isInstanceOfSatisfying(
            CaseQuiet.class, quiet -> assertThat(quiet.since()).isEqualTo(acted));
  }

  @Test
  void aRise_bringsTheDueDateForward() {
    assess("a", RiskLevel.LOW, START, null);
    OffsetDateTime risen = START.plusDays(1);

    assess("b", RiskLevel.EXTREME, risen, null);

    assertThat(file.alarm().ringsAt()).isEqualTo(risen.plusHours(72));
  }

  @Test
  void theInitialLoad_ringsForNobodyAboutThePast_butForWhatComes() {
    file.assess(assessment(RiskLevel.HIGH, START, START.plusDays(7)), said("a", START));
    OffsetDateTime loaded = START.plusDays(20);

    assertThat(CaseAlarms.windLoaded(file, terms(), loaded)).isEmpty();
    assertThat(ring(START.plusDays(40))).isEmpty();

    OffsetDateTime heard = START.plusDays(41);
    assess("b", RiskLevel.HIGH, heard, null);
    assertThat(ring(heard.plusDays(7)))
        .hasExactlyElementsOfTypes(CaseOverdue.class, CaseQuiet.class);
  }

  private Terms terms() {
    return Terms.of(file, Rules.intervals());
  }

  private void assess(String event, RiskLevel level, OffsetDateTime at, OffsetDateTime due) {
    file.assess(assessment(level, at, due), said(event, at));
    CaseAlarms.wind(file, terms());
  }

  private List<Object> ring(OffsetDateTime at) {
    return CaseAlarms.ring(file, terms(), at, at);
  }

  private static CaseAlarmOver over(CaseAlarmOver.Kind kind) {
    return new CaseAlarmOver(1L, kind);
  }
}
