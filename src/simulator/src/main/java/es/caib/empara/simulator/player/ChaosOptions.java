package es.caib.empara.simulator.player;

/**
 * How much goes wrong between the State and the server, in per cent of the events.
 *
 * @param late held back and sent later
 * @param duplicates sent again, at once or later
 * @param early sent before its case or order
 * @param broken accompanied by one that is no valid event
 * @param hostile accompanied by one that means harm
 */
public record ChaosOptions(
    double late, double duplicates, double early, double broken, double hostile) {

  /** Nothing goes wrong. */
  public static final ChaosOptions NONE = new ChaosOptions(0, 0, 0, 0, 0);

  public boolean isNone() {
    return equals(NONE);
  }
}
