package es.caib.empara.protocols.service.internal;

import es.caib.empara.protocols.entity.ProtocolVersion;
import es.caib.empara.protocols.service.ArticleRef;
import es.caib.empara.protocols.service.ClauseView;
import es.caib.empara.protocols.service.CompareView;
import es.caib.empara.protocols.service.CompareView.Change;
import es.caib.empara.protocols.service.CompareView.Mark;
import es.caib.empara.protocols.service.CompareView.Pair;
import es.caib.empara.protocols.service.CompareView.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares versions clause by clause, and each clause word by word. */
@ApplicationScoped
class ProtocolComparison {

  @Inject private ProtocolShows shows;

  CompareView of(Shelf shelf, ProtocolVersion older, ProtocolVersion newer) {
    return new CompareView(
        shelf.protocol().id(),
        shelf.protocol().code(),
        shelf.protocol().title(),
        ProtocolShows.brief(older),
        ProtocolShows.brief(newer),
        pairs(shows.clauses(older.id()), shows.clauses(newer.id())));
  }

  /** In the order of the newer version; what is gone stands where it was. */
  static List<Pair> pairs(List<ClauseView> older, List<ClauseView> newer) {
    Map<String, ClauseView> before =
        older.stream().collect(Collectors.toMap(ClauseView::lineage, Function.identity()));
    Set<String> staying = newer.stream().map(ClauseView::lineage).collect(Collectors.toSet());
    List<Pair> pairs = new ArrayList<>();
    int shown = 0;
    for (ClauseView clause : newer) {
      ClauseView former = before.get(clause.lineage());
      if (former != null) {
        shown = gone(older, staying, shown, former.number(), pairs);
      }
      pairs.add(pair(former, clause));
    }
    gone(older, staying, shown, older.size() + 1, pairs);
    return pairs;
  }

  /** Adds what is gone of the old clauses up to one. */
  private static int gone(
      List<ClauseView> older, Set<String> staying, int from, int to, List<Pair> pairs) {
    older.stream()
        .filter(clause -> clause.number() > from && clause.number() < to)
        .filter(clause -> !staying.contains(clause.lineage()))
        .forEach(clause -> pairs.add(new Pair(Change.REMOVED, whole(clause, Mark.REMOVED), null)));
    return Math.max(from, to - 1);
  }

  private static Pair pair(ClauseView former, ClauseView clause) {
    if (former == null) {
      return new Pair(Change.ADDED, null, whole(clause, Mark.ADDED));
    }
    WordDifference heading = WordDifference.of(former.heading(), clause.heading());
    WordDifference content = WordDifference.of(former.content(), clause.content());
    List<String> were = labels(former);
    List<String> are = labels(clause);
    boolean same = heading.isSame() && content.isSame() && were.equals(are);
    return new Pair(
        same ? Change.SAME : Change.CHANGED,
        new Side(former.number(), heading.older(), content.older(), were),
        new Side(clause.number(), heading.newer(), content.newer(), are));
  }

  private static Side whole(ClauseView clause, Mark mark) {
    return new Side(
        clause.number(),
        WordDifference.whole(mark, clause.heading()),
        WordDifference.whole(mark, clause.content()),
        labels(clause));
  }

  private static List<String> labels(ClauseView clause) {
    return clause.articles().stream().map(ArticleRef::label).toList();
  }
}
