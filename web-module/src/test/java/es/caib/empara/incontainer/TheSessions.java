package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.CommissionDesk.MEMBERS;
import static es.caib.empara.incontainer.CommissionDesk.SECRETARY;
import static es.caib.empara.incontainer.CommissionDesk.arrive;
import static es.caib.empara.incontainer.CommissionDesk.called;
import static es.caib.empara.incontainer.CommissionDesk.chamber;
import static es.caib.empara.incontainer.CommissionDesk.documents;
import static es.caib.empara.incontainer.CommissionDesk.in;
import static es.caib.empara.incontainer.CommissionDesk.item;
import static es.caib.empara.incontainer.CommissionDesk.items;
import static es.caib.empara.incontainer.CommissionDesk.member;
import static es.caib.empara.incontainer.CommissionDesk.open;
import static es.caib.empara.incontainer.CommissionDesk.run;
import static es.caib.empara.incontainer.CommissionDesk.secretary;
import static es.caib.empara.incontainer.CommissionDesk.sessions;
import static es.caib.empara.incontainer.CommissionDesk.tomorrow;
import static es.caib.empara.incontainer.CommissionDesk.view;
import static es.caib.empara.incontainer.CommissionDesk.vote;
import static es.caib.empara.incontainer.Server.bean;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.access.Roles;
import es.caib.empara.commission.ItemState;
import es.caib.empara.commission.MinutesState;
import es.caib.empara.commission.RecusalGround;
import es.caib.empara.commission.VoteChoice;
import es.caib.empara.commission.service.AgendaDocumentView;
import es.caib.empara.commission.service.CommissionConflict;
import es.caib.empara.commission.service.ItemCommand;
import es.caib.empara.commission.service.ItemView;
import es.caib.empara.commission.service.MinutesService;
import es.caib.empara.commission.service.MinutesView;
import es.caib.empara.commission.service.PresenceView;
import es.caib.empara.commission.service.SessionRecord;
import es.caib.empara.commission.service.SessionView;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import jakarta.ejb.EJBAccessException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The Commission meets: who is there, who votes, what counts. */
interface TheSessions {

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
  default void theDocumentsOfTheAgenda_areTheSecretarysUntilTheCall_andAreGivenBackAsTheyWere()
      throws Exception {
    Long session = secretary(() -> sessions().plan(tomorrow()));
    Long item = secretary(() -> sessions().addItem(session, item("Punt amb documents")));
    byte[] content = Documents.pdf();
    secretary(() -> run(() -> documents().put(item, "Informe", "../informe.exe", in(content))));
    AgendaDocumentView put = items(session).get(0).documents().get(0);

    assertThat(put.fileName()).isEqualTo("informe.pdf");
    assertThatThrownBy(() -> member("vocal1@ibd", () -> documents().download(put.id())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                member(
                    "vocal1@ibd", () -> run(() -> documents().put(item, "No", "n", in(content)))))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(
            () ->
                secretary(
                    () -> run(() -> documents().put(item, "Text", "t.pdf", in("text".getBytes())))))
        .isInstanceOf(InvalidInput.class)
        .hasMessageStartingWith("file: ");
    secretary(() -> run(() -> sessions().call(session)));
    assertThat(member("vocal1@ibd", () -> documents().download(put.id())).content())
        .isEqualTo(content);

    secretary(() -> run(() -> documents().withdraw(put.id())));
    assertThat(items(session).get(0).documents()).isEmpty();
    assertThatThrownBy(() -> member("vocal1@ibd", () -> documents().download(put.id())))
        .isInstanceOf(NotFound.class);
    secretary(() -> run(() -> documents().put(item, "Informe", "a.pdf", in(content))));
    secretary(() -> run(() -> sessions().removeItem(item)));
    assertThat(items(session)).isEmpty();
  }

  @Test
  default void aDissentAfterTheDraft_comesIntoTheMinutes_whichAreSentAgain() throws Exception {
    Long session = open(item("Punt de prova"), MEMBERS);
    Long item = items(session).get(0).id();
    secretary(() -> run(() -> chamber().openVote(item)));
    for (String member : MEMBERS) {
      vote(member, item, member.startsWith("vocal3") ? VoteChoice.AGAINST : VoteChoice.FOR);
    }
    secretary(() -> run(() -> chamber().closeVote(item)));
    secretary(() -> run(() -> chamber().close(session)));
    MinutesService minutes = bean(MinutesService.class);
    secretary(() -> minutes.draft(sessions().record(session), session));
    secretary(() -> minutes.send(session, 1));

    member("vocal3@ibd", () -> run(() -> chamber().dissent(item, "Falta un informe.")));

    MinutesView view = secretary(() -> minutes.find(session)).orElseThrow();
    assertThat(view.edition()).isEqualTo(2);
    assertThat(view.state()).isEqualTo(MinutesState.DRAFT);
    assertThat(view.session().items().get(0).dissents())
        .extracting(SessionRecord.Dissent::text)
        .containsExactly("Falta un informe.");
    assertThat(view.editions())
        .filteredOn(edition -> edition.number() == 2)
        .singleElement()
        .satisfies(edition -> assertThat(edition.reason()).startsWith("Vot particular de "));
    assertThat(secretary(() -> minutes.send(session, 2)).state()).isEqualTo(MinutesState.SENT);
  }

  @Test
  default void aSessionWithAllThatBelongsToIt_takesAtMostEightStatements() throws Exception {
    Long session = open(item("Punt de prova"), MEMBERS);
    Long item = items(session).get(0).id();
    secretary(() -> run(() -> chamber().openVote(item)));
    vote("vocal1@ibd", item, VoteChoice.FOR);
    vote("vocal2@ibd", item, VoteChoice.AGAINST);
    Statements.assertAtMost(
        "open session", "vocal1@ibd", Roles.COMMISSION, () -> sessions().read(session));
    secretary(() -> run(() -> chamber().closeVote(item)));
    member("vocal1@ibd", () -> run(() -> chamber().dissent(item, "Hi estic a favor.")));
    secretary(() -> run(() -> chamber().close(session)));

    Statements.assertAtMost(
        "closed session", SECRETARY, Roles.SECRETARY, () -> sessions().read(session));
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
}
