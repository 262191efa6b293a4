package es.caib.empara.access.service.internal;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.institutions.InstitutionKind;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RememberedCredentialsTest {

  private static final String PASSWORD = "empara-demo";

  private final Caller caller = caller("viogen@ses", 1);
  private long now = 1_000;
  private final RememberedCredentials remembered = new RememberedCredentials(() -> now);

  @Test
  void nothingRemembered_isNotKnown() {
    assertThat(remembered.knows(caller, PASSWORD)).isFalse();
  }

  @Test
  void remembered_isKnownForAMinute() {
    remembered.remember(caller, PASSWORD);

    pass(Duration.ofSeconds(60));
    assertThat(remembered.knows(caller, PASSWORD)).isTrue();

    pass(Duration.ofNanos(1));
    assertThat(remembered.knows(caller, PASSWORD)).isFalse();
  }

  @Test
  void use_doesNotProlong() {
    remembered.remember(caller, PASSWORD);
    for (int second = 0; second < 60; second++) {
      pass(Duration.ofSeconds(1));
      assertThat(remembered.knows(caller, PASSWORD)).isTrue();
    }

    pass(Duration.ofSeconds(1));
    assertThat(remembered.knows(caller, PASSWORD)).isFalse();
  }

  /** The system's clock may begin anywhere and run over its end. */
  @Test
  void clockThatRunsOverItsEnd_forgetsAtTheSameTime() {
    now = Long.MAX_VALUE - 1;
    remembered.remember(caller, PASSWORD);

    pass(Duration.ofSeconds(59));
    assertThat(remembered.knows(caller, PASSWORD)).isTrue();

    pass(Duration.ofSeconds(2));
    assertThat(remembered.knows(caller, PASSWORD)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Empara-demo", "empara-demo ", "empara-dem"})
  void wrongPassword_isNotKnown_andTheRightOneStaysKnown(String wrong) {
    remembered.remember(caller, PASSWORD);

    assertThat(remembered.knows(caller, wrong)).isFalse();
    assertThat(remembered.knows(caller, PASSWORD)).isTrue();
  }

  @Test
  void changedEpoch_forgetsAtOnceAndForGood() {
    remembered.remember(caller, PASSWORD);

    assertThat(remembered.knows(caller("viogen@ses", 2), PASSWORD)).isFalse();
    assertThat(remembered.knows(caller, PASSWORD)).isFalse();
  }

  @Test
  void sameUserInAnotherRealm_isAnotherPerson() {
    remembered.remember(caller("tecnica@palma", 1), PASSWORD);

    assertThat(remembered.knows(caller("tecnica@ibd", 1), PASSWORD)).isFalse();
  }

  /** Where the name ends and the password begins must not be movable. */
  @Test
  void nameAndPassword_areNotOneText() {
    remembered.remember(caller("a@ibd", 1), "bc");

    assertThat(remembered.knows(caller("a@ib", 1), "dbc")).isFalse();
  }

  @Test
  void newPassword_replacesTheOld() {
    remembered.remember(caller, PASSWORD);
    remembered.remember(caller, "una altra");

    assertThat(remembered.knows(caller, PASSWORD)).isFalse();
    assertThat(remembered.knows(caller, "una altra")).isTrue();
  }

  @Test
  void thousandsOfCallers_doNotFillTheMemory() {
    remembered.remember(caller, PASSWORD);
    for (int i = 0; i < 10_000; i++) {
      remembered.remember(caller("u" + i + "@ibd", 1), "x");
    }

    assertThat(remembered.knows(caller, PASSWORD)).as("dropped, not kept for ever").isFalse();
    assertThat(remembered.knows(caller("u9999@ibd", 1), "x")).isTrue();
  }

  private void pass(Duration time) {
    now += time.toNanos();
  }

  private static Caller caller(String principal, int epoch) {
    return new Caller(
        principal,
        "Nom Inventat",
        1L,
        principal.substring(principal.indexOf('@') + 1),
        "Institució",
        InstitutionKind.MUNICIPALITY,
        Set.of(Roles.FEED),
        Set.of(),
        Set.of(),
        epoch,
        false);
  }
}
