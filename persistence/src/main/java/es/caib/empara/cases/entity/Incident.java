package es.caib.empara.cases.entity;

import es.caib.empara.cases.IncidentKind;
import es.caib.empara.cases.IncidentReport;
import es.caib.empara.cases.Provenance;
import es.caib.empara.cases.Reliability;
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

/** An incident as the State reported it. */
@Entity
@Table(name = "EMP_INCIDENT")
@SequenceGenerator(name = "incident", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class Incident {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "incident")
  @Column(name = "ID")
  private Long id;

  @Column(name = "CASE_ID", updatable = false)
  private Long caseId;

  @Column(name = "INCIDENT_ID", updatable = false)
  private String incidentId;

  @Enumerated(EnumType.STRING)
  @Column(name = "KIND")
  private IncidentKind kind;

  @Column(name = "OCCURRED_AT")
  private OffsetDateTime occurredAt;

  @Column(name = "MUNICIPALITY")
  private String municipality;

  @Column(name = "SUMMARY")
  private String summary;

  @Enumerated(EnumType.STRING)
  @Column(name = "RELIABILITY")
  private Reliability reliability;

  @Column(name = "EVENT_TIME")
  private OffsetDateTime eventTime;

  @Column(name = "EVENT_ID")
  private String eventId;

  @Column(name = "RECEIVED_AT")
  private OffsetDateTime receivedAt;

  @Column(name = "STATUS_VERSION")
  private long statusVersion;

  @Column(name = "SOURCE", updatable = false)
  private String source;

  @Column(name = "ORDER_ID")
  private String orderId;

  @Column(name = "MEASURE_ID")
  private String measureId;

  protected Incident() {}

  /** Keeps the report that led to the given change. */
  public Incident(IncidentReport report, StatusChange change) {
    this.caseId = change.caseId();
    this.incidentId = report.incidentId();
    this.source = change.source();
    describe(report, change);
  }

  /** Takes a newer report of the same incident; an older one changes nothing. */
  public void correct(IncidentReport report, StatusChange change, Provenance provenance) {
    if (provenance.isAfter(eventTime, eventId)) {
      describe(report, change);
    }
  }

  private void describe(IncidentReport report, StatusChange change) {
    this.kind = report.kind();
    this.occurredAt = report.occurredAt();
    this.municipality = report.municipality();
    this.summary = report.summary();
    this.reliability = report.reliability();
    this.orderId = report.orderId();
    this.measureId = report.measureId();
    this.eventTime = change.occurredAt();
    this.eventId = change.eventId();
    this.receivedAt = change.receivedAt();
    this.statusVersion = change.statusVersion();
  }

  public Long id() {
    return id;
  }

  public Long caseId() {
    return caseId;
  }

  public String incidentId() {
    return incidentId;
  }

  public IncidentKind kind() {
    return kind;
  }

  public OffsetDateTime occurredAt() {
    return occurredAt;
  }

  public String municipality() {
    return municipality;
  }

  public String summary() {
    return summary;
  }

  public Reliability reliability() {
    return reliability;
  }

  public OffsetDateTime eventTime() {
    return eventTime;
  }

  public String eventId() {
    return eventId;
  }

  public OffsetDateTime receivedAt() {
    return receivedAt;
  }

  /** The system that reported it, such as {@code /justicia/siraj}. */
  public String source() {
    return source;
  }

  /** The order that was broken; null for an incident without one. */
  public String orderId() {
    return orderId;
  }

  public String measureId() {
    return measureId;
  }

  public long statusVersion() {
    return statusVersion;
  }
}
