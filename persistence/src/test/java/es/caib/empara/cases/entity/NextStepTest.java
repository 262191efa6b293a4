package es.caib.empara.cases.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.Ids;
import es.caib.empara.cases.ActKind;
import es.caib.empara.cases.CaseFixtures;
import es.caib.empara.cases.NextStepState;
import es.caib.empara.cases.StepReport;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class NextStepTest {

  private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-23T09:00:00Z");
  private static final OffsetDateTime NOON = NINE.plusHours(3);

  @Test
  void step_ofAnActThatIsNotKept_isRefused() {
    assertThatThrownBy(() -> new NextStep(act(false, null), step(null, null), "palma"))
        .hasMessage("act: missing");
  }

  @Test
  void step_withoutADay_isRefused() {
    assertThatThrownBy(
            () -> new NextStep(act(false, 7L), new StepReport(null, null, null, null), "palma"))
        .hasMessage("due: missing");
  }

  @Test
  void taking_whatIsNobodys_givesItToWhoeverIsFirst() {
    NextStep step = new NextStep(act(false, 7L), step(null, null), "palma");

    assertThat(step.take("tecnica@palma")).isTrue();
    assertThat(step.take("altra@palma")).isFalse();

    assertThat(step.owner()).isEqualTo("tecnica@palma");
  }

  @Test
  void taking_whatHasTheNameOfSomebodyWithoutAnAccount_leavesItThere() {
    NextStep step = new NextStep(act(false, 7L), step(null, "Policia local"), "palma");

    assertThat(step.take("tecnica@palma")).isFalse();

    assertThat(step.ownerName()).isEqualTo("Policia local");
  }

  @Test
  void postponing_twice_keepsTheFirstDayThatWasPromised() {
    NextStep step = new NextStep(act(false, 7L), step("tecnica@palma", null), "palma");

    step.postpone(NOON.plusDays(1), "no hi era", "tecnica@palma");
    step.postpone(NOON.plusDays(2), "de viatge", "tecnica@palma");

    assertThat(step.due()).isEqualTo(NOON.plusDays(2));
    assertThat(step.postponedFrom()).isEqualTo(NOON);
    assertThat(step.reason()).isEqualTo("de viatge");
  }

  @Test
  void postponing_toAnEarlierTime_orWithoutAReason_isRefused() {
    NextStep step = new NextStep(act(false, 7L), step("tecnica@palma", null), "palma");

    assertThatThrownBy(() -> step.postpone(NOON, "perquè sí", "tecnica@palma"))
        .hasMessageStartingWith("due:");
    assertThatThrownBy(() -> step.postpone(NOON.plusDays(1), " ", "tecnica@palma"))
        .hasMessage("reason: missing");
    assertThat(step.due()).isEqualTo(NOON);
  }

  @Test
  void closed_staysClosed() {
    NextStep step = new NextStep(act(false, 7L), step("tecnica@palma", null), "palma");

    step.done(act(false, 8L));

    assertThat(step.state()).isEqualTo(NextStepState.DONE);
    assertThat(step.closedByAct()).isEqualTo(8L);
    assertThatThrownBy(() -> step.cancel("ja no cal", "tecnica@palma", NOON))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> step.giveTo("altra@palma")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void step_ofANoteAmongOurselves_isUnknownToOthers() {
    NextStep step = new NextStep(act(true, 7L), step(null, null), "palma");

    assertThat(step.isVisibleTo("palma")).isTrue();
    assertThat(step.isVisibleTo("cmallorca")).isFalse();
  }

  private static StepReport step(String owner, String name) {
    return new StepReport(NOON, "Telefonada", owner, name);
  }

  private static CaseAct act(boolean internal, Long id) {
    CaseFile file = CaseFixtures.caseFile("VG-07-2026-000001", NINE);
    StatusChange change = file.act("NOTE", 1, NINE, NINE, "palma", "tecnica@palma");
    CaseAct act =
        new CaseAct(ActKind.NOTE, "Nota", 1, NINE, internal ? change.amongOurselves() : change);
    Ids.give(act, id);
    return act;
  }
}
