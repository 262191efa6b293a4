package es.caib.empara.cases.entity;

import es.caib.empara.cases.Provenance;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.OffsetDateTime;

/** The place in history of the event from which one aspect of a case comes. */
@Embeddable
public class HistoryMark {

  @Column(name = "EVENT_TIME")
  private OffsetDateTime time;

  @Column(name = "EVENT_ID")
  private String eventId;

  protected HistoryMark() {}

  HistoryMark(Provenance provenance) {
    this.time = provenance.time();
    this.eventId = provenance.eventId();
  }

  OffsetDateTime time() {
    return time;
  }

  /** Whether something newer is known already; nothing known overtakes nothing. */
  static boolean overtakes(HistoryMark known, Provenance provenance) {
    return known != null && !provenance.isAfter(known.time, known.eventId);
  }
}
