package es.caib.empara.commission.service;

import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Sessions before and around the meeting: planning, agenda, call. What is not there or not for the
 * caller is {@link es.caib.empara.shared.service.NotFound}; what the state of the session does not
 * allow is {@link CommissionConflict}.
 */
@Local
public interface SessionService {

  /** Newest first; what is only planned is for the secretary. */
  Slice<SessionSummary> list(@NotNull PageRequest page);

  SessionView read(@NotNull Long id);

  /** Plans a session, with the approval of the minutes of the last one on its agenda. */
  Long plan(@NotNull @Valid SessionCommand command);

  /**
   * Changes a session that is not open yet; who was called is called anew.
   *
   * @param version of the session as it was on screen
   */
  void change(@NotNull Long id, long version, @NotNull @Valid SessionCommand command);

  /**
   * Puts an item on the agenda. While the session is open it is an urgent one, which all must be
   * there for and a majority must want (Ley 40/2015 art. 17.4).
   */
  Long addItem(@NotNull Long id, @NotNull @Valid ItemCommand command);

  /** Takes an item off the agenda before the session. */
  void removeItem(@NotNull Long itemId);

  /** Moves an item up or down by one place before the session. */
  void moveItem(@NotNull Long itemId, boolean up);

  /** Sends the call. */
  void call(@NotNull Long id);

  /** The session will not be held; those who were called are told. */
  void cancel(@NotNull Long id, @NotBlank @Size(max = 500) String reason);

  /** What was recorded of a session that is over, for its minutes. */
  SessionRecord record(@NotNull Long id);

  /** The invitation, its update or its cancellation, as iCalendar (RFC 5545, RFC 5546). */
  String calendar(@NotNull Long id);
}
