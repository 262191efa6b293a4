package es.caib.empara.institutions.service;

import java.util.Optional;
import java.util.Set;

/** The container's security realms: one for each incorporated institution. */
public interface Realms {

  /** Whether the container has this realm now. */
  boolean isOpen(String realm);

  /**
   * Lets the container's realm compare a stretched password.
   *
   * @param principal {@code user@realm}
   * @param stretched hex of the key that PBKDF2 made of the typed password
   * @return the roles that the realm gives; empty when it refuses
   */
  Optional<Set<String>> authenticate(String principal, String realm, String stretched);
}
