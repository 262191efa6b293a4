package es.caib.empara.alerts.service.internal;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The database's clock, which alone says in what order things were and how long they took. */
final class DatabaseTime {

  private DatabaseTime() {}

  /** The present, UTC. */
  static OffsetDateTime now(EntityManager em) {
    return of(
        em.createNativeQuery("select current_timestamp from EMP_ALERT_CURSOR where ID = 1")
            .getSingleResult());
  }

  /** A time as a native statement answers it, by whichever driver; null stays null. */
  static OffsetDateTime of(Object value) {
    if (value == null) {
      return null;
    }
    Instant instant =
        value instanceof OffsetDateTime time
            ? time.toInstant()
            : value instanceof Timestamp stamp ? stamp.toInstant() : null;
    if (instant == null) {
      throw new IllegalArgumentException("not a time: " + value.getClass());
    }
    return instant.atOffset(ZoneOffset.UTC);
  }
}
