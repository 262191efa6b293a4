package es.caib.empara.shared;

/** Constructor invariants: what must exist, named in the error. */
public final class Required {

  private Required() {}

  /**
   * @throws IllegalArgumentException "{@code field}: missing" when the value is null
   */
  public static <T> T value(String field, T value) {
    if (value == null) {
      throw new IllegalArgumentException(field + ": missing");
    }
    return value;
  }

  /**
   * @throws IllegalArgumentException "{@code field}: missing" when the text is null or blank
   */
  public static String text(String field, String value) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(field + ": missing");
    }
    return value;
  }
}
