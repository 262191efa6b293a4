package es.caib.empara.access.service;

import jakarta.ejb.Local;
import jakarta.validation.constraints.NotNull;

/** The password of whoever is logged in, where Empara keeps it. */
@Local
public interface OwnPassword {

  /**
   * Changes it. Every log-in of the account ends, this one too, and every remembered credential.
   *
   * @param current the present one; who guesses at it must wait as at the log-in
   * @param fresh the new one
   * @param address where the person is
   * @throws es.caib.empara.shared.service.InvalidInput naming {@code current} or {@code password}
   */
  void change(@NotNull String current, @NotNull String fresh, String address);
}
