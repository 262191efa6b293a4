package es.caib.empara.commission.entity;

import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** The reasoned dissent of a member in writing, attached to the minutes (Ley 40/2015 art. 19.5). */
@Entity
@Table(name = "EMP_DISSENTING_OPINION")
@SequenceGenerator(name = "dissentingOpinion", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class DissentingOpinion {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dissentingOpinion")
  @Column(name = "ID")
  private Long id;

  @Column(name = "ITEM_ID", updatable = false)
  private Long itemId;

  @Column(name = "SEAT_ID", updatable = false)
  private Long seatId;

  @Column(name = "PRINCIPAL", updatable = false)
  private String principal;

  @Column(name = "NAME", updatable = false)
  private String name;

  @Column(name = "OPINION", updatable = false)
  private String opinion;

  @Column(name = "RECORDED_AT", updatable = false)
  private OffsetDateTime recordedAt;

  protected DissentingOpinion() {}

  public DissentingOpinion(
      Long itemId,
      Long seatId,
      String principal,
      String name,
      String opinion,
      OffsetDateTime recordedAt) {
    this.itemId = Required.value("itemId", itemId);
    this.seatId = Required.value("seatId", seatId);
    this.principal = Required.text("principal", principal);
    this.name = Required.text("name", name);
    this.opinion = Required.text("opinion", opinion);
    this.recordedAt = Required.value("recordedAt", recordedAt);
  }

  public Long id() {
    return id;
  }

  public Long itemId() {
    return itemId;
  }

  public Long seatId() {
    return seatId;
  }

  public String principal() {
    return principal;
  }

  public String name() {
    return name;
  }

  public String opinion() {
    return opinion;
  }

  public OffsetDateTime recordedAt() {
    return recordedAt;
  }
}
