package es.caib.empara.feed.entity;

import es.caib.empara.feed.ReconciliationKind;
import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A comparison with a source: asked for by an event, made afterwards. */
@Entity
@Table(name = "EMP_RECONCILIATION")
@SequenceGenerator(name = "reconciliation", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class Reconciliation {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reconciliation")
  @Column(name = "ID")
  private Long id;

  @Column(name = "SOURCE", updatable = false)
  private String source;

  @Enumerated(EnumType.STRING)
  @Column(name = "KIND", updatable = false)
  private ReconciliationKind kind;

  /** The event in which the source says what it holds. */
  @Column(name = "EVENT_PK", updatable = false)
  private Long eventPk;

  @Column(name = "EVENT_TIME", updatable = false)
  private OffsetDateTime eventTime;

  @Column(name = "ASKED_AT", updatable = false)
  private OffsetDateTime askedAt;

  /** Null: still to be made. */
  @Column(name = "COMPARED_AT")
  private OffsetDateTime comparedAt;

  /** The day of a snapshot; null for an initial load. */
  @Column(name = "SNAPSHOT_DAY", updatable = false)
  private LocalDate snapshotDay;

  protected Reconciliation() {}

  public Reconciliation(
      FeedEvent event, ReconciliationKind kind, LocalDate snapshotDay, OffsetDateTime at) {
    this.source = Required.text("source", event.source());
    this.kind = Required.value("kind", kind);
    this.eventPk = Required.value("event", event.id());
    this.eventTime = event.time();
    this.snapshotDay = snapshotDay;
    this.askedAt = Required.value("at", at);
  }

  public void compared(OffsetDateTime at) {
    this.comparedAt = Required.value("at", at);
  }

  public Long id() {
    return id;
  }

  public String source() {
    return source;
  }

  public ReconciliationKind kind() {
    return kind;
  }

  public Long eventPk() {
    return eventPk;
  }

  public OffsetDateTime eventTime() {
    return eventTime;
  }

  public OffsetDateTime askedAt() {
    return askedAt;
  }

  public OffsetDateTime comparedAt() {
    return comparedAt;
  }

  public LocalDate snapshotDay() {
    return snapshotDay;
  }
}
