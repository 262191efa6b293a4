package es.caib.empara.protocols.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.protocols.NextStep;
import es.caib.empara.protocols.VersionState;
import es.caib.empara.protocols.entity.ProtocolClause;
import es.caib.empara.protocols.entity.ProtocolVersion;
import es.caib.empara.protocols.service.ArticleRef;
import es.caib.empara.protocols.service.ClauseView;
import es.caib.empara.protocols.service.ProtocolCard;
import es.caib.empara.protocols.service.VersionBrief;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows versions and clauses. */
@ApplicationScoped
class ProtocolShows {

  @Inject private ProtocolRepository protocols;
  @Inject private LawBook law;

  static VersionBrief brief(ProtocolVersion version) {
    return new VersionBrief(
        version.id(),
        version.number(),
        version.state(),
        version.startedAt(),
        version.submittedAt(),
        version.reviewedAt(),
        version.inForceFrom(),
        version.supersededOn(),
        version.isReopened());
  }

  static VersionBrief briefOrNull(ProtocolVersion version) {
    return version == null ? null : brief(version);
  }

  /**
   * A protocol in a list.
   *
   * @param read whether the caller has read what is in force
   */
  static ProtocolCard card(Shelf shelf, Caller caller, boolean read) {
    return new ProtocolCard(
        shelf.protocol().id(),
        shelf.protocol().realm(),
        shelf.protocol().code(),
        shelf.protocol().title(),
        briefOrNull(shelf.inForce().orElse(null)),
        briefOrNull(shelf.onItsWay().orElse(null)),
        isUnread(shelf, caller, read),
        next(shelf, caller, read));
  }

  /** What a protocol waits for, for the caller: her own work first. */
  static NextStep next(Shelf shelf, Caller caller, boolean read) {
    boolean writes = ProtocolAccess.writes(caller, shelf.protocol().realm());
    VersionState way = shelf.onItsWay().map(ProtocolVersion::state).orElse(null);
    boolean reopened = shelf.versions().stream().anyMatch(ProtocolVersion::isReopened);
    if (way == VersionState.SUBMITTED && caller.is(Roles.LEGAL)) {
      return NextStep.REVIEW;
    }
    if (reopened && (writes && way == null || caller.is(Roles.LEGAL))) {
      return NextStep.REOPENED;
    }
    if (writes && way != null) {
      return written(shelf.onItsWay().orElseThrow());
    }
    return isUnread(shelf, caller, read) ? NextStep.READ : NextStep.NONE;
  }

  private static boolean isUnread(Shelf shelf, Caller caller, boolean read) {
    return !read && shelf.inForce().isPresent() && caller.realm().equals(shelf.protocol().realm());
  }

  private static NextStep written(ProtocolVersion version) {
    return switch (version.state()) {
      case DRAFT -> NextStep.WRITE;
      case RETURNED -> NextStep.MEND;
      case SUBMITTED -> NextStep.WAIT_REVIEW;
      case VERIFIED -> {
        if (version.isReopened()) {
          yield NextStep.REOPENED;
        }
        yield version.inForceFrom() == null ? NextStep.DATE : NextStep.WAIT_DATE;
      }
      default -> NextStep.NONE;
    };
  }

  /** The clauses of a version that are there, in two statements. */
  List<ClauseView> clauses(Long versionId) {
    return views(protocols.clauses(versionId).stream().filter(c -> !c.isRemoved()).toList());
  }

  /** Some clauses of one version, numbered from 1 but for those that were removed. */
  List<ClauseView> views(List<ProtocolClause> clauses) {
    if (clauses.isEmpty()) {
      return List.of();
    }
    Map<Long, List<Tie>> ties =
        protocols.ties(Set.of(clauses.get(0).versionId())).values().stream()
            .flatMap(List::stream)
            .collect(Collectors.groupingBy(Tie::clauseId));
    List<ClauseView> views = new ArrayList<>();
    int number = 0;
    for (ProtocolClause clause : clauses) {
      views.add(
          view(
              clause,
              clause.isRemoved() ? 0 : ++number,
              law.current().refs(ties.getOrDefault(clause.id(), List.of()))));
    }
    return views;
  }

  private static ClauseView view(ProtocolClause clause, int number, List<ArticleRef> articles) {
    return new ClauseView(
        clause.id(),
        clause.lineage(),
        number,
        clause.heading(),
        clause.content(),
        ClauseMarkup.html(clause.content()),
        articles,
        clause.review(),
        clause.reason(),
        clause.editedBy(),
        clause.editedAt(),
        clause.version());
  }

  /** The required articles on which none of some clauses rests. */
  List<ArticleRef> uncovered(List<ClauseView> clauses) {
    return law.current()
        .uncovered(
            clauses.stream()
                .flatMap(clause -> clause.articles().stream())
                .map(ArticleRef::id)
                .collect(Collectors.toSet()));
  }
}
