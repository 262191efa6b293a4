package es.caib.empara.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Days inside a sentence, with the article that the day asks for: "fins al 12", "fins a l’11". */
@Named("days")
@ApplicationScoped
public class DayText {

  @Inject private Words words;
  @Inject private TimeText times;

  /** "fins al 12 de gener". */
  public String until(LocalDate day) {
    return withArticle("date.until", day);
  }

  /** "des del 12 de gener". */
  public String since(LocalDate day) {
    return withArticle("date.since", day);
  }

  /** Until when the level must be assessed again, or since when that has been missed. */
  public String due(OffsetDateTime at) {
    return withArticle(times.isPast(at) ? "date.overdue" : "date.before", times.day(at));
  }

  /** A sentence on something and its day. */
  public String onDay(String key, String what, LocalDate day) {
    return words.text(article(key, day), what, times.date(day));
  }

  private String withArticle(String key, LocalDate day) {
    return words.text(article(key, day), times.date(day));
  }

  private static String article(String key, LocalDate day) {
    // Catalan says "l'1" and "l'11"; the other languages have the same words for both keys.
    boolean vowel = day.getDayOfMonth() == 1 || day.getDayOfMonth() == 11;
    return vowel ? key + ".vowel" : key;
  }
}
