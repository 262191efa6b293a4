package es.caib.empara.people.service;

import jakarta.ejb.Local;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

/** The yearly look at the whole list of the own body. */
@Local
public interface RecertificationService {

  /** The list that is open now; null when there is none. */
  RecertificationView current();

  /**
   * Answers for some of the list. Who goes is revoked at once. Nobody answers for herself; an
   * answer that was given stays.
   *
   * @param stay ids of those who stay
   * @param go ids of those who go
   * @throws PeopleConflict when the list is closed, or the body would be left without an
   *     administrator
   */
  void answer(@NotNull Long listId, @NotNull Set<Long> stay, @NotNull Set<Long> go);
}
