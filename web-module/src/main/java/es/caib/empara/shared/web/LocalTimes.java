package es.caib.empara.shared.web;

import es.caib.empara.shared.service.BusinessClock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Times as they are typed, by the clock of the islands. */
public final class LocalTimes {

  private LocalTimes() {}

  public static LocalDateTime local(OffsetDateTime at) {
    return at == null ? null : at.atZoneSameInstant(BusinessClock.LEGAL_ZONE).toLocalDateTime();
  }

  public static OffsetDateTime at(LocalDateTime local) {
    return local == null
        ? null
        : local
            .atZone(BusinessClock.LEGAL_ZONE)
            .toOffsetDateTime()
            .withOffsetSameInstant(ZoneOffset.UTC);
  }
}
