package es.caib.empara.institutions.service;

import java.util.Optional;
import java.util.Set;

/**
 * The container's security realms: one for each incorporated institution. One whose people come by
 * a portal needs none in the container, since no password passes here.
 */
public interface Realms {

  /** Whether people can log in through this realm now. */
  boolean isOpen(String realm);

  /**
   * Lets the container's realm compare a stretched password. Refused for a body whose passwords are
   * not kept here.
   *
   * @param principal {@code user@realm}
   * @param stretched hex of the key that PBKDF2 made of the typed password
   * @return the roles that the realm gives; empty when it refuses
   */
  Optional<Set<String>> authenticate(String principal, String realm, String stretched);

  /**
   * Lets the container's realm ask the directory of a body. Its groups give no rights here.
   *
   * @param username as the directory knows the person
   * @return whether the directory accepts the password; false also when it cannot be asked
   */
  boolean asksDirectory(String username, String realm, String password);
}
