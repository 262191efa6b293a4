package es.caib.empara.access.service.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.access.Roles;
import es.caib.empara.access.entity.Account;
import es.caib.empara.shared.service.InvalidInput;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

  private static final Account ACCOUNT =
      Account.withoutSecret("inca", "antonia.exemple", "Antònia Exemple", Set.of(Roles.ADMIN));

  @ParameterizedTest
  @CsvSource({
    ", error.password.short",
    "curta, error.password.short",
    "onze signes, error.password.short",
    "passwordpassword, error.password.easy",
    "123456789012, error.password.easy",
    "qwertyuiop12, error.password.easy",
    "aaaaaaaaaaaaaaaa, error.password.easy",
    "antonia.exemple, error.password.easy",
    "antonia.exemple1, error.password.easy",
    "Empara2026!!, error.password.easy"
  })
  void password_thatIsShortOrEasilyGuessed_isRefused_andNamesItsField(String password, String key) {
    assertThatThrownBy(() -> PasswordRules.require(password, ACCOUNT))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("password: " + key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "una frase llarga de prova",
        "cadira verda damunt la mar",
        "tr8zK-wq02_Lm",
        "\uD83C\uDF0A\uD83C\uDF34 onades i palmeres"
      })
  void password_thatIsLongAndNobodyElses_isTaken(String password) {
    assertThatCode(() -> PasswordRules.require(password, ACCOUNT)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201})
  void password_upToTwoHundredSigns_isTaken_andNoLongerOne(int length) {
    String password = "cadira verda damunt la mar ".repeat(8).substring(0, length);

    if (length <= PasswordRules.LONGEST) {
      assertThatCode(() -> PasswordRules.require(password, ACCOUNT)).doesNotThrowAnyException();
    } else {
      assertThatThrownBy(() -> PasswordRules.require(password, ACCOUNT))
          .hasMessage("password: error.password.long");
    }
  }
}
