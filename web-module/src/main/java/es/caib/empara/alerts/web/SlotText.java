package es.caib.empara.alerts.web;

import es.caib.empara.alerts.DeskHours;
import es.caib.empara.alerts.service.MonthPattern.Slot;
import es.caib.empara.shared.service.InvalidInput;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Shifts of a day as people type them: {@code 06:00-14:00, 14:00-22:00}. */
final class SlotText {

  private SlotText() {}

  /**
   * The shifts, in the order in which they stand.
   *
   * @throws InvalidInput when one cannot be read
   */
  static List<Slot> parse(String text) {
    List<Slot> slots = new ArrayList<>();
    for (String part : text == null ? new String[0] : text.split("[,;]")) {
      slots.add(slot(part, "slots"));
    }
    return slots;
  }

  /**
   * The same hours of a desk on some days.
   *
   * @throws InvalidInput when they cannot be read, or end before they begin
   */
  static DeskHours hours(Set<DayOfWeek> days, String text) {
    Slot slot = slot(text, "hours");
    try {
      return DeskHours.on(days, slot.from(), slot.until());
    } catch (IllegalArgumentException backwards) {
      throw new InvalidInput("hours", "error.duty.slots");
    }
  }

  private static Slot slot(String text, String field) {
    String[] ends = text.strip().split("\\s*[-–]\\s*");
    try {
      if (ends.length == 2) {
        return new Slot(time(ends[0]), time(ends[1]));
      }
    } catch (DateTimeParseException notATime) {
      throw new InvalidInput(field, "error.duty.slots");
    }
    throw new InvalidInput(field, "error.duty.slots");
  }

  /** "8:00" is 08:00, and "24:00" is midnight. */
  private static LocalTime time(String text) {
    String whole = text.length() == 4 ? "0" + text : text;
    return LocalTime.parse(whole.equals("24:00") ? "00:00" : whole);
  }
}
