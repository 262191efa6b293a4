package es.caib.empara.people;

/** What somebody's training rests on. */
public enum StandingBasis {
  /** She was there before there was a course: time to take it. */
  CREDIT,
  /** A test that was passed. */
  TEST
}
