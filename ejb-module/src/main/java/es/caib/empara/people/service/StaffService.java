package es.caib.empara.people.service;

import es.caib.empara.access.service.InvitationView;
import es.caib.empara.people.StaffState;
import es.caib.empara.people.SuspensionReason;
import es.caib.empara.shared.service.PageRequest;
import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The people of the caller's body. Those of another do not exist, but for those about whom
 * something waits for an administrator of the coordinating centre because their body has no second
 * one.
 */
@Local
public interface StaffService {

  /**
   * The people of the own body, by name, and the requests of other bodies that wait for the caller.
   *
   * @param state only those; null for all whose access is not over
   */
  StaffList list(StaffState state, @NotNull PageRequest page);

  StaffView read(@NotNull Long id);

  /**
   * Asks for somebody's access and opens an account with which she can only read and accept the
   * undertaking.
   *
   * @throws es.caib.empara.shared.service.InvalidInput naming the field at fault
   */
  StaffRequested request(@NotNull @Valid StaffRequest request);

  /** Takes a request back. */
  void withdraw(@NotNull Long id);

  /**
   * Says yes as the second person; the access begins at once.
   *
   * @throws PeopleConflict when the caller is no second person, or a condition is not met
   */
  void approve(@NotNull Long id);

  /** Says no as the second person. */
  void refuse(@NotNull Long id, @Size(max = 500) String reason);

  /**
   * Takes access away for a while; it ends within a second.
   *
   * @throws PeopleConflict when the body would be left without an administrator
   */
  void suspend(@NotNull Long id, @NotNull SuspensionReason why, @Size(max = 500) String text);

  /** Gives access back. */
  void resume(@NotNull Long id, @Size(max = 500) String text);

  /**
   * Takes access away for good; it ends within a second.
   *
   * @throws PeopleConflict when the body would be left without an administrator
   */
  void revoke(@NotNull Long id, @Size(max = 500) String reason);

  /** A new link for somebody who has never been inside; the one before opens no more. */
  InvitationView newLink(@NotNull Long id);

  /**
   * For who has forgotten the password, or may have told it: it is taken away, every log-in ends,
   * and a link lets the person choose another. Shown once.
   *
   * @throws PeopleConflict for oneself, and where passwords are not kept here
   */
  InvitationView reset(@NotNull Long id);
}
