package es.caib.empara.protocols.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.protocols.service.ProtocolRounds;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Does what the calendar asks, if it is still so when the row is held. */
@Stateless
@DenyAll
public class DefaultProtocolRounds implements ProtocolRounds {

  @Inject private ProtocolRepository protocols;
  @Inject private ProtocolWay way;

  @Override
  @Audited("PROTOCOL_IN_FORCE")
  @RolesAllowed(Roles.SYSTEM)
  public void comeIntoForce(Long versionId) {
    Shelf shelf = protocols.shelfOf(versionId).orElseThrow(() -> new NotFound("protocol version"));
    way.comeIntoForce(shelf, protocols.held(shelf.version(versionId).orElseThrow()));
  }
}
