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

/** Somebody of a body has said that its contacts are right. Only ever added. */
@Entity
@Table(name = "EMP_CONTACT_CONFIRMATION")
@SequenceGenerator(name = "contactConfirmation", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class ContactConfirmation {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contactConfirmation")
  @Column(name = "ID")
  private Long id;

  @Column(name = "CARD_ID", updatable = false)
  private Long cardId;

  @Column(name = "CONFIRMED_BY", updatable = false)
  private String confirmedBy;

  @Column(name = "CONFIRMED_AT", updatable = false)
  private OffsetDateTime confirmedAt;

  protected ContactConfirmation() {}

  ContactConfirmation(ContactCard card, String by, OffsetDateTime at) {
    this.cardId = Required.value("cardId", card.id());
    this.confirmedBy = Required.text("confirmedBy", by);
    this.confirmedAt = Required.value("confirmedAt", at);
  }

  public Long cardId() {
    return cardId;
  }

  public String confirmedBy() {
    return confirmedBy;
  }

  public OffsetDateTime confirmedAt() {
    return confirmedAt;
  }
}
