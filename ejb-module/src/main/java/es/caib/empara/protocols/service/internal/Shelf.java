package es.caib.empara.protocols.service.internal;

import es.caib.empara.protocols.VersionState;
import es.caib.empara.protocols.entity.Protocol;
import es.caib.empara.protocols.entity.ProtocolVersion;
import java.util.List;
import java.util.Optional;

/** A protocol with its versions, newest first. */
record Shelf(Protocol protocol, List<ProtocolVersion> versions) {

  Optional<ProtocolVersion> inForce() {
    return versions.stream().filter(v -> v.state() == VersionState.IN_FORCE).findFirst();
  }

  Optional<ProtocolVersion> onItsWay() {
    return versions.stream().filter(v -> v.state().isOnItsWay()).findFirst();
  }

  Optional<ProtocolVersion> version(Long id) {
    return versions.stream().filter(v -> v.id().equals(id)).findFirst();
  }
}
