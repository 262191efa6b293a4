package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.bean;
import static es.caib.empara.incontainer.Server.change;
import static es.caib.empara.incontainer.Server.count;
import static es.caib.empara.incontainer.Server.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.access.Roles;
import es.caib.empara.commission.MinutesState;
import es.caib.empara.commission.ObligationState;
import es.caib.empara.commission.PaperKind;
import es.caib.empara.commission.PaperLanguage;
import es.caib.empara.commission.PaperStanding;
import es.caib.empara.commission.service.AgreementService;
import es.caib.empara.commission.service.AgreementTerm;
import es.caib.empara.commission.service.CommissionPaperVerifier;
import es.caib.empara.commission.service.CommissionPaperVerifier.Result;
import es.caib.empara.commission.service.MinutesApproval;
import es.caib.empara.commission.service.MinutesEdit;
import es.caib.empara.commission.service.MinutesService;
import es.caib.empara.commission.service.MinutesView;
import es.caib.empara.commission.service.ObligationView;
import es.caib.empara.commission.service.PaperDownload;
import es.caib.empara.commission.service.PaperView;
import es.caib.empara.commission.service.SessionRecord;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import jakarta.ejb.EJBAccessException;
import jakarta.transaction.UserTransaction;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Minutes, certificates and their check, and the agreement, by the people of the Commission. */
interface CommissionPapers {

  String SECRETARY = "secretaria@ibd";
  String MEMBER = "vocal1@comissio";

  /** Numbers of sessions that no session has. */
  AtomicLong SESSIONS = new AtomicLong(900_000_000L);

  @Test
  default void minutes_byWhoeverDoesNotKeepThem_areNeitherWrittenSentSignedNorCertified()
      throws Exception {
    long session = drafted();

    for (String[] other :
        List.of(
            new String[] {MEMBER, Roles.COMMISSION},
            new String[] {"coordinacio@ibd", Roles.COORDINATOR},
            new String[] {"auditoria@ibd", Roles.AUDITOR})) {
      for (Callable<?> act :
          List.<Callable<?>>of(
              () -> minutes().draft(record("1"), SESSIONS.incrementAndGet()),
              () -> minutes().edit(session, edit(1, null)),
              () -> minutes().send(session, 1),
              () -> minutes().sign(session),
              () -> minutes().certify(session, "1"),
              () -> minutes().preview(session, PaperLanguage.CA))) {
        assertThatThrownBy(() -> As.user(other[0], other[1], act))
            .as(other[0])
            .isInstanceOf(EJBAccessException.class);
      }
    }
    assertThatThrownBy(
            () -> As.user("tecnica@ibd", Roles.TECHNICIAN, () -> minutes().find(session)))
        .isInstanceOf(EJBAccessException.class);
    assertThat(count("select EDITION from EMP_MINUTES where SESSION_ID = ?", session)).isEqualTo(1);
  }

  @Test
  default void aDraft_isOfTheSecretary_untilItIsSent_andThenOfTheMembers() throws Exception {
    long session = drafted();
    assertThat(asMember(() -> minutes().find(session))).isEmpty();
    assertThatThrownBy(() -> asSecretary(() -> minutes().draft(record("1"), session)))
        .isInstanceOfSatisfying(
            InvalidInput.class, twice -> assertThat(twice.key()).isEqualTo("error.minutes.exist"));

    MinutesView edited =
        asSecretary(() -> minutes().edit(session, edit(1, null, "Primer punt", " ")));
    assertThat(edited.edition()).isEqualTo(2);
    assertThat(edited.session().items().get(0).mainPoints()).isEqualTo("Primer punt");
    assertThat(edited.session().items().get(1).mainPoints()).isNull();
    assertThatThrownBy(() -> asSecretary(() -> minutes().send(session, 1)))
        .isInstanceOfSatisfying(
            InvalidInput.class, stale -> assertThat(stale.key()).isEqualTo("error.minutes.stale"));
    asSecretary(() -> minutes().send(session, 2));

    MinutesView seen = asMember(() -> minutes().find(session)).orElseThrow();
    assertThat(seen.state()).isEqualTo(MinutesState.SENT);
    assertThat(seen.mayWrite()).isFalse();
    assertThat(seen.papers())
        .extracting(PaperView::language)
        .containsExactly(PaperLanguage.CA, PaperLanguage.ES);
    assertThat(seen.papers())
        .allSatisfy(
            paper -> {
              assertThat(paper.standing()).isEqualTo(PaperStanding.PENDING);
              assertThat(paper.identifier()).matches("ES_[A-Z0-9]{9}_\\d{4}_[A-Z0-9]{30}");
            });
  }

  @Test
  default void aCorrection_hasItsReason_keepsWhatWas_andMembersSeeItWhenItIsSentAgain()
      throws Exception {
    long session = sent();
    PaperView first = asMember(() -> minutes().find(session)).orElseThrow().papers().get(0);

    assertThatThrownBy(
            () -> asSecretary(() -> minutes().edit(session, edit(1, " ", "Corregit", null))))
        .isInstanceOfSatisfying(
            InvalidInput.class, silent -> assertThat(silent.field()).isEqualTo("reason"));
    assertThatThrownBy(
            () -> asSecretary(() -> minutes().edit(session, edit(1, "\u202e", "Corregit", null))))
        .isInstanceOfSatisfying(
            InvalidInput.class, odd -> assertThat(odd.key()).isEqualTo("error.characters"));
    asSecretary(() -> minutes().edit(session, edit(1, "Faltava un nom", "Corregit", null)));
    MinutesView meanwhile = asMember(() -> minutes().find(session)).orElseThrow();
    assertThat(meanwhile.edition()).isEqualTo(1);
    assertThat(meanwhile.session().items().get(0).mainPoints()).isNull();

    asSecretary(() -> minutes().send(session, 2));

    MinutesView now = asMember(() -> minutes().find(session)).orElseThrow();
    assertThat(now.session().items().get(0).mainPoints()).isEqualTo("Corregit");
    assertThat(now.editions())
        .extracting(MinutesView.Edition::reason)
        .containsExactly("Faltava un nom", null);
    assertThat(known("10.3.0.1", first.code()).standing()).isEqualTo(PaperStanding.SUPERSEDED);
    assertThat(download(MEMBER, Roles.COMMISSION, first.id()).content()).isNotEmpty();
  }

  @Test
  default void theApproval_isOfWhatWasSent_freezesIt_andThenItIsSigned() throws Exception {
    long session = drafted();
    assertThatThrownBy(() -> approve(session)).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> approve(SESSIONS.incrementAndGet())).isInstanceOf(NotFound.class);
    asSecretary(() -> minutes().send(session, 1));
    assertThatThrownBy(() -> asSecretary(() -> minutes().sign(session)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            early -> assertThat(early.key()).isEqualTo("error.minutes.not.approved"));

    approve(session);

    MinutesView approved = asMember(() -> minutes().find(session)).orElseThrow();
    assertThat(approved.state()).isEqualTo(MinutesState.APPROVED);
    assertThat(approved.approvedIn()).isEqualTo(session + 1);
    assertThat(approved.sha256())
        .isEqualTo(
            sha256(
                text("select CONTENT from EMP_MINUTES where SESSION_ID = ?", session).getBytes()));
    assertThatThrownBy(
            () -> asSecretary(() -> minutes().edit(session, edit(1, "Massa tard", "x", null))))
        .isInstanceOfSatisfying(
            InvalidInput.class, late -> assertThat(late.key()).isEqualTo("error.minutes.frozen"));
    assertThat(approved.papers().stream().filter(paper -> paper.kind() == PaperKind.MINUTES_SENT))
        .allMatch(paper -> paper.standing() == PaperStanding.SUPERSEDED);

    MinutesView signed = asSecretary(() -> minutes().sign(session));
    List<PaperView> papers =
        signed.papers().stream().filter(paper -> paper.kind() == PaperKind.MINUTES).toList();
    assertThat(papers).hasSize(2).allMatch(PaperView::signed);
    for (PaperView paper : papers) {
      PaperDownload file = download(MEMBER, Roles.COMMISSION, paper.id());
      assertThat(new String(file.content(), 0, 5)).isEqualTo("%PDF-");
      assertThat(sha256(file.content())).isEqualTo(paper.sha256());
      assertThat(file.name()).isEqualTo(paper.identifier() + ".pdf");
    }
    assertThat(
            count(
                "select count(*) from EMP_COMMISSION_PAPER where MINUTES_ID ="
                    + " (select ID from EMP_MINUTES where SESSION_ID = ?) and SIGNATURE_TYPE ="
                    + " 'TF06' and NTI_TYPE = 'TD10'",
                session))
        .isEqualTo(2);
    assertThatThrownBy(() -> asSecretary(() -> minutes().sign(session)))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  default void aCertificate_saysThatTheMinutesArePending_andIsSupersededByTheNext()
      throws Exception {
    long session = sent();
    String number = number(session) + "/1";
    assertThatThrownBy(() -> asSecretary(() -> minutes().certify(session, number + "9")))
        .isInstanceOfSatisfying(
            InvalidInput.class, none -> assertThat(none.field()).isEqualTo("resolution"));

    PaperView pending = certify(session, number).papers().get(0);
    assertThat(pending.signed()).as("the demo has a key").isTrue();
    assertThat(known("10.3.0.2", pending.code()))
        .satisfies(
            known -> {
              assertThat(known.kind()).isEqualTo(PaperKind.CERTIFICATE);
              assertThat(known.minutesPending()).isTrue();
              assertThat(known.standing()).isEqualTo(PaperStanding.VALID);
            });
    approve(session);
    assertThat(known("10.3.0.2", pending.code()).standing())
        .as("the approved minutes say the same")
        .isEqualTo(PaperStanding.VALID);

    PaperView after = certify(session, number).papers().get(0);

    assertThat(known("10.3.0.2", after.code()).minutesPending()).isFalse();
    assertThat(known("10.3.0.2", pending.code()).standing()).isEqualTo(PaperStanding.SUPERSEDED);
  }

  @Test
  default void whoHasThePaper_isToldWhatItIs_andNoName() throws Exception {
    long session = sent();
    PaperView paper = asMember(() -> minutes().find(session)).orElseThrow().papers().get(1);

    Result told = verify("10.3.0.3", paper.code().toLowerCase().replace("-", " "));

    assertThat(told)
        .isInstanceOfSatisfying(
            Result.Known.class,
            known -> {
              assertThat(known.kind()).isEqualTo(PaperKind.MINUTES_SENT);
              assertThat(known.sessionNumber()).isEqualTo(number(session));
              assertThat(known.madeOn()).isEqualTo(bean(BusinessClock.class).today());
              assertThat(known.sha256()).isEqualTo(paper.sha256());
            });
    assertThat(told.toString()).doesNotContain("Vidal", "Nadal", "Prieto");
    assertThat(
            text(
                "select concat(PRINCIPAL, ' ', ADDRESS, ' ', OUTCOME) from EMP_OPERATION"
                    + " where OPERATION = 'COMMISSION_PAPER_VERIFY' and DETAIL = ?",
                "paper " + paper.id()))
        .isEqualTo("? 10.3.0.3 OK");
    for (String wrong : List.of("", "x", "2222-2222-2222-2222", "' or '1'='1")) {
      assertThat(verify("10.3.0.3", wrong)).as(wrong).isInstanceOf(Result.Unknown.class);
    }
  }

  @Test
  default void codes_askedForInAFlood_areNotLookedUp() {
    int answered = 0;
    while (!(verify("10.3.0.4", "2222-2222-2222-2222") instanceof Result.TooMany)) {
      answered++;
      assertThat(answered).isLessThan(31);
    }

    assertThat(answered).isEqualTo(30);
    assertThat(verify("10.3.0.5", "2222-2222-2222-2222")).isInstanceOf(Result.Unknown.class);
  }

  @Test
  default void papers_ofNobody_areNotFound_andThoseOfOthersRefused() throws Exception {
    long session = sent();
    PaperView paper = asMember(() -> minutes().find(session)).orElseThrow().papers().get(0);

    assertThatThrownBy(() -> download(SECRETARY, Roles.SECRETARY, 0L)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> download("coordinacio@ibd", Roles.COORDINATOR, paper.id()))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(
            () ->
                asSecretary(() -> minutes().preview(SESSIONS.incrementAndGet(), PaperLanguage.ES)))
        .isInstanceOf(NotFound.class);
    assertThat(asSecretary(() -> minutes().preview(session, PaperLanguage.ES)).content())
        .isNotEmpty();
  }

  @Test
  default void thePagesOfTheCommissionsPapers_takeAtMostEightStatements() throws Exception {
    long session = sent();
    certify(session, number(session) + "/1");

    Statements.assertAtMost(
        "minutes", MEMBER, Roles.COMMISSION, () -> minutes().find(session).orElseThrow());
    Statements.assertAtMost("agreement", SECRETARY, Roles.SECRETARY, () -> agreements().open());
  }

  @Test
  default void theAgreement_isReadByWhomItConcerns_andRecordedByTheSecretaryOnly()
      throws Exception {
    assertThat(As.user("admin@palma", Roles.ADMIN, () -> agreements().open()).obligations())
        .hasSizeGreaterThan(10)
        .allSatisfy(each -> assertThat(each.source()).isNotBlank());
    assertThat(As.user("coordinacio@ibd", Roles.COORDINATOR, () -> agreements().open()).mayWrite())
        .isFalse();
    assertThatThrownBy(() -> As.user("tecnica@ibd", Roles.TECHNICIAN, () -> agreements().open()))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> asMember(() -> noted(1L, ObligationState.IN_PROGRESS, null)))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(
            () ->
                asMember(
                    () -> {
                      agreements().extend(LocalDate.of(2031, 1, 1), LocalDate.of(2026, 7, 1));
                      return null;
                    }))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  default void anObligation_isFulfilledByEvidence_withItsHistory_andComesAgain() throws Exception {
    ObligationView yearly = obligation(6L);

    refused("evidence", 6L, ObligationState.FULFILLED, " ");
    refused("state", 6L, ObligationState.OVERDUE, "Prova");
    assertThatThrownBy(() -> asSecretary(() -> noted(0L, ObligationState.PENDING, "x")))
        .isInstanceOf(NotFound.class);
    asSecretary(() -> noted(6L, ObligationState.IN_PROGRESS, null));
    assertThat(obligation(6L).state()).isEqualTo(ObligationState.IN_PROGRESS);
    asSecretary(() -> noted(6L, ObligationState.FULFILLED, "Acta de la sessió"));

    ObligationView now = obligation(6L);
    assertThat(now.state()).isEqualTo(ObligationState.PENDING);
    assertThat(now.dueOn()).isEqualTo(yearly.dueOn().plusYears(1));
    assertThat(now.notes().get(0))
        .satisfies(
            note -> {
              assertThat(note.state()).isEqualTo(ObligationState.FULFILLED);
              assertThat(note.evidence()).isEqualTo("Acta de la sessió");
              assertThat(note.dueOn()).isEqualTo(yearly.dueOn());
              assertThat(note.by()).isEqualTo("Francesca Nadal");
            });
    change(
        "update EMP_OBLIGATION set DUE_ON = ? where ID = 6",
        bean(BusinessClock.class).today().minusDays(1));
    assertThat(obligation(6L).state()).as("the clock says so").isEqualTo(ObligationState.OVERDUE);
    change("update EMP_OBLIGATION set DUE_ON = ? where ID = 6", yearly.dueOn());
  }

  @Test
  default void theEndOfTheAgreement_isWarnedOf_byTheRowsThatSayWhen() throws Exception {
    AgreementTerm.Term term = bean(AgreementTerm.class).now();
    assertThat(term.lastDay()).isEqualTo(LocalDate.of(2030, 6, 24));
    LocalDate today = bean(BusinessClock.class).today();

    change("update EMP_AGREEMENT set ENDS_ON = ? where ID = 1", today.plusMonths(4));
    assertThat(bean(AgreementTerm.class).now().monthsBefore()).isEqualTo(6);
    change("update EMP_AGREEMENT set ENDS_ON = ? where ID = 1", today.minusDays(1));
    assertThat(bean(AgreementTerm.class).now().ended()).isTrue();
    assertThatThrownBy(
            () ->
                asSecretary(
                    () -> {
                      agreements().extend(today.plusYears(1), today);
                      return null;
                    }))
        .isInstanceOfSatisfying(
            InvalidInput.class, late -> assertThat(late.field()).isEqualTo("agreedOn"));
    change("update EMP_AGREEMENT set ENDS_ON = ? where ID = 1", term.lastDay());
    assertThatThrownBy(
            () ->
                asSecretary(
                    () -> {
                      agreements().extend(term.lastDay().plusYears(5), today);
                      return null;
                    }))
        .isInstanceOfSatisfying(
            InvalidInput.class, far -> assertThat(far.field()).isEqualTo("until"));
  }

  private static MinutesService minutes() {
    return bean(MinutesService.class);
  }

  private static AgreementService agreements() {
    return bean(AgreementService.class);
  }

  private static <T> T asSecretary(Callable<T> work) throws Exception {
    return As.user(SECRETARY, Roles.SECRETARY, work);
  }

  private static <T> T asMember(Callable<T> work) throws Exception {
    return As.user(MEMBER, Roles.COMMISSION, work);
  }

  private static long drafted() throws Exception {
    long session = SESSIONS.addAndGet(2);
    asSecretary(() -> minutes().draft(record(number(session)), session));
    return session;
  }

  private static long sent() throws Exception {
    long session = drafted();
    asSecretary(() -> minutes().send(session, 1));
    return session;
  }

  private static String number(long session) {
    return "2026/" + session;
  }

  /** As a vote does it, in its own transaction. */
  private static void approve(long session) throws Exception {
    asMember(
        () -> {
          UserTransaction vote = Server.transaction();
          vote.begin();
          try {
            bean(MinutesApproval.class).approve(session, session + 1);
            vote.commit();
          } catch (RuntimeException refused) {
            vote.rollback();
            throw refused;
          }
          return null;
        });
  }

  private static MinutesView.Certificate certify(long session, String number) throws Exception {
    return asSecretary(() -> minutes().certify(session, number)).certificates().get(0);
  }

  private static PaperDownload download(String principal, String role, Long paper)
      throws Exception {
    return As.user(principal, role, () -> minutes().download(paper));
  }

  private static Result.Known known(String address, String code) {
    return (Result.Known) verify(address, code);
  }

  private static Result verify(String address, String code) {
    CallContext context = bean(CallContext.class);
    context.from(address);
    try {
      return bean(CommissionPaperVerifier.class).verify(code);
    } finally {
      context.from("127.0.0.1");
    }
  }

  private static Void noted(Long id, ObligationState state, String evidence) {
    agreements().note(id, state, evidence);
    return null;
  }

  private static void refused(String field, Long id, ObligationState state, String evidence) {
    assertThatThrownBy(() -> asSecretary(() -> noted(id, state, evidence)))
        .isInstanceOfSatisfying(
            InvalidInput.class, wrong -> assertThat(wrong.field()).isEqualTo(field));
  }

  private static ObligationView obligation(Long id) throws Exception {
    Optional<ObligationView> found =
        asSecretary(() -> agreements().open()).obligations().stream()
            .filter(each -> each.id().equals(id))
            .findFirst();
    return found.orElseThrow();
  }

  private static String sha256(byte[] content) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
  }

  private static MinutesEdit edit(int edition, String reason) {
    return edit(edition, reason, "Prova", null);
  }

  private static MinutesEdit edit(int edition, String reason, String first, String second) {
    return new MinutesEdit(edition, Arrays.asList(first, second), "Sense observacions", reason);
  }

  private static SessionRecord record(String number) {
    OffsetDateTime now = bean(BusinessClock.class).now();
    return new SessionRecord(
        number,
        SessionRecord.Kind.ORDINARY,
        SessionRecord.Mode.IN_PERSON,
        "Palma",
        now.minusHours(2),
        now.minusHours(2),
        now.minusHours(1),
        SessionRecord.Call.FIRST,
        List.of(new SessionRecord.Told("Hi són tots.", "Están todos.")),
        List.of(
            new SessionRecord.Attendee(
                "Antònia Vidal", "IBD", SessionRecord.Seat.TITULAR, null, null, false)),
        List.of(),
        "Antònia Vidal",
        "Francesca Nadal",
        List.of(
            new SessionRecord.Item(
                1,
                "Admissió",
                null,
                null,
                List.of(),
                List.of(new SessionRecord.Ballot("Antònia Vidal", SessionRecord.Choice.FOR)),
                SessionRecord.Outcome.ADOPTED,
                new SessionRecord.Adopted(7L, number + "/1", "S’admet.", null),
                List.of()),
            new SessionRecord.Item(
                2, "Precs", null, null, List.of(), List.of(), null, null, List.of())));
  }
}
