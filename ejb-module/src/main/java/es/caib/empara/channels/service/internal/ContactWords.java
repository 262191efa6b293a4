package es.caib.empara.channels.service.internal;

import es.caib.empara.channels.ContactHours;
import es.caib.empara.channels.ContactPerson;
import es.caib.empara.channels.Phones;
import es.caib.empara.shared.service.PaperText;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Contacts in the words of a paper or of the history. */
final class ContactWords {

  static final String BUNDLE = "es.caib.empara.channels.service.sheet";

  private final PaperText words;

  ContactWords(String language) {
    this.words = new PaperText(BUNDLE, Locale.forLanguageTag(language), ContactWords.class);
  }

  PaperText text() {
    return words;
  }

  /** "dl.–dv. 08:00–15:00": short, and much the same in both languages. */
  String hours(ContactHours hours) {
    if (hours.isAlways()) {
      return words.word("hours.always");
    }
    String times =
        hours.isWholeDay()
            ? words.word("hours.day")
            : words.format("hours.times", hours.opens(), hours.closes());
    return words.format("hours", days(hours), times);
  }

  private String days(ContactHours hours) {
    if (hours.isEveryDay()) {
      return words.word("days.every");
    }
    return hours.isOneDay()
        ? name(hours.firstDay())
        : words.format("days", name(hours.firstDay()), name(hours.lastDay()));
  }

  private String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, words.locale());
  }

  /** All of a line, for the history. */
  String line(ContactPerson person) {
    return Stream.of(
            words.word("ContactKind." + person.kind()),
            person.post(),
            person.name(),
            Phones.grouped(person.phone()),
            hours(person.hours()),
            person.mail())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }
}
