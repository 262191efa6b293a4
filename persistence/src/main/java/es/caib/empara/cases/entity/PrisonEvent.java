package es.caib.empara.cases.entity;

import es.caib.empara.cases.PrisonEventKind;
import es.caib.empara.cases.PrisonReport;
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

/** What the prison administration said at some moment; the history keeps all of it. */
@Entity
@Table(name = "EMP_PRISON_EVENT")
@SequenceGenerator(name = "prisonEvent", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class PrisonEvent {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "prisonEvent")
  @Column(name = "ID")
  private Long id;

  @Column(name = "CASE_ID", updatable = false)
  private Long caseId;

  @Enumerated(EnumType.STRING)
  @Column(name = "KIND", updatable = false)
  private PrisonEventKind kind;

  @Column(name = "EFFECTIVE_AT", updatable = false)
  private OffsetDateTime effectiveAt;

  @Column(name = "UNTIL_AT", updatable = false)
  private OffsetDateTime until;

  @Column(name = "PLANNED_MUNICIPALITY", updatable = false)
  private String plannedMunicipality;

  @Column(name = "EVENT_TIME", updatable = false)
  private OffsetDateTime eventTime;

  @Column(name = "EVENT_ID", updatable = false)
  private String eventId;

  @Column(name = "RECEIVED_AT", updatable = false)
  private OffsetDateTime receivedAt;

  @Column(name = "STATUS_VERSION", updatable = false)
  private long statusVersion;

  protected PrisonEvent() {}

  /** Keeps the report that led to the given change. */
  public PrisonEvent(PrisonReport report, StatusChange change) {
    this.caseId = change.caseId();
    this.kind = report.kind();
    this.effectiveAt = report.effectiveAt();
    this.until = report.until();
    this.plannedMunicipality = report.plannedMunicipality();
    this.eventTime = change.occurredAt();
    this.eventId = change.eventId();
    this.receivedAt = change.receivedAt();
    this.statusVersion = change.statusVersion();
  }

  public PrisonReport report() {
    return new PrisonReport(kind, effectiveAt, until, plannedMunicipality);
  }

  public OffsetDateTime receivedAt() {
    return receivedAt;
  }
}
