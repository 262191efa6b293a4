package es.caib.empara.simulator;

/**
 * Something that can happen in a region any day.
 *
 * <p>How often: figures of the courts and the ministry for 2025 where known (complaints, orders,
 * breaches, prison and device events), guesses that keep the region in balance for the others.
 */
enum Happening {
  COMPLAINT(25),
  /** By itself; in a year the due dates decide. */
  REASSESSMENT(60),
  RAISE(5),
  LOWER(6),
  INCIDENT(15),
  ORDER(9),
  BREACH(10),
  MEASURE_CHANGE(4),
  PRISON(5),
  DEVICE(50),
  FLAG(4),
  CONTACT(5),
  MOVE(3),
  CORRECTION(3),
  SUPERVISION(24),
  INACTIVATION(22),
  REACTIVATION(3),
  CANCELLATION(1);

  private final int perDay;

  Happening(int perDay) {
    this.perDay = perDay;
  }

  /** Times a day in the real region. */
  int perDay() {
    return perDay;
  }
}
