package es.caib.empara.people.service.internal;

import es.caib.empara.people.entity.Course;
import es.caib.empara.people.entity.TrainingCertificate;
import es.caib.empara.shared.service.PaperText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The page of a certificate of training, in its language. */
final class TrainingPaper {

  private static final String BUNDLE = "es.caib.empara.people.service.training";
  private static final String PAGE = PaperText.page(TrainingPaper.class, "training.xhtml");

  private final PaperText words;

  /**
   * @param language ca, es or en; Catalan for any other
   */
  TrainingPaper(String language) {
    String tag = language.equals("es") || language.equals("en") ? language : "ca";
    words = new PaperText(BUNDLE, Locale.forLanguageTag(tag), TrainingPaper.class);
  }

  /** As XHTML. */
  String page(TrainingCertificate certificate, Course course) {
    String language = words.locale().getLanguage();
    Map<String, String> places = new HashMap<>();
    for (String key : new String[] {"title", "issuer", "subject", "states", "code.title"}) {
      places.put(key, words.say(key));
    }
    places.put("language", language);
    places.put("name", PaperText.escape(certificate.name()));
    places.put("course", PaperText.escape(course.title().in(language)));
    places.put(
        "passed",
        words.say(
            "passed", words.date(certificate.issuedOn()), course.needed(), course.questions()));
    places.put("until", words.say("until", words.date(certificate.validUntil())));
    places.put("code", PaperText.escape(certificate.code()));
    places.put("code.text", words.say("code.text"));
    return PaperText.filled(PAGE, places);
  }
}
