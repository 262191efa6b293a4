package es.caib.empara.audit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.audit.AccessReason;
import es.caib.empara.shared.service.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessPurposeTest {

  @ParameterizedTest
  @EnumSource(value = AccessReason.class, names = "OTHER", mode = Mode.EXCLUDE)
  void knownReason_needsNoText(AccessReason reason) {
    assertThat(AccessPurpose.of(reason).text()).isNull();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  ", "\t\n"})
  void otherReason_withoutAText_isRefused(String text) {
    assertRefused(AccessReason.OTHER, text, "reasonText");
  }

  @Test
  void otherReason_withAText_isTaken() {
    assertThat(new AccessPurpose(AccessReason.OTHER, "petició del jutjat").text())
        .isEqualTo("petició del jutjat");
  }

  @Test
  void noReason_isRefused() {
    assertRefused(null, "text", "reason");
  }

  @ParameterizedTest
  @EnumSource
  void text_of500IsTaken_andLongerIsRefused(AccessReason reason) {
    assertThat(new AccessPurpose(reason, "x".repeat(500)).text()).hasSize(500);
    assertRefused(reason, "x".repeat(501), "reasonText");
  }

  private static void assertRefused(AccessReason reason, String text, String field) {
    assertThatThrownBy(() -> new AccessPurpose(reason, text))
        .isInstanceOfSatisfying(
            InvalidInput.class, wrong -> assertThat(wrong.field()).isEqualTo(field));
  }
}
