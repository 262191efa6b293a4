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
import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * The way in for somebody who has no password yet. Only the hash of the link's token is kept; it is
 * good once, for a while, and a newer one replaces it.
 */
@Entity
@Table(name = "EMP_INVITATION")
@SequenceGenerator(name = "invitation", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class Invitation {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invitation")
  @Column(name = "ID")
  private Long id;

  @Column(name = "PRINCIPAL", updatable = false)
  private String principal;

  @Column(name = "TOKEN_HASH", updatable = false)
  private String tokenHash;

  @Column(name = "CREATED_BY", updatable = false)
  private String createdBy;

  @Column(name = "CREATED_AT", updatable = false)
  private OffsetDateTime createdAt;

  @Column(name = "EXPIRES_AT", updatable = false)
  private OffsetDateTime expiresAt;

  @Column(name = "USED_AT")
  private OffsetDateTime usedAt;

  @Column(name = "REPLACED_AT")
  private OffsetDateTime replacedAt;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected Invitation() {}

  /**
   * @param principal {@code user@realm}
   * @param tokenHash hex of the SHA-256 of the token
   */
  public Invitation(
      String principal,
      String tokenHash,
      String createdBy,
      OffsetDateTime createdAt,
      Duration life) {
    this.principal = Required.text("principal", principal);
    this.tokenHash = Required.text("tokenHash", tokenHash);
    this.createdBy = Required.text("createdBy", createdBy);
    this.createdAt = Required.value("createdAt", createdAt);
    this.expiresAt = createdAt.plus(life);
  }

  /** Whether it opens at a moment. */
  public boolean isGood(OffsetDateTime at) {
    return usedAt == null && replacedAt == null && at.isBefore(expiresAt);
  }

  /**
   * @throws IllegalStateException when it opens no more
   */
  public void use(OffsetDateTime at) {
    if (!isGood(at)) {
      throw new IllegalStateException("the invitation opens no more");
    }
    usedAt = at;
  }

  /** A newer one takes its place. */
  public void replace(OffsetDateTime at) {
    if (usedAt == null && replacedAt == null) {
      replacedAt = Required.value("at", at);
    }
  }

  public Long id() {
    return id;
  }

  public String principal() {
    return principal;
  }

  public String createdBy() {
    return createdBy;
  }

  public OffsetDateTime createdAt() {
    return createdAt;
  }

  public OffsetDateTime expiresAt() {
    return expiresAt;
  }

  /** Null until it is used. */
  public OffsetDateTime usedAt() {
    return usedAt;
  }
}
