package es.caib.empara.protocols.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Names;
import es.caib.empara.protocols.entity.ArticleTie;
import es.caib.empara.protocols.entity.ProtocolClause;
import es.caib.empara.protocols.entity.ProtocolVersion;
import es.caib.empara.protocols.service.ClauseCommand;
import es.caib.empara.protocols.service.ClauseStale;
import es.caib.empara.protocols.service.ClauseView;
import es.caib.empara.protocols.service.DraftView;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Changes clauses of a version that is held. */
@ApplicationScoped
class ClauseDesk {

  @Inject private ProtocolRepository protocols;
  @Inject private ProtocolShows shows;
  @Inject private LawBook law;
  @Inject private Names names;
  @Inject private BusinessClock clock;

  DraftView view(Shelf shelf, ProtocolVersion version, DraftView.Typed typed, String language) {
    List<ProtocolClause> all = protocols.clauses(version.id());
    List<ClauseView> views = typed == null ? shows.views(all) : named(shows.views(all));
    List<ClauseView> present = views.stream().filter(view -> view.number() > 0).toList();
    return new DraftView(
        shelf.protocol().id(),
        shelf.protocol().code(),
        shelf.protocol().title(),
        ProtocolShows.brief(version),
        present,
        views.stream().filter(view -> view.number() == 0).toList(),
        shows.uncovered(present),
        law.current().articles().stream()
            .map(
                article ->
                    new DraftView.Choice(law.current().ref(article), article.heading(language)))
            .toList(),
        typed);
  }

  /** The clauses of the former version, in the next. */
  void copy(ProtocolVersion former, ProtocolVersion next) {
    int place = 0;
    for (ProtocolClause clause : present(former.id())) {
      protocols.add(clause.copyTo(next.id(), ++place));
    }
  }

  void keep(ProtocolVersion version, ClauseCommand command, Caller caller) {
    ProtocolClause.Text text =
        new ProtocolClause.Text(command.heading(), command.content(), ties(command.articles()));
    if (command.clauseId() == null) {
      protocols.add(
          new ProtocolClause(
              version.id(), endOf(version.id()), text, caller.principal(), clock.now()));
      return;
    }
    ProtocolClause clause =
        protocols
            .clause(command.clauseId())
            .filter(found -> found.versionId().equals(version.id()))
            .orElseThrow(() -> new NotFound("clause"));
    if (clause.version() != command.version() || clause.isRemoved()) {
      throw new ClauseStale(named(shows.views(List.of(clause))).get(0));
    }
    clause.change(text, caller.principal(), clock.now());
  }

  /** With the names of who changed them last. */
  private List<ClauseView> named(List<ClauseView> clauses) {
    Map<String, String> known =
        names.of(clauses.stream().map(ClauseView::editedBy).collect(Collectors.toSet()));
    return clauses.stream()
        .map(clause -> clause.by(known.getOrDefault(clause.editedBy(), clause.editedBy())))
        .toList();
  }

  /** Against the newest texts. */
  private List<ArticleTie> ties(Set<Long> articles) {
    if (!law.current().knows(articles)) {
      throw new InvalidInput("articles", "error.protocol.article");
    }
    return articles.stream()
        .map(article -> new ArticleTie(article, law.current().newest(article).id()))
        .toList();
  }

  void move(ProtocolClause clause, boolean up) {
    List<ProtocolClause> present = present(clause.versionId());
    int other = present.indexOf(clause) + (up ? -1 : 1);
    if (!clause.isRemoved() && other >= 0 && other < present.size()) {
      clause.swap(present.get(other));
    }
  }

  void putBack(ProtocolClause clause) {
    if (clause.isRemoved()) {
      clause.putBack(endOf(clause.versionId()));
    }
  }

  /** The clauses that are there, in their order. */
  List<ProtocolClause> present(Long versionId) {
    return protocols.clauses(versionId).stream().filter(c -> !c.isRemoved()).toList();
  }

  private int endOf(Long versionId) {
    return protocols.clauses(versionId).stream().mapToInt(ProtocolClause::place).max().orElse(0)
        + 1;
  }
}
