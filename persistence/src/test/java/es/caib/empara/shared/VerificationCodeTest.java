package es.caib.empara.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodeTest {

  private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "   ",
        "----",
        "2222-2222-2222-222",
        "2222-2222-2222-22222",
        "2222-2222-2222-2223",
        "O222-2222-2222-2222",
        "1222-2222-2222-2222",
        "2222_2222_2222_2222",
        "' or 1=1 --",
        "İİİİ-2222-2222-2222"
      })
  void reading_whatIsNoCode_isEmpty(String typed) {
    assertThat(VerificationCode.read(typed)).isEmpty();
  }

  @Test
  void making_oneByHand_thatFailsTheCheck_isRefused() {
    assertThatThrownBy(() -> new VerificationCode("2222-2222-2222-2223"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2222-2222-2222-2222",
        "2222222222222222",
        " 2222 2222 2222 2222 ",
        "2222–2222—2222.2222",
        "\u00a02222-2222-2222-2222"
      })
  void reading_howeverItIsTyped_isTheSameCode(String typed) {
    assertThat(VerificationCode.read(typed.replace('\u00a0', ' ')))
        .hasValueSatisfying(code -> assertThat(code).hasToString("2222-2222-2222-2222"));
  }

  @Property
  void codes_areReadBack_alsoInSmallLetters(@ForAll long seed) {
    VerificationCode code = VerificationCode.make(new Random(seed)::nextInt);

    assertThat(code.text()).matches("([2-9A-HJKMNP-Z]{4}-){3}[2-9A-HJKMNP-Z]{4}");
    assertThat(VerificationCode.read(code.text().toLowerCase().replace("-", ""))).contains(code);
  }

  @Property
  void oneWrongSign_neverPasses(
      @ForAll long seed,
      @ForAll @IntRange(max = 15) int place,
      @ForAll @IntRange(min = 1, max = 30) int shift) {
    char[] signs = signs(seed);
    signs[place] = SIGNS.charAt((SIGNS.indexOf(signs[place]) + shift) % SIGNS.length());

    assertThat(VerificationCode.read(new String(signs))).isEmpty();
  }

  @Property
  void twoSignsThatChangedPlaces_neverPass(
      @ForAll long seed, @ForAll @IntRange(max = 15) int one, @ForAll @IntRange(max = 15) int two) {
    char[] signs = signs(seed);
    char kept = signs[one];
    signs[one] = signs[two];
    signs[two] = kept;

    assertThat(VerificationCode.read(new String(signs)).isPresent())
        .isEqualTo(signs[one] == signs[two]);
  }

  @Test
  void codes_useEverySign() {
    Random random = new Random(7);
    Set<Integer> used = new HashSet<>();
    for (int i = 0; i < 200; i++) {
      VerificationCode.make(random::nextInt).text().chars().forEach(used::add);
    }

    assertThat(used).hasSize(SIGNS.length() + 1);
  }

  private static char[] signs(long seed) {
    return VerificationCode.make(new Random(seed)::nextInt).text().replace("-", "").toCharArray();
  }
}
