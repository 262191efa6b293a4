package es.caib.empara.cases.entity;

import es.caib.empara.cases.ActKind;
import es.caib.empara.cases.ActVisibility;
import es.caib.empara.cases.ContactOutcome;
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
import java.time.OffsetDateTime;

/** What an institution did on a case, with the status version that it relied on. */
@Entity
@Table(name = "EMP_CASE_ACT")
@SequenceGenerator(name = "caseAct", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class CaseAct {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "caseAct")
  @Column(name = "ID")
  private Long id;

  @Column(name = "CASE_ID", updatable = false)
  private Long caseId;

  @Column(name = "STATUS_VERSION", updatable = false)
  private long statusVersion;

  @Column(name = "RELIED_ON", updatable = false)
  private long reliedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "KIND", updatable = false)
  private ActKind kind;

  @Column(name = "TEXT", updatable = false)
  private String text;

  @Column(name = "OCCURRED_AT", updatable = false)
  private OffsetDateTime occurredAt;

  @Column(name = "RECORDED_AT", updatable = false)
  private OffsetDateTime recordedAt;

  @Column(name = "INSTITUTION", updatable = false)
  private String institution;

  @Column(name = "PRINCIPAL", updatable = false)
  private String principal;

  @Column(name = "NEXT_STEP_DUE", updatable = false)
  private OffsetDateTime nextStepDue;

  @Column(name = "NEXT_STEP_OWNER", updatable = false)
  private String nextStepOwner;

  @Column(name = "IDEMPOTENCY_KEY", updatable = false)
  private String idempotencyKey;

  @Enumerated(EnumType.STRING)
  @Column(name = "VISIBILITY", updatable = false)
  private ActVisibility visibility = ActVisibility.SHARED;

  @Enumerated(EnumType.STRING)
  @Column(name = "OUTCOME", updatable = false)
  private ContactOutcome outcome;

  protected CaseAct() {}

  /** Keeps what was done; {@code change} is the status version that the act itself is. */
  public CaseAct(ActKind kind, String text, long reliedOn, OffsetDateTime at, StatusChange change) {
    this.caseId = change.caseId();
    this.statusVersion = change.statusVersion();
    this.reliedOn = reliedOn;
    this.kind = Required.value("kind", kind);
    this.text = Required.text("text", text);
    this.occurredAt = at;
    this.recordedAt = change.receivedAt();
    this.institution = change.institution();
    this.principal = change.principal();
    this.visibility = change.isInternal() ? ActVisibility.OWN : ActVisibility.SHARED;
    this.outcome = change.outcome();
  }

  /** Adds who does what next, by when. */
  public CaseAct followedBy(OffsetDateTime due, String owner) {
    this.nextStepDue = due;
    this.nextStepOwner = owner;
    return this;
  }

  /** Marks the request, so that the same request again is not a second act. */
  public CaseAct requestedAs(String key) {
    this.idempotencyKey = key;
    return this;
  }

  public Long id() {
    return id;
  }

  public Long caseId() {
    return caseId;
  }

  public long statusVersion() {
    return statusVersion;
  }

  public long reliedOn() {
    return reliedOn;
  }

  public ActKind kind() {
    return kind;
  }

  public String text() {
    return text;
  }

  public OffsetDateTime occurredAt() {
    return occurredAt;
  }

  public OffsetDateTime recordedAt() {
    return recordedAt;
  }

  public String institution() {
    return institution;
  }

  public String principal() {
    return principal;
  }

  public OffsetDateTime nextStepDue() {
    return nextStepDue;
  }

  public String nextStepOwner() {
    return nextStepOwner;
  }

  public String idempotencyKey() {
    return idempotencyKey;
  }

  public ActVisibility visibility() {
    return visibility;
  }

  /** What a first contact led to; null for other acts, and where it was not stated. */
  public ContactOutcome outcome() {
    return outcome;
  }
}
