package es.caib.empara.incontainer;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;

/** What a person has on her phone. */
final class Authenticator {

  private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final String DIGITS = "0123456789abcdefghijklmnopqrstuv";
  private static final int KEY_BYTES = 20;

  private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();
  private final SecretKeySpec key;
  private long last;

  /**
   * @param base32 as it is shown
   */
  Authenticator(String base32) {
    StringBuilder digits = new StringBuilder();
    base32.chars().forEach(letter -> digits.append(DIGITS.charAt(BASE_32.indexOf(letter))));
    byte[] number = new BigInteger(digits.toString(), BASE_32.length()).toByteArray();
    byte[] bytes = new byte[KEY_BYTES];
    int length = Math.min(number.length, KEY_BYTES);
    System.arraycopy(number, number.length - length, bytes, KEY_BYTES - length, length);
    key = new SecretKeySpec(bytes, "RAW");
  }

  /** A code that is good now and was not given before: there are three within what is tolerated. */
  String next() throws InvalidKeyException {
    long seconds = codes.getTimeStep().toSeconds();
    long present = Instant.now().getEpochSecond() / seconds;
    last = Math.max(present - 1, last + 1);
    return codes.generateOneTimePasswordString(key, Instant.ofEpochSecond(last * seconds));
  }
}
