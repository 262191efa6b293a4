package es.caib.empara.access.service;

import java.util.Collection;
import java.util.List;
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

  /** A new link for somebody who has never been inside; an older one opens no more. */
  InvitationView invite(String principal, String by);
}
