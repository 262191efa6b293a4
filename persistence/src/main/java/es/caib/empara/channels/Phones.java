package es.caib.empara.channels;

import java.util.Optional;
import java.util.regex.Pattern;

/** Phone numbers: kept as ITU-T E.164 has them, shown in groups that people can read aloud. */
public final class Phones {

  private static final Pattern FILLING = Pattern.compile("[\\s.()/-]");
  private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{7,14}");
  private static final Pattern OF_SPAIN = Pattern.compile("[6-9]\\d{8}");
  private static final String SPAIN = "+34";

  private Phones() {}

  /** The number that was typed; a Spanish one needs no prefix. Empty when it is none. */
  public static Optional<String> parse(String typed) {
    String bare = FILLING.matcher(typed).replaceAll("");
    String number = bare.startsWith("00") ? "+" + bare.substring(2) : bare;
    if (OF_SPAIN.matcher(number).matches()) {
      return Optional.of(SPAIN + number);
    }
    return Optional.of(number).filter(Phones::isE164);
  }

  /** Whether it is a number as it is kept; in Spain all have nine digits. */
  public static boolean isE164(String number) {
    return E164.matcher(number).matches()
        && (!number.startsWith(SPAIN)
            || OF_SPAIN.matcher(number.substring(SPAIN.length())).matches());
  }

  /** "+34 971 00 00 12"; of another country in threes from the right. */
  public static String grouped(String number) {
    if (number.startsWith(SPAIN)) {
      String own = number.substring(SPAIN.length());
      return "%s %s %s %s %s"
          .formatted(
              SPAIN,
              own.substring(0, 3),
              own.substring(3, 5),
              own.substring(5, 7),
              own.substring(7));
    }
    return "+" + number.substring(1).replaceAll("(?<=\\d)(?=(\\d{3})+$)", " ");
  }
}
