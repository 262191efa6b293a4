package es.caib.empara.access.service;

import jakarta.ejb.Local;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

/** What the administrator of a body does with the second factors of its people. */
@Local
public interface FactorDesk {

  /**
   * How the body stands.
   *
   * @param possible false where a portal asks for what it wants
   * @param having the principals of those who have one
   */
  record View(boolean possible, boolean required, Set<String> having) {}

  View read();

  /** Requires one of everybody from her next log-in on, or does not any more. */
  void require(boolean required);

  /**
   * Takes the second factor of somebody who has lost it; every log-in of hers ends.
   *
   * @throws es.caib.empara.shared.service.NotFound when she is not of the body, or has none
   * @throws es.caib.empara.shared.service.InvalidInput for oneself
   */
  void clear(@NotNull String principal);
}
