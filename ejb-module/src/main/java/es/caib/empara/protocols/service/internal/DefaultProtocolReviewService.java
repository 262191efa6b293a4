package es.caib.empara.protocols.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.protocols.VersionState;
import es.caib.empara.protocols.entity.ClauseReopening;
import es.caib.empara.protocols.entity.ProtocolClause;
import es.caib.empara.protocols.entity.ProtocolVersion;
import es.caib.empara.protocols.service.ArticleTextCommand;
import es.caib.empara.protocols.service.ClauseView;
import es.caib.empara.protocols.service.ProtocolConflict;
import es.caib.empara.protocols.service.ProtocolReviewService;
import es.caib.empara.protocols.service.ReviewView;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PlainText;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Lets legal services review, and keep the law up to date. */
@Stateless
@DenyAll
public class DefaultProtocolReviewService implements ProtocolReviewService {

  @Inject private ProtocolRepository protocols;
  @Inject private ProtocolShows shows;
  @Inject private ProtocolReviews reviews;
  @Inject private Reopenings reopenings;
  @Inject private Callers callers;

  @Override
  @Audited("PROTOCOL_REVIEW")
  @RolesAllowed(Roles.LEGAL)
  public ReviewView open(Long versionId) {
    Caller caller = callers.current();
    Shelf shelf = visible(versionId, caller);
    ProtocolVersion version = shelf.version(versionId).orElseThrow();
    List<ClauseView> clauses = shows.clauses(versionId);
    return new ReviewView(
        shelf.protocol().id(),
        shelf.protocol().realm(),
        shelf.protocol().code(),
        shelf.protocol().title(),
        ProtocolShows.brief(version),
        ProtocolShows.briefOrNull(
            shelf.versions().stream()
                .filter(other -> other.number() == version.number() - 1)
                .findFirst()
                .orElse(null)),
        clauses,
        shows.uncovered(clauses),
        version.isAuthor(caller.principal()));
  }

  @Override
  @Audited("PROTOCOL_CLAUSE_REVIEW")
  @RolesAllowed(Roles.LEGAL)
  public void answer(Long clauseId, boolean lawful, String reason) {
    Caller caller = callers.current();
    ProtocolClause clause = protocols.clause(clauseId).orElseThrow(() -> new NotFound("clause"));
    ProtocolVersion version = submitted(visible(clause.versionId(), caller), clause.versionId());
    reviews.requireOther(version, caller);
    if (lawful) {
      reviews.verify(clause, caller);
    } else {
      reviews.giveBack(clause, said(reason), caller);
    }
  }

  @Override
  @Audited("PROTOCOL_REVIEW_END")
  @RolesAllowed(Roles.LEGAL)
  public void finish(Long versionId) {
    Caller caller = callers.current();
    Shelf shelf = visible(versionId, caller);
    ProtocolVersion version = submitted(shelf, versionId);
    reviews.requireOther(version, caller);
    reviews.finish(shelf, version, caller);
  }

  @Override
  @Audited("PROTOCOL_CLAUSE_HOLDS")
  @RolesAllowed({Roles.LEGAL, Roles.ADMIN, Roles.COORDINATOR})
  public void holds(Long reopeningId, String reason) {
    Caller caller = callers.current();
    ClauseReopening reopening =
        protocols.reopening(reopeningId).orElseThrow(() -> new NotFound("reopening"));
    Shelf shelf = visible(reopening.versionId(), caller);
    if (!caller.is(Roles.LEGAL) && !ProtocolAccess.writes(caller, shelf.protocol().realm())) {
      throw new NotFound("reopening");
    }
    ProtocolVersion version = protocols.held(shelf.version(reopening.versionId()).orElseThrow());
    reopenings.holds(shelf, version, reopening, said(reason), caller);
  }

  @Override
  @Audited("PROTOCOL_ARTICLE_TEXT")
  @RolesAllowed(Roles.LEGAL)
  public int enter(ArticleTextCommand command) {
    for (String text : new String[] {command.wording(), command.source()}) {
      if (!PlainText.isSound(text)) {
        throw new InvalidInput("wording", "error.characters");
      }
    }
    return reopenings.enter(command, callers.current());
  }

  /** A reason, which must be there. */
  private static String said(String reason) {
    if (reason == null || reason.isBlank()) {
      throw new InvalidInput("reason", "error.protocol.reason");
    }
    if (!PlainText.isSound(reason)) {
      throw new InvalidInput("reason", "error.characters");
    }
    return reason.strip();
  }

  private Shelf visible(Long versionId, Caller caller) {
    return protocols
        .shelfOf(versionId)
        .flatMap(shelf -> ProtocolAccess.visible(caller, shelf))
        .filter(shelf -> shelf.version(versionId).isPresent())
        .orElseThrow(() -> new NotFound("protocol version"));
  }

  private ProtocolVersion submitted(Shelf shelf, Long versionId) {
    ProtocolVersion version = protocols.held(shelf.version(versionId).orElseThrow());
    if (version.state() != VersionState.SUBMITTED) {
      throw new ProtocolConflict("error.protocol.changed");
    }
    return version;
  }
}
