package es.caib.empara.protocols.service.internal;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.shared.service.PaperText;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProtocolLettersTest {

  private static final String BUNDLE = "es.caib.empara.protocols.service.letters";
  private static final Object[] VALUES = {"AVISOS", "Protocol d’avisos", 2, "Ajuntament"};

  @ParameterizedTest
  @ValueSource(strings = {"submitted", "returned", "verified", "reopened"})
  void eachLetter_inBothLanguages_saysWhichVersionOfWhatOfWhom(String key) {
    String catalan = text("ca").format(key, VALUES);
    String spanish = text("es").format(key, VALUES);

    assertThat(catalan).contains("AVISOS", "Protocol d’avisos", "Ajuntament", " 2 ");
    assertThat(spanish).contains("AVISOS", "Protocol d’avisos", "Ajuntament", " 2 ");
    assertThat(spanish).isNotEqualTo(catalan);
    assertThat(text("ca").format(key + ".subject", VALUES)).contains("AVISOS");
  }

  private static PaperText text(String language) {
    return new PaperText(BUNDLE, Locale.forLanguageTag(language), ProtocolLettersTest.class);
  }
}
