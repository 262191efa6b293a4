package es.caib.empara.cases.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.OffsetDateTime;

/**
 * The alarm clock of a case: when somebody must look at it next, and of what people know already.
 * It may ring earlier than needed and is then set again, so that the many events that only put an
 * alarm off do not write it.
 */
@Embeddable
public class CaseAlarm {

  @Column(name = "RINGS_AT")
  private OffsetDateTime ringsAt;

  @Column(name = "OVERDUE_SINCE")
  private OffsetDateTime overdueSince;

  @Column(name = "QUIET_SINCE")
  private OffsetDateTime quietSince;

  protected CaseAlarm() {}

  /** Makes sure that it rings by then; null stops it. */
  public void ringBy(OffsetDateTime time) {
    if (time == null || ringsAt == null || time.isBefore(ringsAt)) {
      ringsAt = time;
    }
  }

  /** Sets it anew, after it has rung. */
  public void ringAt(OffsetDateTime time) {
    ringsAt = time;
  }

  /** People know that this due date has passed; null when none has. */
  public void overdue(OffsetDateTime due) {
    overdueSince = due;
  }

  /** People know of the silence that began then; null when there is none. */
  public void quiet(OffsetDateTime since) {
    quietSince = since;
  }

  public OffsetDateTime ringsAt() {
    return ringsAt;
  }

  public OffsetDateTime overdueSince() {
    return overdueSince;
  }

  public OffsetDateTime quietSince() {
    return quietSince;
  }
}
