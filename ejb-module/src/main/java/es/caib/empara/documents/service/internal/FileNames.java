package es.caib.empara.documents.service.internal;

import es.caib.empara.documents.DocumentFormat;

/** The name under which a document is given back: only words, with the ending of what it is. */
final class FileNames {

  private static final int MOST = 100;

  private static final String NAMELESS = "document";

  private FileNames() {}

  /**
   * Takes from a name the path, what controls or turns, what no file system keeps, and the ending.
   *
   * @param name as it came; may be null
   */
  static String clean(String name, DocumentFormat format) {
    String last = name == null ? "" : name.substring(lastSlash(name) + 1);
    String words =
        last.replaceAll("\\.[A-Za-z0-9]{1,5}$", "")
            .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "")
            .replaceAll("[<>:\"|?*%;=&']", " ")
            .replaceAll("\\s+", " ")
            .replaceAll("^[ .]+|[ .]+$", "");
    String kept =
        words.codePointCount(0, words.length()) > MOST
            ? words.substring(0, words.offsetByCodePoints(0, MOST)).stripTrailing()
            : words;
    return (kept.isEmpty() ? NAMELESS : kept) + "." + format.extension();
  }

  private static int lastSlash(String name) {
    return Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
  }
}
