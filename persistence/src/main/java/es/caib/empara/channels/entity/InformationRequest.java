package es.caib.empara.channels.entity;

import es.caib.empara.channels.RequestState;
import es.caib.empara.channels.Signature;
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
import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * An institution asks another for something that it knows of a case, by a deadline. An answer that
 * does not suffice is asked for once more; what nobody answers climbs.
 */
@Entity
@Table(name = "EMP_INFORMATION_REQUEST")
@SequenceGenerator(name = "informationRequest", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class InformationRequest {

  private static final int MOST_ROUNDS = 2;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "informationRequest")
  @Column(name = "ID")
  private Long id;

  @Column(name = "CASE_ID", updatable = false)
  private Long caseId;

  @Column(name = "ASKED_BY", updatable = false)
  private String askedBy;

  @Column(name = "INSTITUTION", updatable = false)
  private String institution;

  @Column(name = "ASKED_OF", updatable = false)
  private String askedOf;

  @Column(name = "QUESTION", updatable = false)
  private String question;

  @Column(name = "ASKED_AT", updatable = false)
  private OffsetDateTime askedAt;

  @Column(name = "SINCE")
  private OffsetDateTime since;

  @Column(name = "DUE")
  private OffsetDateTime due;

  @Column(name = "STATUS_VERSION", updatable = false)
  private long statusVersion;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private RequestState state;

  @Column(name = "ROUND")
  private int round;

  @Column(name = "REOPENED_BY")
  private String reopenedBy;

  @Column(name = "REOPENED_AT")
  private OffsetDateTime reopenedAt;

  @Column(name = "REOPENING_REASON")
  private String reopeningReason;

  @Column(name = "WITHDRAWN_BY")
  private String withdrawnBy;

  @Column(name = "WITHDRAWN_AT")
  private OffsetDateTime withdrawnAt;

  @Column(name = "WITHDRAWAL_REASON")
  private String withdrawalReason;

  @Column(name = "ESCALATED_AT")
  private OffsetDateTime escalatedAt;

  @Column(name = "ESCALATED_AGAIN_AT")
  private OffsetDateTime escalatedAgainAt;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected InformationRequest() {}

  /**
   * @param askedOf realm of whoever must answer
   * @param due by when
   * @throws IllegalArgumentException naming the field at fault
   */
  public InformationRequest(
      Long caseId, String askedOf, String question, OffsetDateTime due, Signature asked) {
    this.caseId = Required.value("caseId", caseId);
    this.askedOf = Required.text("askedOf", askedOf);
    if (askedOf.equals(asked.institution())) {
      throw new IllegalArgumentException("askedOf: nobody asks herself");
    }
    this.question = Required.text("question", question);
    this.askedBy = asked.principal();
    this.institution = asked.institution();
    this.askedAt = asked.at();
    this.statusVersion = asked.statusVersion();
    this.round = 1;
    this.state = RequestState.OPEN;
    running(asked.at(), due);
  }

  private void running(OffsetDateTime from, OffsetDateTime until) {
    if (!Required.value("due", until).isAfter(from)) {
      throw new IllegalArgumentException("due: has passed");
    }
    since = from;
    due = until;
    escalatedAt = null;
    escalatedAgainAt = null;
  }

  /**
   * Somebody answers.
   *
   * @throws IllegalStateException unless it is open
   */
  public RequestAnswer answer(String text, Signature by) {
    requireOpen();
    RequestAnswer answer = new RequestAnswer(this, text, by);
    state = RequestState.ANSWERED;
    return answer;
  }

  /**
   * The answer does not suffice: the same once more, with a new deadline. What had climbed starts
   * anew.
   *
   * @throws IllegalStateException unless it is answered for the first time
   */
  public void reopen(String reason, OffsetDateTime until, Signature by) {
    if (!isReopenable()) {
      throw new IllegalStateException("the request cannot be reopened");
    }
    running(by.at(), until);
    reopeningReason = Required.text("reason", reason);
    reopenedBy = by.principal();
    reopenedAt = by.at();
    round++;
    state = RequestState.OPEN;
  }

  /**
   * Whoever asked does not need it any more.
   *
   * @throws IllegalStateException unless it is open
   */
  public void withdraw(String reason, Signature by) {
    requireOpen();
    withdrawalReason = Required.text("reason", reason);
    withdrawnBy = by.principal();
    withdrawnAt = by.at();
    state = RequestState.WITHDRAWN;
  }

  /** The coordinating centre hears of it, once. */
  public boolean escalate(OffsetDateTime at) {
    if (!isOverdue(at) || escalatedAt != null) {
      return false;
    }
    escalatedAt = at;
    return true;
  }

  /** The administrators of the body hear of it, once, when twice the time has passed. */
  public boolean escalateAgain(OffsetDateTime at) {
    if (!isOpen() || escalatedAt == null || escalatedAgainAt != null || at.isBefore(dueTwice())) {
      return false;
    }
    escalatedAgainAt = at;
    return true;
  }

  private void requireOpen() {
    if (!isOpen()) {
      throw new IllegalStateException("the request is not open");
    }
  }

  public boolean isOpen() {
    return state == RequestState.OPEN;
  }

  /** Whether the deadline has come and nobody has answered. */
  public boolean isOverdue(OffsetDateTime at) {
    return isOpen() && !at.isBefore(due);
  }

  /** Whether its answer can be sent back: only the first. */
  public boolean isReopenable() {
    return state == RequestState.ANSWERED && round < MOST_ROUNDS;
  }

  /** When twice the time has passed. */
  public OffsetDateTime dueTwice() {
    return due.plus(Duration.between(since, due));
  }

  public Long id() {
    return id;
  }

  public Long caseId() {
    return caseId;
  }

  /** {@code user@realm}. */
  public String askedBy() {
    return askedBy;
  }

  /** Realm of whoever asked. */
  public String institution() {
    return institution;
  }

  /** Realm of whoever must answer. */
  public String askedOf() {
    return askedOf;
  }

  public String question() {
    return question;
  }

  public OffsetDateTime askedAt() {
    return askedAt;
  }

  /** From when the deadline counts. */
  public OffsetDateTime since() {
    return since;
  }

  public OffsetDateTime due() {
    return due;
  }

  public long statusVersion() {
    return statusVersion;
  }

  public RequestState state() {
    return state;
  }

  /** 1, or 2 once it was reopened. */
  public int round() {
    return round;
  }

  public String reopenedBy() {
    return reopenedBy;
  }

  public OffsetDateTime reopenedAt() {
    return reopenedAt;
  }

  public String reopeningReason() {
    return reopeningReason;
  }

  public String withdrawnBy() {
    return withdrawnBy;
  }

  public OffsetDateTime withdrawnAt() {
    return withdrawnAt;
  }

  public String withdrawalReason() {
    return withdrawalReason;
  }

  /** When the coordinating centre heard that it is overdue; null as long as it has not. */
  public OffsetDateTime escalatedAt() {
    return escalatedAt;
  }

  /** When the administrators of the body heard; null as long as they have not. */
  public OffsetDateTime escalatedAgainAt() {
    return escalatedAgainAt;
  }
}
