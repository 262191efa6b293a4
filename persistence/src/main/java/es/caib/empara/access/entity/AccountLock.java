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

/** The time in which nobody gets in with an account, until somebody opens it (ENS op.acc.6). */
@Entity
@Table(name = "EMP_ACCOUNT_LOCK")
@SequenceGenerator(name = "accountLock", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class AccountLock {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "accountLock")
  @Column(name = "ID")
  private Long id;

  @Column(name = "PRINCIPAL", updatable = false)
  private String principal;

  @Column(name = "LOCKED_AT", updatable = false)
  private OffsetDateTime lockedAt;

  @Column(name = "LOCKED_BY", updatable = false)
  private String lockedBy;

  @Column(name = "REASON", updatable = false)
  private String reason;

  @Column(name = "OPENED_AT")
  private OffsetDateTime openedAt;

  @Column(name = "OPENED_BY")
  private String openedBy;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected AccountLock() {}

  private AccountLock(String principal, OffsetDateTime at, String by, String reason) {
    this.principal = Required.text("principal", principal);
    this.lockedAt = Required.value("at", at);
    this.lockedBy = by;
    this.reason = reason;
  }

  /** A lock that failures alone have ended in. */
  public static AccountLock afterFailures(String principal, OffsetDateTime at) {
    return new AccountLock(principal, at, null, null);
  }

  /**
   * A lock by a person.
   *
   * @param by {@code user@realm}
   * @throws IllegalArgumentException naming the field at fault
   */
  public static AccountLock by(String by, String reason, String principal, OffsetDateTime at) {
    return new AccountLock(principal, at, Required.text("by", by), Required.text("reason", reason));
  }

  /**
   * Lets the person in again.
   *
   * @throws IllegalStateException when somebody did so before
   */
  public void open(String by, OffsetDateTime at) {
    if (!isHolding()) {
      throw new IllegalStateException("opened by " + openedBy);
    }
    openedBy = Required.text("by", by);
    openedAt = Required.value("at", at);
  }

  public boolean isHolding() {
    return openedAt == null;
  }

  public String principal() {
    return principal;
  }

  public OffsetDateTime lockedAt() {
    return lockedAt;
  }

  /** Null when nobody but failures has locked it. */
  public String lockedBy() {
    return lockedBy;
  }

  /** Null when nobody but failures has locked it. */
  public String reason() {
    return reason;
  }

  /** Null while it holds. */
  public OffsetDateTime openedAt() {
    return openedAt;
  }

  /** Null while it holds. */
  public String openedBy() {
    return openedBy;
  }
}
