package es.caib.empara.people.service;

import es.caib.empara.people.TrainingState;
import es.caib.empara.shared.service.PageRequest;
import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;

/**
 * The training of the people of the caller's body, and the sessions that it holds. What is of
 * another does not exist ({@link es.caib.empara.shared.service.NotFound}).
 */
@Local
public interface TrainingDeskService {

  /**
   * Who of the body needs training, whoever lapses first at the top.
   *
   * @param state only those; null for all
   */
  TrainingList people(TrainingState state, @NotNull PageRequest page);

  /** The sessions that the body holds, the next first, then the past ones. */
  List<SessionSummary> sessions();

  /** A session with who has signed up, in that order. */
  SessionRoll roll(@NotNull Long sessionId);

  /**
   * Holds a session.
   *
   * @return its id
   * @throws es.caib.empara.shared.service.InvalidInput naming the field at fault
   */
  Long hold(@NotNull @Valid SessionCommand command);

  /** Calls a session off; whoever has signed up is told by letter. */
  void cancel(@NotNull Long sessionId, @NotBlank @Size(max = 300) String reason);

  /**
   * Says who was there; whoever else has signed up was not. It can be said again.
   *
   * @param there ids of sign-ups
   * @throws PeopleConflict before the session
   */
  void attend(@NotNull Long sessionId, @NotNull Set<Long> there);
}
