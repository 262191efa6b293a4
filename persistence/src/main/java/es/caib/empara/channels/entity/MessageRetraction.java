package es.caib.empara.channels.entity;

import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/**
 * A message that its author took back at once. It stays, with its mark; its words and its file are
 * given to nobody any more.
 */
@Entity
@Table(name = "EMP_MESSAGE_RETRACTION")
public class MessageRetraction {

  @Id
  @Column(name = "MESSAGE_ID", updatable = false)
  private Long messageId;

  @Column(name = "RETRACTED_BY", updatable = false)
  private String retractedBy;

  @Column(name = "RETRACTED_AT", updatable = false)
  private OffsetDateTime retractedAt;

  protected MessageRetraction() {}

  /**
   * @throws IllegalStateException when it is another's message, or too late
   */
  public MessageRetraction(ThreadMessage message, String principal, OffsetDateTime at) {
    if (!message.isRetractable(principal, at)) {
      throw new IllegalStateException("the message stands");
    }
    this.messageId = Required.value("messageId", message.id());
    this.retractedBy = principal;
    this.retractedAt = at;
  }

  public Long messageId() {
    return messageId;
  }

  public String retractedBy() {
    return retractedBy;
  }

  public OffsetDateTime retractedAt() {
    return retractedAt;
  }
}
