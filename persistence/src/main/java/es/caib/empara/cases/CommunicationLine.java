package es.caib.empara.cases;

/**
 * What a line of the timeline says of a communication besides what became of it, without words of
 * any language: the screen makes the sentence.
 *
 * @param party of whom a request asks (a realm), or by which way a report went; null for a thread
 * @param subject of a thread; null for the others, whose texts stand in no list
 */
public record CommunicationLine(String party, String subject) {

  private static final String NONE = "-";

  /** As it is kept: two parts, the subject last. */
  public String text() {
    return kept(party) + " " + kept(subject);
  }

  /** Reads what {@link #text()} gave. */
  public static CommunicationLine read(String text) {
    String[] parts = text.split(" ", 2);
    return new CommunicationLine(given(parts[0]), parts.length > 1 ? given(parts[1]) : null);
  }

  private static String kept(String part) {
    return part == null ? NONE : part;
  }

  private static String given(String part) {
    return part.equals(NONE) ? null : part;
  }
}
