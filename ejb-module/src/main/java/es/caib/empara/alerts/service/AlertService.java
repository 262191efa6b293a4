package es.caib.empara.alerts.service;

import es.caib.empara.alerts.AlertState;
import jakarta.ejb.Local;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.concurrent.CompletionStage;

/** Alerts of the caller's scope. */
@Local
public interface AlertService {

  /** The rows of the board, what runs out first on top. */
  Board board();

  /** How far the cursor is, and the counts; for screens that stay open. */
  Pulse pulse();

  /**
   * At most 100 alerts with a cursor above {@code since}, ascending.
   *
   * @param state null is any
   */
  AlertPage since(long since, AlertState state);

  /**
   * The same, but an empty answer is held back until there is an alert or the time is over. Whether
   * the caller still has access is asked again at the end.
   *
   * @param wait at most 25 seconds
   */
  CompletionStage<AlertPage> await(long since, AlertState state, @NotNull Duration wait);

  /**
   * An alert of the scope.
   *
   * @throws es.caib.empara.shared.service.NotFound when absent or outside the scope
   */
  AlertView alert(long id);

  /**
   * Takes an alert by name. Whoever was first stays: a second person gets the alert with the first
   * one's name.
   *
   * @throws es.caib.empara.shared.service.NotFound when absent or outside the scope
   * @throws AlertClosed when it is closed
   */
  AlertView acknowledge(@NotNull Long id);
}
