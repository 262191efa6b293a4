package es.caib.empara.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/**
 * By what a paper is found again: fifteen signs that nobody can guess (31^15, 74 bits) and one that
 * checks them, in groups of four. The signs are those that are not mistaken for another on paper or
 * on the telephone. There are 31, a prime, so one wrong sign and two that changed places never pass
 * the check.
 *
 * @param text as it is printed, with hyphens
 */
public record VerificationCode(String text) {

  private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
  private static final int RANDOM = 15;
  private static final int GROUP = 4;
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}.]+");

  public VerificationCode {
    if (!isWellFormed(BETWEEN.matcher(text).replaceAll(""))) {
      throw new IllegalArgumentException("code: wrong");
    }
  }

  /**
   * A new code.
   *
   * @param random gives a number from 0 to below its argument, which nobody can foresee
   */
  public static VerificationCode make(IntUnaryOperator random) {
    StringBuilder signs = new StringBuilder();
    for (int i = 0; i < RANDOM; i++) {
      signs.append(SIGNS.charAt(random.applyAsInt(SIGNS.length())));
    }
    return new VerificationCode(grouped(signs.append(check(signs))));
  }

  /** Reads what somebody typed, with or without hyphens and capitals; empty when it is no code. */
  public static Optional<VerificationCode> read(String typed) {
    String signs =
        typed == null ? "" : BETWEEN.matcher(typed.strip()).replaceAll("").toUpperCase(Locale.ROOT);
    return isWellFormed(signs)
        ? Optional.of(new VerificationCode(grouped(signs)))
        : Optional.empty();
  }

  private static boolean isWellFormed(String signs) {
    return signs.length() == RANDOM + 1
        && signs.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
        && signs.charAt(RANDOM) == check(signs);
  }

  private static char check(CharSequence signs) {
    int sum = 0;
    for (int i = 0; i < RANDOM; i++) {
      sum += (i + 1) * SIGNS.indexOf(signs.charAt(i));
    }
    return SIGNS.charAt(sum % SIGNS.length());
  }

  private static String grouped(CharSequence signs) {
    StringBuilder text = new StringBuilder(signs);
    for (int i = RANDOM + 1 - GROUP; i > 0; i -= GROUP) {
      text.insert(i, '-');
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return text;
  }
}
