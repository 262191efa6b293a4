package es.caib.empara.alerts;

import java.time.LocalTime;

/** The parts of a day by which desks are measured, in the time of the islands. */
public enum DutyBand {
  /** 7 to 15. */
  MORNING,
  /** 15 to 23. */
  AFTERNOON,
  /** 23 to 7. */
  NIGHT;

  private static final int MORNING_BEGINS = 7;
  private static final int AFTERNOON_BEGINS = 15;
  private static final int NIGHT_BEGINS = 23;

  /** The part in which a time of day lies. */
  public static DutyBand of(LocalTime time) {
    int hour = time.getHour();
    if (hour < MORNING_BEGINS || hour >= NIGHT_BEGINS) {
      return NIGHT;
    }
    return hour < AFTERNOON_BEGINS ? MORNING : AFTERNOON;
  }
}
