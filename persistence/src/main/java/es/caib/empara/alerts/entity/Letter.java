package es.caib.empara.alerts.entity;

import es.caib.empara.alerts.LetterState;
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
 * A letter to one of the staff. It holds no personal data of a case: mail is read by others too.
 */
@Entity
@Table(name = "EMP_LETTER")
@SequenceGenerator(name = "letter", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class Letter {

  /** After so many attempts, over some two days, nobody will take it. */
  public static final int MOST_ATTEMPTS = 30;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter")
  @Column(name = "ID")
  private Long id;

  @Column(name = "REFERENCE", updatable = false)
  private String reference;

  @Column(name = "RECIPIENT", updatable = false)
  private String recipient;

  @Column(name = "SUBJECT", updatable = false)
  private String subject;

  @Column(name = "CONTENT", updatable = false)
  private String content;

  @Column(name = "CALENDAR", updatable = false)
  private String calendar;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private LetterState state;

  @Column(name = "WRITTEN_AT", updatable = false)
  private OffsetDateTime writtenAt;

  @Column(name = "ATTEMPTS")
  private int attempts;

  @Column(name = "NEXT_ATTEMPT_AT")
  private OffsetDateTime nextAttemptAt;

  @Column(name = "SENT_AT")
  private OffsetDateTime sentAt;

  @Column(name = "FAULT")
  private String fault;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected Letter() {}

  /**
   * @param reference names the letter, also when it is sent again; at most 60 characters
   * @param recipient {@code user@realm}
   * @param calendar iCalendar; null for none
   */
  public Letter(
      String reference,
      String recipient,
      String subject,
      String content,
      String calendar,
      OffsetDateTime writtenAt) {
    this.reference = Required.text("reference", reference);
    this.recipient = Required.text("recipient", recipient);
    this.subject = Required.text("subject", subject);
    this.content = Required.text("content", content);
    this.calendar = calendar;
    this.writtenAt = Required.value("writtenAt", writtenAt);
    this.state = LetterState.WAITING;
    this.nextAttemptAt = writtenAt;
  }

  /**
   * Taken in hand: should the hand be gone, another one takes it after a while.
   *
   * @throws IllegalStateException unless it waits
   */
  public void take(OffsetDateTime now, Duration lease) {
    requireWaiting();
    attempts++;
    nextAttemptAt = now.plus(lease);
  }

  /**
   * @throws IllegalStateException unless it waits
   */
  public void sent(OffsetDateTime at) {
    requireWaiting();
    state = LetterState.SENT;
    sentAt = Required.value("sentAt", at);
    fault = null;
  }

  /**
   * Was not taken over.
   *
   * @param forGood whether trying again is of no use
   * @param reason a few words without addresses
   * @throws IllegalStateException unless it waits
   */
  public void failed(boolean forGood, String reason, OffsetDateTime again) {
    requireWaiting();
    fault = Required.text("fault", reason);
    if (forGood || attempts >= MOST_ATTEMPTS) {
      state = LetterState.FAILED;
    } else {
      nextAttemptAt = Required.value("nextAttemptAt", again);
    }
  }

  /**
   * What stood in the way is mended: tries as if it had just been written.
   *
   * @throws IllegalStateException unless it was given up
   */
  public void tryAgain(OffsetDateTime now) {
    if (state != LetterState.FAILED) {
      throw new IllegalStateException("the letter is " + state);
    }
    state = LetterState.WAITING;
    attempts = 0;
    nextAttemptAt = Required.value("nextAttemptAt", now);
  }

  private void requireWaiting() {
    if (state != LetterState.WAITING) {
      throw new IllegalStateException("the letter is " + state);
    }
  }

  public Long id() {
    return id;
  }

  public String reference() {
    return reference;
  }

  public String recipient() {
    return recipient;
  }

  public String subject() {
    return subject;
  }

  public String content() {
    return content;
  }

  /** Null for none. */
  public String calendar() {
    return calendar;
  }

  public LetterState state() {
    return state;
  }

  public int attempts() {
    return attempts;
  }

  public OffsetDateTime nextAttemptAt() {
    return nextAttemptAt;
  }

  /** Null as long as it is not sent. */
  public OffsetDateTime sentAt() {
    return sentAt;
  }

  /** Why it was not taken over at the last attempt; null for none. */
  public String fault() {
    return fault;
  }
}
