package es.caib.empara.protocols.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.protocols.ProtocolStep;
import es.caib.empara.protocols.entity.ArticleVersion;
import es.caib.empara.protocols.entity.ClauseReopening;
import es.caib.empara.protocols.entity.LegalArticle;
import es.caib.empara.protocols.entity.ProtocolClause;
import es.caib.empara.protocols.entity.ProtocolVersion;
import es.caib.empara.protocols.service.ArticleRef;
import es.caib.empara.protocols.service.ArticleTextCommand;
import es.caib.empara.protocols.service.ProtocolConflict;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A new text of an article reopens what rests on it; somebody answers clause by clause. */
@ApplicationScoped
class Reopenings {

  @Inject private ProtocolRepository protocols;
  @Inject private LawRepository law;
  @Inject private LawBook book;
  @Inject private ProtocolWay way;
  @Inject private ProtocolLetters letters;
  @Inject private BusinessClock clock;
  @Inject private CallContext context;

  /** How many clauses are reopened. */
  int enter(ArticleTextCommand command, Caller caller) {
    LegalArticle article = law.held(command.articleId()).orElseThrow(() -> new NotFound("article"));
    ArticleVersion former = law.newest(article.id());
    if (former.number() != command.number()) {
      throw new ProtocolConflict("error.protocol.text.changed");
    }
    ArticleVersion text = law.add(text(former, command, caller));
    List<ProtocolClause> clauses = protocols.restingOn(article.id());
    // In the order of their ids, as everybody who holds more than one does.
    Map<Long, List<ProtocolClause>> byVersion =
        clauses.stream()
            .collect(
                Collectors.groupingBy(
                    ProtocolClause::versionId, TreeMap::new, Collectors.toList()));
    String label = label(article);
    byVersion.forEach((versionId, resting) -> reopen(versionId, resting, text, label, caller));
    book.forget();
    context.detail(label + "/" + text.number());
    return clauses.size();
  }

  private static String label(LegalArticle article) {
    return new ArticleRef(null, article.norm(), article.article(), false, 0, false).label();
  }

  private ArticleVersion text(ArticleVersion former, ArticleTextCommand command, Caller caller) {
    try {
      return new ArticleVersion(
          former,
          new ArticleVersion.Published(
              command.inForceFrom(),
              command.wording().strip(),
              command.summary(),
              command.source().strip()),
          caller.principal(),
          clock.now());
    } catch (IllegalArgumentException refused) {
      String field = refused.getMessage().split(":", 2)[0];
      throw new InvalidInput(field, "error.protocol.text." + field);
    }
  }

  private void reopen(
      Long versionId,
      List<ProtocolClause> clauses,
      ArticleVersion text,
      String label,
      Caller caller) {
    Shelf shelf = protocols.shelfOf(versionId).orElseThrow();
    ProtocolVersion version = protocols.held(shelf.version(versionId).orElseThrow());
    clauses.forEach(clause -> protocols.add(new ClauseReopening(clause, text, clock.now())));
    version.reopen(clock.now());
    way.note(shelf, version, ProtocolStep.REOPENED, caller, label);
    letters.reopened(shelf, version);
  }

  /** Answers for the clause under that article, also for texts in between. */
  void holds(
      Shelf shelf,
      ProtocolVersion version,
      ClauseReopening reopening,
      String reason,
      Caller caller) {
    List<ClauseReopening> open = protocols.open(version.id());
    if (open.stream().noneMatch(each -> each.id().equals(reopening.id()))) {
      throw new ProtocolConflict("error.protocol.changed");
    }
    List<ClauseReopening> same =
        open.stream()
            .filter(each -> each.clauseId().equals(reopening.clauseId()))
            .filter(each -> each.articleId().equals(reopening.articleId()))
            .toList();
    same.forEach(each -> each.holds(reason, caller.principal(), clock.now()));
    ProtocolClause clause = protocols.clause(reopening.clauseId()).orElseThrow();
    clause.restOn(reopening.articleId(), law.newest(reopening.articleId()).id());
    way.note(shelf, version, ProtocolStep.CONFIRMED, caller, clause.heading() + ": " + reason);
    if (same.size() == open.size()) {
      version.settle();
      way.comeIntoForce(shelf, version);
    }
  }
}
