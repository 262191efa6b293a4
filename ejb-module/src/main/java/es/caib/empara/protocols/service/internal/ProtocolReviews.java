package es.caib.empara.protocols.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.protocols.ClauseReview;
import es.caib.empara.protocols.ProtocolStep;
import es.caib.empara.protocols.entity.ProtocolClause;
import es.caib.empara.protocols.entity.ProtocolVersion;
import es.caib.empara.protocols.service.ArticleRef;
import es.caib.empara.protocols.service.ClauseView;
import es.caib.empara.protocols.service.ProtocolConflict;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What can be said in a review, and what comes of it. */
@ApplicationScoped
class ProtocolReviews {

  @Inject private ProtocolRepository protocols;
  @Inject private ProtocolShows shows;
  @Inject private ProtocolWay way;
  @Inject private ProtocolLetters letters;
  @Inject private LawBook law;
  @Inject private LawRepository texts;
  @Inject private BusinessClock clock;

  void requireOther(ProtocolVersion version, Caller caller) {
    if (version.isAuthor(caller.principal())) {
      throw new ProtocolConflict("error.protocol.own");
    }
  }

  void verify(ProtocolClause clause, Caller caller) {
    requireThere(clause);
    if (clause.isOrphan()) {
      throw new ProtocolConflict("error.protocol.orphan");
    }
    boolean outdated =
        clause.ties().stream()
            .anyMatch(
                tie -> !law.current().newest(tie.articleId()).id().equals(tie.articleVersionId()));
    if (outdated) {
      throw new ProtocolConflict("error.protocol.outdated");
    }
    clause.verify(caller.principal(), clock.now());
  }

  void giveBack(ProtocolClause clause, String reason, Caller caller) {
    requireThere(clause);
    clause.giveBack(reason, caller.principal(), clock.now());
  }

  private static void requireThere(ProtocolClause clause) {
    if (clause.isRemoved()) {
      throw new ProtocolConflict("error.protocol.changed");
    }
  }

  /**
   * A required article that is left out sends the version back, whatever is said of its clauses.
   */
  void finish(Shelf shelf, ProtocolVersion version, Caller caller) {
    List<ClauseView> clauses = shows.clauses(version.id());
    if (clauses.stream().anyMatch(clause -> clause.review() == ClauseReview.PENDING)) {
      throw new ProtocolConflict("error.protocol.pending");
    }
    List<ArticleRef> uncovered = shows.uncovered(clauses);
    boolean verified =
        uncovered.isEmpty()
            && clauses.stream().allMatch(clause -> clause.review() == ClauseReview.VERIFIED);
    if (verified) {
      requireNewest(clauses);
    }
    version.endReview(verified, caller.principal(), clock.now());
    way.note(
        shelf,
        version,
        verified ? ProtocolStep.VERIFIED : ProtocolStep.RETURNED,
        caller,
        uncovered.isEmpty()
            ? null
            : uncovered.stream().map(ArticleRef::label).collect(Collectors.joining(", ")));
    letters.reviewed(shelf, version);
  }

  /** A text that was entered since a clause was verified has to be answered before the end. */
  private void requireNewest(List<ClauseView> clauses) {
    List<ArticleRef> refs = clauses.stream().flatMap(clause -> clause.articles().stream()).toList();
    Map<Long, Integer> newest =
        texts.heldNewest(refs.stream().map(ArticleRef::id).collect(Collectors.toSet()));
    if (refs.stream().anyMatch(ref -> newest.get(ref.id()) != ref.number())) {
      throw new ProtocolConflict("error.protocol.outdated");
    }
  }
}
