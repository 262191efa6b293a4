package es.caib.empara.access.entity;

import es.caib.empara.access.FactorState;
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

/**
 * The key of somebody's authenticator (TOTP, RFC 6238). It counts once a code has proven that the
 * authenticator has it; the step of each code taken is kept, so that none is taken twice (5.2).
 */
@Entity
@Table(name = "EMP_SECOND_FACTOR")
@SequenceGenerator(name = "secondFactor", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class SecondFactor {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "secondFactor")
  @Column(name = "ID")
  private Long id;

  @Column(name = "PRINCIPAL", updatable = false)
  private String principal;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private FactorState state;

  @Column(name = "KEY_ID")
  private long keyId;

  @Column(name = "SEALED")
  private byte[] sealed;

  @Column(name = "MADE_AT")
  private OffsetDateTime madeAt;

  @Column(name = "CONFIRMED_AT")
  private OffsetDateTime confirmedAt;

  @Column(name = "LAST_STEP")
  private long lastStep;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected SecondFactor() {}

  /**
   * @param principal {@code user@realm}
   * @param keyId of the key that encrypts it
   */
  public SecondFactor(String principal, long keyId, byte[] sealed, OffsetDateTime madeAt) {
    this.principal = Required.text("principal", principal);
    this.keyId = keyId;
    this.sealed = Required.value("sealed", sealed).clone();
    this.madeAt = Required.value("madeAt", madeAt);
    this.state = FactorState.BEGUN;
  }

  /**
   * Takes a code that was right for a time step.
   *
   * @param step number of the time step of the code
   * @return false when it was taken before, or a later one was
   */
  public boolean take(long step) {
    if (step <= lastStep) {
      return false;
    }
    lastStep = step;
    return true;
  }

  /**
   * Counts from now on.
   *
   * @throws IllegalStateException when it does already, or no code was taken
   */
  public void confirm(OffsetDateTime at) {
    if (state != FactorState.BEGUN || lastStep == 0) {
      throw new IllegalStateException("the second factor is " + state + ", its step " + lastStep);
    }
    confirmedAt = Required.value("at", at);
    state = FactorState.ACTIVE;
  }

  public boolean isActive() {
    return state == FactorState.ACTIVE;
  }

  public String principal() {
    return principal;
  }

  public long keyId() {
    return keyId;
  }

  public byte[] sealed() {
    return sealed.clone();
  }

  public OffsetDateTime madeAt() {
    return madeAt;
  }

  /** Null until it counts. */
  public OffsetDateTime confirmedAt() {
    return confirmedAt;
  }
}
