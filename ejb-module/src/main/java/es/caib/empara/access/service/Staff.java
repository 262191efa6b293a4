package es.caib.empara.access.service;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The accounts of an institution. Read and opened inside other calls; not a door. */
public interface Staff {

  /** An account that is not closed. */
  record Member(
      String principal, String name, String realm, Set<String> roles, boolean hasBeenInside) {}

  /** By principal. */
  Optional<Member> find(String principal);

  /** Of some institutions, by name. One statement. */
  List<Member> of(Collection<String> realms);

  /**
   * Opens an account without a password, unless there is one of that name already.
   *
   * @param mail where the person is reached; null for nowhere
   * @throws IllegalArgumentException naming the field at fault
   */
  void open(String realm, String username, String name, String mail, Set<String> roles);

  /** Whether there ever was an account of that name. */
  boolean isKnown(String principal);

  /**
   * Opens an account again that was closed, without a password.
   *
   * @throws IllegalStateException unless it was closed
   */
  void reopen(String principal, String mail, Set<String> roles);

  /** Gives these roles in place of the former ones; every remembered log-in ends. */
  void grant(String principal, Set<String> roles);

  /** Takes access away for a while: sessions, sockets and remembered credentials end at once. */
  void suspend(String principal);

  /** Gives it back after a suspension. */
  void resume(String principal);

  /** Lets somebody look and not act, from her next request on; nobody is logged out for it. */
  void restrict(String principal);

  /** Lets her act again. */
  void unrestrict(String principal);

  /** Takes access away for good, as {@link #suspend} does for a while. */
  void close(String principal);

  /** Those of a body whom failures alone have locked out. */
  Set<String> lockedByFailures(String realm);

  /** The day of the last use of each of some accounts; who never used it is absent. */
  Map<String, LocalDate> lastUse(Collection<String> principals);

  /**
   * Takes the password of an account away, with every log-in, and gives a link by which the person
   * chooses another.
   */
  InvitationView reset(String principal, String by);

  /** A new link for somebody who has never been inside; an older one opens no more. */
  InvitationView invite(String principal, String by);
}
