package es.caib.empara.alerts.service.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;

/** The working days of the institutions, as the ladder counts them. */
@ApplicationScoped
class BusinessDays {

  /** The working days of an institution. */
  Delay.WorkingTime of(Long institutionId) {
    return (from, workingDays) -> {
      OffsetDateTime day = from;
      int left = workingDays;
      while (left > 0) {
        day = day.plusDays(1);
        if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
          left--;
        }
      }
      return day;
    };
  }
}
