package es.caib.empara.orders.service;

import es.caib.empara.shared.service.BusinessClock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A month or a year of the calendar of the islands.
 *
 * @param first its first day
 * @param ofYear whether it is a whole year
 */
public record FigurePeriod(LocalDate first, boolean ofYear) {

  private static final int EARLIEST = 2000;
  private static final int LATEST = 2100;
  private static final int MONTHS = 12;

  public static FigurePeriod of(YearMonth month) {
    return new FigurePeriod(month.atDay(1), false);
  }

  public static FigurePeriod of(Year year) {
    return new FigurePeriod(year.atDay(1), true);
  }

  /** As an address has it: {@code 2026-11} or {@code 2026}; empty for anything else. */
  public static Optional<FigurePeriod> parse(String text) {
    try {
      FigurePeriod period =
          text.length() == "2026".length() ? of(Year.parse(text)) : of(YearMonth.parse(text));
      int year = period.first.getYear();
      return year < EARLIEST || year > LATEST ? Optional.empty() : Optional.of(period);
    } catch (DateTimeException notOne) {
      return Optional.empty();
    }
  }

  /** As an address has it. */
  public String text() {
    return ofYear ? Year.from(first).toString() : month().toString();
  }

  public YearMonth month() {
    return YearMonth.from(first);
  }

  public int year() {
    return first.getYear();
  }

  public FigurePeriod previous() {
    return new FigurePeriod(ofYear ? first.minusYears(1) : first.minusMonths(1), ofYear);
  }

  public FigurePeriod next() {
    return new FigurePeriod(after(), ofYear);
  }

  public LocalDate last() {
    return after().minusDays(1);
  }

  private LocalDate after() {
    return ofYear ? first.plusYears(1) : first.plusMonths(1);
  }

  /** Whether it has ended before a day. */
  public boolean isOver(LocalDate today) {
    return last().isBefore(today);
  }

  /** When it begins, UTC. */
  public OffsetDateTime begins() {
    return begin(first);
  }

  /** When the next begins, UTC. */
  public OffsetDateTime ends() {
    return begin(after());
  }

  /** The year that it is, or of which it is a month. */
  public FigurePeriod wholeYear() {
    return of(Year.from(first));
  }

  /** The months of its year. */
  public List<FigurePeriod> monthsOfYear() {
    return IntStream.rangeClosed(1, MONTHS)
        .mapToObj(month -> of(YearMonth.of(year(), month)))
        .toList();
  }

  private static OffsetDateTime begin(LocalDate day) {
    return day.atStartOfDay(BusinessClock.LEGAL_ZONE)
        .toOffsetDateTime()
        .withOffsetSameInstant(ZoneOffset.UTC);
  }
}
