package es.caib.empara.shared.web;

import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * Times as people say them, in the islands' zone. Each is said twice: how long ago, for the hurry,
 * and when, for the record.
 */
@Named("times")
@ApplicationScoped
public class TimeText {

  private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");

  private static final DateTimeFormatter TO_THE_MILLISECOND =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSS");
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);
  private static final int DAYS_BEFORE_MONTHS = 60;
  private static final int DAYS_BEFORE_YEARS = 730;

  @Inject private BusinessClock clock;
  @Inject private Words words;

  /** The server's present, for the clocks on the screen. */
  public String getNow() {
    return iso(clock.now());
  }

  public String iso(OffsetDateTime at) {
    return at == null ? "" : at.toInstant().toString();
  }

  /** How long ago, or in how long, in the unit that matters. */
  public String ago(OffsetDateTime at) {
    Duration distance = Duration.between(at, clock.now());
    String prefix = distance.isNegative() ? "time.in." : "time.ago.";
    Duration size = distance.abs();
    if (size.compareTo(MINUTE) < 0) {
      return words.text(prefix + "second", String.valueOf(size.toSeconds()));
    }
    if (size.compareTo(HOUR) < 0) {
      return words.text(prefix + "minute", String.valueOf(size.toMinutes()));
    }
    if (size.compareTo(DAY) < 0) {
      return words.text(prefix + "hour", String.valueOf(size.toHours()));
    }
    return inDays(prefix, size.toDays());
  }

  private String inDays(String prefix, long days) {
    if (days < DAYS_BEFORE_MONTHS) {
      return words.text(prefix + (days == 1 ? "day" : "days"), String.valueOf(days));
    }
    if (days < DAYS_BEFORE_YEARS) {
      return words.text(prefix + "months", String.valueOf(days / 30));
    }
    return words.text(prefix + "years", String.valueOf(days / 365));
  }

  /** When: today the time, this year day and month too, else the date. */
  public String at(OffsetDateTime at) {
    ZonedDateTime local = local(at);
    LocalDate today = clock.today();
    String time = TO_THE_MINUTE.format(local);
    if (local.toLocalDate().equals(today)) {
      return time;
    }
    String pattern = local.getYear() == today.getYear() ? "date.short" : "date.short.year";
    return formatter(pattern).format(local) + ", " + time;
  }

  /** To the second, always with its date: for the operations log. */
  public String exact(OffsetDateTime at) {
    ZonedDateTime local = local(at);
    return formatter("date.digits").format(local) + " " + TO_THE_SECOND.format(local);
  }

  /** To the minute, always with its date: for what is appointed and recorded. */
  public String minute(OffsetDateTime at) {
    ZonedDateTime local = local(at);
    return formatter("date.digits").format(local) + " " + TO_THE_MINUTE.format(local);
  }

  /** The time of the day to the millisecond, for what is measured; a dash when it has not come. */
  public String precise(OffsetDateTime at) {
    return at == null ? "–" : TO_THE_MILLISECOND.format(local(at));
  }

  /** Only the time of the day, to the minute. */
  public String clock(OffsetDateTime at) {
    return TO_THE_MINUTE.format(local(at));
  }

  /** "a les 09:41:06", with the day before it when it is not today. */
  public String received(OffsetDateTime at) {
    ZonedDateTime local = local(at);
    String time =
        words.text(
            local.getHour() == 1 ? "time.at.one" : "time.at.many", TO_THE_SECOND.format(local));
    return local.toLocalDate().equals(clock.today())
        ? time
        : words.text("time.on", date(local.toLocalDate()), time);
  }

  /** A day: its month in words, the year only when it is another. */
  public String date(LocalDate day) {
    boolean thisYear = day.getYear() == clock.today().getYear();
    return formatter(thisYear ? "date.long" : "date.long.year").format(day);
  }

  /** A day of this year as briefly as it goes, for the head of a column. */
  public String dayMonth(LocalDate day) {
    return formatter("date.short").format(day);
  }

  /** A day of birth and the like, which needs its year. */
  public String fullDate(LocalDate day) {
    return formatter("date.long.year").format(day);
  }

  /** A day with its name, as one speaks of what is near: "dilluns 30 de novembre". */
  public String weekday(OffsetDateTime at) {
    LocalDate day = local(at).toLocalDate();
    boolean thisYear = day.getYear() == clock.today().getYear();
    return formatter(thisYear ? "date.weekday" : "date.weekday.year").format(day);
  }

  /** "avui abans de les 12:00", "dilluns 30 de novembre abans de les 09:00". */
  public String deadline(OffsetDateTime at) {
    ZonedDateTime local = local(at);
    LocalDate today = clock.today();
    String time = TO_THE_MINUTE.format(local);
    if (local.toLocalDate().equals(today)) {
      return words.text("date.deadline.today", time);
    }
    return local.toLocalDate().equals(today.plusDays(1))
        ? words.text("date.deadline.tomorrow", time)
        : words.text("date.deadline", weekday(at), time);
  }

  /** The heading of a day in a timeline. */
  public String heading(OffsetDateTime at) {
    LocalDate day = local(at).toLocalDate();
    long daysAgo = ChronoUnit.DAYS.between(day, clock.today());
    if (daysAgo == 0 || daysAgo == 1) {
      return words.text(daysAgo == 0 ? "date.today" : "date.yesterday", date(day));
    }
    return formatter(day.getYear() == clock.today().getYear() ? "date.day" : "date.day.year")
        .format(day);
  }

  public boolean isPast(OffsetDateTime at) {
    return at != null && at.isBefore(clock.now());
  }

  /** How long after it happened something arrived; empty when it took less than five minutes. */
  public String delay(OffsetDateTime happened, OffsetDateTime arrived) {
    Duration delay = Duration.between(happened, arrived);
    if (delay.toMinutes() < 5) {
      return "";
    }
    if (delay.compareTo(HOUR.multipliedBy(2)) < 0) {
      return words.text("time.later.minutes", String.valueOf(delay.toMinutes()));
    }
    return delay.compareTo(DAY.multipliedBy(2)) < 0
        ? words.text("time.later.hours", String.valueOf(delay.toHours()))
        : words.text("time.later.days", String.valueOf(delay.toDays()));
  }

  /** The day of a time in the islands. */
  public LocalDate day(OffsetDateTime at) {
    return local(at).toLocalDate();
  }

  private DateTimeFormatter formatter(String key) {
    return DateTimeFormatter.ofPattern(words.text(key), words.locale());
  }

  private static ZonedDateTime local(OffsetDateTime at) {
    return at.atZoneSameInstant(BusinessClock.LEGAL_ZONE);
  }
}
