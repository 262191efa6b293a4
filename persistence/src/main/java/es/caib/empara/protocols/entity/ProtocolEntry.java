package es.caib.empara.protocols.entity;

import es.caib.empara.protocols.ProtocolStep;
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

/** A step of a version on its way. Only ever added. */
@Entity
@Table(name = "EMP_PROTOCOL_ENTRY")
@SequenceGenerator(name = "protocolEntry", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class ProtocolEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "protocolEntry")
  @Column(name = "ID")
  private Long id;

  @Column(name = "VERSION_ID", updatable = false)
  private Long versionId;

  @Enumerated(EnumType.STRING)
  @Column(name = "STEP", updatable = false)
  private ProtocolStep step;

  @Column(name = "PRINCIPAL", updatable = false)
  private String principal;

  @Column(name = "RECORDED_AT", updatable = false)
  private OffsetDateTime recordedAt;

  @Column(name = "REMARK", updatable = false)
  private String remark;

  protected ProtocolEntry() {}

  /**
   * @param principal null for what came by the calendar
   * @param remark null for none
   */
  public ProtocolEntry(
      Long versionId, ProtocolStep step, String principal, OffsetDateTime at, String remark) {
    this.versionId = Required.value("versionId", versionId);
    this.step = Required.value("step", step);
    this.principal = principal;
    this.recordedAt = Required.value("at", at);
    this.remark = remark;
  }

  public ProtocolStep step() {
    return step;
  }

  /** Null for what came by the calendar. */
  public String principal() {
    return principal;
  }

  public OffsetDateTime recordedAt() {
    return recordedAt;
  }

  /** Null for none. */
  public String remark() {
    return remark;
  }
}
