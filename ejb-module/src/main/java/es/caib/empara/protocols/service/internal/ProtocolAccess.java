package es.caib.empara.protocols.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.protocols.VersionState;
import es.caib.empara.protocols.entity.Protocol;
import es.caib.empara.protocols.entity.ProtocolVersion;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may see and write which version. */
final class ProtocolAccess {

  private static final Set<String> OVER_ALL =
      Set.of(Roles.COORDINATOR, Roles.LEGAL, Roles.COMMISSION, Roles.SECRETARY);
  private static final Set<String> NO_READERS = Set.of(Roles.FEED, Roles.CANDIDATE);

  private ProtocolAccess() {}

  /** The administrator of the body, and at the coordinating centre its coordinators too. */
  static boolean writes(Caller caller, String realm) {
    return caller.realm().equals(realm) && (caller.is(Roles.ADMIN) || caller.is(Roles.COORDINATOR));
  }

  static boolean seesAllBodies(Caller caller) {
    return caller.roles().stream().anyMatch(OVER_ALL::contains);
  }

  static boolean sees(Caller caller, Protocol protocol, ProtocolVersion version) {
    if (writes(caller, protocol.realm())) {
      return true;
    }
    if (caller.is(Roles.LEGAL)) {
      return version.state() != VersionState.DRAFT;
    }
    return version.state().isVerified()
        && (caller.realm().equals(protocol.realm()) || seesAllBodies(caller));
  }

  /** The same protocol with what the caller may see; empty when that is nothing. */
  static Optional<Shelf> visible(Caller caller, Shelf shelf) {
    List<ProtocolVersion> seen =
        shelf.versions().stream().filter(v -> sees(caller, shelf.protocol(), v)).toList();
    return seen.isEmpty() ? Optional.empty() : Optional.of(new Shelf(shelf.protocol(), seen));
  }

  /** Whether somebody with these roles is to read what is in force in her body. */
  static boolean isReader(Set<String> roles) {
    return roles.stream().anyMatch(role -> !NO_READERS.contains(role));
  }
}
