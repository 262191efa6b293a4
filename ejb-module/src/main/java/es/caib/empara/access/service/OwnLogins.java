package es.caib.empara.access.service;

import jakarta.ejb.Local;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;

/** Where whoever is logged in is logged in, and the end of it. */
@Local
public interface OwnLogins {

  /**
   * A log-in.
   *
   * @param address null where it is not known
   * @param browser in words; null where it is not known
   */
  record View(String login, OffsetDateTime beganAt, String address, String browser) {}

  /** The newest first. */
  List<View> read();

  /**
   * Ends one.
   *
   * @throws es.caib.empara.shared.service.NotFound when it is not the caller's, or over
   */
  void end(@NotNull String login);

  /**
   * Ends all but one.
   *
   * @param but the log-in that stays
   */
  void endOthers(@NotNull String but);
}
