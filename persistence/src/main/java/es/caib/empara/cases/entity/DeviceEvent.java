package es.caib.empara.cases.entity;

import es.caib.empara.cases.DeviceEventKind;
import es.caib.empara.cases.DeviceReport;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** What the control centre of the devices said at some moment; the history keeps all of it. */
@Entity
@Table(name = "EMP_DEVICE_EVENT")
@SequenceGenerator(name = "deviceEvent", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class DeviceEvent {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "deviceEvent")
  @Column(name = "ID")
  private Long id;

  @Column(name = "CASE_ID", updatable = false)
  private Long caseId;

  @Enumerated(EnumType.STRING)
  @Column(name = "KIND", updatable = false)
  private DeviceEventKind kind;

  @Column(name = "OCCURRED_AT", updatable = false)
  private OffsetDateTime occurredAt;

  @Column(name = "EVENT_TIME", updatable = false)
  private OffsetDateTime eventTime;

  @Column(name = "EVENT_ID", updatable = false)
  private String eventId;

  @Column(name = "RECEIVED_AT", updatable = false)
  private OffsetDateTime receivedAt;

  @Column(name = "STATUS_VERSION", updatable = false)
  private long statusVersion;

  protected DeviceEvent() {}

  /** Keeps the report that led to the given change. */
  public DeviceEvent(DeviceReport report, StatusChange change) {
    this.caseId = change.caseId();
    this.kind = report.kind();
    this.occurredAt = report.occurredAt();
    this.eventTime = change.occurredAt();
    this.eventId = change.eventId();
    this.receivedAt = change.receivedAt();
    this.statusVersion = change.statusVersion();
  }

  public DeviceReport report() {
    return new DeviceReport(kind, occurredAt);
  }

  public OffsetDateTime receivedAt() {
    return receivedAt;
  }
}
