package es.caib.empara.people.service;

import jakarta.ejb.Local;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * Other roles for people of the caller's body who are active. They keep theirs until a second
 * person has approved. Those of another body do not exist, but for what waits for an administrator
 * of the coordinating centre because their body has no second one.
 */
@Local
public interface RoleChangeService {

  RoleChangeView read(@NotNull Long memberId);

  /**
   * Asks for other roles in place of those that somebody has.
   *
   * @param roles such as EMP_TECHNICIAN
   * @throws es.caib.empara.shared.service.InvalidInput naming the field at fault
   * @throws PeopleConflict for oneself, for who is not active, and while others wait
   */
  void ask(@NotNull Long memberId, @NotNull Set<String> roles, @Size(max = 500) String reason);

  /**
   * Takes back what was asked for.
   *
   * @throws PeopleConflict for oneself, and when it waits no more
   */
  void withdraw(@NotNull Long id);

  /**
   * Says yes as the second person: the roles change at once, and her log-ins end within a second.
   *
   * @throws PeopleConflict when the caller is no second person, a condition is not met, or the body
   *     would be left without an administrator
   */
  void approve(@NotNull Long id);

  /**
   * Says no as the second person.
   *
   * @throws PeopleConflict when the caller is no second person
   */
  void refuse(@NotNull Long id, @Size(max = 500) String reason);
}
