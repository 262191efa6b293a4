package es.caib.empara.channels.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.Ids;
import es.caib.empara.channels.Signature;
import es.caib.empara.channels.ThreadState;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class CaseThreadTest {

  private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-23T09:00:00Z");
  private static final String PALMA = "tecnica@palma";

  private final CaseThread thread =
      withId(new CaseThread(7L, "Acompanyament al jutjat", by(PALMA, NINE)), 3L);

  @Test
  void aThread_isOpenUntilSomebodyClosesIt_withTheReason() {
    assertThat(thread.isOpen()).isTrue();
    assertThat(thread.statusVersion()).isEqualTo(4);

    thread.close("Resolt", by("guardia@ibd", NINE.plusHours(1)));

    assertThat(thread.state()).isEqualTo(ThreadState.CLOSED);
    assertThat(thread.closedBy()).isEqualTo("guardia@ibd");
    assertThat(thread.closedRealm()).isEqualTo("ibd");
    assertThatThrownBy(() -> thread.close("Una altra vegada", by(PALMA, NINE)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(thread.closingReason()).isEqualTo("Resolt");
  }

  @Test
  void whatMustExist_isDemanded() {
    assertThatThrownBy(() -> new CaseThread(null, "x", by(PALMA, NINE)))
        .hasMessage("caseId: missing");
    assertThatThrownBy(() -> new CaseThread(7L, " ", by(PALMA, NINE)))
        .hasMessage("subject: missing");
    assertThatThrownBy(() -> thread.close(" ", by(PALMA, NINE))).hasMessage("reason: missing");
    assertThat(thread.isOpen()).isTrue();
    assertThatThrownBy(() -> new Signature(PALMA, "palma", NINE, 0))
        .as("every act cites a status")
        .hasMessage("statusVersion: missing");
    assertThatThrownBy(() -> new MessageReading(3L, PALMA, "palma", 0, NINE))
        .hasMessage("upTo: nothing was there");
  }

  @Test
  void aMessage_isTakenBackByItsAuthor_withinFiveMinutes_andNotASecondLater() {
    ThreadMessage message = message(1);

    assertThat(message.isRetractable(PALMA, NINE.plusMinutes(5))).isTrue();
    assertThat(message.isRetractable(PALMA, NINE.plusMinutes(5).plusNanos(1000))).isFalse();
    assertThat(message.isRetractable("guardia@ibd", NINE)).isFalse();
    assertThat(new MessageRetraction(message, PALMA, NINE.plusMinutes(5)).messageId())
        .isEqualTo(9L);
    assertThatThrownBy(() -> new MessageRetraction(message, PALMA, NINE.plusMinutes(6)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> new MessageRetraction(message, "guardia@ibd", NINE))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aClosedThread_takesNoMessage_andNoneStandsBeforeTheFirst() {
    assertThatThrownBy(() -> message(0)).isInstanceOf(IllegalArgumentException.class);
    thread.close("Resolt", by(PALMA, NINE));
    assertThatThrownBy(() -> message(1)).isInstanceOf(IllegalStateException.class);
  }

  private ThreadMessage message(int place) {
    return withId(new ThreadMessage(thread, place, "Demà a les deu", by(PALMA, NINE)), 9L);
  }

  static <T> T withId(T entity, Long id) {
    Ids.give(entity, id);
    return entity;
  }

  static Signature by(String principal, OffsetDateTime at) {
    return new Signature(principal, principal.substring(principal.indexOf('@') + 1), at, 4);
  }
}
