package es.caib.empara.orders.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.Ids;
import es.caib.empara.orders.MeasureKind;
import es.caib.empara.orders.MeasureReport;
import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.PaperCheck;
import es.caib.empara.orders.PaperCheck.MeasureCheck;
import es.caib.empara.orders.PaperReport;
import es.caib.empara.orders.PaperState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperOrderTest {

  private static final String FIRST = "tecnica@ibd";
  private static final String SECOND = "coordinacio@ibd";
  private static final String NIG = "0704048220260000001";
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  /** Half past midnight of 24 November in the islands. */
  private static final OffsetDateTime ADOPTED = OffsetDateTime.parse("2026-11-23T23:30:00Z");

  private static final LocalDate DECIDED = LocalDate.of(2026, 11, 24);
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-24T09:00:00Z");

  private final PaperOrder paper = new PaperOrder(7L, "PAPER-2026-1", report(NIG), FIRST, NOW);
  private List<PaperMeasure> measures;

  @BeforeEach
  void measures() {
    Ids.give(paper, 3L);
    measures =
        List.of(
            new PaperMeasure(
                paper,
                1,
                new MeasureReport(
                    "M-1", MeasureKind.APPROACH_BAN, "{\"metres\":500}", DECIDED, LAST, null),
                500),
            new PaperMeasure(
                paper,
                2,
                new MeasureReport("M-2", MeasureKind.CUSTODY, "{}", DECIDED, null, "CIVIL_RULING"),
                null));
  }

  @Test
  void whoeverEntersIt_isNotTheSecondPerson() {
    assertThat(paper.isCheckableBy(FIRST)).isFalse();
    assertThat(paper.isCheckableBy(SECOND)).isTrue();
    assertThatThrownBy(() -> paper.confirm(FIRST, NOW)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> paper.giveBack("Prova", FIRST))
        .isInstanceOf(IllegalStateException.class);
    paper.correct(report(NIG), SECOND, NOW);
    assertThat(paper.isCheckableBy(SECOND)).as("now it is the other").isFalse();
    assertThat(paper.isCheckableBy(FIRST)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "GRANTED, 0704048220260000001, 2026-11-24, 500, 2026-12-31, none, false, none",
        "DENIED, 0704048220260000001, 2026-11-24, 500, 2026-12-31, none, false, state",
        "GRANTED, 0704048220260000010, 2026-11-24, 500, 2026-12-31, none, false, nig",
        "GRANTED, 0704048220260000001, 2026-11-23, 500, 2026-12-31, none, false, decidedOn",
        "GRANTED, 0704048220260000001, none, 500, 2026-12-31, none, false, decidedOn",
        "GRANTED, 0704048220260000001, 2026-11-24, 50, 2026-12-31, none, false, measures[0].metres",
        "GRANTED, 0704048220260000001, 2026-11-24, none, 2026-12-31, none, false, measures[0].metres",
        "GRANTED, 0704048220260000001, 2026-11-24, 500, 2026-12-30, none, false, measures[0].lastDay",
        "GRANTED, 0704048220260000001, 2026-11-24, 500, 2026-12-31, 2027-01-01, false, measures[1].lastDay",
        "GRANTED, 0704048220260000001, 2026-11-24, 500, 2026-12-31, none, true, more"
      })
  void whatIsReadOtherwise_isNamed(
      OrderState state,
      String nig,
      LocalDate decidedOn,
      Integer metres,
      LocalDate lastDay,
      LocalDate custodyUntil,
      boolean more,
      String field) {
    PaperCheck read =
        new PaperCheck(
            state,
            nig,
            decidedOn,
            List.of(
                new MeasureCheck(MeasureKind.APPROACH_BAN, metres, lastDay),
                new MeasureCheck(MeasureKind.CUSTODY, null, custodyUntil)),
            more);
    assertThat(paper.differences(measures, read))
        .isEqualTo(field == null ? List.of() : List.of(field));
  }

  @Test
  void aMeasureThatTheCopyDoesNotHave_isNamed() {
    PaperCheck read =
        new PaperCheck(
            OrderState.GRANTED,
            NIG,
            DECIDED,
            List.of(
                new MeasureCheck(MeasureKind.APPROACH_BAN, 500, LAST),
                new MeasureCheck(null, null, null)),
            false);
    assertThat(paper.differences(measures, read)).containsExactly("measures[1].kind");
  }

  @Test
  void whatIsOver_isNeitherCorrectedNorWithdrawnNorCheckedAgain() {
    paper.confirm(SECOND, NOW);
    assertThat(paper.state()).isEqualTo(PaperState.CONFIRMED);
    assertThatThrownBy(() -> paper.correct(report(NIG), FIRST, NOW))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> paper.withdraw("Prova", FIRST, NOW))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> paper.confirm(SECOND, NOW)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theOrder_saysWhatTheCopySays() {
    assertThat(paper.report(measures).nig()).isEqualTo(NIG);
    assertThat(paper.report(measures).measures())
        .extracting(MeasureReport::measureId)
        .containsExactly("M-1", "M-2");
    assertThat(paper.decidedOn()).as("after midnight in the islands").isEqualTo(DECIDED);
  }

  private static PaperReport report(String nig) {
    return new PaperReport(
        OrderState.GRANTED, nig, "Palma", null, null, ADOPTED, null, NOW.minusHours(1));
  }
}
