package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.bean;
import static es.caib.empara.incontainer.Server.change;
import static es.caib.empara.incontainer.Server.count;
import static es.caib.empara.incontainer.Server.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.Pending;
import es.caib.empara.access.service.PendingSource;
import es.caib.empara.protocols.ClauseReview;
import es.caib.empara.protocols.NextStep;
import es.caib.empara.protocols.ProtocolStep;
import es.caib.empara.protocols.VersionState;
import es.caib.empara.protocols.service.ArticleRef;
import es.caib.empara.protocols.service.ArticleTextCommand;
import es.caib.empara.protocols.service.ClauseCommand;
import es.caib.empara.protocols.service.ClauseStale;
import es.caib.empara.protocols.service.ClauseView;
import es.caib.empara.protocols.service.CompareView;
import es.caib.empara.protocols.service.DraftView;
import es.caib.empara.protocols.service.LawView;
import es.caib.empara.protocols.service.OverviewView;
import es.caib.empara.protocols.service.ProtocolCard;
import es.caib.empara.protocols.service.ProtocolReviewService;
import es.caib.empara.protocols.service.ProtocolRounds;
import es.caib.empara.protocols.service.ProtocolService;
import es.caib.empara.protocols.service.ProtocolView;
import es.caib.empara.protocols.service.ProtocolWritingService;
import es.caib.empara.protocols.service.ReviewView;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Protocols from the first clause to the next version, and who may do what. */
interface TheProtocols {

  String WRITER = "admin@cformentera";
  String STAFF = "tecnica@cformentera";
  String STRANGER = "admin@ceivissa";
  String LAWYER = "juridic@ibd";
  AtomicInteger LAST = new AtomicInteger();

  /** LO 1/2004 arts. 31 and 32, which each protocol must cover, and 23, which no other rests on. */
  long FIRST_REQUIRED = 1;

  long SECOND_REQUIRED = 2;
  long FREE = 5;

  @Test
  default void aProtocol_isWritten_returned_mended_verified_inForce_andRead() throws Exception {
    Long version = begin();
    clause(version, "Qui rep l’avís", FIRST_REQUIRED);
    clause(version, "Terminis");
    DraftView draft = draft(version);
    assertThat(draft.uncovered()).extracting(ArticleRef::id).containsExactly(SECOND_REQUIRED);
    assertThat(draft.orphans()).extracting(ClauseView::heading).containsExactly("Terminis");
    writer(() -> run(() -> writing().submit(version)));

    ReviewView review = lawyer(() -> reviews().open(version));
    Long sound = review.clauses().get(0).id();
    Long orphan = review.clauses().get(1).id();
    assertThatThrownBy(() -> lawyer(() -> run(() -> reviews().finish(version))))
        .hasMessage("error.protocol.pending");
    assertThatThrownBy(() -> lawyer(() -> run(() -> reviews().answer(orphan, true, null))))
        .hasMessage("error.protocol.orphan");
    assertThatThrownBy(() -> lawyer(() -> run(() -> reviews().answer(orphan, false, " "))))
        .hasMessage("reason: error.protocol.reason");
    lawyer(() -> run(() -> reviews().answer(sound, true, null)));
    lawyer(() -> run(() -> reviews().answer(orphan, false, "No es basa en res")));
    lawyer(() -> run(() -> reviews().finish(version)));

    assertThat(draft(version).version().state()).isEqualTo(VersionState.RETURNED);
    assertThatThrownBy(() -> writer(() -> run(() -> writing().submit(version))))
        .hasMessage("error.protocol.not.mended");
    ClauseView returned = draft(version).returned().get(0);
    assertThat(returned.reason()).isEqualTo("No es basa en res");
    writer(
        () ->
            run(
                () ->
                    writing()
                        .keep(
                            version,
                            new ClauseCommand(
                                returned.id(),
                                returned.version(),
                                "Terminis",
                                "Deu minuts",
                                Set.of(SECOND_REQUIRED)))));
    writer(() -> run(() -> writing().submit(version)));
    assertThat(lawyer(() -> reviews().open(version)).clauses())
        .as("what was verified and not touched stays so")
        .extracting(ClauseView::review)
        .containsExactly(ClauseReview.VERIFIED, ClauseReview.PENDING);
    verify(version);
    LocalDate today = bean(BusinessClock.class).today();
    assertThatThrownBy(
            () -> writer(() -> run(() -> writing().comeIntoForce(version, today.minusDays(1)))))
        .hasMessage("from: error.day.over");
    writer(() -> run(() -> writing().comeIntoForce(version, today)));

    Long protocol = protocolOf(version);
    ProtocolView shown = staff(() -> protocols().read(protocol, null));
    assertThat(shown.version().state()).isEqualTo(VersionState.IN_FORCE);
    assertThat(shown.mayRead()).isTrue();
    assertThat(shown.unread()).as("who has not read it is for the administrator").isNull();
    assertThat(writer(() -> protocols().read(protocol, null)).unread()).contains("Joana Mayans");
    staff(() -> run(() -> protocols().confirmRead(version)));
    staff(() -> run(() -> protocols().confirmRead(version)));
    assertThat(
            count(
                "select count(*) from EMP_PROTOCOL_READING where VERSION_ID = ? and PRINCIPAL = ?",
                version,
                STAFF))
        .isEqualTo(1);
    ProtocolView read = writer(() -> protocols().read(protocol, null));
    assertThat(read.unread()).doesNotContain("Joana Mayans");
    assertThat(read.entries())
        .extracting(ProtocolView.Entry::step)
        .containsExactly(
            ProtocolStep.STARTED,
            ProtocolStep.SUBMITTED,
            ProtocolStep.RETURNED,
            ProtocolStep.SUBMITTED,
            ProtocolStep.VERIFIED,
            ProtocolStep.DATED,
            ProtocolStep.IN_FORCE);
  }

  @Test
  default void aRequiredArticleThatIsLeftOut_sendsTheVersionBack_whateverIsSaidOfItsClauses()
      throws Exception {
    Long version = begin();
    clause(version, "Qui rep l’avís", FIRST_REQUIRED);
    writer(() -> run(() -> writing().submit(version)));

    verify(version);

    ProtocolView view = writer(() -> protocols().read(protocolOf(version), version));
    assertThat(view.version().state()).isEqualTo(VersionState.RETURNED);
    assertThat(view.entries())
        .last()
        .satisfies(entry -> assertThat(entry.remark()).isEqualTo("LO 1/2004 art. 32"));
  }

  @Test
  default void whatIsWritten_isChangedByThatBodyOnly() throws Exception {
    Long version = begin();
    Long clause = clause(version, "Qui rep l’avís", FIRST_REQUIRED);
    Long protocol = protocolOf(version);
    ClauseCommand command = new ClauseCommand(clause, 1, "Meu", "Meu", Set.of());

    for (String other : List.of(STRANGER, "admin@ibd")) {
      for (Callable<?> act :
          List.<Callable<?>>of(
              () -> protocols().read(protocol, null),
              () -> protocols().read(protocol, version),
              () -> writing().open(version, null, "ca"),
              () -> writing().preview(version, clause, "Meu", "Meu"),
              () -> writing().nextVersion(protocol),
              () -> run(() -> writing().keep(version, command)),
              () -> run(() -> writing().move(clause, true)),
              () -> run(() -> writing().remove(clause)),
              () -> run(() -> writing().putBack(clause)),
              () -> run(() -> writing().discard(version, clause)),
              () -> run(() -> writing().submit(version)),
              () ->
                  run(() -> writing().comeIntoForce(version, bean(BusinessClock.class).today())))) {
        assertThatThrownBy(() -> As.user(other, Roles.ADMIN, act)).isInstanceOf(NotFound.class);
      }
    }
    // A coordinator writes for the coordinating centre, and for nobody else.
    assertThatThrownBy(
            () ->
                As.user(
                    "coordinacio@ibd",
                    Roles.COORDINATOR,
                    () -> run(() -> writing().submit(version))))
        .isInstanceOf(NotFound.class);
    assertThat(draft(version).clauses()).singleElement().extracting("heading").isNotEqualTo("Meu");
  }

  @Test
  default void aDraft_isSeenByWhoWritesIt_andASubmissionByLegalServicesToo() throws Exception {
    Long version = begin();
    clause(version, "Qui rep l’avís", FIRST_REQUIRED);
    Long protocol = protocolOf(version);
    Map<String, String> others =
        Map.of(
            STAFF,
            Roles.TECHNICIAN,
            LAWYER,
            Roles.LEGAL,
            "coordinacio@ibd",
            Roles.COORDINATOR,
            "vocal1@comissio",
            Roles.COMMISSION,
            "auditoria@ibd",
            Roles.AUDITOR);
    assertHidden(others, protocol);

    writer(() -> run(() -> writing().submit(version)));

    assertThat(lawyer(() -> protocols().read(protocol, null)).version().id()).isEqualTo(version);
    assertHidden(
        Map.of(
            STAFF,
            Roles.TECHNICIAN,
            "coordinacio@ibd",
            Roles.COORDINATOR,
            "vocal1@comissio",
            Roles.COMMISSION),
        protocol);
    assertThat(staff(() -> protocols().list()).own())
        .extracting(ProtocolCard::id)
        .doesNotContain(protocol);
  }

  private static void assertHidden(Map<String, String> people, Long protocol) {
    people.forEach(
        (who, role) ->
            assertThatThrownBy(() -> As.user(who, role, () -> protocols().read(protocol, null)))
                .as(who)
                .isInstanceOf(NotFound.class));
  }

  @Test
  default void eachAct_isForItsRolesOnly() throws Exception {
    List<Callable<?>> ofWriters =
        List.of(
            () -> writing().create("NO", "No"),
            () -> writing().nextVersion(1L),
            () -> writing().open(1L, null, "ca"),
            () -> writing().preview(1L, 0L, "a", "b"),
            () -> run(() -> writing().discard(1L, 0L)),
            () -> run(() -> writing().keep(1L, new ClauseCommand(null, 0, "a", "b", Set.of()))),
            () -> run(() -> writing().move(1L, true)),
            () -> run(() -> writing().remove(1L)),
            () -> run(() -> writing().putBack(1L)),
            () -> run(() -> writing().submit(1L)),
            () -> run(() -> writing().comeIntoForce(1L, LocalDate.now())));
    List<Callable<?>> ofLawyers =
        List.of(
            () -> reviews().open(1L),
            () -> run(() -> reviews().answer(1L, true, null)),
            () -> run(() -> reviews().finish(1L)),
            () -> reviews().enter(newText(1, "x")));
    Map<String, String> neither =
        Map.of(
            STAFF,
            Roles.TECHNICIAN,
            "consulta@cmallorca",
            Roles.READER,
            "vocal1@ibd",
            Roles.COMMISSION,
            "secretaria@ibd",
            Roles.SECRETARY,
            "auditoria@ibd",
            Roles.AUDITOR,
            "operacio@ibd",
            Roles.OPERATOR,
            "viogen@ses",
            Roles.FEED,
            "candidata@cmallorca",
            Roles.CANDIDATE);
    List<Callable<?>> all = new ArrayList<>(ofWriters);
    all.addAll(ofLawyers);
    all.add(() -> run(() -> reviews().holds(1L, "x")));
    all.add(() -> run(() -> bean(ProtocolRounds.class).comeIntoForce(1L)));
    neither.forEach((who, role) -> all.forEach(act -> assertRefused(who, role, act)));
    ofWriters.forEach(act -> assertRefused(LAWYER, Roles.LEGAL, act));
    ofLawyers.forEach(act -> assertRefused(WRITER, Roles.ADMIN, act));
    ofLawyers.forEach(act -> assertRefused("coordinacio@ibd", Roles.COORDINATOR, act));
    for (String who : List.of(WRITER, "admin@ibd")) {
      assertRefused(who, Roles.ADMIN, () -> protocols().overview());
    }
    assertRefused(STAFF, Roles.TECHNICIAN, () -> protocols().overview());
    for (Callable<?> reading :
        List.<Callable<?>>of(() -> protocols().list(), () -> protocols().law("ca"))) {
      assertRefused("candidata@cmallorca", Roles.CANDIDATE, reading);
      assertRefused("viogen@ses", Roles.FEED, reading);
    }
  }

  private static void assertRefused(String who, String role, Callable<?> act) {
    assertThatThrownBy(() -> As.user(who, role, act))
        .as(who)
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  default void aClauseThatSomebodyElseHasChanged_isNotOverwritten_andBothTextsAreThere()
      throws Exception {
    Long version = begin();
    Long clause = clause(version, "Terminis", SECOND_REQUIRED);
    ClauseView seen = draft(version).clauses().get(0);
    writer(() -> writing().preview(version, clause, "Terminis", "El meu text"));
    writer(() -> keep(version, seen, "El seu text"));

    ClauseStale stale =
        catchThrowableOfType(
            () -> writer(() -> keep(version, seen, "El meu text")), ClauseStale.class);

    assertThat(stale.present().content()).isEqualTo("El seu text");
    assertThat(stale.present().editedBy()).startsWith("Administració");
    assertThat(draft(version).clauses().get(0).content()).isEqualTo("El seu text");
    writer(() -> writing().preview(version, clause, "Terminis", "El **meu** text"));
    assertThat(writer(() -> writing().open(version, clause, "ca")).typed().content())
        .isEqualTo("El **meu** text");
    writer(() -> keep(version, stale.present(), "El meu text"));
    assertThat(draft(version).clauses().get(0).content()).isEqualTo("El meu text");
    assertThat(writer(() -> writing().open(version, clause, "ca")).typed())
        .as("what is kept is no draft any more")
        .isNull();
  }

  @Test
  default void clauses_moveUpAndDown_areRemoved_andPutBack() throws Exception {
    Long version = begin();
    Long first = clause(version, "Primera", FIRST_REQUIRED);
    Long second = clause(version, "Segona", SECOND_REQUIRED);
    clause(version, "Tercera", FREE);

    writer(() -> run(() -> writing().move(first, true)));
    writer(() -> run(() -> writing().move(second, true)));
    assertThat(headings(version)).containsExactly("Segona", "Primera", "Tercera");
    writer(() -> run(() -> writing().remove(second)));
    assertThat(headings(version)).containsExactly("Primera", "Tercera");
    assertThat(draft(version).uncovered()).extracting(ArticleRef::id).contains(SECOND_REQUIRED);
    assertThat(draft(version).removed()).extracting(ClauseView::heading).containsExactly("Segona");
    writer(() -> run(() -> writing().putBack(second)));
    assertThat(headings(version)).containsExactly("Primera", "Tercera", "Segona");
  }

  @Test
  default void whoeverHasWrittenIt_doesNotReviewIt() throws Exception {
    Long version = begin();
    Long clause = clause(version, "Qui rep l’avís", FIRST_REQUIRED, SECOND_REQUIRED);
    writer(() -> run(() -> writing().submit(version)));
    change(
        "insert into EMP_PROTOCOL_AUTHOR (VERSION_ID, PRINCIPAL) values (?, ?)", version, LAWYER);

    assertThat(lawyer(() -> reviews().open(version)).own()).isTrue();
    assertThatThrownBy(() -> lawyer(() -> run(() -> reviews().answer(clause, true, null))))
        .hasMessage("error.protocol.own");
    assertThatThrownBy(() -> lawyer(() -> run(() -> reviews().finish(version))))
        .hasMessage("error.protocol.own");
  }

  @Test
  default void aNewTextOfAnArticle_reopensWhatRestsOnIt_untilSomebodyAnswers() throws Exception {
    Long version = inForce(FREE);
    Long protocol = protocolOf(version);
    int before = newest(FREE);
    assertThatThrownBy(() -> lawyer(() -> reviews().enter(newText(before - 1, "Un text nou"))))
        .hasMessage("error.protocol.text.changed");

    lawyer(() -> reviews().enter(newText(before, "Un text nou " + before)));

    ProtocolView reopened = writer(() -> protocols().read(protocol, null));
    assertThat(reopened.version().state()).isEqualTo(VersionState.IN_FORCE);
    assertThat(reopened.version().reopened()).isTrue();
    assertThat(reopened.next()).isEqualTo(NextStep.REOPENED);
    Long open = reopened.reopenings().get(0).id();
    assertThat(staff(() -> protocols().read(protocol, null)).answers()).isFalse();
    assertThatThrownBy(
            () ->
                As.user(STRANGER, Roles.ADMIN, () -> run(() -> reviews().holds(open, "No és meu"))))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> writer(() -> run(() -> reviews().holds(open, null))))
        .isInstanceOf(InvalidInput.class);
    assertThat(pending(WRITER)).contains("PROTOCOL_REOPENED");
    // A second text before anybody has answered: one answer is for both.
    lawyer(() -> reviews().enter(newText(before + 1, "Un altre text " + before)));
    writer(() -> run(() -> reviews().holds(open, "No l’afecta")));

    ProtocolView settled = writer(() -> protocols().read(protocol, null));
    assertThat(settled.version().reopened()).isFalse();
    assertThat(settled.reopenings()).isEmpty();
    assertThat(settled.clauses())
        .filteredOn(clause -> clause.articles().stream().anyMatch(ref -> ref.id() == FREE))
        .allMatch(clause -> !clause.outdated());
    assertThatThrownBy(() -> writer(() -> run(() -> reviews().holds(open, "Altra vegada"))))
        .hasMessage("error.protocol.changed");
    LawView law = lawyer(() -> protocols().law("es"));
    assertThat(article(law, FREE).texts().get(0).wording()).startsWith("Un altre text");
    assertThat(article(law, FREE).resting())
        .extracting(LawView.Resting::versionId)
        .contains(version);
  }

  @Test
  default void aTextThatComesDuringTheReview_isAnsweredBeforeItEnds() throws Exception {
    Long version = begin();
    clause(version, "Qui rep l’avís", FIRST_REQUIRED, SECOND_REQUIRED, FREE);
    writer(() -> run(() -> writing().submit(version)));
    Long clause = lawyer(() -> reviews().open(version)).clauses().get(0).id();
    lawyer(() -> run(() -> reviews().answer(clause, true, null)));
    int text = newest(FREE);

    lawyer(() -> reviews().enter(newText(text, "Durant la revisió " + text)));

    assertThatThrownBy(() -> lawyer(() -> run(() -> reviews().finish(version))))
        .hasMessage("error.protocol.outdated");
    lawyer(() -> run(() -> reviews().answer(clause, false, "Hi ha un text nou")));
    lawyer(() -> run(() -> reviews().finish(version)));
    assertThat(draft(version).version().state()).isEqualTo(VersionState.RETURNED);
  }

  @Test
  default void theNextVersion_isCompared_waitsForItsDay_andTakesThePlaceOfTheReopenedOne()
      throws Exception {
    Long first = inForce(FREE);
    Long protocol = protocolOf(first);
    Long second = writer(() -> writing().nextVersion(protocol));
    assertThatThrownBy(() -> writer(() -> writing().nextVersion(protocol)))
        .hasMessage("error.protocol.on.its.way");
    ClauseView clause = draft(second).clauses().get(0);
    writer(() -> keep(second, clause, "Ara amb un altre text"));
    CompareView compared = writer(() -> protocols().compare(second, first));
    assertThat(compared.older().id()).isEqualTo(first);
    assertThat(compared.changes()).isEqualTo(1);
    assertThatThrownBy(() -> staff(() -> protocols().compare(first, second)))
        .as("a draft")
        .isInstanceOf(NotFound.class);
    int text = newest(FREE);
    lawyer(() -> reviews().enter(newText(text, "Un text nou més " + text)));
    writer(() -> run(() -> writing().submit(second)));
    Long outdated =
        draft(second).clauses().stream()
            .filter(ClauseView::outdated)
            .findFirst()
            .orElseThrow()
            .id();
    assertThatThrownBy(() -> lawyer(() -> run(() -> reviews().answer(outdated, true, null))))
        .hasMessage("error.protocol.outdated");
    lawyer(() -> run(() -> reviews().answer(outdated, false, "Hi ha un text nou")));
    for (ClauseView each : lawyer(() -> reviews().open(second)).clauses()) {
      if (each.review() == ClauseReview.PENDING) {
        lawyer(() -> run(() -> reviews().answer(each.id(), true, null)));
      }
    }
    lawyer(() -> run(() -> reviews().finish(second)));
    ClauseView returned = draft(second).returned().get(0);
    writer(() -> keep(second, returned, "Posat al dia"));
    writer(() -> run(() -> writing().submit(second)));
    verify(second);
    LocalDate tomorrow = bean(BusinessClock.class).today().plusDays(1);
    writer(() -> run(() -> writing().comeIntoForce(second, tomorrow)));
    system(() -> bean(ProtocolRounds.class).comeIntoForce(second));
    assertThat(state(second)).isEqualTo("VERIFIED");

    change(
        "update EMP_PROTOCOL_VERSION set IN_FORCE_FROM = ? where ID = ?",
        tomorrow.minusDays(1),
        second);
    system(() -> bean(ProtocolRounds.class).comeIntoForce(second));
    system(() -> bean(ProtocolRounds.class).comeIntoForce(second));

    assertThat(state(second)).isEqualTo("IN_FORCE");
    assertThat(state(first)).isEqualTo("SUPERSEDED");
    assertThat(
            count(
                "select count(*) from EMP_CLAUSE_REOPENING where VERSION_ID = ? and ANSWER ="
                    + " 'NEW_VERSION'",
                first))
        .isEqualTo(1);
    assertThatThrownBy(() -> staff(() -> run(() -> protocols().confirmRead(first))))
        .hasMessage("error.protocol.not.in.force");
  }

  @Test
  default void whatIsInForce_isReadAndConfirmedInTheOwnBody_andSeenByTheCentreAndTheCommission()
      throws Exception {
    Long version = inForce();
    Long protocol = protocolOf(version);
    assertThatThrownBy(
            () ->
                As.user(
                    "tecnica@ceivissa",
                    Roles.TECHNICIAN,
                    () -> run(() -> protocols().confirmRead(version))))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                As.user(
                    "tecnica@ceivissa", Roles.TECHNICIAN, () -> protocols().read(protocol, null)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                As.user(
                    "coordinacio@ibd",
                    Roles.COORDINATOR,
                    () -> run(() -> protocols().confirmRead(version))))
        .isInstanceOf(NotFound.class);
    assertThat(pending("tecnica2@cformentera")).contains("PROTOCOL_READ");
    for (String[] who :
        new String[][] {
          {"coordinacio@ibd", Roles.COORDINATOR},
          {"vocal1@comissio", Roles.COMMISSION},
          {"secretaria@ibd", Roles.SECRETARY},
          {LAWYER, Roles.LEGAL}
        }) {
      assertThat(As.user(who[0], who[1], () -> protocols().read(protocol, null)).mayRead())
          .as(who[0])
          .isFalse();
      OverviewView.Row row =
          As.user(who[0], who[1], () -> protocols().overview()).rows().stream()
              .filter(each -> protocol.equals(each.protocolId()))
              .findFirst()
              .orElseThrow();
      assertThat(row.uncovered()).isEmpty();
      assertThat(row.read()).isZero();
      assertThat(row.readers()).isGreaterThanOrEqualTo(3);
    }
  }

  @Test
  default void whatIsTyped_isChecked_andNamesItsField() throws Exception {
    assertThatThrownBy(() -> writer(() -> writing().create("amb espai", "Títol")))
        .hasMessage("code: error.protocol.code");
    assertThatThrownBy(() -> writer(() -> writing().create("AVISOS", "Títol")))
        .hasMessage("code: error.protocol.code.taken");
    assertThatThrownBy(
            () -> As.user("admin@ses", Roles.ADMIN, () -> writing().create("AVISOS", "Títol")))
        .hasMessage("code: error.protocol.body");
    Long version = begin();
    assertThatThrownBy(() -> writer(() -> run(() -> writing().submit(version))))
        .hasMessage("error.protocol.empty");
    assertThatThrownBy(() -> clause(version, "Títol", 999))
        .hasMessage("articles: error.protocol.article");
    assertThatThrownBy(() -> clause(version, "Títol \u202e girat", FIRST_REQUIRED))
        .hasMessage("heading: error.characters");
    assertThat(writer(() -> writing().preview(version, 0L, null, "<b>x</b> **y**")))
        .isEqualTo("<p>&lt;b&gt;x&lt;/b&gt; <strong>y</strong></p>\n");
  }

  @Test
  default void thePagesOfProtocols_takeAtMostEightStatements() throws Exception {
    Long version = inForce();
    Long protocol = protocolOf(version);
    Long draft = writer(() -> writing().nextVersion(protocol));

    Statements.assertAtMost("list", WRITER, Roles.ADMIN, () -> protocols().list());
    Statements.assertAtMost("list", LAWYER, Roles.LEGAL, () -> protocols().list());
    Statements.assertAtMost(
        "protocol", WRITER, Roles.ADMIN, () -> protocols().read(protocol, null));
    Statements.assertAtMost(
        "protocol", STAFF, Roles.TECHNICIAN, () -> protocols().read(protocol, null));
    Statements.assertAtMost("edit", WRITER, Roles.ADMIN, () -> writing().open(draft, 0L, "ca"));
    Statements.assertAtMost(
        "compare", WRITER, Roles.ADMIN, () -> protocols().compare(version, draft));
    Statements.assertAtMost(
        "overview", "coordinacio@ibd", Roles.COORDINATOR, () -> protocols().overview());
    Statements.assertAtMost("law", LAWYER, Roles.LEGAL, () -> protocols().law("ca"));
    writer(() -> run(() -> writing().submit(draft)));
    Statements.assertAtMost("review", LAWYER, Roles.LEGAL, () -> reviews().open(draft));
  }

  private static Long begin() throws Exception {
    return writer(() -> writing().create("PROVA-" + LAST.incrementAndGet(), "Un protocol"));
  }

  private static Long clause(Long version, String heading, long... articles) throws Exception {
    Set<Long> ties = new HashSet<>();
    for (long article : articles) {
      ties.add(article);
    }
    writer(
        () ->
            run(
                () ->
                    writing().keep(version, new ClauseCommand(null, 0, heading, "Un text", ties))));
    List<ClauseView> clauses = draft(version).clauses();
    return clauses.get(clauses.size() - 1).id();
  }

  /** Keeps a clause with another text, on the same articles. */
  private static Void keep(Long version, ClauseView clause, String content) {
    Set<Long> articles = new HashSet<>();
    clause.articles().forEach(ref -> articles.add(ref.id()));
    writing()
        .keep(
            version,
            new ClauseCommand(clause.id(), clause.version(), clause.heading(), content, articles));
    return null;
  }

  /** A version in force that covers what it must and rests on some articles besides. */
  private static Long inForce(long... others) throws Exception {
    Long version = begin();
    clause(version, "Qui rep l’avís", FIRST_REQUIRED, SECOND_REQUIRED);
    if (others.length > 0) {
      clause(version, "Acreditació", others);
    }
    writer(() -> run(() -> writing().submit(version)));
    verify(version);
    writer(() -> run(() -> writing().comeIntoForce(version, bean(BusinessClock.class).today())));
    return version;
  }

  /** Legal services find every clause lawful. */
  private static void verify(Long version) throws Exception {
    for (ClauseView clause : lawyer(() -> reviews().open(version)).clauses()) {
      lawyer(() -> run(() -> reviews().answer(clause.id(), true, null)));
    }
    lawyer(() -> run(() -> reviews().finish(version)));
  }

  private static int newest(long article) throws Exception {
    return article(lawyer(() -> protocols().law("ca")), article).texts().get(0).number();
  }

  private static LawView.Article article(LawView law, long id) {
    return law.norms().stream()
        .flatMap(norm -> norm.articles().stream())
        .filter(each -> each.ref().id() == id)
        .findFirst()
        .orElseThrow();
  }

  private static ArticleTextCommand newText(int number, String wording) {
    return new ArticleTextCommand(
        FREE, number, LocalDate.of(2027, 1, 1).plusDays(number), wording, null, "BOE-PROVA");
  }

  private static List<String> pending(String principal) throws Exception {
    List<String> kinds = new ArrayList<>();
    Server.transaction().begin();
    try {
      for (PendingSource source : CDI.current().select(PendingSource.class)) {
        source.pending(bean(Callers.class).load(principal).orElseThrow()).stream()
            .map(Pending::kind)
            .forEach(kinds::add);
      }
    } finally {
      Server.transaction().rollback();
    }
    return kinds;
  }

  private static List<String> headings(Long version) throws Exception {
    return draft(version).clauses().stream().map(ClauseView::heading).toList();
  }

  private static DraftView draft(Long version) throws Exception {
    return writer(() -> writing().open(version, null, "ca"));
  }

  private static Long protocolOf(Long version) throws Exception {
    return count("select PROTOCOL_ID from EMP_PROTOCOL_VERSION where ID = ?", version);
  }

  private static String state(Long version) throws Exception {
    return text("select STATE from EMP_PROTOCOL_VERSION where ID = ?", version);
  }

  private static ProtocolService protocols() {
    return bean(ProtocolService.class);
  }

  private static ProtocolWritingService writing() {
    return bean(ProtocolWritingService.class);
  }

  private static ProtocolReviewService reviews() {
    return bean(ProtocolReviewService.class);
  }

  private static <T> T writer(Callable<T> work) throws Exception {
    return As.user(WRITER, Roles.ADMIN, work);
  }

  private static <T> T lawyer(Callable<T> work) throws Exception {
    return As.user(LAWYER, Roles.LEGAL, work);
  }

  private static <T> T staff(Callable<T> work) throws Exception {
    return As.user(STAFF, Roles.TECHNICIAN, work);
  }

  private static void system(Runnable work) throws Exception {
    As.user(Server.SYSTEM, Roles.SYSTEM, () -> run(work));
  }

  private static Void run(Runnable work) {
    work.run();
    return null;
  }
}
