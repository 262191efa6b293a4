package es.caib.empara.access.service;

import jakarta.ejb.Local;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/**
 * Locks on the accounts of a body, for its administrator: those that failures have ended in, and
 * those that she sets herself when she fears that somebody else knows a password.
 */
@Local
public interface LockDesk {

  /**
   * A lock.
   *
   * @param by the name of who has set it; null for failures alone
   * @param reason null for failures alone
   * @param openedAt null while it holds
   * @param openedBy the name of who has opened it; null while it holds
   */
  record Lock(
      OffsetDateTime at, String by, String reason, OffsetDateTime openedAt, String openedBy) {

    public boolean isHolding() {
      return openedAt == null;
    }
  }

  /**
   * How an account of the body stands.
   *
   * @param possible false for the own account
   * @param locks the last first, at most ten
   */
  record View(boolean possible, List<Lock> locks) {

    public View {
      locks = List.copyOf(locks);
    }

    public boolean isLocked() {
      return locks.stream().anyMatch(Lock::isHolding);
    }
  }

  /** Those of the body whose account is locked. */
  Set<String> locked();

  /**
   * The locks of an account.
   *
   * @throws es.caib.empara.shared.service.NotFound when it is not of the body
   */
  View read(@NotNull String principal);

  /**
   * Locks an account; every log-in of it ends.
   *
   * @throws es.caib.empara.shared.service.NotFound when it is not of the body
   * @throws es.caib.empara.shared.service.InvalidInput for oneself, or when it is locked already
   */
  void lock(@NotNull String principal, @NotBlank @Size(max = 500) String reason);

  /**
   * Opens an account again.
   *
   * @throws es.caib.empara.shared.service.NotFound when it is not of the body
   * @throws es.caib.empara.shared.service.InvalidInput for oneself, or when it is not locked
   */
  void open(@NotNull String principal);
}
