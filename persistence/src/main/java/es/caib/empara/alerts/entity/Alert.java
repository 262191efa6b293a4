package es.caib.empara.alerts.entity;

import es.caib.empara.alerts.AlertCause;
import es.caib.empara.alerts.AlertOutcome;
import es.caib.empara.alerts.AlertState;
import es.caib.empara.alerts.AlertType;
import es.caib.empara.alerts.Severity;
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
import jakarta.persistence.Version;
import java.time.OffsetDateTime;

/**
 * An alert: one per cause, which is the case, the type, the source and the event. Its cursor number
 * is given after the commit by the publisher, never here.
 */
@Entity
@Table(name = "EMP_ALERT")
@SequenceGenerator(name = "alert", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class Alert {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "alert")
  @Column(name = "ID")
  private Long id;

  @Column(name = "SEQ", updatable = false)
  private Long seq;

  @Column(name = "UNPUBLISHED")
  private boolean unpublished;

  @Enumerated(EnumType.STRING)
  @Column(name = "TYPE", updatable = false)
  private AlertType type;

  @Enumerated(EnumType.STRING)
  @Column(name = "SEVERITY")
  private Severity severity;

  @Column(name = "SEVERITY_RANK")
  private int severityRank;

  @Column(name = "CASE_ID", updatable = false)
  private Long caseId;

  @Column(name = "CASE_NUMBER", updatable = false)
  private String caseNumber;

  @Column(name = "STATUS_VERSION", updatable = false)
  private Long statusVersion;

  @Column(name = "FROM_VALUE", updatable = false)
  private String from;

  @Column(name = "TO_VALUE", updatable = false)
  private String to;

  @Column(name = "RAISED_AT", updatable = false)
  private OffsetDateTime raisedAt;

  @Column(name = "RULE", updatable = false)
  private String rule;

  @Column(name = "FACTS", updatable = false)
  private String facts;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private AlertState state;

  @Column(name = "ACKNOWLEDGED_BY")
  private String acknowledgedBy;

  @Column(name = "ACKNOWLEDGED_AT")
  private OffsetDateTime acknowledgedAt;

  @Column(name = "OWNER")
  private String owner;

  @Column(name = "DEADLINE")
  private OffsetDateTime deadline;

  @Column(name = "ESCALATION_STEP")
  private int escalationStep;

  @Column(name = "DRILL", updatable = false)
  private boolean drill;

  @Column(name = "DESK_ID", updatable = false)
  private Long deskId;

  @Column(name = "CONTACTED_AT")
  private OffsetDateTime contactedAt;

  @Column(name = "ACTIVATED_AT")
  private OffsetDateTime activatedAt;

  @Column(name = "ACTED_AT")
  private OffsetDateTime actedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "OUTCOME")
  private AlertOutcome outcome;

  @Column(name = "OUTCOME_TEXT")
  private String outcomeText;

  @Column(name = "CLOSED_BY")
  private String closedBy;

  @Column(name = "CLOSED_AT")
  private OffsetDateTime closedAt;

  @Column(name = "WAIVER_BY")
  private String waiverBy;

  @Column(name = "WAIVER_AT")
  private OffsetDateTime waiverAt;

  @Column(name = "WAIVER_REASON")
  private String waiverReason;

  @Column(name = "SOURCE", updatable = false)
  private String source;

  @Column(name = "CAUSE", updatable = false)
  private String cause;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected Alert() {}

  /**
   * Raises an alert.
   *
   * @param deskId the institution whose desk answers first
   * @param deadline when the first rung of its ladder is due
   */
  public Alert(AlertCause cause, OffsetDateTime raisedAt, Long deskId, OffsetDateTime deadline) {
    this.type = Required.value("type", cause.type());
    this.severity = Required.value("severity", cause.severity());
    this.severityRank = severity.ordinal();
    this.caseId = cause.caseId();
    this.caseNumber = cause.caseNumber();
    this.statusVersion = cause.statusVersion();
    this.from = cause.from();
    this.to = cause.to();
    this.rule = Required.text("rule", cause.rule());
    this.facts = Required.text("facts", cause.facts());
    this.source = Required.text("source", cause.source());
    this.cause = Required.text("cause", cause.cause());
    this.raisedAt = Required.value("raisedAt", raisedAt);
    this.deskId = deskId;
    this.deadline = Required.value("deadline", deadline);
    this.drill = type == AlertType.DRILL;
    this.state = AlertState.OPEN;
    this.unpublished = true;
  }

  /**
   * Takes the alert. Whoever was first stays: a second person learns who it is.
   *
   * @return whether this call was the first
   * @throws IllegalStateException when the alert is closed
   */
  public boolean acknowledge(String principal, OffsetDateTime at) {
    if (state == AlertState.CLOSED) {
      throw new IllegalStateException("closed");
    }
    if (acknowledgedBy != null) {
      return false;
    }
    this.acknowledgedBy = Required.text("principal", principal);
    this.acknowledgedAt = Required.value("at", at);
    this.owner = principal;
    this.state = AlertState.ACKNOWLEDGED;
    this.deadline = null;
    this.unpublished = true;
    return true;
  }

  /**
   * Gives the alert back: nobody has it any more, and the ladder goes on from where it stood.
   *
   * @param next when the next rung is due
   * @throws IllegalStateException when the person does not have it
   */
  public void release(String principal, OffsetDateTime next) {
    mustBeTaken();
    if (!principal.equals(acknowledgedBy)) {
      throw new IllegalStateException("somebody else has it");
    }
    this.acknowledgedBy = null;
    this.acknowledgedAt = null;
    this.owner = null;
    this.waiverBy = null;
    this.waiverAt = null;
    this.waiverReason = null;
    this.state = AlertState.OPEN;
    this.deadline = Required.value("next", next);
    this.unpublished = true;
  }

  /**
   * The next rung is climbed: nobody has taken the alert in time.
   *
   * @param next when the rung after it is due
   * @throws IllegalStateException when somebody has taken it
   */
  public void climb(OffsetDateTime next) {
    if (state != AlertState.OPEN) {
      throw new IllegalStateException("taken");
    }
    this.escalationStep++;
    this.deadline = Required.value("deadline", next);
    this.unpublished = true;
  }

  /** Somebody has acted on its case since it was raised, or has activated a resource for it. */
  public void actedOn(OffsetDateTime at) {
    if (state == AlertState.CLOSED) {
      return;
    }
    if (actedAt == null) {
      this.actedAt = Required.value("at", at);
      this.unpublished = true;
    }
    if (state == AlertState.ACKNOWLEDGED) {
      this.state = AlertState.IN_PROGRESS;
      this.unpublished = true;
    }
  }

  /** The victim has been reached for the first time since it was raised. */
  public void contacted(OffsetDateTime at) {
    if (contactedAt == null) {
      this.contactedAt = Required.value("at", at);
    }
  }

  /** The first resource has been accepted for it. */
  public void activated(OffsetDateTime at) {
    if (activatedAt == null) {
      this.activatedAt = Required.value("at", at);
    }
  }

  /** Whether it warns of a rise to high or extreme, which nobody may pass over alone. */
  public boolean isSeriousRise() {
    return type == AlertType.RISK_LEVEL_RAISED && severity == Severity.CRITICAL;
  }

  /** Whether it can only be closed once something was done, or by a waiver of two persons. */
  public boolean needsActOrWaiver() {
    return isSeriousRise() && actedAt == null;
  }

  /**
   * Closes the alert with how it ended.
   *
   * @throws IllegalStateException when it is closed, when nobody has taken it, or when it needs an
   *     act or a waiver
   */
  public void close(AlertOutcome how, String text, String principal, OffsetDateTime at) {
    mustBeTaken();
    if (needsActOrWaiver()) {
      throw new IllegalStateException("needs an act or a waiver");
    }
    end(how, text, principal, at);
  }

  /**
   * Asks that a serious rise be closed without an act; a second person decides. Asking again, with
   * another reason, takes the place of what was asked.
   *
   * @throws IllegalStateException when it is closed, not taken, or needs no waiver
   */
  public void askWaiver(String reason, String principal, OffsetDateTime at) {
    mustBeTaken();
    if (!needsActOrWaiver()) {
      throw new IllegalStateException("needs no waiver");
    }
    this.waiverReason = Required.text("reason", reason);
    this.waiverBy = Required.text("principal", principal);
    this.waiverAt = Required.value("at", at);
    this.state = AlertState.IN_PROGRESS;
    this.unpublished = true;
  }

  /**
   * A second person agrees that nothing needs to be done.
   *
   * @throws IllegalStateException when nobody has asked, when it is the same person, or when it is
   *     closed
   */
  public void grantWaiver(String principal, OffsetDateTime at) {
    mustBeTaken();
    if (waiverBy == null) {
      throw new IllegalStateException("nobody has asked");
    }
    if (waiverBy.equals(principal)) {
      throw new IllegalStateException("the same person");
    }
    end(AlertOutcome.NOT_APPLICABLE, waiverReason, principal, at);
  }

  /** What it warned of is over by itself, such as a silent source that speaks again. */
  public void clear(OffsetDateTime at) {
    if (state != AlertState.CLOSED) {
      end(AlertOutcome.CLEARED, null, null, at);
    }
  }

  private void mustBeTaken() {
    if (state == AlertState.CLOSED || state == AlertState.OPEN) {
      throw new IllegalStateException(state.name());
    }
  }

  private void end(AlertOutcome how, String text, String principal, OffsetDateTime at) {
    this.outcome = Required.value("outcome", how);
    this.outcomeText = text;
    this.closedBy = principal;
    this.closedAt = Required.value("at", at);
    this.state = AlertState.CLOSED;
    this.deadline = null;
    this.unpublished = true;
  }

  public Long id() {
    return id;
  }

  public Long seq() {
    return seq;
  }

  public AlertType type() {
    return type;
  }

  public Severity severity() {
    return severity;
  }

  public Long caseId() {
    return caseId;
  }

  public String caseNumber() {
    return caseNumber;
  }

  public Long statusVersion() {
    return statusVersion;
  }

  public String from() {
    return from;
  }

  public String to() {
    return to;
  }

  public OffsetDateTime raisedAt() {
    return raisedAt;
  }

  public String rule() {
    return rule;
  }

  public String facts() {
    return facts;
  }

  public AlertState state() {
    return state;
  }

  public String acknowledgedBy() {
    return acknowledgedBy;
  }

  public OffsetDateTime acknowledgedAt() {
    return acknowledgedAt;
  }

  public String owner() {
    return owner;
  }

  public OffsetDateTime deadline() {
    return deadline;
  }

  public int escalationStep() {
    return escalationStep;
  }

  public String source() {
    return source;
  }

  public String cause() {
    return cause;
  }

  public boolean isDrill() {
    return drill;
  }

  public Long deskId() {
    return deskId;
  }

  public OffsetDateTime contactedAt() {
    return contactedAt;
  }

  public OffsetDateTime activatedAt() {
    return activatedAt;
  }

  public OffsetDateTime actedAt() {
    return actedAt;
  }

  public AlertOutcome outcome() {
    return outcome;
  }

  public String outcomeText() {
    return outcomeText;
  }

  public String closedBy() {
    return closedBy;
  }

  public OffsetDateTime closedAt() {
    return closedAt;
  }

  public String waiverBy() {
    return waiverBy;
  }

  public OffsetDateTime waiverAt() {
    return waiverAt;
  }

  public String waiverReason() {
    return waiverReason;
  }
}
