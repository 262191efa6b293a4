package es.caib.empara.cases.entity;

import es.caib.empara.cases.ContactOutcome;
import es.caib.empara.cases.Provenance;
import es.caib.empara.cases.StatusAspect;
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

/**
 * One status version of a case: what changed, who said so, when it happened and when it arrived.
 */
@Entity
@Table(name = "EMP_STATUS_CHANGE")
@SequenceGenerator(name = "statusChange", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class StatusChange {

  /** The source of what an institution does here. */
  public static final String EMPARA = "/empara";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statusChange")
  @Column(name = "ID")
  private Long id;

  @Column(name = "CASE_ID", updatable = false)
  private Long caseId;

  @Column(name = "STATUS_VERSION", updatable = false)
  private long statusVersion;

  @Enumerated(EnumType.STRING)
  @Column(name = "WHAT", updatable = false)
  private StatusAspect what;

  @Column(name = "FROM_VALUE", updatable = false)
  private String from;

  @Column(name = "TO_VALUE", updatable = false)
  private String to;

  @Column(name = "SOURCE", updatable = false)
  private String source;

  @Column(name = "EVENT_ID", updatable = false)
  private String eventId;

  @Column(name = "OCCURRED_AT", updatable = false)
  private OffsetDateTime occurredAt;

  @Column(name = "RECEIVED_AT", updatable = false)
  private OffsetDateTime receivedAt;

  @Column(name = "LATE", updatable = false)
  private boolean late;

  @Column(name = "INSTITUTION", updatable = false)
  private String institution;

  @Column(name = "PRINCIPAL", updatable = false)
  private String principal;

  @Column(name = "DETAIL", updatable = false)
  private String detail;

  @Column(name = "INTERNAL", updatable = false)
  private boolean internal;

  @Enumerated(EnumType.STRING)
  @Column(name = "OUTCOME", updatable = false)
  private ContactOutcome outcome;

  protected StatusChange() {}

  static StatusChange fromState(
      CaseFile caseFile,
      StatusAspect what,
      String from,
      String to,
      Provenance provenance,
      boolean late) {
    StatusChange change = new StatusChange();
    change.caseId = caseFile.id();
    change.statusVersion = caseFile.statusVersion();
    change.what = what;
    change.from = from;
    change.to = to;
    change.source = provenance.source();
    change.eventId = provenance.eventId();
    change.occurredAt = provenance.time();
    change.receivedAt = provenance.receivedAt();
    change.late = late;
    return change;
  }

  static StatusChange ofAct(
      CaseFile caseFile,
      String kind,
      OffsetDateTime occurredAt,
      OffsetDateTime recordedAt,
      String institution,
      String principal) {
    StatusChange change = new StatusChange();
    change.caseId = caseFile.id();
    change.statusVersion = caseFile.statusVersion();
    change.what = StatusAspect.ACT;
    change.to = kind;
    change.source = EMPARA;
    change.occurredAt = occurredAt;
    change.receivedAt = recordedAt;
    change.institution = institution;
    change.principal = principal;
    return change;
  }

  /** Adds what the line of the timeline says besides, such as the police unit or a summary. */
  public StatusChange saying(String text) {
    this.detail = text;
    return this;
  }

  /** Somebody told it to a person of an institution. */
  public StatusChange toldTo(String realm, String person) {
    this.institution = realm;
    this.principal = person;
    return this;
  }

  /** The words are for the institution that acted; the others see that it did. */
  public StatusChange amongOurselves() {
    this.internal = true;
    return this;
  }

  /** Adds what a contact led to. */
  public StatusChange endingIn(ContactOutcome anOutcome) {
    this.outcome = anOutcome;
    return this;
  }

  public Long caseId() {
    return caseId;
  }

  public long statusVersion() {
    return statusVersion;
  }

  public StatusAspect what() {
    return what;
  }

  public String from() {
    return from;
  }

  public String to() {
    return to;
  }

  public String source() {
    return source;
  }

  public String eventId() {
    return eventId;
  }

  public OffsetDateTime occurredAt() {
    return occurredAt;
  }

  public OffsetDateTime receivedAt() {
    return receivedAt;
  }

  public boolean isLate() {
    return late;
  }

  public String institution() {
    return institution;
  }

  public String principal() {
    return principal;
  }

  /** What it says besides, as an institution may read it: the words of others' own notes never. */
  public String detailFor(String realm) {
    return internal && !institution.equals(realm) ? null : detail;
  }

  public boolean isInternal() {
    return internal;
  }

  /** What a first contact led to; null for everything else. */
  public ContactOutcome outcome() {
    return outcome;
  }
}
