package es.caib.empara.access.service.internal;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** Codes of authenticators (RFC 6238) and of the paper beside them. */
final class OneTimeCodes {

  private static final int KEY_BYTES = 20;
  private static final int KEY_LETTERS = 32;
  private static final int RECOVERY_BYTES = 10;
  private static final int RECOVERY_LETTERS = 16;
  private static final int GROUP = 4;

  /** One step before and after: clocks differ, and typing takes its time (RFC 6238, 5.2). */
  private static final int TOLERATED_STEPS = 1;

  private static final String DIGITS = "0123456789abcdefghijklmnopqrstuv";
  private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final TimeBasedOneTimePasswordGenerator CODES =
      new TimeBasedOneTimePasswordGenerator();

  private OneTimeCodes() {}

  static byte[] newKey() {
    return random(KEY_BYTES);
  }

  /** As authenticators take it from the keyboard. */
  static String base32(byte[] key) {
    return base32(key, KEY_LETTERS);
  }

  /** As authenticators take it from a picture. */
  static String address(byte[] key, String principal) {
    return "otpauth://totp/Empara:"
        + URLEncoder.encode(principal, StandardCharsets.UTF_8)
        + "?secret="
        + base32(key)
        + "&issuer=Empara";
  }

  /** The time step of which this is the code; empty for a wrong one. */
  static OptionalLong stepOf(String code, byte[] key, Instant now) {
    long present = now.getEpochSecond() / CODES.getTimeStep().toSeconds();
    return LongStream.rangeClosed(present - TOLERATED_STEPS, present + TOLERATED_STEPS)
        .filter(step -> same(code, codeOf(key, step)))
        .findFirst();
  }

  static String codeOf(byte[] key, long step) {
    try {
      return CODES.generateOneTimePasswordString(
          new SecretKeySpec(key, CODES.getAlgorithm()),
          Instant.ofEpochSecond(step * CODES.getTimeStep().toSeconds()),
          Locale.ROOT);
    } catch (InvalidKeyException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  /** 80 bits in four groups of letters and digits that nobody mistakes for each other. */
  static String newRecoveryCode() {
    return base32(random(RECOVERY_BYTES), RECOVERY_LETTERS)
        .replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
  }

  /** A code as typed, without what is there for the eye. */
  static String plain(String typed) {
    return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }

  /** Both lengths are whole numbers of letters of five bits. */
  private static String base32(byte[] bytes, int letters) {
    String digits = new BigInteger(1, bytes).toString(BASE_32.length());
    StringBuilder text = new StringBuilder("A".repeat(letters - digits.length()));
    digits
        .chars()
        .map(digit -> BASE_32.charAt(DIGITS.indexOf(digit)))
        .forEach(letter -> text.append((char) letter));
    return text.toString();
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
