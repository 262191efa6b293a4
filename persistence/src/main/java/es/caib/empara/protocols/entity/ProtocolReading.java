package es.caib.empara.protocols.entity;

import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** Somebody has read a version while it was in force. Only ever added. */
@Entity
@Table(name = "EMP_PROTOCOL_READING")
@SequenceGenerator(name = "protocolReading", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class ProtocolReading {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "protocolReading")
  @Column(name = "ID")
  private Long id;

  @Column(name = "VERSION_ID", updatable = false)
  private Long versionId;

  @Column(name = "PRINCIPAL", updatable = false)
  private String principal;

  @Column(name = "READ_AT", updatable = false)
  private OffsetDateTime readAt;

  protected ProtocolReading() {}

  public ProtocolReading(Long versionId, String principal, OffsetDateTime at) {
    this.versionId = Required.value("versionId", versionId);
    this.principal = Required.text("principal", principal);
    this.readAt = Required.value("at", at);
  }

  public Long versionId() {
    return versionId;
  }

  public String principal() {
    return principal;
  }

  public OffsetDateTime readAt() {
    return readAt;
  }
}
