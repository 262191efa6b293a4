package es.caib.empara.protocols.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.protocols.entity.ProtocolReading;
import es.caib.empara.protocols.entity.ProtocolVersion;
import es.caib.empara.protocols.service.CompareView;
import es.caib.empara.protocols.service.LawView;
import es.caib.empara.protocols.service.OverviewView;
import es.caib.empara.protocols.service.ProtocolConflict;
import es.caib.empara.protocols.service.ProtocolList;
import es.caib.empara.protocols.service.ProtocolService;
import es.caib.empara.protocols.service.ProtocolView;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Shows protocols to whoever may see them. */
@Stateless
@DenyAll
public class DefaultProtocolService implements ProtocolService {

  @Inject private ProtocolRepository protocols;
  @Inject private ProtocolPages pages;
  @Inject private ProtocolComparison comparison;
  @Inject private ProtocolOverview overview;
  @Inject private LawPages law;
  @Inject private Callers callers;
  @Inject private BusinessClock clock;
  @Inject private CallContext context;

  @Override
  @Audited("PROTOCOLS")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.TECHNICIAN,
    Roles.READER,
    Roles.ADMIN,
    Roles.LEGAL,
    Roles.COMMISSION,
    Roles.SECRETARY,
    Roles.AUDITOR,
    Roles.OPERATOR
  })
  public ProtocolList list() {
    return pages.list(callers.current());
  }

  @Override
  @Audited("PROTOCOL")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.TECHNICIAN,
    Roles.READER,
    Roles.ADMIN,
    Roles.LEGAL,
    Roles.COMMISSION,
    Roles.SECRETARY,
    Roles.AUDITOR,
    Roles.OPERATOR
  })
  public ProtocolView read(Long protocolId, Long versionId) {
    Caller caller = callers.current();
    Shelf shelf =
        protocols
            .shelf(protocolId)
            .flatMap(all -> ProtocolAccess.visible(caller, all))
            .orElseThrow(() -> new NotFound("protocol"));
    ProtocolVersion shown =
        versionId == null
            ? shelf.inForce().orElse(shelf.versions().get(0))
            : shelf.version(versionId).orElseThrow(() -> new NotFound("protocol version"));
    context.detail(said(shelf, shown));
    return pages.view(shelf, shown, caller);
  }

  @Override
  @Audited("PROTOCOL_CONFIRM_READ")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.TECHNICIAN,
    Roles.READER,
    Roles.ADMIN,
    Roles.LEGAL,
    Roles.COMMISSION,
    Roles.SECRETARY,
    Roles.AUDITOR,
    Roles.OPERATOR
  })
  public void confirmRead(Long versionId) {
    Caller caller = callers.current();
    Shelf shelf =
        protocols
            .shelfOf(versionId)
            .filter(found -> found.protocol().realm().equals(caller.realm()))
            .flatMap(all -> ProtocolAccess.visible(caller, all))
            .orElseThrow(() -> new NotFound("protocol"));
    ProtocolVersion version =
        shelf.version(versionId).orElseThrow(() -> new NotFound("protocol version"));
    context.detail(said(shelf, version));
    if (shelf.inForce().filter(version::equals).isEmpty()) {
      throw new ProtocolConflict("error.protocol.not.in.force");
    }
    protocols.held(version);
    if (protocols.readBy(caller.principal(), List.of(versionId)).isEmpty()) {
      protocols.add(new ProtocolReading(versionId, caller.principal(), clock.now()));
    }
  }

  @Override
  @Audited("PROTOCOL_COMPARE")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.TECHNICIAN,
    Roles.READER,
    Roles.ADMIN,
    Roles.LEGAL,
    Roles.COMMISSION,
    Roles.SECRETARY,
    Roles.AUDITOR,
    Roles.OPERATOR
  })
  public CompareView compare(Long one, Long other) {
    Caller caller = callers.current();
    Shelf shelf =
        protocols
            .shelfOf(one)
            .flatMap(all -> ProtocolAccess.visible(caller, all))
            .orElseThrow(() -> new NotFound("protocol"));
    ProtocolVersion first = shelf.version(one).orElseThrow(() -> new NotFound("version"));
    ProtocolVersion second = shelf.version(other).orElseThrow(() -> new NotFound("version"));
    context.detail(said(shelf, first) + ", " + second.number());
    return first.number() <= second.number()
        ? comparison.of(shelf, first, second)
        : comparison.of(shelf, second, first);
  }

  private static String said(Shelf shelf, ProtocolVersion version) {
    return shelf.protocol().realm() + " " + shelf.protocol().code() + "/" + version.number();
  }

  @Override
  @Audited("PROTOCOL_OVERVIEW")
  @RolesAllowed({Roles.COORDINATOR, Roles.LEGAL, Roles.COMMISSION, Roles.SECRETARY})
  public OverviewView overview() {
    return overview.of(callers.current());
  }

  @Override
  @Audited("PROTOCOL_LAW")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.TECHNICIAN,
    Roles.READER,
    Roles.ADMIN,
    Roles.LEGAL,
    Roles.COMMISSION,
    Roles.SECRETARY,
    Roles.AUDITOR,
    Roles.OPERATOR
  })
  public LawView law(String language) {
    return law.of(callers.current(), language);
  }
}
