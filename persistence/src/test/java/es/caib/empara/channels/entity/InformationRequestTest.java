package es.caib.empara.channels.entity;

import static es.caib.empara.channels.entity.CaseThreadTest.by;
import static es.caib.empara.channels.entity.CaseThreadTest.withId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.channels.RequestState;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class InformationRequestTest {

  private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-23T09:00:00Z");
  private static final OffsetDateTime DUE = NINE.plusHours(24);
  private static final String PALMA = "tecnica@palma";
  private static final String COUNCIL = "tecnica@cmallorca";

  private final InformationRequest request =
      withId(new InformationRequest(7L, "cmallorca", "Té plaça al pis?", DUE, by(PALMA, NINE)), 3L);

  @Test
  void aRequest_isAnsweredOnce() {
    RequestAnswer answer = request.answer("Sí, des de dilluns", by(COUNCIL, NINE.plusHours(1)));

    assertThat(request.state()).isEqualTo(RequestState.ANSWERED);
    assertThat(answer.round()).isEqualTo(1);
    assertThat(answer.institution()).isEqualTo("cmallorca");
    assertThatThrownBy(() -> request.answer("No", by(COUNCIL, NINE)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> request.withdraw("Ja no cal", by(PALMA, NINE)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anAnswerThatDoesNotSuffice_isSentBackOnce_withANewDeadline() {
    assertThatThrownBy(() -> request.reopen("Incompleta", DUE, by(PALMA, NINE)))
        .as("nobody has answered")
        .isInstanceOf(IllegalStateException.class);
    request.escalate(DUE);
    request.answer("Potser", by(COUNCIL, DUE.plusHours(1)));
    OffsetDateTime back = DUE.plusHours(2);
    assertThatThrownBy(() -> request.reopen("Incompleta", back, by(PALMA, back)))
        .hasMessage("due: has passed");

    request.reopen("Incompleta", back.plusHours(72), by(PALMA, back));

    assertThat(request.isOpen()).isTrue();
    assertThat(request.round()).isEqualTo(2);
    assertThat(request.escalatedAt()).as("it climbs anew").isNull();
    assertThat(request.isOverdue(back.plusHours(71))).isFalse();
    assertThat(request.dueTwice()).isEqualTo(back.plusHours(144));
    assertThat(request.answer("Sí", by(COUNCIL, back.plusHours(1))).round()).isEqualTo(2);
    assertThat(request.isReopenable()).isFalse();
    assertThatThrownBy(() -> request.reopen("Encara", back.plusDays(9), by(PALMA, back)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aDeadline_isOverAtItsMoment_andClimbsOnceAndOnceMore() {
    assertThat(request.isOverdue(DUE.minusNanos(1000))).isFalse();
    assertThat(request.escalate(DUE.minusNanos(1000))).isFalse();
    assertThat(request.escalateAgain(DUE.plusHours(24))).as("nobody has heard yet").isFalse();

    assertThat(request.isOverdue(DUE)).isTrue();
    assertThat(request.escalate(DUE)).isTrue();
    assertThat(request.escalate(DUE.plusHours(1))).as("once").isFalse();

    assertThat(request.escalateAgain(DUE.plusHours(24).minusNanos(1000))).isFalse();
    assertThat(request.escalateAgain(DUE.plusHours(24))).isTrue();
    assertThat(request.escalateAgain(DUE.plusHours(25))).as("once").isFalse();
    assertThat(request.escalatedAgainAt()).isEqualTo(DUE.plusHours(24));
  }

  @Test
  void whatIsAnsweredOrWithdrawn_isNeverOverdue() {
    request.withdraw("Ja no cal", by(PALMA, NINE.plusHours(1)));

    assertThat(request.state()).isEqualTo(RequestState.WITHDRAWN);
    assertThat(request.isOverdue(DUE.plusDays(9))).isFalse();
    assertThat(request.escalate(DUE.plusDays(9))).isFalse();
    assertThat(request.isReopenable()).isFalse();
    assertThatThrownBy(() -> request.answer("Sí", by(COUNCIL, NINE)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aQuestion_hasAnOtherToAnswerIt_andTimeToDoSo() {
    assertThatThrownBy(() -> new InformationRequest(7L, "palma", "?", DUE, by(PALMA, NINE)))
        .hasMessageStartingWith("askedOf:");
    assertThatThrownBy(() -> new InformationRequest(7L, "cmallorca", "?", NINE, by(PALMA, NINE)))
        .hasMessage("due: has passed");
    assertThatThrownBy(() -> new InformationRequest(7L, "cmallorca", " ", DUE, by(PALMA, NINE)))
        .hasMessage("question: missing");
    assertThatThrownBy(() -> new InformationRequest(7L, "cmallorca", "?", null, by(PALMA, NINE)))
        .hasMessage("due: missing");
  }
}
