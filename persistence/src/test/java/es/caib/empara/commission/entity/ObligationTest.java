package es.caib.empara.commission.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.commission.Certainty;
import es.caib.empara.commission.ObligationParty;
import es.caib.empara.commission.ObligationState;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

class ObligationTest {

  private static final LocalDate DAY = LocalDate.of(2028, 2, 29);

  @Test
  void anObligation_isOverdueAfterItsLastDay_notOnIt_andOnlyByTheClock() {
    Obligation obligation = due(DAY, null);

    assertThat(obligation.stateOn(DAY)).isEqualTo(ObligationState.PENDING);
    assertThat(obligation.stateOn(DAY.plusDays(1))).isEqualTo(ObligationState.OVERDUE);
    assertThat(obligation.recorded()).isEqualTo(ObligationState.PENDING);
    assertThatThrownBy(() -> obligation.note(ObligationState.OVERDUE, "Prova"))
        .hasMessage("state: not recordable");
  }

  @Test
  void anObligationWithoutADay_isNeverOverdue() {
    assertThat(due(null, null).stateOn(DAY.plusYears(9))).isEqualTo(ObligationState.PENDING);
  }

  @Test
  void fulfilling_needsEvidence_andEndsTheDelay() {
    Obligation obligation = due(DAY, null);

    assertThatThrownBy(() -> obligation.note(ObligationState.FULFILLED, " "))
        .hasMessage("evidence: missing");
    assertThat(obligation.note(ObligationState.FULFILLED, "Ofici 12")).isEqualTo(DAY);

    assertThat(obligation.stateOn(DAY.plusDays(1))).isEqualTo(ObligationState.FULFILLED);
  }

  @Test
  void takingBackWhatWasFulfilled_needsEvidenceToo_andItIsLateAgain() {
    Obligation obligation = due(DAY, null);
    obligation.note(ObligationState.FULFILLED, "Ofici 12");

    assertThatThrownBy(() -> obligation.note(ObligationState.IN_PROGRESS, null))
        .hasMessage("evidence: missing");
    obligation.note(ObligationState.IN_PROGRESS, "L’ofici era d’una altra cosa");

    assertThat(obligation.stateOn(DAY)).isEqualTo(ObligationState.IN_PROGRESS);
    assertThat(obligation.stateOn(DAY.plusDays(1))).isEqualTo(ObligationState.OVERDUE);
  }

  @Test
  void sayingTheSameAgain_needsSomethingToSay() {
    Obligation obligation = due(DAY, null);

    assertThatThrownBy(() -> obligation.note(ObligationState.PENDING, null))
        .hasMessage("state: the same");
    assertThat(obligation.note(ObligationState.PENDING, "S’ha demanat la data")).isEqualTo(DAY);
    obligation.note(ObligationState.IN_PROGRESS, null);
    assertThat(obligation.recorded()).isEqualTo(ObligationState.IN_PROGRESS);
  }

  @Test
  void oneThatComesAgain_isOpenForItsNextDay_asSoonAsItIsFulfilled() {
    Obligation yearly = due(DAY, Period.ofYears(1));

    assertThat(yearly.note(ObligationState.FULFILLED, "Acta 2028/1")).isEqualTo(DAY);

    assertThat(yearly.recorded()).isEqualTo(ObligationState.PENDING);
    assertThat(yearly.dueOn()).isEqualTo(LocalDate.of(2029, 2, 28));
    assertThat(yearly.stateOn(LocalDate.of(2029, 3, 1))).isEqualTo(ObligationState.OVERDUE);
  }

  @Test
  void oneThatComesAgain_needsADayAndATime() {
    assertThatThrownBy(() -> due(null, Period.ofYears(1))).hasMessage("dueOn: missing");
    assertThatThrownBy(() -> due(DAY, Period.ZERO)).hasMessage("recurs: not a time");
    assertThatThrownBy(() -> due(DAY, Period.ofDays(-1))).hasMessage("recurs: not a time");
  }

  private static Obligation due(LocalDate day, Period recurs) {
    return new Obligation(
        1L,
        1L,
        ObligationParty.PALMA,
        new Obligation.What("Formar el personal", "Formar al personal"),
        "Clàusula 4",
        Certainty.DEFAULT,
        day,
        recurs);
  }
}
