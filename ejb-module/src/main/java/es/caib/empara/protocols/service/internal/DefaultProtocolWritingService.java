package es.caib.empara.protocols.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.protocols.ClauseReview;
import es.caib.empara.protocols.ProtocolStep;
import es.caib.empara.protocols.VersionState;
import es.caib.empara.protocols.entity.Protocol;
import es.caib.empara.protocols.entity.ProtocolClause;
import es.caib.empara.protocols.entity.ProtocolVersion;
import es.caib.empara.protocols.service.ClauseCommand;
import es.caib.empara.protocols.service.DraftView;
import es.caib.empara.protocols.service.ProtocolConflict;
import es.caib.empara.protocols.service.ProtocolWritingService;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PlainText;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Lets those of a body write its protocols. Each change holds the version first. */
@Stateless
@DenyAll
public class DefaultProtocolWritingService implements ProtocolWritingService {

  @Inject private ProtocolRepository protocols;
  @Inject private ClauseDesk desk;
  @Inject private ClauseDrafts drafts;
  @Inject private ProtocolWay way;
  @Inject private ProtocolLetters letters;
  @Inject private Callers callers;
  @Inject private BusinessClock clock;

  @Override
  @Audited("PROTOCOL_CREATE")
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public Long create(String code, String title) {
    Caller caller = callers.current();
    requireSound("title", title);
    if (!caller.institutionKind().worksOnCases()) {
      throw new InvalidInput("code", "error.protocol.body");
    }
    if (protocols.isTaken(caller.realm(), code)) {
      throw new InvalidInput("code", "error.protocol.code.taken");
    }
    Protocol protocol;
    try {
      protocol =
          protocols.add(
              new Protocol(caller.realm(), code, title.strip(), caller.principal(), clock.now()));
    } catch (IllegalArgumentException refused) {
      throw new InvalidInput("code", "error.protocol.code");
    }
    return begin(new Shelf(protocol, List.of()), caller).id();
  }

  @Override
  @Audited("PROTOCOL_NEXT_VERSION")
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public Long nextVersion(Long protocolId) {
    Caller caller = callers.current();
    Shelf shelf = own(protocols.shelf(protocolId).orElse(null), caller);
    protocols.hold(shelf.protocol());
    Shelf held = protocols.shelf(protocolId).orElseThrow();
    if (held.onItsWay().isPresent()) {
      throw new ProtocolConflict("error.protocol.on.its.way");
    }
    return begin(held, caller).id();
  }

  private ProtocolVersion begin(Shelf shelf, Caller caller) {
    ProtocolVersion former = shelf.versions().isEmpty() ? null : shelf.versions().get(0);
    ProtocolVersion version =
        protocols.add(
            new ProtocolVersion(
                shelf.protocol().id(),
                former == null ? 1 : former.number() + 1,
                caller.principal(),
                clock.now()));
    if (former != null) {
      desk.copy(former, version);
    }
    way.note(shelf, version, ProtocolStep.STARTED, caller, null);
    return version;
  }

  @Override
  @Audited("PROTOCOL_DRAFT")
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public DraftView open(Long versionId, Long clauseId, String language) {
    Caller caller = callers.current();
    Shelf shelf = own(protocols.shelfOf(versionId).orElse(null), caller);
    ProtocolVersion version = shelf.version(versionId).orElseThrow();
    return desk.view(shelf, version, drafts.typed(versionId, clauseId, caller), language);
  }

  @Override
  @Audited(value = "PROTOCOL_PREVIEW", poll = true)
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public String preview(Long versionId, Long clauseId, String heading, String content) {
    Caller caller = callers.current();
    own(protocols.shelfOf(versionId).orElse(null), caller);
    drafts.keep(versionId, clauseId, caller, heading, content);
    return ClauseMarkup.html(content);
  }

  @Override
  @Audited("PROTOCOL_DISCARD")
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void discard(Long versionId, Long clauseId) {
    Caller caller = callers.current();
    own(protocols.shelfOf(versionId).orElse(null), caller);
    drafts.forget(versionId, clauseId, caller);
  }

  @Override
  @Audited("PROTOCOL_CLAUSE_KEEP")
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void keep(Long versionId, ClauseCommand command) {
    Caller caller = callers.current();
    requireSound("heading", command.heading());
    requireSound("content", command.content());
    ProtocolVersion version = written(versionId, caller);
    desk.keep(version, command, caller);
    drafts.forget(versionId, command.clauseId(), caller);
  }

  @Override
  @Audited("PROTOCOL_CLAUSE_MOVE")
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void move(Long clauseId, boolean up) {
    ProtocolClause clause = clause(clauseId);
    written(clause.versionId(), callers.current());
    desk.move(clause, up);
  }

  @Override
  @Audited("PROTOCOL_CLAUSE_REMOVE")
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void remove(Long clauseId) {
    Caller caller = callers.current();
    ProtocolClause clause = clause(clauseId);
    written(clause.versionId(), caller);
    if (!clause.isRemoved()) {
      clause.remove(caller.principal(), clock.now());
    }
  }

  @Override
  @Audited("PROTOCOL_CLAUSE_PUT_BACK")
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void putBack(Long clauseId) {
    ProtocolClause clause = clause(clauseId);
    written(clause.versionId(), callers.current());
    desk.putBack(clause);
  }

  @Override
  @Audited("PROTOCOL_SUBMIT")
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void submit(Long versionId) {
    Caller caller = callers.current();
    ProtocolVersion version = written(versionId, caller);
    List<ProtocolClause> clauses = desk.present(versionId);
    if (clauses.isEmpty()) {
      throw new ProtocolConflict("error.protocol.empty");
    }
    if (clauses.stream().anyMatch(clause -> clause.review() == ClauseReview.RETURNED)) {
      throw new ProtocolConflict("error.protocol.not.mended");
    }
    version.submit(caller.principal(), clock.now());
    Shelf shelf = protocols.shelfOf(versionId).orElseThrow();
    way.note(shelf, version, ProtocolStep.SUBMITTED, caller, null);
    letters.submitted(shelf, version);
  }

  @Override
  @Audited("PROTOCOL_DATE")
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void comeIntoForce(Long versionId, LocalDate from) {
    Caller caller = callers.current();
    Shelf shelf = own(protocols.shelfOf(versionId).orElse(null), caller);
    ProtocolVersion version = protocols.held(shelf.version(versionId).orElseThrow());
    if (version.state() != VersionState.VERIFIED || version.isReopened()) {
      throw new ProtocolConflict(
          version.isReopened() ? "error.protocol.reopened" : "error.protocol.changed");
    }
    try {
      version.date(from, clock.today());
    } catch (IllegalArgumentException over) {
      throw new InvalidInput("from", "error.day.over");
    }
    way.note(shelf, version, ProtocolStep.DATED, caller, from.toString());
    way.comeIntoForce(shelf, version);
  }

  private static void requireSound(String field, String text) {
    if (!PlainText.isSound(text)) {
      throw new InvalidInput(field, "error.characters");
    }
  }

  private static Shelf own(Shelf shelf, Caller caller) {
    if (shelf == null || !ProtocolAccess.writes(caller, shelf.protocol().realm())) {
      throw new NotFound("protocol");
    }
    return shelf;
  }

  private ProtocolClause clause(Long id) {
    return protocols.clause(id).orElseThrow(() -> new NotFound("clause"));
  }

  /** The version, held, with the caller among those who write it. */
  private ProtocolVersion written(Long versionId, Caller caller) {
    Shelf shelf = own(protocols.shelfOf(versionId).orElse(null), caller);
    ProtocolVersion version = protocols.held(shelf.version(versionId).orElseThrow());
    if (!version.state().isWritten()) {
      throw new ProtocolConflict("error.protocol.changed");
    }
    version.write(caller.principal());
    return version;
  }
}
