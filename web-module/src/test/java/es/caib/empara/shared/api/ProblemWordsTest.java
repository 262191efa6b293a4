package es.caib.empara.shared.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemWordsTest {

  private static final String CATALAN = "problems.properties";

  @ParameterizedTest
  @ValueSource(strings = {CATALAN, "problems_es.properties", "problems_en.properties"})
  void bundles_haveTheSameKeysAsTheCatalanOne_andNoEmptyValue(String bundle) throws IOException {
    Properties words = read(bundle);
    assertThat(words.stringPropertyNames()).isEqualTo(read(CATALAN).stringPropertyNames());
    assertThat(words.stringPropertyNames())
        .allSatisfy(key -> assertThat(words.getProperty(key)).as(key).isNotBlank());
  }

  @Test
  void words_areInTheFirstLanguageOfOursThatIsAccepted_andOtherwiseInCatalan() {
    assertThat(ProblemWords.of("closed", languages("fr", "en", "ca")))
        .isEqualTo("The alert is closed");
    assertThat(ProblemWords.of("closed", languages("es-ES"))).isEqualTo("El aviso ya está cerrado");
    assertThat(ProblemWords.of("closed", languages("fr"))).isEqualTo("L’avís ja és tancat");
    assertThat(ProblemWords.of("closed", List.of())).isEqualTo("L’avís ja és tancat");
  }

  @Test
  void words_whenThereAreNone_areTheKey() {
    assertThat(ProblemWords.of("no.such.key", languages("en"))).isEqualTo("no.such.key");
  }

  private static List<Locale> languages(String... tags) {
    return List.of(tags).stream().map(Locale::forLanguageTag).toList();
  }

  private static Properties read(String bundle) throws IOException {
    Properties words = new Properties();
    try (Reader text =
        new InputStreamReader(
            ProblemWords.class.getResourceAsStream(bundle), StandardCharsets.UTF_8)) {
      words.load(text);
    }
    return words;
  }
}
