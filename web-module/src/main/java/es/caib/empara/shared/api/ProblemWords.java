package es.caib.empara.shared.api;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the API, in the language that the caller prefers; Catalan otherwise. */
public final class ProblemWords {

  private static final String BUNDLE = "es.caib.empara.shared.api.problems";
  private static final ResourceBundle.Control CATALAN_OTHERWISE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private ProblemWords() {}

  /** The words of a key; the key itself when there are none. */
  public static String of(String key, List<Locale> accepted) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            BUNDLE, language(accepted), ProblemWords.class.getClassLoader(), CATALAN_OTHERWISE);
    return bundle.containsKey(key) ? bundle.getString(key) : key;
  }

  /** The best of ours that the caller accepts. */
  public static Locale language(List<Locale> accepted) {
    for (Locale locale : accepted) {
      switch (locale.getLanguage()) {
        case "ca":
          return Locale.ROOT;
        case "es", "en":
          return Locale.forLanguageTag(locale.getLanguage());
        default:
          break;
      }
    }
    return Locale.ROOT;
  }
}
