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

/** Somebody has said that she has read a circular. Only ever added. */
@Entity
@Table(name = "EMP_CIRCULAR_READING")
@SequenceGenerator(name = "circularReading", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class CircularReading {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "circularReading")
  @Column(name = "ID")
  private Long id;

  @Column(name = "CIRCULAR_ID", updatable = false)
  private Long circularId;

  @Column(name = "PRINCIPAL", updatable = false)
  private String principal;

  @Column(name = "READ_AT", updatable = false)
  private OffsetDateTime readAt;

  protected CircularReading() {}

  /**
   * @throws IllegalStateException unless the circular is published
   */
  public CircularReading(Circular circular, String principal, OffsetDateTime at) {
    if (!circular.isPublished()) {
      throw new IllegalStateException("the circular is " + circular.state());
    }
    this.circularId = Required.value("circularId", circular.id());
    this.principal = Required.text("principal", principal);
    this.readAt = Required.value("readAt", at);
  }

  public Long circularId() {
    return circularId;
  }

  public String principal() {
    return principal;
  }

  public OffsetDateTime readAt() {
    return readAt;
  }
}
