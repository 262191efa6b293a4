package es.caib.empara.channels.entity;

import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** A person has opened a thread, with all its messages up to a place. */
@Entity
@Table(name = "EMP_MESSAGE_READING")
@SequenceGenerator(name = "messageReading", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class MessageReading {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "messageReading")
  @Column(name = "ID")
  private Long id;

  @Column(name = "THREAD_ID", updatable = false)
  private Long threadId;

  @Column(name = "READER", updatable = false)
  private String reader;

  @Column(name = "INSTITUTION", updatable = false)
  private String institution;

  @Column(name = "UP_TO", updatable = false)
  private int upTo;

  @Column(name = "READ_AT", updatable = false)
  private OffsetDateTime readAt;

  protected MessageReading() {}

  /**
   * @param upTo place of the last message that was there, from 1
   */
  public MessageReading(
      Long threadId, String reader, String institution, int upTo, OffsetDateTime readAt) {
    if (upTo < 1) {
      throw new IllegalArgumentException("upTo: nothing was there");
    }
    this.threadId = Required.value("threadId", threadId);
    this.reader = Required.text("reader", reader);
    this.institution = Required.text("institution", institution);
    this.upTo = upTo;
    this.readAt = Required.value("readAt", readAt);
  }

  public Long id() {
    return id;
  }

  public Long threadId() {
    return threadId;
  }

  /** {@code user@realm}. */
  public String reader() {
    return reader;
  }

  /** Realm of the reader. */
  public String institution() {
    return institution;
  }

  /** Place of the last message that was there. */
  public int upTo() {
    return upTo;
  }

  public OffsetDateTime readAt() {
    return readAt;
  }
}
