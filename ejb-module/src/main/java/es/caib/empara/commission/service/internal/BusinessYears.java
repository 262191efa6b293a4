package es.caib.empara.commission.service.internal;

import es.caib.empara.shared.service.BusinessClock;
import java.time.OffsetDateTime;

/** Years of numbers, by the calendar of the islands. */
final class BusinessYears {

  private BusinessYears() {}

  static int of(OffsetDateTime at) {
    return at.atZoneSameInstant(BusinessClock.LEGAL_ZONE).getYear();
  }
}
