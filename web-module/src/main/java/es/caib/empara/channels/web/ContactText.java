package es.caib.empara.channels.web;

import es.caib.empara.channels.ContactHours;
import es.caib.empara.channels.Phones;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.format.TextStyle;

/** Contacts in words. */
@Named
@ApplicationScoped
public class ContactText {

  @Inject private Words words;

  /** In groups that can be read aloud. */
  public String phone(String number) {
    return Phones.grouped(number);
  }

  /** "de dilluns a divendres, 08:00–15:00". */
  public String hours(ContactHours hours) {
    if (hours.isAlways()) {
      return words.text("contact.hours.always");
    }
    String times =
        hours.isWholeDay()
            ? words.text("contact.hours.day")
            : words.text(
                "contact.hours.times", hours.opens().toString(), hours.closes().toString());
    return words.text("contact.hours", days(hours), times);
  }

  private String days(ContactHours hours) {
    if (hours.isEveryDay()) {
      return words.text("contact.days.every");
    }
    return hours.isOneDay()
        ? day(hours.firstDay())
        : words.text("contact.days", day(hours.firstDay()), day(hours.lastDay()));
  }

  public String day(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, words.locale());
  }
}
