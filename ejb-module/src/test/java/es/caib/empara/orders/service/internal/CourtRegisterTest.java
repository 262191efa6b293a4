package es.caib.empara.orders.service.internal;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.institutions.Island;
import es.caib.empara.orders.CourtKind;
import es.caib.empara.orders.JudicialDistrict;
import es.caib.empara.orders.service.CourtView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CourtRegisterTest {

  private static final LocalDate LAST = LocalDate.of(2025, 12, 30);
  private static final LocalDate FIRST = LAST.plusDays(1);
  private static final CourtView OLD = court(1, null, LAST, null);
  private static final CourtView NEW = court(11, FIRST, null, 1L);
  private static final CourtView OTHER = court(2, null, null, null);

  private final CourtRegister register =
      new CourtRegister(
          List.of(NEW, OTHER, OLD), Map.of("jutjat 1", 1L, "placa 1", 11L, "jutjat 2", 2L));

  @Test
  void anUnknownName_isOfNoCourt() {
    assertThat(register.named("Jutjat 9", FIRST)).isEmpty();
    assertThat(register.named("", FIRST)).isEmpty();
    assertThat(register.isKnown("Jutjat 9")).isFalse();
  }

  @Test
  void aName_howeverItIsSpelled_isOfItsCourt() {
    assertThat(register.named("JUTJAT núm. 2", FIRST)).contains(OTHER);
    assertThat(register.named("Jutjat 1", LAST)).contains(OLD);
    assertThat(register.named("Plaça 1", FIRST)).contains(NEW);
  }

  @Test
  void theOldName_afterTheLastDay_meansWhatTookOver() {
    assertThat(register.named("Jutjat 1", FIRST)).contains(NEW);
  }

  @Test
  void theNewName_beforeTheFirstDay_meansWhatItTookOver() {
    assertThat(register.named("Plaça 1", LAST)).contains(OLD);
  }

  @Test
  void aCourtThatWasDivided_isNotGuessedAt() {
    CourtRegister divided =
        new CourtRegister(List.of(OLD, NEW, court(12, FIRST, null, 1L)), Map.of("jutjat 1", 1L));

    assertThat(divided.named("Jutjat 1", FIRST)).contains(OLD);
    assertThat(divided.successors(1L)).hasSize(2);
  }

  @Test
  void aLine_isKnownByItsFirst_andStandsForWhoWasThere() {
    assertThat(register.lineOf(11L)).isEqualTo(1L);
    assertThat(register.lineOf(1L)).isEqualTo(1L);
    assertThat(register.ofLine(1L, LAST)).contains(OLD);
    assertThat(register.ofLine(1L, FIRST)).contains(NEW);
  }

  @Test
  void courtsThatPointAtEachOther_endTheSearch() {
    CourtRegister circle =
        new CourtRegister(
            List.of(court(1, FIRST, LAST, 2L), court(2, FIRST, LAST, 1L)), Map.of("a", 1L));

    assertThat(circle.named("a", LAST)).map(CourtView::id).contains(1L);
    assertThat(circle.lineOf(1L)).isNotNull();
  }

  private static CourtView court(long id, LocalDate from, LocalDate to, Long predecessor) {
    return new CourtView(
        id,
        "Jutjat " + id,
        "Juzgado " + id,
        CourtKind.VIOLENCE_COURT,
        JudicialDistrict.PALMA,
        "07040",
        Island.MALLORCA,
        from,
        to,
        predecessor,
        "Prova");
  }
}
