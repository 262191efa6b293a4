package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.bean;
import static es.caib.empara.incontainer.Server.change;
import static es.caib.empara.incontainer.Server.count;
import static es.caib.empara.incontainer.Server.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.InvitationView;
import es.caib.empara.access.service.Invitations;
import es.caib.empara.access.service.SignIn;
import es.caib.empara.commission.ItemState;
import es.caib.empara.commission.ProposalKind;
import es.caib.empara.commission.ProposalState;
import es.caib.empara.commission.RecusalGround;
import es.caib.empara.commission.ResolutionState;
import es.caib.empara.commission.SessionKind;
import es.caib.empara.commission.SessionMode;
import es.caib.empara.commission.StepState;
import es.caib.empara.commission.VoteChoice;
import es.caib.empara.commission.service.BodyOutlook;
import es.caib.empara.commission.service.ChamberService;
import es.caib.empara.commission.service.CommissionConflict;
import es.caib.empara.commission.service.ItemCommand;
import es.caib.empara.commission.service.ItemView;
import es.caib.empara.commission.service.PresenceView;
import es.caib.empara.commission.service.ProposalCommand;
import es.caib.empara.commission.service.ProposalService;
import es.caib.empara.commission.service.ResolutionService;
import es.caib.empara.commission.service.ResolutionView;
import es.caib.empara.commission.service.RightService;
import es.caib.empara.commission.service.RightView;
import es.caib.empara.commission.service.SessionCommand;
import es.caib.empara.commission.service.SessionService;
import es.caib.empara.commission.service.SessionView;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.service.InstitutionService;
import es.caib.empara.institutions.service.Realms;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PageRequest;
import jakarta.ejb.EJBAccessException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The Commission decides, and what it decides happens. */
interface TheCommission {

  String SECRETARY = "secretaria@ibd";
  List<String> MEMBERS =
      List.of(
          "vocal1@ibd",
          "vocal2@ibd",
          "vocal3@ibd",
          "vocal1@comissio",
          "vocal2@comissio",
          "vocal3@comissio");
  String PASSWORD = "una frase llarga de prova";

  @Test
  default void aBody_isLetIn_suspended_resumed_andLetGo_byWhatWasResolved() throws Exception {
    Long proposal = propose(incorporation("manacor", "07033"));
    Long resolution = decide(proposal);

    eventually(() -> read(resolution).steps().stream().allMatch(s -> s.state() == StepState.DONE));
    assertThat(read(resolution).state()).isEqualTo(ResolutionState.IN_EFFECT);
    assertThat(bean(Realms.class).isOpen("manacor")).isTrue();
    assertThat(read(resolution).invited()).isEqualTo("admin@manacor");
    assertThat(
            count(
                "select count(*) from EMP_STAFF_MEMBER where PRINCIPAL = 'admin@manacor'"
                    + " and ORIGIN = 'RESOLUTION' and STATE = 'ACTIVE'"))
        .isEqualTo(1);

    InvitationView first = secretary(() -> resolutions().invite(resolution));
    InvitationView second = secretary(() -> resolutions().invite(resolution));
    assertThat(bean(Invitations.class).whose(first.token(), "1.2.3.4")).isEmpty();
    assertThatThrownBy(() -> bean(Invitations.class).accept(second.token(), "curta", "1.2.3.4"))
        .hasMessage("password: error.password.short");
    bean(Invitations.class).accept(second.token(), PASSWORD, "1.2.3.4");
    assertThatThrownBy(() -> bean(Invitations.class).accept(second.token(), PASSWORD, "1.2.3.4"))
        .hasMessage("token: error.invitation.over");
    assertThat(logIn("admin@manacor")).isInstanceOf(SignIn.Result.Accepted.class);
    assertThatThrownBy(() -> secretary(() -> resolutions().invite(resolution)))
        .isInstanceOf(CommissionConflict.class);
    assertThat(bean(Callers.class).load("admin@manacor").orElseThrow().dataKinds())
        .containsExactly(DataKind.MEASURES);

    decide(propose(about(ProposalKind.SUSPEND, "manacor")));
    eventually(() -> bean(Callers.class).load("admin@manacor").isEmpty());
    eventually(() -> !bean(Realms.class).isOpen("manacor"));
    assertThat(logIn("admin@manacor")).isInstanceOf(SignIn.Result.Refused.class);

    decide(propose(about(ProposalKind.RESUME, "manacor")));
    eventually(() -> bean(Realms.class).isOpen("manacor"));
    assertThat(logIn("admin@manacor")).isInstanceOf(SignIn.Result.Accepted.class);

    decide(propose(about(ProposalKind.WITHDRAW, "manacor")));
    eventually(() -> bean(Callers.class).load("admin@manacor").isEmpty());
    assertThat(logIn("admin@manacor")).isInstanceOf(SignIn.Result.Refused.class);
    assertThat(read(resolution).endedAt()).isNotNull();
    assertThatThrownBy(() -> propose(incorporation("manacor", "07033")))
        .hasMessage("realm: error.realm.taken");
  }

  @Test
  default void aResolutionForALaterDay_doesNothingBefore_andIsAmendedByAnother() throws Exception {
    ProposalCommand later = on(incorporation("llucmajor", "07031"), today().plusDays(40));
    Long first = decide(propose(later));
    assertThat(read(first).state()).isEqualTo(ResolutionState.ADOPTED);
    assertThat(count("select count(*) from EMP_INSTITUTION where REALM = 'llucmajor'")).isZero();

    Long second = decide(propose(on(incorporation("llucmajor", "07031"), today().plusDays(50))));

    assertThat(read(first).state()).isEqualTo(ResolutionState.SUPERSEDED);
    assertThat(read(first).steps()).allMatch(step -> step.state() == StepState.DROPPED);
    assertThat(read(second).amends()).isEqualTo(read(first).number());
    assertThat(read(second).steps()).allMatch(step -> step.state() == StepState.WAITING);

    // The server was down on the day: it is done when the time is seen to have come.
    change("update EMP_RESOLUTION set EFFECTIVE_AT = ADOPTED_AT where ID = ?", second);
    change(
        "update EMP_RESOLUTION_STEP set DUE_AT = ? where RESOLUTION_ID = ?",
        bean(BusinessClock.class).now().minusDays(1),
        second);
    eventually(() -> bean(Realms.class).isOpen("llucmajor"));
    As.user(
        Server.SYSTEM,
        Roles.SYSTEM,
        () -> run(() -> bean(InstitutionService.class).end("llucmajor")));
  }

  @Test
  default void twoWhoVoteInTheSameMoment_bothCount_eachOnce() throws Exception {
    Long session = open(item("Punt de prova"), MEMBERS);
    Long item = items(session).get(0).id();
    secretary(() -> run(() -> chamber().openVote(item)));

    CyclicBarrier together = new CyclicBarrier(MEMBERS.size());
    ExecutorService pool = Executors.newFixedThreadPool(MEMBERS.size());
    List<Future<?>> votes = new ArrayList<>();
    for (String member : MEMBERS) {
      votes.add(
          pool.submit(
              () ->
                  member(
                      member,
                      () -> {
                        together.await();
                        chamber().vote(item, VoteChoice.FOR);
                        chamber().vote(item, VoteChoice.AGAINST);
                        return null;
                      })));
    }
    for (Future<?> vote : votes) {
      vote.get();
    }
    pool.shutdown();
    secretary(() -> run(() -> chamber().closeVote(item)));

    ItemView decided = items(session).get(0);
    assertThat(decided.state()).isEqualTo(ItemState.REJECTED);
    assertThat(decided.tally().against()).isEqualTo(6);
    assertThat(decided.votes()).hasSize(6);
  }

  @Test
  default void whoeverIsNotThere_isRecused_orSitsForATakenSeat_doesNotVote() throws Exception {
    Long session = open(item("Punt de prova"), MEMBERS.subList(0, 5));
    Long item = items(session).get(0).id();
    secretary(() -> run(() -> chamber().openVote(item)));

    assertThatThrownBy(() -> vote("vocal3@comissio", item, VoteChoice.FOR))
        .hasMessage("error.vote.not.there");
    // The titular of the seat is there: the substitute cannot sit.
    assertThatThrownBy(
            () -> member("suplent1@ibd", () -> run(() -> chamber().arrive(session, true))))
        .hasMessage("error.session.seat.taken");
    vote("vocal2@ibd", item, VoteChoice.FOR);
    member(
        "vocal2@ibd", () -> run(() -> chamber().recuse(item, "vocal2@ibd", RecusalGround.KINSHIP)));
    assertThatThrownBy(() -> vote("vocal2@ibd", item, VoteChoice.FOR))
        .hasMessage("error.vote.recused");
    assertThatThrownBy(
            () ->
                member(
                    "vocal1@ibd",
                    () -> run(() -> chamber().recuse(item, "vocal3@ibd", RecusalGround.KINSHIP))))
        .isInstanceOf(NotFound.class);
    vote("vocal1@ibd", item, VoteChoice.FOR);
    vote("vocal1@comissio", item, VoteChoice.AGAINST);
    // Nobody sees how others vote while the vote is open.
    assertThat(view("vocal3@ibd", session).items().get(0).votes()).isEmpty();
    secretary(() -> run(() -> chamber().closeVote(item)));

    ItemView decided = items(session).get(0);
    assertThat(decided.tally().tied()).isTrue();
    assertThat(decided.state()).isEqualTo(ItemState.REJECTED);
    member("vocal1@ibd", () -> run(() -> chamber().dissent(item, "Hi estic a favor.")));
    assertThatThrownBy(
            () -> member("vocal1@comissio", () -> run(() -> chamber().dissent(item, "No."))))
        .hasMessage("error.dissent.not.yours");
    assertThat(view("vocal1@ibd", session).items().get(0).dissents()).hasSize(1);
  }

  @Test
  default void theTitular_takesTheSeatOfTheSubstitute_andQuorumIsLostWhenTheChairLeaves()
      throws Exception {
    List<String> some = List.of("suplent1@ibd", "vocal2@ibd", "vocal1@comissio");
    Long session = called(item("Punt de prova"));
    arrive(session, some);
    assertThatThrownBy(() -> secretary(() -> run(() -> chamber().open(session, false))))
        .hasMessage("error.session.no.quorum");

    member("vocal1@ibd", () -> run(() -> chamber().arrive(session, true)));
    assertThat(view(SECRETARY, session).presences())
        .filteredOn(presence -> presence.principal().equals("suplent1@ibd"))
        .singleElement()
        .satisfies(presence -> assertThat(presence.leftAt()).isNotNull());
    secretary(() -> run(() -> chamber().open(session, false)));
    Long item = items(session).get(0).id();
    secretary(() -> run(() -> chamber().openVote(item)));
    Long chair =
        view(SECRETARY, session).presences().stream()
            .filter(PresenceView::chairing)
            .map(PresenceView::id)
            .findFirst()
            .orElseThrow();
    secretary(() -> run(() -> chamber().leave(chair)));

    assertThatThrownBy(() -> secretary(() -> run(() -> chamber().closeVote(item))))
        .hasMessage("error.session.quorum.lost");
    secretary(() -> run(() -> chamber().defer(item)));
    secretary(() -> run(() -> chamber().close(session)));
    assertThat(items(session).get(0).state()).isEqualTo(ItemState.DEFERRED);
  }

  @Test
  default void whatIsNotOnTheAgenda_needsEverybody_andAMajorityOfAll() throws Exception {
    Long session = open(item("Punt de prova"), MEMBERS.subList(0, 5));
    ItemCommand urgent = new ItemCommand("Urgent", null, true, null, null, "Ha sortit avui");
    assertThatThrownBy(() -> secretary(() -> sessions().addItem(session, urgent)))
        .hasMessage("error.item.not.all");
    member("vocal3@comissio", () -> run(() -> chamber().arrive(session, true)));
    assertThatThrownBy(
            () ->
                secretary(
                    () ->
                        sessions()
                            .addItem(
                                session, new ItemCommand("Urgent", null, true, null, null, null))))
        .hasMessage("urgentFor: error.item.urgency");

    Long item = secretary(() -> sessions().addItem(session, urgent));
    for (String member : MEMBERS.subList(0, 3)) {
      vote(member, item, VoteChoice.FOR);
    }
    secretary(() -> run(() -> chamber().closeVote(item)));

    assertThat(items(session)).last().extracting(ItemView::state).isEqualTo(ItemState.DEFERRED);
  }

  @Test
  default void beforeTheVote_itIsToldWhatAProposalWouldDo_withoutACountUnderFive()
      throws Exception {
    Long proposal = propose(incorporation("marratxi", "07036"));

    BodyOutlook outlook =
        As.user("vocal1@comissio", Roles.COMMISSION, () -> proposals().outlook(proposal));

    assertThat(outlook.cases())
        .allMatch(row -> row.about() == null || row.about() % 5 == 0 && row.about() >= 0);
    assertThat(outlook.gains()).containsExactly(DataKind.MEASURES);
    assertThat(outlook.others()).contains("Consell de Mallorca");
    assertThat(outlook.people()).isEqualTo(4);
    assertThatThrownBy(
            () -> As.user("admin@palma", Roles.ADMIN, () -> proposals().outlook(proposal)))
        .isInstanceOf(EJBAccessException.class);
    As.user("coordinacio@ibd", Roles.COORDINATOR, () -> run(() -> proposals().takeBack(proposal)));
  }

  @Test
  default void anAdministrator_proposesForTheOwnBodyOnly_andSeesNoOthers() throws Exception {
    Long own =
        As.user(
            "admin@palma",
            Roles.ADMIN,
            () -> proposals().propose(about(ProposalKind.SUSPEND, "palma")));

    assertThatThrownBy(
            () ->
                As.user(
                    "admin@cmenorca",
                    Roles.ADMIN,
                    () -> proposals().propose(about(ProposalKind.SUSPEND, "palma"))))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("realm: error.proposal.own.body");
    assertThatThrownBy(() -> As.user("admin@cmenorca", Roles.ADMIN, () -> proposals().read(own)))
        .isInstanceOf(NotFound.class);
    assertThat(
            As.user(
                    "admin@cmenorca",
                    Roles.ADMIN,
                    () -> proposals().list(true, PageRequest.first()))
                .items())
        .isEmpty();
    assertThatThrownBy(
            () ->
                As.user(
                    "coordinacio@ibd",
                    Roles.COORDINATOR,
                    () -> run(() -> proposals().takeBack(own))))
        .isInstanceOf(NotFound.class);
    As.user("admin@palma", Roles.ADMIN, () -> run(() -> proposals().takeBack(own)));
    assertThat(As.user("admin@palma", Roles.ADMIN, () -> proposals().read(own)).state())
        .isEqualTo(ProposalState.TAKEN_BACK);
    assertThat(As.user("admin@palma", Roles.ADMIN, () -> bean(RightService.class).all()))
        .extracting(RightView::realm)
        .containsExactly("palma");
  }

  @Test
  default void everyRight_isWalkedBackToWhatItRestsOn() throws Exception {
    List<RightView> rights =
        As.user("auditoria@ibd", Roles.AUDITOR, () -> bean(RightService.class).all());

    assertThat(rights)
        .filteredOn(right -> right.realm().equals("palma"))
        .singleElement()
        .satisfies(
            right -> {
              assertThat(right.resolution()).isNull();
              assertThat(right.since()).isEqualTo(LocalDate.of(2026, 6, 24));
              assertThat(right.people())
                  .extracting(RightView.Person::principal)
                  .contains("tecnica@palma", "admin@palma");
            });
    long accounts = count("select count(*) from EMP_ACCOUNT where STATE = 'ACTIVE'");
    assertThat(rights.stream().mapToInt(right -> right.people().size()).sum()).isEqualTo(accounts);
  }

  @Test
  default void aPlannedSession_isTheSecretarysOnly() throws Exception {
    Long planned = secretary(() -> sessions().plan(tomorrow()));

    assertThatThrownBy(() -> member("vocal1@ibd", () -> sessions().read(planned)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> member("vocal1@ibd", () -> sessions().plan(tomorrow())))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(
            () -> As.user("tecnica@palma", Roles.TECHNICIAN, () -> sessions().read(planned)))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> secretary(() -> run(() -> sessions().call(planned))))
        .hasMessage("error.session.no.agenda");
  }

  @Test
  default void theCall_isACalendarFile_andItsChangeAnUpdate() throws Exception {
    Long session = secretary(() -> sessions().plan(tomorrow()));
    secretary(() -> sessions().addItem(session, item("Punt, amb coma; i més")));
    secretary(() -> run(() -> sessions().call(session)));
    String invitation = member("vocal1@ibd", () -> sessions().calendar(session));
    SessionView view = view(SECRETARY, session);
    secretary(() -> run(() -> sessions().change(session, view.version(), tomorrow())));
    secretary(() -> run(() -> sessions().cancel(session, "No cal")));
    String cancelled = member("vocal1@ibd", () -> sessions().calendar(session));

    assertThat(invitation)
        .contains("METHOD:REQUEST\r\n", "SEQUENCE:0\r\n", "DESCRIPTION:1. Punt\\, amb coma\\; i m");
    assertThat(cancelled).contains("METHOD:CANCEL\r\n", "SEQUENCE:2\r\n", "STATUS:CANCELLED\r\n");
    assertThat(invitation.lines()).allMatch(line -> line.getBytes().length <= 75);
    assertThatThrownBy(() -> secretary(() -> run(() -> sessions().change(session, 1, tomorrow()))))
        .isInstanceOf(CommissionConflict.class);
  }

  private static Long propose(ProposalCommand command) throws Exception {
    return As.user("coordinacio@ibd", Roles.COORDINATOR, () -> proposals().propose(command));
  }

  /** From the review to the resolution, which is adopted unanimously. */
  private static Long decide(Long proposal) throws Exception {
    As.user("juridic@ibd", Roles.LEGAL, () -> run(() -> proposals().review(proposal, true, null)));
    Long session = open(new ItemCommand("Proposta", null, true, proposal, null, null), MEMBERS);
    Long item = items(session).get(0).id();
    secretary(() -> run(() -> chamber().openVote(item)));
    for (String member : MEMBERS) {
      vote(member, item, VoteChoice.FOR);
    }
    secretary(() -> run(() -> chamber().closeVote(item)));
    secretary(() -> run(() -> chamber().close(session)));
    return items(session).get(0).resolutionId();
  }

  private static Long open(ItemCommand item, List<String> members) throws Exception {
    Long session = called(item);
    arrive(session, members);
    secretary(() -> run(() -> chamber().open(session, false)));
    return session;
  }

  /** Called in time, and its hour has come. */
  private static Long called(ItemCommand item) throws Exception {
    Long session = secretary(() -> sessions().plan(tomorrow()));
    secretary(() -> sessions().addItem(session, item));
    secretary(() -> run(() -> sessions().call(session)));
    change(
        "update EMP_COMMISSION_SESSION set STARTS_AT = ?, CALLED_AT = ? where ID = ?",
        bean(BusinessClock.class).now().minusMinutes(1),
        bean(BusinessClock.class).now().minusDays(5),
        session);
    secretary(() -> run(() -> chamber().arrive(session, true)));
    return session;
  }

  private static void arrive(Long session, List<String> members) throws Exception {
    for (String member : members) {
      member(member, () -> run(() -> chamber().arrive(session, true)));
    }
  }

  private static void vote(String member, Long item, VoteChoice choice) throws Exception {
    member(member, () -> run(() -> chamber().vote(item, choice)));
  }

  private static List<ItemView> items(Long session) throws Exception {
    return view(SECRETARY, session).items();
  }

  private static SessionView view(String principal, Long session) throws Exception {
    String role = principal.equals(SECRETARY) ? Roles.SECRETARY : Roles.COMMISSION;
    return As.user(principal, role, () -> sessions().read(session));
  }

  private static ResolutionView read(Long resolution) throws Exception {
    return secretary(() -> resolutions().read(resolution));
  }

  private static <T> T secretary(Callable<T> work) throws Exception {
    return As.user(SECRETARY, Roles.SECRETARY, work);
  }

  private static <T> T member(String principal, Callable<T> work) throws Exception {
    return As.user(principal, Roles.COMMISSION, work);
  }

  private static Void run(Runnable work) {
    work.run();
    return null;
  }

  private static SignIn.Result logIn(String principal) {
    return bean(SignIn.class).withPassword(principal, PASSWORD, "1.2.3.4");
  }

  private static SessionCommand tomorrow() {
    return new SessionCommand(
        SessionKind.EXTRAORDINARY,
        SessionMode.REMOTE,
        "https://video.example/comissio",
        bean(BusinessClock.class).now().plusDays(1));
  }

  private static ItemCommand item(String title) {
    return new ItemCommand(title, null, true, null, null, null);
  }

  private static LocalDate today() {
    return bean(BusinessClock.class).today();
  }

  private static ProposalCommand incorporation(String realm, String municipality) {
    return new ProposalCommand(
        ProposalKind.INCORPORATE,
        realm,
        "Ajuntament de prova " + realm,
        InstitutionKind.MUNICIPALITY,
        "P0700000A",
        "Serveis socials municipals",
        "DPD municipal, favorable",
        Set.of(municipality),
        Set.of(DataKind.MEASURES),
        "LOCAL",
        4,
        new ProposalCommand.Person("Joana Prova", "971 000 000", "contacte@prova.example"),
        new ProposalCommand.Person("Antònia Exemple", "admin", "admin@prova.example"),
        "Atén dones del municipi",
        null,
        null);
  }

  private static ProposalCommand on(ProposalCommand command, LocalDate day) {
    return new ProposalCommand(
        command.kind(),
        command.realm(),
        command.bodyName(),
        command.bodyKind(),
        command.taxId(),
        command.competence(),
        command.dataProtection(),
        command.municipalities(),
        command.dataKinds(),
        command.realmKind(),
        command.people(),
        command.contact(),
        command.administrator(),
        command.reason(),
        day,
        command.endsOn());
  }

  private static ProposalCommand about(ProposalKind kind, String realm) {
    return new ProposalCommand(
        kind,
        realm,
        null,
        null,
        null,
        null,
        null,
        Set.of(),
        Set.of(),
        null,
        null,
        null,
        null,
        "Motiu de prova",
        null,
        null);
  }

  private static ProposalService proposals() {
    return bean(ProposalService.class);
  }

  private static SessionService sessions() {
    return bean(SessionService.class);
  }

  private static ChamberService chamber() {
    return bean(ChamberService.class);
  }

  private static ResolutionService resolutions() {
    return bean(ResolutionService.class);
  }
}
