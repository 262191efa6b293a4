package es.caib.empara.cases;

/**
 * What a line of the timeline says of a document besides what became of it, without words of any
 * language: the screen makes the sentence.
 *
 * @param kind of the document
 * @param title as somebody typed it
 */
public record DocumentLine(String kind, String title) {

  /** As it is kept. */
  public String text() {
    return kind + " " + title;
  }

  /** Reads what {@link #text()} gave. */
  public static DocumentLine read(String text) {
    String[] parts = text.split(" ", 2);
    return new DocumentLine(parts[0], parts.length > 1 ? parts[1] : "");
  }
}
