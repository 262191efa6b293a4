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

/** Somebody who is asked to read a circular, with the name that she had. Only ever added. */
@Entity
@Table(name = "EMP_CIRCULAR_ADDRESSEE")
@SequenceGenerator(name = "circularAddressee", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class CircularAddressee {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "circularAddressee")
  @Column(name = "ID")
  private Long id;

  @Column(name = "CIRCULAR_ID", updatable = false)
  private Long circularId;

  @Column(name = "PRINCIPAL", updatable = false)
  private String principal;

  @Column(name = "NAME", updatable = false)
  private String name;

  @Column(name = "REALM", updatable = false)
  private String realm;

  @Column(name = "ASKED_AT", updatable = false)
  private OffsetDateTime askedAt;

  protected CircularAddressee() {}

  public CircularAddressee(
      Circular circular, String principal, String name, String realm, OffsetDateTime at) {
    this.circularId = Required.value("circularId", circular.id());
    this.principal = Required.text("principal", principal);
    this.name = Required.text("name", name);
    this.realm = Required.text("realm", realm);
    this.askedAt = Required.value("askedAt", at);
  }

  public Long circularId() {
    return circularId;
  }

  public String principal() {
    return principal;
  }

  public String name() {
    return name;
  }

  public String realm() {
    return realm;
  }

  public OffsetDateTime askedAt() {
    return askedAt;
  }
}
