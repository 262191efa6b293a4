package es.caib.empara.alerts.entity;

import es.caib.empara.alerts.DeskHours;
import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * The desk of an institution: its hours, its head, and since when its duty is kept here. Whoever
 * changes the roster locks this row first.
 */
@Entity
@Table(name = "EMP_DUTY_DESK")
@SequenceGenerator(name = "dutyDesk", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class DutyDesk {

  private static final String USUAL_HOURS =
      "1 08:00-20:00;2 08:00-20:00;3 08:00-20:00;4 08:00-20:00;5 08:00-20:00";
  private static final String USUAL_GRACE = "PT10M";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dutyDesk")
  @Column(name = "ID")
  private Long id;

  @Column(name = "INSTITUTION_ID", updatable = false)
  private Long institutionId;

  @Column(name = "HEAD")
  private String head;

  @Column(name = "HOURS")
  private String hours;

  @Column(name = "COVERED_BY_24H")
  private boolean coveredBy24h;

  @Column(name = "GRACE")
  private String grace;

  @Column(name = "KEPT_SINCE")
  private OffsetDateTime keptSince;

  @Column(name = "LAST_BATCH")
  private String lastBatch;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected DutyDesk() {}

  /** A desk with the usual hours, covered by the 24-hour service at the others. */
  public DutyDesk(Long institutionId) {
    this.institutionId = Required.value("institution", institutionId);
    this.hours = USUAL_HOURS;
    this.coveredBy24h = true;
    this.grace = USUAL_GRACE;
  }

  /**
   * Says who heads the desk and when it is open.
   *
   * @param head {@code user@realm}; null for nobody
   */
  public void settle(String head, DeskHours hours, boolean coveredBy24h) {
    this.head = head;
    this.hours = Required.value("hours", hours).text();
    this.coveredBy24h = coveredBy24h;
  }

  /** A person has accepted a shift: from the first time on the duty is kept here. */
  public void kept(OffsetDateTime at) {
    if (keptSince == null) {
      this.keptSince = Required.value("at", at);
    }
  }

  /** Shifts were planned together, and can be taken back together. */
  public void planned(String batch) {
    this.lastBatch = Required.text("batch", batch);
  }

  /** What was planned together last has been taken back. */
  public void forgetBatch() {
    this.lastBatch = null;
  }

  public Long id() {
    return id;
  }

  public Long institutionId() {
    return institutionId;
  }

  public String head() {
    return head;
  }

  public DeskHours hours() {
    return DeskHours.parse(hours);
  }

  public boolean isCoveredBy24h() {
    return coveredBy24h;
  }

  public Duration grace() {
    return Duration.parse(grace);
  }

  public OffsetDateTime keptSince() {
    return keptSince;
  }

  public String lastBatch() {
    return lastBatch;
  }
}
