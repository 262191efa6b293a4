package es.caib.empara.orders;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The form of a court's name in which two spellings of it are the same. */
public final class CourtNames {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  /** Words that some write before the number of a court and others do not. */
  private static final Set<String> NUMBER = Set.of("n", "num", "numero");

  private CourtNames() {}

  /** Lower case, without accents, signs and the word for "number"; empty when nothing is left. */
  public static String normal(String name) {
    String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return Arrays.stream(BETWEEN_WORDS.split(plain.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty() && !NUMBER.contains(word))
        .collect(Collectors.joining(" "));
  }
}
