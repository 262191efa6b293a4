package es.caib.empara.orders.service;

/**
 * A number that may be shown, or the reason why not.
 *
 * @param value 0 unless it is shown: what is hidden leaves the service with no one
 */
public record FigureCell(State state, long value) {

  /** Whether the number is there. */
  public enum State {
    SHOWN,
    /** It is under five, or one that is could be reckoned from it. */
    HIDDEN,
    /** The time is not over. */
    OPEN
  }

  public static final FigureCell HIDDEN = new FigureCell(State.HIDDEN, 0);
  public static final FigureCell OPEN = new FigureCell(State.OPEN, 0);

  public static FigureCell of(long value) {
    return new FigureCell(State.SHOWN, value);
  }

  public boolean isShown() {
    return state == State.SHOWN;
  }
}
