package es.caib.empara.commission.service.internal;

import es.caib.empara.commission.service.MinutesEdit;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.PlainText;
import java.util.ArrayList;
import java.util.List;

/** What the secretary wrote, looked through. */
final class MinutesWords {

  /** Signs of all that minutes say; what the table takes. */
  static final int MOST_CONTENT = 500_000;

  private final MinutesEdit edit;

  MinutesWords(MinutesEdit edit) {
    this.edit = edit;
  }

  /**
   * What was said, for each item; null where nothing was.
   *
   * @throws InvalidInput when they are not of these items, too long, or no sound text
   */
  List<String> points(int items) {
    if (edit.points().size() != items) {
      throw new InvalidInput("points", "error.minutes.stale");
    }
    List<String> said = new ArrayList<>();
    for (String each : edit.points()) {
      if (each != null && each.length() > MinutesEdit.MOST_TEXT) {
        throw new InvalidInput("points", "error.minutes.long");
      }
      said.add(sound("points", each));
    }
    return said;
  }

  String remarks() {
    return sound("remarks", edit.remarks());
  }

  String reason() {
    return sound("reason", edit.reason());
  }

  private static String sound(String field, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    if (!PlainText.isSound(typed)) {
      throw new InvalidInput(field, "error.characters");
    }
    return typed.strip();
  }
}
