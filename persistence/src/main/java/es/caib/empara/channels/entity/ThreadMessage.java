package es.caib.empara.channels.entity;

import es.caib.empara.channels.Signature;
import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;

/** One message of a thread. It is never changed: a correction is another message. */
@Entity
@Table(name = "EMP_THREAD_MESSAGE")
@SequenceGenerator(name = "threadMessage", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class ThreadMessage {

  /** How long its author can take a message back. */
  public static final Duration RETRACTABLE = Duration.ofMinutes(5);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "threadMessage")
  @Column(name = "ID")
  private Long id;

  @Column(name = "THREAD_ID", updatable = false)
  private Long threadId;

  @Column(name = "PLACE", updatable = false)
  private int place;

  @Column(name = "AUTHOR", updatable = false)
  private String author;

  @Column(name = "INSTITUTION", updatable = false)
  private String institution;

  @Column(name = "WRITTEN_AT", updatable = false)
  private OffsetDateTime writtenAt;

  @Column(name = "TEXT", updatable = false)
  private String text;

  @Column(name = "STATUS_VERSION", updatable = false)
  private long statusVersion;

  protected ThreadMessage() {}

  /**
   * @param place in its thread, from 1
   * @throws IllegalStateException when the thread is closed
   */
  public ThreadMessage(CaseThread thread, int place, String text, Signature by) {
    if (!thread.isOpen()) {
      throw new IllegalStateException("the thread is closed");
    }
    if (place < 1) {
      throw new IllegalArgumentException("place: before the first");
    }
    this.threadId = Required.value("threadId", thread.id());
    this.place = place;
    this.author = by.principal();
    this.institution = by.institution();
    this.writtenAt = by.at();
    this.text = Required.text("text", text);
    this.statusVersion = by.statusVersion();
  }

  /** Whether a person can take it back at a moment: its author, within five minutes. */
  public boolean isRetractable(String principal, OffsetDateTime at) {
    return author.equals(principal) && !at.isAfter(writtenAt.plus(RETRACTABLE));
  }

  public Long id() {
    return id;
  }

  public Long threadId() {
    return threadId;
  }

  /** In its thread, from 1. */
  public int place() {
    return place;
  }

  /** {@code user@realm}. */
  public String author() {
    return author;
  }

  /** Realm of the author. */
  public String institution() {
    return institution;
  }

  public OffsetDateTime writtenAt() {
    return writtenAt;
  }

  public String text() {
    return text;
  }

  /** That the author had on screen. */
  public long statusVersion() {
    return statusVersion;
  }
}
