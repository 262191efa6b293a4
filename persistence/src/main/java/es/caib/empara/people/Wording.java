package es.caib.empara.people;

import es.caib.empara.shared.Required;

/** A text in the three languages of the application. */
public record Wording(String ca, String es, String en) {

  /**
   * @throws IllegalArgumentException naming the language that is missing
   */
  public Wording {
    Required.text("ca", ca);
    Required.text("es", es);
    Required.text("en", en);
  }

  /** In a language; Catalan for any but Spanish and English. */
  public String in(String language) {
    return switch (language) {
      case "es" -> es;
      case "en" -> en;
      default -> ca;
    };
  }
}
