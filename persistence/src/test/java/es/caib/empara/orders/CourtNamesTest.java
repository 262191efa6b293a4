package es.caib.empara.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.orders.entity.CourtName;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CourtNamesTest {

  private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-02T12:00:00Z");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jutjat d’Instrucció núm. 1 d’Inca",
        "JUTJAT D'INSTRUCCIÓ 1 D'INCA",
        "  jutjat d'instruccio, núm 1 (d'inca) "
      })
  void spellings_ofOneName_areTheSame(String name) {
    assertThat(CourtNames.normal(name)).isEqualTo("jutjat d instruccio 1 d inca");
  }

  @Test
  void anotherNumber_isAnotherName() {
    assertThat(CourtNames.normal("Jutjat 1")).isNotEqualTo(CourtNames.normal("Jutjat 11"));
  }

  @Test
  void aName_ofSignsOnly_isNone() {
    assertThatThrownBy(() -> new CourtName(" …· ", 1L, "coordinacio@ibd", NOON))
        .hasMessage("name: missing");
  }

  @Test
  void aName_needsACourt_andWhoSaysSo() {
    assertThatThrownBy(() -> new CourtName("Jutjat 1", null, "coordinacio@ibd", NOON))
        .hasMessage("court: missing");
    assertThatThrownBy(() -> new CourtName("Jutjat 1", 1L, " ", NOON)).hasMessage("by: missing");
  }

  @Test
  void aName_thatAPersonAttached_canBeAttachedToAnother() {
    CourtName name = new CourtName("Jutjat núm. 1", 1L, "coordinacio@ibd", NOON);
    name.attach(2L, "guardia@ibd", NOON.plusHours(1));

    assertThat(name.name()).isEqualTo("jutjat 1");
    assertThat(name.courtId()).isEqualTo(2L);
    assertThat(name.attachedBy()).isEqualTo("guardia@ibd");
    assertThat(name.isOfTheList()).isFalse();
  }
}
