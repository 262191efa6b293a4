package es.caib.empara.resources.entity;

import es.caib.empara.resources.OpeningTime;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;

/** An opening time as it is kept. */
@Embeddable
public class OpeningHours {

  /** ISO: Monday is 1. */
  @Column(name = "WEEKDAY")
  private int weekday;

  @Column(name = "OPENS")
  private int opens;

  @Column(name = "CLOSES")
  private int closes;

  protected OpeningHours() {}

  OpeningHours(OpeningTime time) {
    this.weekday = time.day().getValue();
    this.opens = time.opens();
    this.closes = time.closes();
  }

  OpeningTime time() {
    return new OpeningTime(DayOfWeek.of(weekday), opens, closes);
  }
}
