package es.caib.empara.channels.entity;

import es.caib.empara.channels.ContactChange;
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

/** A change of a contact card: who, when, from what to what. Only ever added. */
@Entity
@Table(name = "EMP_CONTACT_ENTRY")
@SequenceGenerator(name = "contactEntry", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class ContactEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contactEntry")
  @Column(name = "ID")
  private Long id;

  @Column(name = "CARD_ID", updatable = false)
  private Long cardId;

  @Enumerated(EnumType.STRING)
  @Column(name = "CHANGE_KIND", updatable = false)
  private ContactChange change;

  @Column(name = "BEFORE_TEXT", updatable = false)
  private String before;

  @Column(name = "AFTER_TEXT", updatable = false)
  private String after;

  @Column(name = "CHANGED_BY", updatable = false)
  private String changedBy;

  @Column(name = "CHANGED_AT", updatable = false)
  private OffsetDateTime changedAt;

  protected ContactEntry() {}

  /**
   * @param before as it was, in words; null for nothing
   * @param after as it is, in words; null for nothing
   */
  public ContactEntry(
      ContactCard card,
      ContactChange change,
      String before,
      String after,
      String by,
      OffsetDateTime at) {
    this.cardId = Required.value("cardId", card.id());
    this.change = Required.value("change", change);
    this.before = before;
    this.after = after;
    this.changedBy = Required.text("changedBy", by);
    this.changedAt = Required.value("changedAt", at);
  }

  public Long cardId() {
    return cardId;
  }

  public ContactChange change() {
    return change;
  }

  /** Null for nothing. */
  public String before() {
    return before;
  }

  /** Null for nothing. */
  public String after() {
    return after;
  }

  public String changedBy() {
    return changedBy;
  }

  public OffsetDateTime changedAt() {
    return changedAt;
  }
}
