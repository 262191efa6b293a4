package es.caib.empara.orders.service;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The coordination point in numbers.
 *
 * @param guarded whether small numbers are hidden
 * @param months those of the year, as the cells of each line
 * @param courts by line of courts, who of it was there when the period began
 * @param tables by subject; a subject that nobody counts has none
 * @param reception from the decision of the court to its arrival
 * @param contact from the arrival to the first contact that reached her
 */
public record OrderFigures(
    FigurePeriod period,
    boolean guarded,
    List<FigurePeriod> months,
    Map<String, CourtView> courts,
    Map<FigureSubject, FigureTable> tables,
    Spans reception,
    Spans contact) {

  /** The detail of an order whose court is not in the list. */
  public static final String OTHER_COURT = "OTHER";

  /** Within the 24 hours of RD 95/2009, DA 1ª; later. */
  public static final String IN_TIME = "IN_TIME";

  public static final String LATE = "LATE";

  /** Reached after the order came; before it came; not yet. */
  public static final String REACHED = "REACHED";

  public static final String REACHED_BEFORE = "REACHED_BEFORE";
  public static final String NOT_REACHED = "NOT_REACHED";

  /** An end that was dealt with before the day; that was not. */
  public static final String HANDLED = "HANDLED";

  public static final String NOT_HANDLED = "NOT_HANDLED";

  /** How long something took; null where too little is there to say so. */
  public record Span(Duration median, Duration slow) {

    public static final Span NONE = new Span(null, null);
  }

  /** In the period and in the one before. */
  public record Spans(Span now, Span before) {}

  public FigureTable of(FigureSubject subject) {
    return tables.get(subject);
  }
}
