package es.caib.empara.commission.service.internal;

import es.caib.empara.commission.PaperLanguage;
import es.caib.empara.shared.VerificationCode;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.PaperText;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The page of a paper of the Commission, in its language: what all of them have in common. */
final class PaperPage {

  private static final String BUNDLE = "es.caib.empara.commission.service.papers";
  private static final String PAGE = PaperText.page(PaperPage.class, "paper.xhtml");
  private static final String CODE = PaperText.page(PaperPage.class, "paper-code.xhtml");

  private final PaperLanguage language;
  private final PaperText words;

  PaperPage(PaperLanguage language) {
    this.language = language;
    this.words = new PaperText(BUNDLE, Locale.forLanguageTag(language.tag()), PaperPage.class);
  }

  /**
   * By what a paper is checked.
   *
   * @param page address where the code is checked; null when it is not known
   */
  record Proof(VerificationCode code, String page) {}

  /**
   * As XHTML.
   *
   * @param proof null for a preview
   */
  String of(String title, String subject, PaperBody body, Proof proof) {
    Map<String, String> places = new HashMap<>();
    for (String key : List.of("official.use", "commission", "agreement", "protected")) {
      places.put(key, words.say(key));
    }
    places.put("language", language.tag());
    places.put("title", PaperText.escape(title));
    places.put("subject", PaperText.escape(subject));
    places.put("body", body.html());
    places.put("code", proof == null ? words.say("preview") : proof.code().text());
    places.put("proof", proof == null ? "" : proof(proof));
    return PaperText.filled(PAGE, places);
  }

  private String proof(Proof proof) {
    return PaperText.filled(
        CODE,
        Map.of(
            "code.title",
            words.say("code.title"),
            "code",
            proof.code().text(),
            "code.text",
            words.say("code.text", proof.page() == null ? words.word("code.page") : proof.page())));
  }

  PaperLanguage language() {
    return language;
  }

  String word(String key) {
    return words.word(key);
  }

  /** The word for a constant. */
  String word(String type, Enum<?> value) {
    return words.word(type + "." + value.name());
  }

  /** A text with its places filled in, not yet escaped. */
  String say(String key, Object... values) {
    return words.format(key, values);
  }

  String date(LocalDate day) {
    return words.date(day);
  }

  /** Day and time in the islands; null for null. */
  String time(OffsetDateTime at) {
    return at == null
        ? null
        : words.when("time", at.atZoneSameInstant(BusinessClock.LEGAL_ZONE).toLocalDateTime());
  }

  /** The time of the day in the islands. */
  String clock(OffsetDateTime at) {
    return words.when("clock", at.atZoneSameInstant(BusinessClock.LEGAL_ZONE).toLocalDateTime());
  }
}
