package es.caib.empara.channels;

/**
 * What a circular says, in Catalan, in Spanish, or in both. Each language that is there has a title
 * and a text; the other is null.
 */
public record CircularText(String titleCa, String textCa, String titleEs, String textEs) {

  /**
   * @throws IllegalArgumentException naming the field at fault
   */
  public CircularText {
    requireBoth("Ca", titleCa, textCa);
    requireBoth("Es", titleEs, textEs);
    if (titleCa == null && titleEs == null) {
      throw new IllegalArgumentException("titleCa: missing");
    }
  }

  private static void requireBoth(String language, String title, String text) {
    if ((title == null) != (text == null)) {
      throw new IllegalArgumentException(
          (title == null ? "title" : "text") + language + ": missing");
    }
  }

  /** The language in which a reader of another gets it: hers if it is there. */
  public boolean isSpanishFor(String language) {
    return titleCa == null || titleEs != null && !language.equals("ca");
  }

  public String title(String language) {
    return isSpanishFor(language) ? titleEs : titleCa;
  }

  public String text(String language) {
    return isSpanishFor(language) ? textEs : textCa;
  }
}
