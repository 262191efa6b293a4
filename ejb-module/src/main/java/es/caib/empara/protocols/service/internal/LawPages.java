package es.caib.empara.protocols.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Names;
import es.caib.empara.protocols.entity.ArticleVersion;
import es.caib.empara.protocols.entity.LegalArticle;
import es.caib.empara.protocols.entity.Protocol;
import es.caib.empara.protocols.service.ArticleRef;
import es.caib.empara.protocols.service.LawView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The law, and what rests on it. */
@ApplicationScoped
class LawPages {

  @Inject private ProtocolRepository protocols;
  @Inject private LawBook book;
  @Inject private Names names;

  LawView of(Caller caller, String language) {
    Law law = book.current();
    Map<Long, List<LawView.Resting>> resting = resting(caller, law);
    Map<String, String> people = people(law);
    return new LawView(
        law.norms().stream()
            .map(
                norm ->
                    new LawView.Norm(
                        norm.code(),
                        norm.boeId(),
                        norm.title(language),
                        law.articles().stream()
                            .filter(article -> article.norm().equals(norm.code()))
                            .map(
                                article ->
                                    new LawView.Article(
                                        law.ref(article),
                                        article.heading(language),
                                        texts(law, article, people),
                                        resting.getOrDefault(article.id(), List.of())))
                            .toList()))
            .toList(),
        caller.is(Roles.LEGAL));
  }

  private Map<String, String> people(Law law) {
    Set<String> entered =
        law.texts().values().stream()
            .flatMap(List::stream)
            .map(ArticleVersion::enteredBy)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return entered.isEmpty() ? Map.of() : names.of(entered);
  }

  private static List<LawView.Text> texts(
      Law law, LegalArticle article, Map<String, String> people) {
    List<LawView.Text> texts = new ArrayList<>();
    for (ArticleVersion text : law.texts().get(article.id())) {
      texts.add(
          new LawView.Text(
              text.number(),
              text.inForceFrom(),
              text.wording(),
              text.summary(),
              text.source(),
              text.enteredBy() == null
                  ? null
                  : people.getOrDefault(text.enteredBy(), text.enteredBy()),
              text.enteredAt()));
    }
    Collections.reverse(texts);
    return texts;
  }

  private Map<Long, List<LawView.Resting>> resting(Caller caller, Law law) {
    Map<Long, List<LawView.Resting>> resting = new HashMap<>();
    for (Object[] row :
        protocols.resting(ProtocolAccess.seesAllBodies(caller) ? null : caller.realm())) {
      Protocol protocol = (Protocol) row[0];
      Long articleId = (Long) row[3];
      ArticleRef newest = law.refs(List.of(new Tie(null, articleId, (Long) row[4]))).get(0);
      resting
          .computeIfAbsent(articleId, id -> new ArrayList<>())
          .add(
              new LawView.Resting(
                  protocol.id(),
                  (Long) row[1],
                  protocol.realm(),
                  protocol.code(),
                  (String) row[2],
                  newest.outdated()));
    }
    return resting;
  }
}
