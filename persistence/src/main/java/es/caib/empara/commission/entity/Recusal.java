package es.caib.empara.commission.entity;

import es.caib.empara.commission.RecusalGround;
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

/**
 * A member stays out of a matter, by abstaining or because somebody asked for it (Ley 40/2015 arts.
 * 23 and 24).
 */
@Entity
@Table(name = "EMP_RECUSAL")
@SequenceGenerator(name = "recusal", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class Recusal {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recusal")
  @Column(name = "ID")
  private Long id;

  @Column(name = "ITEM_ID", updatable = false)
  private Long itemId;

  @Column(name = "SEAT_ID", updatable = false)
  private Long seatId;

  @Column(name = "PRINCIPAL", updatable = false)
  private String principal;

  @Enumerated(EnumType.STRING)
  @Column(name = "GROUND", updatable = false)
  private RecusalGround ground;

  @Column(name = "DECLARED_BY", updatable = false)
  private String declaredBy;

  @Column(name = "RECORDED_AT", updatable = false)
  private OffsetDateTime recordedAt;

  protected Recusal() {}

  /**
   * @param principal who stays out
   * @param declaredBy who said so: the member, or the chair who granted a recusal
   */
  public Recusal(
      Long itemId,
      Long seatId,
      String principal,
      RecusalGround ground,
      String declaredBy,
      OffsetDateTime recordedAt) {
    this.itemId = Required.value("itemId", itemId);
    this.seatId = Required.value("seatId", seatId);
    this.principal = Required.text("principal", principal);
    this.ground = Required.value("ground", ground);
    this.declaredBy = Required.text("declaredBy", declaredBy);
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

  public RecusalGround ground() {
    return ground;
  }

  public String declaredBy() {
    return declaredBy;
  }

  public OffsetDateTime recordedAt() {
    return recordedAt;
  }
}
