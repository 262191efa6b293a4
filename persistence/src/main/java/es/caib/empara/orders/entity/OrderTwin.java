package es.caib.empara.orders.entity;

import es.caib.empara.orders.TwinVerdict;
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

/** Two orders of one court with the same NIG. Whether they are one, a person decides. */
@Entity
@Table(name = "EMP_ORDER_TWIN")
@SequenceGenerator(name = "orderTwin", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class OrderTwin {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "orderTwin")
  @Column(name = "ID")
  private Long id;

  /** The one that came later. */
  @Column(name = "ORDER_PK", updatable = false)
  private Long orderPk;

  @Column(name = "OTHER_PK", updatable = false)
  private Long otherPk;

  @Column(name = "FOUND_AT", updatable = false)
  private OffsetDateTime foundAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "VERDICT")
  private TwinVerdict verdict;

  @Column(name = "DECIDED_BY")
  private String decidedBy;

  @Column(name = "DECIDED_AT")
  private OffsetDateTime decidedAt;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected OrderTwin() {}

  /** An order is found to have the court and the NIG of an earlier one. */
  public OrderTwin(ProtectionOrder order, ProtectionOrder other, OffsetDateTime foundAt) {
    this.orderPk = Required.value("order", order.id());
    this.otherPk = Required.value("other", other.id());
    this.foundAt = Required.value("foundAt", foundAt);
  }

  public void decide(TwinVerdict what, String principal, OffsetDateTime at) {
    verdict = Required.value("verdict", what);
    decidedBy = Required.text("principal", principal);
    decidedAt = Required.value("at", at);
  }

  /** Something new was said of one of them: somebody must look again. */
  public void reopen() {
    verdict = null;
    decidedBy = null;
    decidedAt = null;
  }

  public Long id() {
    return id;
  }

  public Long orderPk() {
    return orderPk;
  }

  public Long otherPk() {
    return otherPk;
  }

  /** The one that is not the given one. */
  public Long besides(Long pk) {
    return orderPk.equals(pk) ? otherPk : orderPk;
  }

  public OffsetDateTime foundAt() {
    return foundAt;
  }

  /** Null while nobody has decided. */
  public TwinVerdict verdict() {
    return verdict;
  }

  public String decidedBy() {
    return decidedBy;
  }

  public OffsetDateTime decidedAt() {
    return decidedAt;
  }
}
