package es.caib.empara.channels.service.internal;

import es.caib.empara.shared.service.InvalidInput;

/** Texts as they are kept. */
final class CommunicationTexts {

  private CommunicationTexts() {}

  /**
   * A text of one line.
   *
   * @throws InvalidInput naming the field, when it has more
   */
  static String line(String field, String text) {
    String line = text.strip();
    if (line.chars().anyMatch(Character::isISOControl)) {
      throw new InvalidInput(field, "error.characters");
    }
    return line;
  }

  /** Null for nothing. */
  static String optional(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
