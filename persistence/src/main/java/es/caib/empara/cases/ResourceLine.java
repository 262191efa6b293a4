package es.caib.empara.cases;

/**
 * What a line of the timeline says of a resource besides what became of it, without words of any
 * language: the screen makes the sentence.
 *
 * @param need type of the resource
 * @param institution realm of whose it is; null when nobody is left to ask
 * @param more the time of arrival, the reason of a refusal or the outcome; null for the others
 * @param resource its name; null when nobody is left to ask
 */
public record ResourceLine(String need, String institution, String more, String resource) {

  private static final String NONE = "-";

  /** As it is kept: four parts, the name last. */
  public String text() {
    return need + " " + kept(institution) + " " + kept(more) + " " + kept(resource);
  }

  /** Reads what {@link #text()} gave. */
  public static ResourceLine read(String text) {
    String[] parts = text.split(" ", 4);
    return new ResourceLine(parts[0], read(parts, 1), read(parts, 2), read(parts, 3));
  }

  private static String kept(String part) {
    return part == null ? NONE : part;
  }

  private static String read(String[] parts, int index) {
    return parts.length <= index || parts[index].equals(NONE) ? null : parts[index];
  }
}
