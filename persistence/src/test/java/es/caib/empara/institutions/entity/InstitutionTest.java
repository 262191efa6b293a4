package es.caib.empara.institutions.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.institutions.DataKind;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.InstitutionState;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstitutionTest {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 24);

  private final Set<String> given = new HashSet<>(Set.of("07040"));
  private final Institution palma = institution("palma", "Ajuntament de Palma");

  @Test
  void incorporating_keepsItsOwnTerritory() {
    given.add("07027");

    assertThat(palma.isIncorporated()).isTrue();
    assertThat(palma.municipalities()).containsExactly("07040");
    assertThatThrownBy(() -> palma.municipalities().add("07027"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "p", "Palma", "1palma", "pal ma", "palma@ibd", "palma;drop", "pàlma"})
  void incorporating_whenTheRealmIsNotOne_namesTheField(String realm) {
    assertThatThrownBy(() -> institution(realm, "Ajuntament de Palma"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("realm: ");
  }

  @Test
  void incorporating_withoutAName_namesTheField() {
    assertThatThrownBy(() -> institution("palma", " ")).hasMessage("name: missing");
  }

  @Test
  void suspending_closesIt_andResumingOpensItAgain() {
    palma.suspend(LocalDate.of(2026, 12, 1));
    palma.suspend(LocalDate.of(2026, 12, 9));

    assertThat(palma.state()).isEqualTo(InstitutionState.SUSPENDED);
    assertThat(palma.isIncorporated()).isFalse();
    assertThat(palma.suspendedOn()).isEqualTo(LocalDate.of(2026, 12, 1));

    palma.resume();

    assertThat(palma.isIncorporated()).isTrue();
    assertThat(palma.suspendedOn()).isNull();
  }

  @Test
  void scoping_leavesWhatWasDecidedAndNoMore() {
    palma.scope(Set.of("07027", "07033"), Set.of(DataKind.INCIDENTS));

    assertThat(palma.municipalities()).containsExactlyInAnyOrder("07027", "07033");
    assertThat(palma.dataKinds()).containsExactly(DataKind.INCIDENTS);
  }

  @Test
  void anEndedBody_isNeitherScopedNorSuspendedNorResumed() {
    palma.end(LocalDate.of(2027, 1, 31));

    assertThatThrownBy(() -> palma.scope(Set.of(), Set.of()))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> palma.suspend(JUNE)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(palma::resume).isInstanceOf(IllegalStateException.class);
    assertThat(palma.state()).isEqualTo(InstitutionState.ENDED);
  }

  @Test
  void ending_closesItOnThatDay() {
    palma.end(LocalDate.of(2027, 1, 31));

    assertThat(palma.isIncorporated()).isFalse();
    assertThat(palma.state()).isEqualTo(InstitutionState.ENDED);
    assertThat(palma.endedOn()).isEqualTo(LocalDate.of(2027, 1, 31));
  }

  @Test
  void ending_twice_keepsTheFirstDay() {
    palma.end(LocalDate.of(2027, 1, 31));
    palma.end(LocalDate.of(2027, 2, 28));

    assertThat(palma.endedOn()).isEqualTo(LocalDate.of(2027, 1, 31));
  }

  @Test
  void ending_withoutADay_isRefusedAndLeavesItIncorporated() {
    assertThatThrownBy(() -> palma.end(null)).hasMessage("endedOn: missing");

    assertThat(palma.isIncorporated()).isTrue();
  }

  private Institution institution(String realm, String name) {
    return new Institution(
        realm, name, InstitutionKind.MUNICIPALITY, JUNE, given, Set.of(DataKind.MEASURES));
  }
}
