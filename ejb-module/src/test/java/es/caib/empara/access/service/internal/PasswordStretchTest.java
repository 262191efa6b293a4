package es.caib.empara.access.service.internal;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.access.entity.StoredSecret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordStretchTest {

  private static final HexFormat HEX = HexFormat.of();
  private static final String SALT = "73616c74";

  @Test
  void stretching_theKnownVector_givesTheKnownKey() {
    assertThat(PasswordStretch.stretch("password", SALT, 1))
        .isEqualTo(
            "867f70cf1ade02cff3752599a3a53dc4af34c7a669815ae5d513554e1c8cf252"
                + "c02d470a285a0501bad999bfe943c08f050235d7d68b1da55e63f73b60a57fce");
  }

  @ParameterizedTest
  @ValueSource(strings = {"empara-demo", "contrasenya amb àccents €", "密码", " ", "a"})
  void stretching_agreesWithTheStandardWrittenOut(String password) throws Exception {
    assertThat(PasswordStretch.stretch(password, SALT, 1_000))
        .isEqualTo(HEX.formatHex(pbkdf2(password, HEX.parseHex(SALT), 1_000)));
  }

  @Test
  void stretching_whatIsTypedEmpty_isAKeyLikeAnyOther() {
    assertThat(PasswordStretch.stretch("", SALT, 1)).matches("[0-9a-f]{128}");
  }

  @Test
  void keeping_stretchesWithAtLeast210000Rounds() {
    assertThat(PasswordStretch.keep("empara-demo").rounds()).isGreaterThanOrEqualTo(210_000);
  }

  @Test
  void keeping_isTheSha256OfTheHexKey_asTheRealmComparesIt() throws Exception {
    StoredSecret secret = PasswordStretch.keep("empara-demo");
    String key = HEX.formatHex(pbkdf2("empara-demo", HEX.parseHex(secret.salt()), secret.rounds()));

    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.US_ASCII));
    assertThat(secret.verifier()).isEqualTo(HEX.formatHex(digest));
  }

  @Test
  void keeping_theSamePasswordTwice_differsInSaltAndVerifier() {
    StoredSecret first = PasswordStretch.keep("empara-demo");
    StoredSecret second = PasswordStretch.keep("empara-demo");

    assertThat(HEX.parseHex(first.salt())).hasSize(16);
    assertThat(first.salt()).isNotEqualTo(second.salt());
    assertThat(first.verifier()).isNotEqualTo(second.verifier());
  }

  /** RFC 8018, 5.2, for the one block that a key of 512 bits is. */
  private static byte[] pbkdf2(String password, byte[] salt, int rounds)
      throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA512");
    mac.init(new SecretKeySpec(password.getBytes(StandardCharsets.UTF_8), "HmacSHA512"));
    mac.update(salt);
    byte[] round = mac.doFinal(new byte[] {0, 0, 0, 1});
    byte[] key = round.clone();
    for (int i = 1; i < rounds; i++) {
      round = mac.doFinal(round);
      for (int at = 0; at < key.length; at++) {
        key[at] ^= round[at];
      }
    }
    return key;
  }
}
