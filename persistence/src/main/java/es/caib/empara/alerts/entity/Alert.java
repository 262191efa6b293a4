package es.caib.empara.alerts.entity;

import es.caib.empara.alerts.AlertCause;
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

  @Column(name = "SOURCE", updatable = false)
  private String source;

  @Column(name = "CAUSE", updatable = false)
  private String cause;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected Alert() {}

  /** Raises an alert about a case. */
  public Alert(AlertCause cause, OffsetDateTime raisedAt) {
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
    this.deadline = raisedAt.plus(severity.firstDeadline());
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

  /** What it warned of is over by itself, such as a silent source that speaks again. */
  public void clear() {
    if (state != AlertState.CLOSED) {
      this.state = AlertState.CLOSED;
      this.deadline = null;
      this.unpublished = true;
    }
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
}
