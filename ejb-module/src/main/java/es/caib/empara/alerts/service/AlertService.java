package es.caib.empara.alerts.service;

import es.caib.empara.alerts.AlertOutcome;
import es.caib.empara.alerts.AlertState;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/** Alerts of the caller's scope. */
@Local
public interface AlertService {

  /** The rows of the board, what runs out first on top. */
  Board board();

  /** How far the cursor is, and the counts; for screens that stay open. */
  Pulse pulse();

  /** Alerts that are not closed, what nobody has taken first, then what runs out first. */
  Slice<BoardRow> list(@NotNull AlertFilter filter, @NotNull PageRequest page);

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

  /** What happened to an alert of the scope: who heard of it when, and by which channel. */
  AlertTrail trail(@NotNull Long id);

  /**
   * Takes an alert by name. Whoever was first stays: a second person gets the alert with the first
   * one's name.
   *
   * @throws es.caib.empara.shared.service.NotFound when absent or outside the scope
   * @throws AlertClosed when it is closed
   */
  AlertView acknowledge(@NotNull Long id);

  /**
   * Gives an alert back that the caller has taken; its ladder goes on.
   *
   * @throws AlertStanding when the caller does not have it
   * @throws AlertClosed when it is closed
   */
  AlertView release(@NotNull Long id);

  /**
   * Closes an alert with how it ended.
   *
   * @throws AlertStanding when nobody has taken it, or when a rise to high or extreme has seen no
   *     act: a note is none
   * @throws AlertClosed when it is closed already
   */
  AlertView close(
      @NotNull Long id, @NotNull AlertOutcome outcome, @NotBlank @Size(max = 1000) String text);

  /**
   * Asks a second person to agree that a rise to high or extreme needs no act.
   *
   * @throws AlertStanding when it needs no waiver
   */
  AlertView askWaiver(@NotNull Long id, @NotBlank @Size(max = 1000) String reason);

  /**
   * Agrees as the second person, which closes the alert.
   *
   * @throws AlertStanding when nobody has asked, or when the caller did
   */
  AlertView grantWaiver(@NotNull Long id);

  /**
   * Puts information away that asks nothing of anybody: taken and closed at once. Others than those
   * of the severity INFO are left alone.
   *
   * @return how many were put away
   */
  int dismiss(@NotEmpty @Size(max = 100) Set<Long> ids);

  /** What an open board says of itself and of the rows that it has. */
  void seen(@NotNull @Valid Sighting sighting);

  /** A board is closed. */
  void left(@NotBlank @Size(max = 36) String board);

  /** The caller has come to the board by the link of a message. */
  void followed(@NotNull Long deliveryId);
}
