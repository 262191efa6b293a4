package es.caib.empara.protocols.service.internal;

import es.caib.empara.access.service.Staff;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.protocols.ProtocolStep;
import es.caib.empara.protocols.entity.ArticleTie;
import es.caib.empara.protocols.entity.LegalArticle;
import es.caib.empara.protocols.entity.Protocol;
import es.caib.empara.protocols.entity.ProtocolClause;
import es.caib.empara.protocols.entity.ProtocolEntry;
import es.caib.empara.protocols.entity.ProtocolReading;
import es.caib.empara.protocols.entity.ProtocolVersion;
import es.caib.empara.shared.service.Installation;
import es.caib.empara.shared.service.Readiness;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The protocols of the demo: each body has one in force; Palma is writing the next version, and
 * that of Menorca waits for legal services.
 */
@Startup
@Singleton
@DependsOn("DemoAccounts")
public class DemoProtocols {

  private static final String LEGAL = "juridic@ibd";
  private static final String WRITING = "palma";
  private static final String WAITING = "cmenorca";
  private static final int CLAUSES = 7;
  private static final LocalDate FROM = LocalDate.of(2026, 7, 1);
  private static final OffsetDateTime STARTED = OffsetDateTime.parse("2026-06-25T08:00:00Z");
  private static final OffsetDateTime REVIEWED = STARTED.plusDays(4);

  @Inject private Installation installation;
  @Inject private Readiness readiness;
  @Inject private ProtocolRepository protocols;
  @Inject private LawBook law;
  @Inject private Territory territory;
  @Inject private Staff staff;

  private ResourceBundle texts;
  private Map<String, Long> articles;

  @PostConstruct
  void start() {
    readiness.run(
        Readiness.Step.DEMO_PROTOCOLS,
        () -> {
          if (installation.isDemo() && protocols.isEmpty()) {
            create();
          }
        });
  }

  private void create() {
    texts =
        ResourceBundle.getBundle(
            "es.caib.empara.protocols.service.demo",
            Locale.ROOT,
            DemoProtocols.class.getClassLoader());
    articles =
        law.current().articles().stream()
            .collect(
                Collectors.toMap(
                    article -> article.norm() + " " + article.article(), LegalArticle::id));
    territory.incorporated().stream()
        .filter(body -> body.kind().worksOnCases())
        .map(InstitutionView::realm)
        .forEach(this::body);
  }

  private void body(String realm) {
    String admin = "admin@" + realm;
    Protocol protocol =
        protocols.add(
            new Protocol(realm, texts.getString("code"), texts.getString("title"), admin, STARTED));
    ProtocolVersion first = protocols.add(new ProtocolVersion(protocol.id(), 1, admin, STARTED));
    List<ProtocolClause> clauses =
        Stream.iterate(1, place -> place + 1)
            .limit(CLAUSES)
            .map(place -> clause(first, place, admin))
            .toList();
    first.submit(admin, STARTED.plusHours(2));
    clauses.forEach(clause -> clause.verify(LEGAL, REVIEWED));
    first.endReview(true, LEGAL, REVIEWED);
    first.date(FROM, FROM);
    first.comeIntoForce(FROM);
    entry(first, ProtocolStep.STARTED, admin, STARTED);
    entry(first, ProtocolStep.SUBMITTED, admin, STARTED.plusHours(2));
    entry(first, ProtocolStep.VERIFIED, LEGAL, REVIEWED);
    entry(first, ProtocolStep.DATED, admin, REVIEWED.plusHours(3));
    entry(first, ProtocolStep.IN_FORCE, null, REVIEWED.plusDays(2));
    String reader = "tecnica2@" + realm;
    if (staff.find(reader).isPresent()) {
      protocols.add(new ProtocolReading(first.id(), reader, REVIEWED.plusDays(5)));
    }
    if (realm.equals(WRITING) || realm.equals(WAITING)) {
      next(protocol, clauses, admin, realm.equals(WAITING));
    }
  }

  private void next(
      Protocol protocol, List<ProtocolClause> clauses, String admin, boolean submitted) {
    OffsetDateTime at = OffsetDateTime.parse("2026-11-02T09:00:00Z");
    ProtocolVersion version = protocols.add(new ProtocolVersion(protocol.id(), 2, admin, at));
    clauses.forEach(clause -> protocols.add(clause.copyTo(version.id(), clause.place())));
    protocols.add(
        new ProtocolClause(
            version.id(),
            CLAUSES + 1,
            new ProtocolClause.Text(
                texts.getString("next.heading"),
                texts.getString("next.content"),
                submitted ? ties("LO-1-2004 31") : List.of()),
            admin,
            at));
    entry(version, ProtocolStep.STARTED, admin, at);
    if (submitted) {
      version.submit(admin, at.plusDays(1));
      entry(version, ProtocolStep.SUBMITTED, admin, at.plusDays(1));
    }
  }

  private ProtocolClause clause(ProtocolVersion version, int place, String admin) {
    return protocols.add(
        new ProtocolClause(
            version.id(),
            place,
            new ProtocolClause.Text(
                texts.getString(place + ".heading"),
                texts.getString(place + ".content"),
                ties(texts.getString(place + ".articles"))),
            admin,
            STARTED));
  }

  private List<ArticleTie> ties(String named) {
    return Stream.of(named.split(","))
        .map(articles::get)
        .map(article -> new ArticleTie(article, law.current().newest(article).id()))
        .toList();
  }

  private void entry(ProtocolVersion version, ProtocolStep step, String by, OffsetDateTime at) {
    protocols.add(new ProtocolEntry(version.id(), step, by, at, null));
  }
}
