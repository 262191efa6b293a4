package es.caib.empara.shared;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What tells whether two heaps of lines are the same, whatever order they are read in: how many
 * there are, and the sum of their SHA-256 modulo 2^256.
 */
public final class Fingerprint {

  private static final int BITS = 256;
  private static final String SEPARATOR = "|";
  private static final String NOTHING = "-";

  private final MessageDigest digest;
  private BigInteger sum = BigInteger.ZERO;
  private long count;

  public Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Adds a line; a field that is null or empty counts as {@code -}. */
  public void add(Object... fields) {
    StringBuilder line = new StringBuilder();
    for (Object field : fields) {
      String text = field == null ? "" : field.toString();
      line.append(line.isEmpty() ? "" : SEPARATOR).append(text.isEmpty() ? NOTHING : text);
    }
    byte[] hash = digest.digest(line.toString().getBytes(StandardCharsets.UTF_8));
    sum = sum.add(new BigInteger(1, hash));
    if (sum.bitLength() > BITS) {
      sum = sum.clearBit(BITS);
    }
    count++;
  }

  public long count() {
    return count;
  }

  /** 64 hexadecimal digits in lower case. */
  public String hash() {
    return "%064x".formatted(sum);
  }
}
