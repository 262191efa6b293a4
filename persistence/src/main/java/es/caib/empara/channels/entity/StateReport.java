package es.caib.empara.channels.entity;

import es.caib.empara.channels.ReportKind;
import es.caib.empara.channels.ReportState;
import es.caib.empara.channels.ReportWay;
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
import java.time.OffsetDateTime;

/**
 * What an institution has told the State of a case: an incident, a datum that seems wrong, a level
 * that a professional doubts. It records that it was told and what was answered; nothing of the
 * case changes by it. What was seen stands apart from what somebody thinks (LO 7/2021 art. 10).
 */
@Entity
@Table(name = "EMP_STATE_REPORT")
@SequenceGenerator(name = "stateReport", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class StateReport {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stateReport")
  @Column(name = "ID")
  private Long id;

  @Column(name = "CASE_ID", updatable = false)
  private Long caseId;

  @Enumerated(EnumType.STRING)
  @Column(name = "KIND", updatable = false)
  private ReportKind kind;

  @Column(name = "SUBJECT", updatable = false)
  private String subject;

  @Column(name = "FACTS", updatable = false)
  private String facts;

  @Column(name = "OPINION", updatable = false)
  private String opinion;

  @Enumerated(EnumType.STRING)
  @Column(name = "WAY", updatable = false)
  private ReportWay way;

  @Column(name = "REFERENCE", updatable = false)
  private String reference;

  @Column(name = "SENT_AT", updatable = false)
  private OffsetDateTime sentAt;

  @Column(name = "RECORDED_AT", updatable = false)
  private OffsetDateTime recordedAt;

  @Column(name = "SENT_BY", updatable = false)
  private String sentBy;

  @Column(name = "INSTITUTION", updatable = false)
  private String institution;

  @Column(name = "STATUS_VERSION", updatable = false)
  private long statusVersion;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private ReportState state;

  @Column(name = "ANSWER")
  private String answer;

  @Column(name = "ANSWERED_BY")
  private String answeredBy;

  @Column(name = "ANSWERED_AT")
  private OffsetDateTime answeredAt;

  @Column(name = "ANSWER_RECORDED_BY")
  private String answerRecordedBy;

  @Column(name = "ANSWER_RECORDED_AT")
  private OffsetDateTime answerRecordedAt;

  @Column(name = "WITHDRAWN_BY")
  private String withdrawnBy;

  @Column(name = "WITHDRAWN_AT")
  private OffsetDateTime withdrawnAt;

  @Column(name = "WITHDRAWAL_REASON")
  private String withdrawalReason;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected StateReport() {}

  /**
   * What is told, and how.
   *
   * @param subject the datum, or the level that the case has; null for an incident
   * @param opinion null when the professional says only what she saw
   * @param reference of the State; null when it gave none
   * @param sentAt when it was told
   */
  public record Told(
      ReportKind kind,
      String subject,
      String facts,
      String opinion,
      ReportWay way,
      String reference,
      OffsetDateTime sentAt) {}

  /**
   * @throws IllegalArgumentException naming the field at fault
   */
  public StateReport(Long caseId, Told told, Signature by) {
    this.caseId = Required.value("caseId", caseId);
    this.kind = Required.value("kind", told.kind());
    this.subject =
        told.kind() == ReportKind.INCIDENT ? null : Required.text("subject", told.subject());
    this.facts = Required.text("facts", told.facts());
    this.opinion = told.opinion();
    this.way = Required.value("way", told.way());
    this.reference = told.reference();
    this.sentAt = notAfter("sentAt", told.sentAt(), by.at());
    this.recordedAt = by.at();
    this.sentBy = by.principal();
    this.institution = by.institution();
    this.statusVersion = by.statusVersion();
    this.state = ReportState.SENT;
  }

  /**
   * The State has answered.
   *
   * @param who of the State, as it was given
   * @param at when it answered: not before it was told
   * @throws IllegalStateException unless it waits for an answer
   * @throws IllegalArgumentException naming the field at fault
   */
  public void answered(String text, String who, OffsetDateTime at, Signature recorded) {
    requireSent();
    if (notAfter("answeredAt", at, recorded.at()).isBefore(sentAt)) {
      throw new IllegalArgumentException("answeredAt: before it was told");
    }
    answer = Required.text("answer", text);
    answeredBy = Required.text("answeredBy", who);
    answeredAt = at;
    answerRecordedBy = recorded.principal();
    answerRecordedAt = recorded.at();
    state = ReportState.ANSWERED;
  }

  /**
   * It was recorded by mistake, or was taken back.
   *
   * @throws IllegalStateException unless it waits for an answer
   */
  public void withdraw(String reason, Signature by) {
    requireSent();
    withdrawalReason = Required.text("reason", reason);
    withdrawnBy = by.principal();
    withdrawnAt = by.at();
    state = ReportState.WITHDRAWN;
  }

  private void requireSent() {
    if (!isSent()) {
      throw new IllegalStateException("the report does not wait for an answer");
    }
  }

  public boolean isSent() {
    return state == ReportState.SENT;
  }

  private static OffsetDateTime notAfter(String field, OffsetDateTime at, OffsetDateTime now) {
    if (Required.value(field, at).isAfter(now)) {
      throw new IllegalArgumentException(field + ": has not come yet");
    }
    return at;
  }

  public Long id() {
    return id;
  }

  public Long caseId() {
    return caseId;
  }

  public ReportKind kind() {
    return kind;
  }

  /** The datum, or the level that the case had; null for an incident. */
  public String subject() {
    return subject;
  }

  public String facts() {
    return facts;
  }

  /** What the professional thinks of it; null when she says nothing. */
  public String opinion() {
    return opinion;
  }

  public ReportWay way() {
    return way;
  }

  /** Of the State; null when it gave none. */
  public String reference() {
    return reference;
  }

  /** When it was told to the State. */
  public OffsetDateTime sentAt() {
    return sentAt;
  }

  public OffsetDateTime recordedAt() {
    return recordedAt;
  }

  /** {@code user@realm}. */
  public String sentBy() {
    return sentBy;
  }

  /** Realm of whoever told it. */
  public String institution() {
    return institution;
  }

  public long statusVersion() {
    return statusVersion;
  }

  public ReportState state() {
    return state;
  }

  public String answer() {
    return answer;
  }

  /** Of the State, as it was given; no account of ours. */
  public String answeredBy() {
    return answeredBy;
  }

  /** When the State answered. */
  public OffsetDateTime answeredAt() {
    return answeredAt;
  }

  /** {@code user@realm}. */
  public String answerRecordedBy() {
    return answerRecordedBy;
  }

  public OffsetDateTime answerRecordedAt() {
    return answerRecordedAt;
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
}
