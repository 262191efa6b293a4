package es.caib.empara.shared.service;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Words of letters, in both official languages, since a letter cannot be switched. */
public final class LetterWords {

  private static final List<Locale> LANGUAGES =
      List.of(Locale.forLanguageTag("ca"), Locale.forLanguageTag("es"));
  private static final int HASH = 12;

  private final List<PaperText> texts;

  /**
   * @param bundle its name
   * @param near a class of the module that has it
   */
  public LetterWords(String bundle, Class<?> near) {
    this.texts = LANGUAGES.stream().map(language -> new PaperText(bundle, language, near)).toList();
  }

  /** The line over the letter: it has room for one language. */
  public String subject(String key, Object... values) {
    return texts.get(0).format(key, values);
  }

  /** The letter, in one language after the other. */
  public String both(Function<PaperText, String> letter) {
    return texts.stream().map(letter).map(String::strip).collect(Collectors.joining("\n\n--\n\n"));
  }

  /** Names the letter about something to somebody, in few signs and without the name. */
  public static String reference(String about, String recipient) {
    return about + "-" + Sha256.of(recipient).substring(0, HASH);
  }
}
