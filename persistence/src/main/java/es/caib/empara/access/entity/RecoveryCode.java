package es.caib.empara.access.entity;

import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;

/** A code that stands in for the authenticator once. Only its hash is kept. */
@Entity
@Table(name = "EMP_RECOVERY_CODE")
@SequenceGenerator(name = "recoveryCode", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class RecoveryCode {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recoveryCode")
  @Column(name = "ID")
  private Long id;

  @Column(name = "PRINCIPAL", updatable = false)
  private String principal;

  @Column(name = "CODE_HASH", updatable = false)
  private String codeHash;

  @Column(name = "USED_AT")
  private OffsetDateTime usedAt;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected RecoveryCode() {}

  /**
   * @param codeHash hex of the SHA-256 of the code
   */
  public RecoveryCode(String principal, String codeHash) {
    this.principal = Required.text("principal", principal);
    this.codeHash = Required.text("codeHash", codeHash);
  }

  /**
   * @throws IllegalStateException when it was used before
   */
  public void use(OffsetDateTime at) {
    if (usedAt != null) {
      throw new IllegalStateException("the recovery code was used");
    }
    usedAt = Required.value("at", at);
  }

  /** Null until it is used. */
  public OffsetDateTime usedAt() {
    return usedAt;
  }
}
