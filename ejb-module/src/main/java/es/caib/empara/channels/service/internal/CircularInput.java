package es.caib.empara.channels.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.channels.CircularText;
import es.caib.empara.channels.entity.Circular;
import es.caib.empara.channels.service.CircularCommand;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.PlainText;
import java.time.LocalDate;
import java.util.Set;

/** Makes sure that a draft can be kept; what cannot names its field. */
final class CircularInput {

  private CircularInput() {}

  /**
   * @param realms those of the incorporated bodies
   */
  static Circular.Content content(CircularCommand typed, Set<String> realms, LocalDate today) {
    String titleCa = text("titleCa", typed.titleCa());
    String textCa = text("textCa", typed.textCa());
    String titleEs = text("titleEs", typed.titleEs());
    String textEs = text("textEs", typed.textEs());
    requireBoth("Ca", titleCa, textCa);
    requireBoth("Es", titleEs, textEs);
    if (titleCa == null && titleEs == null) {
      throw new InvalidInput("titleCa", "error.circular.empty");
    }
    if (!realms.containsAll(typed.realms())) {
      throw new InvalidInput("realms", "error.circular.realms");
    }
    if (typed.roles().isEmpty() || !typed.roles().stream().allMatch(Roles::isOfReaders)) {
      throw new InvalidInput("roles", "error.circular.roles");
    }
    if (typed.readBy() != null && typed.readBy().isBefore(today)) {
      throw new InvalidInput("readBy", "error.circular.day");
    }
    return new Circular.Content(
        new CircularText(titleCa, textCa, titleEs, textEs),
        new Circular.Addressees(typed.realms(), typed.roles()),
        typed.readBy(),
        typed.supersedes());
  }

  private static void requireBoth(String language, String title, String text) {
    if ((title == null) != (text == null)) {
      throw new InvalidInput((title == null ? "title" : "text") + language, "error.circular.half");
    }
  }

  /** Some words, or null for none. */
  static String text(String field, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    if (!PlainText.isSound(typed)) {
      throw new InvalidInput(field, "error.characters");
    }
    return typed.strip();
  }
}
