package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.DUTY;
import static es.caib.empara.incontainer.Server.bean;
import static es.caib.empara.incontainer.Server.change;
import static es.caib.empara.incontainer.Server.count;
import static es.caib.empara.incontainer.Shelters.IN_PALMA;
import static es.caib.empara.incontainer.Shelters.MALLORCA;
import static es.caib.empara.incontainer.Shelters.MENORCA;
import static es.caib.empara.incontainer.Shelters.PALMA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.KindHidden;
import es.caib.empara.access.service.Pending;
import es.caib.empara.access.service.PendingSource;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.service.HandoverService;
import es.caib.empara.cases.service.StaleStatusException;
import es.caib.empara.cases.service.TimelineLine;
import es.caib.empara.channels.ReportKind;
import es.caib.empara.channels.ReportState;
import es.caib.empara.channels.ReportWay;
import es.caib.empara.channels.RequestState;
import es.caib.empara.channels.service.Attachment;
import es.caib.empara.channels.service.CaseCommunicationsView;
import es.caib.empara.channels.service.CommunicationConflict;
import es.caib.empara.channels.service.CommunicationFilter;
import es.caib.empara.channels.service.CommunicationRow;
import es.caib.empara.channels.service.CommunicationService;
import es.caib.empara.channels.service.Hand;
import es.caib.empara.channels.service.MessageCommand;
import es.caib.empara.channels.service.MessageView;
import es.caib.empara.channels.service.ReasonCommand;
import es.caib.empara.channels.service.ReopeningCommand;
import es.caib.empara.channels.service.ReportAnswerCommand;
import es.caib.empara.channels.service.ReportCommand;
import es.caib.empara.channels.service.ReportView;
import es.caib.empara.channels.service.RequestCommand;
import es.caib.empara.channels.service.RequestRounds;
import es.caib.empara.channels.service.RequestService;
import es.caib.empara.channels.service.RequestView;
import es.caib.empara.channels.service.StateReportService;
import es.caib.empara.channels.service.ThreadCommand;
import es.caib.empara.channels.service.ThreadService;
import es.caib.empara.channels.service.ThreadView;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PageRequest;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What institutions write, ask and tell the State: in the scope of the case and on its status. */
interface TheThreads {

  String DESK = "guardia@ibd";
  String LEFT = "tecnica@ceivissa";

  @Test
  default void ofAnotherIsland_ofAReader_andOnAStaleStatus_nothingIsSeenOrWritten()
      throws Exception {
    String number = StateSays.registers(IN_PALMA, StateSays.anybody());
    Long thread = start(PALMA, number, 1);
    Long request = ask(PALMA, number, "cmallorca", 2);

    for (Callable<?> door :
        List.<Callable<?>>of(
            () -> communications().open(number, DUTY),
            () -> threads().open(number, thread, DUTY),
            () -> threads().post(number, thread, message(3), null, DUTY),
            () -> {
              requests().answer(number, request, message(3), null, DUTY);
              return null;
            },
            () -> requests().waiting(number))) {
      assertThatThrownBy(() -> As.user(MENORCA, Roles.TECHNICIAN, door))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> As.user("consulta@cmallorca", Roles.READER, door))
          .isInstanceOf(EJBAccessException.class);
    }
    String other = StateSays.registers(IN_PALMA, StateSays.anybody());
    assertThatThrownBy(() -> read(PALMA, other, thread))
        .as("by the number of another case")
        .isInstanceOf(NotFound.class);
    StateSays.assesses(number, RiskLevel.HIGH);
    assertThatThrownBy(() -> post(MALLORCA, number, thread, 3))
        .isInstanceOfSatisfying(
            StaleStatusException.class,
            stale -> assertThat(stale.changes()).extracting(TimelineLine::to).contains("HIGH"));
    assertThatThrownBy(() -> answer(MALLORCA, number, request, 3))
        .isInstanceOf(StaleStatusException.class);

    assertThat(version(number)).isEqualTo(4);
    assertThat(read(PALMA, number, thread).messages()).hasSize(1);
  }

  @Test
  default void aMessage_isAnActOnTheCase_andIsReadByNameAndTime() throws Exception {
    String number = StateSays.registers(IN_PALMA, StateSays.anybody());
    Long thread = start(PALMA, number, 1);
    assertThat(unread(MALLORCA, number)).isTrue();
    assertThat(unread(PALMA, number)).as("one’s own").isFalse();

    ThreadView first = read(MALLORCA, number, thread);

    assertThat(first.messages())
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.isNew()).isTrue();
              assertThat(message.statusVersion()).isEqualTo(1);
              assertThat(message.readings()).isEmpty();
            });
    assertThat(unread(MALLORCA, number)).isFalse();
    assertThat(read(MALLORCA, number, thread).messages()).noneMatch(MessageView::isNew);
    post(MALLORCA, number, thread, 2);
    assertThat(unread(PALMA, number)).isTrue();
    List<MessageView> seen = read(PALMA, number, thread).messages();
    assertThat(seen.get(0).readings())
        .singleElement()
        .extracting(Hand::by, Hand::institution)
        .containsExactly(MALLORCA, "cmallorca");
    assertThat(seen.get(1).place()).isEqualTo(2);
    assertThat(Desk.open(PALMA, number).timeline())
        .filteredOn(line -> "THREAD_MESSAGE".equals(line.to()))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.institution()).isEqualTo("cmallorca");
              assertThat(line.detail()).isEqualTo("- Vista de dijous").doesNotContain("Hi anirem");
            });
    assertThat(entries("THREAD_READ", number, MALLORCA)).as("each opening").isEqualTo(2);
    assertThat(entries("THREAD_POST", number, MALLORCA)).isEqualTo(1);
  }

  @Test
  default void aMessage_isTakenBackByItsAuthor_inFiveMinutes_andLeavesItsMark() throws Exception {
    String number = StateSays.registers(IN_PALMA, StateSays.anybody());
    Long thread = start(PALMA, number, 1);
    Long message = post(PALMA, number, thread, 2);
    assertConflict(() -> retract(MALLORCA, number, message), "error.message.foreign");
    StateSays.assesses(number, RiskLevel.HIGH);

    retract(PALMA, number, message);

    assertThat(read(MALLORCA, number, thread).messages().get(1))
        .satisfies(
            gone -> {
              assertThat(gone.text()).isNull();
              assertThat(gone.retractedAt()).isNotNull();
            });
    assertConflict(() -> retract(PALMA, number, message), "error.message.retracted");
    change(
        "insert into EMP_THREAD_MESSAGE (ID, THREAD_ID, PLACE, AUTHOR, INSTITUTION, WRITTEN_AT,"
            + " TEXT, STATUS_VERSION) values (?, ?, 3, ?, 'palma', ?, 'Antic', 1)",
        -thread,
        thread,
        PALMA,
        now().minusMinutes(5).minusSeconds(1));
    assertConflict(() -> retract(PALMA, number, -thread), "error.message.late");
    assertThat(Desk.open(PALMA, number).timeline())
        .extracting(TimelineLine::to)
        .contains("THREAD_RETRACTED");
  }

  @Test
  default void aThread_isClosedByWhoOpenedItOrTheCentre_andTakesNothingMore() throws Exception {
    String number = StateSays.registers(IN_PALMA, StateSays.anybody());
    Long thread = start(PALMA, number, 1);

    assertThatThrownBy(() -> close(MALLORCA, Roles.TECHNICIAN, number, thread, 2))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> close(PALMA, Roles.TECHNICIAN, number, thread, 1))
        .isInstanceOf(StaleStatusException.class);
    close(DESK, Roles.COORDINATOR, number, thread, 2);

    assertConflict(() -> post(PALMA, number, thread, 3), "error.thread.closed");
    assertThat(read(PALMA, number, thread).closed().institution()).isEqualTo("ibd");
    assertThat(version(number)).isEqualTo(3);
  }

  @Test
  default void aFile_isCheckedByItsContent_keptEncrypted_andGivenToWhoSeesTheCase()
      throws Exception {
    String number = StateSays.registers(IN_PALMA, StateSays.anybody());
    Long thread = start(PALMA, number, 1);
    byte[] pdf = Documents.pdf();

    assertThatThrownBy(() -> post(PALMA, number, thread, 2, "MZ program".getBytes()))
        .isInstanceOfSatisfying(
            InvalidInput.class, wrong -> assertThat(wrong.field()).isEqualTo("file"));
    assertThat(version(number)).as("nothing was sent").isEqualTo(2);
    Long message = post(PALMA, number, thread, 2, pdf);
    Long file = read(MALLORCA, number, thread).messages().get(1).file().id();

    assertThat(download(MALLORCA, number, file)).isEqualTo(pdf);
    assertThat(entries("COMMUNICATION_DOWNLOAD", number, MALLORCA)).isEqualTo(1);
    assertThatThrownBy(() -> download(MENORCA, number, file)).isInstanceOf(NotFound.class);
    String other = StateSays.registers(IN_PALMA, StateSays.anybody());
    assertThatThrownBy(() -> download(PALMA, other, file)).isInstanceOf(NotFound.class);
    assertThat(
            count(
                "select count(*) from EMP_DOCUMENT_CONTENT c join EMP_COMMUNICATION_FILE f on"
                    + " f.CONTENT_ID = c.ID where f.ID = ? and"
                    + " position('25504446', rawtohex(c.SEALED)) = 0",
                file))
        .isEqualTo(1);
    retract(PALMA, number, message);
    assertThatThrownBy(() -> download(MALLORCA, number, file)).isInstanceOf(NotFound.class);
  }

  @Test
  default void aRequest_isAskedOfWhoWorksOnTheCase_withTimeToAnswer() throws Exception {
    String number = StateSays.registers(IN_PALMA, StateSays.anybody());

    assertThat(open(PALMA, number).askable()).contains("cmallorca", "ibd").doesNotContain("palma");
    assertRefused(() -> ask(PALMA, number, "cmenorca", 1), "askedOf");
    assertRefused(() -> ask(PALMA, number, "palma", 1), "askedOf");
    assertRefused(() -> ask(PALMA, number, "cmallorca", 1, now()), "due");
    assertThat(version(number)).isEqualTo(1);
    Long request = ask(PALMA, number, "cmallorca", 1);

    assertThat(Desk.technician(MALLORCA, () -> requests().waiting(number)))
        .extracting(CommunicationRow::id)
        .containsExactly(request);
    assertThatThrownBy(() -> answer(PALMA, number, request, 2)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> withdraw(MALLORCA, number, request, 2)).isInstanceOf(NotFound.class);
    withdraw(PALMA, number, request, 2);
    assertConflict(() -> answer(MALLORCA, number, request, 3), "error.request.withdrawn");
    assertThat(request(PALMA, number).state()).isEqualTo(RequestState.WITHDRAWN);
  }

  @Test
  default void twoAtOnce_answerOneRequest_andTheSecondLearnsWhoWasFirst() throws Exception {
    String number = StateSays.registers(IN_PALMA, StateSays.anybody());
    Long request = ask(PALMA, number, "cmallorca", 1);

    List<Object> ends =
        Stream.of(1, 2)
            .map(each -> Background.run(() -> ended(() -> answer(MALLORCA, number, request, 2))))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(ends).filteredOn("done"::equals).hasSize(1);
    assertThat(ends)
        .filteredOn(CommunicationConflict.class::isInstance)
        .singleElement()
        .extracting(end -> ((CommunicationConflict) end).key())
        .isEqualTo("error.request.answered");
    assertThat(request(PALMA, number).answers()).hasSize(1);
    assertThat(version(number)).isEqualTo(3);
  }

  @Test
  default void anAnswerThatDoesNotSuffice_isSentBackOnce() throws Exception {
    String number = StateSays.registers(IN_PALMA, StateSays.anybody());
    Long request = ask(PALMA, number, "cmallorca", 1);
    answer(MALLORCA, number, request, 2);

    assertThatThrownBy(() -> reopen(MALLORCA, number, request, 3)).isInstanceOf(NotFound.class);
    reopen(PALMA, number, request, 3);
    answer(MALLORCA, number, request, 4);

    assertConflict(() -> reopen(PALMA, number, request, 5), "error.request.reopened");
    RequestView seen = request(PALMA, number);
    assertThat(seen.answers()).extracting(RequestView.AnswerView::round).containsExactly(1, 2);
    assertThat(seen.reopeningReason()).isEqualTo("Hi falta el dia");
  }

  @Test
  default void whatNobodyAnswers_climbsAtItsHour_toTheCentre_andAtTwiceToTheBody()
      throws Exception {
    String number = StateSays.registers(IN_PALMA, StateSays.anybody());
    Long request = ask(PALMA, number, "cmallorca", 1);
    escalate(request);
    assertThat(version(number)).as("it is not due").isEqualTo(2);
    assertThatThrownBy(() -> answer(DESK, Roles.COORDINATOR, number, request, 2))
        .as("the centre has not heard of it")
        .isInstanceOf(NotFound.class);

    due(request, now().minusHours(2), now().minusHours(1).plusMinutes(1));
    escalate(request);
    escalate(request);

    assertThat(version(number)).as("once").isEqualTo(3);
    assertThat(request(PALMA, number).escalatedAt()).isNotNull();
    assertThat(request(PALMA, number).escalatedAgainAt()).isNull();
    assertThat(rows(DESK, Roles.COORDINATOR, CommunicationFilter.OVERDUE))
        .filteredOn(row -> row.id().equals(request))
        .singleElement()
        .satisfies(row -> assertThat(row.overdue()).isTrue());
    assertThat(pending(DESK, Roles.COORDINATOR))
        .extracting(Pending::kind)
        .contains("REQUESTS_OVERDUE");

    due(request, now().minusHours(3), now().minusHours(2));
    escalate(request);
    escalate(request);

    assertThat(version(number)).isEqualTo(4);
    assertThat(Desk.open(PALMA, number).timeline())
        .extracting(TimelineLine::to)
        .contains("REQUEST_OVERDUE", "REQUEST_OVERDUE_TWICE");
    assertThatThrownBy(() -> Desk.technician(PALMA, () -> escalated(request)))
        .isInstanceOf(EJBAccessException.class);
    answer(DESK, Roles.COORDINATOR, number, request, 4);
    assertThat(request(PALMA, number).state()).isEqualTo(RequestState.ANSWERED);
  }

  @Test
  default void aReport_keepsFactsApart_andChangesNothingThatTheStateHasSaid() throws Exception {
    String number = StateSays.registers(IN_PALMA, StateSays.anybody());
    assertRefused(() -> report(PALMA, number, ReportKind.LEVEL_DOUBTED, now(), 1), "kind");
    assertRefused(() -> report(PALMA, number, ReportKind.DATUM_SEEMS_WRONG, now(), 1), "subject");
    assertRefused(
        () -> report(PALMA, number, ReportKind.INCIDENT, now().plusHours(1), 1), "sentAt");
    StateSays.assesses(number, RiskLevel.MEDIUM);

    Long report = report(PALMA, number, ReportKind.LEVEL_DOUBTED, now().minusDays(9), 2);

    ReportView seen = report(MALLORCA, number);
    assertThat(seen.subject()).isEqualTo("MEDIUM");
    assertThat(seen.facts()).isEqualTo("L’ha esperada a la feina");
    assertThat(seen.opinion()).isEqualTo("El perill és més alt");
    assertThat(seen.late()).isTrue();
    assertThat(Desk.open(PALMA, number).riskLevel()).isEqualTo(RiskLevel.MEDIUM);
    assertThat(Desk.open(PALMA, number).timeline())
        .filteredOn(line -> "REPORT_LEVEL_SENT".equals(line.to()))
        .singleElement()
        .satisfies(line -> assertThat(line.occurredAt()).isBefore(line.receivedAt()));
    assertThat(pending(PALMA, Roles.TECHNICIAN))
        .filteredOn(each -> number.equals(each.subject()))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.kind()).isEqualTo("REPORT_UNANSWERED");
              assertThat(each.own()).isTrue();
            });
    ReportAnswerCommand said = new ReportAnswerCommand("Es revaluarà", "UFAM", now(), 3);
    assertThatThrownBy(() -> answered(MALLORCA, number, report, said)).isInstanceOf(NotFound.class);
    answered(PALMA, number, report, said);
    assertConflict(() -> answered(PALMA, number, report, said), "error.report.answered.already");
    assertThat(report(PALMA, number).state()).isEqualTo(ReportState.ANSWERED);
    assertThat(entries("STATE_REPORT_ANSWER", number, PALMA)).isEqualTo(2);
  }

  @Test
  default void whatABodyDoesNotSee_isHiddenOfTheCommunicationsToo() throws Exception {
    String number = Desk.aCase();
    Desk.assessed(number);
    String council = "tecnica@cformentera";
    report(council, number, ReportKind.INCIDENT, now(), 2);
    report(council, number, ReportKind.LEVEL_DOUBTED, now(), 3);
    Long thread = start(council, number, 4);
    post(council, number, thread, 5, Documents.pdf());

    try (Body body = Body.seeingAllBut(DataKind.INCIDENTS)) {
      assertThat(open(body.technician(), number).reports())
          .extracting(ReportView::kind)
          .containsExactly(ReportKind.LEVEL_DOUBTED);
      assertThat(Desk.open(body.technician(), number).timeline())
          .extracting(TimelineLine::to)
          .contains("REPORT_LEVEL_SENT")
          .doesNotContain("REPORT_INCIDENT_SENT");
      assertThatThrownBy(() -> report(body.technician(), number, ReportKind.INCIDENT, now(), 6))
          .isInstanceOf(KindHidden.class);
    }
    try (Body body = Body.seeingAllBut(DataKind.DOCUMENTS)) {
      MessageView message = read(body.technician(), number, thread).messages().get(1);
      assertThat(message.file()).isNull();
      assertThat(message.fileHidden()).isTrue();
      Long file = read(council, number, thread).messages().get(1).file().id();
      assertThatThrownBy(() -> download(body.technician(), number, file))
          .isInstanceOf(KindHidden.class);
    }
  }

  @Test
  default void afterAHandover_theOldInstitutionReads_writesNothing_andThenSeesNothing()
      throws Exception {
    String number = StateSays.registers(StateSays.EIVISSA, StateSays.anybody());
    Long thread = start(LEFT, number, 1);
    StateSays.moves(number, StateSays.MAO);
    post(LEFT, number, thread, 3);
    Desk.technician(MENORCA, () -> bean(HandoverService.class).accept(number, 4, DUTY));

    assertThat(read(LEFT, number, thread).messages()).hasSize(2);
    assertThatThrownBy(() -> post(LEFT, number, thread, 5)).isInstanceOf(NotFound.class);
    post(MENORCA, number, thread, 5);
    change(
        "update EMP_CASE_HANDOVER set ENDED_AT = ? where CASE_ID ="
            + " (select ID from EMP_CASE_FILE where CASE_NUMBER = ?)",
        now(),
        number);

    assertThatThrownBy(() -> read(LEFT, number, thread)).isInstanceOf(NotFound.class);
    assertThat(rows(LEFT, Roles.TECHNICIAN, CommunicationFilter.UNREAD))
        .noneMatch(row -> row.caseNumber().equals(number));
  }

  @Test
  default void whatWaits_isListedByItsCaseNumber_pageByPage_forWhomItWaits() throws Exception {
    String number = StateSays.registers(IN_PALMA, StateSays.anybody());
    Long thread = start(PALMA, number, 1);
    Long request = ask(PALMA, number, "cmallorca", 2);

    assertThat(rows(MALLORCA, Roles.TECHNICIAN, CommunicationFilter.TO_ANSWER))
        .filteredOn(row -> row.id().equals(request))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.caseNumber()).isEqualTo(number);
              assertThat(row.institution()).isEqualTo("palma");
              assertThat(row.reference()).isEqualTo("P-" + request);
            });
    assertThat(rows(PALMA, Roles.TECHNICIAN, CommunicationFilter.WAITING))
        .anyMatch(row -> row.id().equals(request) && row.institution().equals("cmallorca"));
    assertThat(rows(PALMA, Roles.TECHNICIAN, CommunicationFilter.TO_ANSWER))
        .noneMatch(row -> row.id().equals(request));
    assertThat(rows(MALLORCA, Roles.TECHNICIAN, CommunicationFilter.UNREAD))
        .anyMatch(row -> row.id().equals(thread) && row.count() == 1);
    assertThat(pending(MALLORCA, Roles.TECHNICIAN))
        .extracting(Pending::kind)
        .contains("MESSAGES_UNREAD");
    read(MALLORCA, number, thread);
    assertThat(rows(MALLORCA, Roles.TECHNICIAN, CommunicationFilter.UNREAD))
        .noneMatch(row -> row.id().equals(thread));
    assertThat(rows(MENORCA, Roles.TECHNICIAN, CommunicationFilter.UNREAD))
        .noneMatch(row -> row.caseNumber().equals(number));
    assertThat(rows(PALMA, Roles.TECHNICIAN, CommunicationFilter.REPORTS))
        .noneMatch(row -> row.caseNumber().equals(number));
  }

  @Test
  default void theCommunicationsOfACase_aThread_andTheList_takeAtMostEightStatements()
      throws Exception {
    String number = StateSays.registers(IN_PALMA, StateSays.anybody());
    Long thread = start(PALMA, number, 1);
    answer(MALLORCA, number, ask(PALMA, number, "cmallorca", 2), 3);
    report(PALMA, number, ReportKind.INCIDENT, now(), 4);
    post(PALMA, number, thread, 5, Documents.pdf());

    Statements.assertAtMost(
        "communications", MALLORCA, Roles.TECHNICIAN, () -> communications().open(number, DUTY));
    Statements.assertAtMost(
        "thread", MALLORCA, Roles.TECHNICIAN, () -> threads().open(number, thread, DUTY));
    for (CommunicationFilter filter : CommunicationFilter.values()) {
      Statements.assertAtMost(
          filter.name(),
          PALMA,
          Roles.TECHNICIAN,
          () -> communications().list(filter, PageRequest.first()));
    }
  }

  private static Object ended(Callable<?> work) {
    try {
      work.call();
      return "done";
    } catch (Exception refused) {
      return refused;
    }
  }

  private static void assertConflict(Callable<?> work, String key) {
    assertThatThrownBy(work::call)
        .isInstanceOfSatisfying(
            CommunicationConflict.class, conflict -> assertThat(conflict.key()).isEqualTo(key));
  }

  private static void assertRefused(Callable<?> work, String field) {
    assertThatThrownBy(work::call)
        .isInstanceOfSatisfying(
            InvalidInput.class, wrong -> assertThat(wrong.field()).isEqualTo(field));
  }

  private static Long start(String principal, String number, long version) throws Exception {
    return Desk.technician(
        principal,
        () ->
            threads()
                .start(
                    number,
                    new ThreadCommand("Vista de dijous", "Hi podeu anar?", version),
                    null,
                    DUTY));
  }

  private static Long post(String principal, String number, Long thread, long version)
      throws Exception {
    return Desk.technician(
        principal, () -> threads().post(number, thread, message(version), null, DUTY));
  }

  private static Long post(
      String principal, String number, Long thread, long version, byte[] content) throws Exception {
    Attachment file = new Attachment("informe.pdf", new ByteArrayInputStream(content));
    return Desk.technician(
        principal, () -> threads().post(number, thread, message(version), file, DUTY));
  }

  private static Void retract(String principal, String number, Long message) throws Exception {
    return Desk.technician(
        principal,
        () -> {
          threads().retract(number, message, DUTY);
          return null;
        });
  }

  private static void close(String principal, String role, String number, Long thread, long version)
      throws Exception {
    As.user(
        principal,
        role,
        () -> {
          threads().close(number, thread, new ReasonCommand("Resolt", version), DUTY);
          return null;
        });
  }

  private static ThreadView read(String principal, String number, Long thread) throws Exception {
    return Desk.technician(principal, () -> threads().open(number, thread, DUTY));
  }

  private static boolean unread(String principal, String number) throws Exception {
    return open(principal, number).threads().get(0).unread();
  }

  private static CaseCommunicationsView open(String principal, String number) throws Exception {
    return Desk.technician(principal, () -> communications().open(number, DUTY));
  }

  private static byte[] download(String principal, String number, Long file) throws Exception {
    return Desk.technician(
        principal, () -> communications().download(number, file, DUTY).content());
  }

  private static Long ask(String principal, String number, String of, long version)
      throws Exception {
    return ask(principal, number, of, version, now().plusHours(24));
  }

  private static Long ask(
      String principal, String number, String of, long version, OffsetDateTime due)
      throws Exception {
    return Desk.technician(
        principal,
        () -> requests().ask(number, new RequestCommand(of, "Hi ha plaça?", due, version), DUTY));
  }

  private static Void answer(String principal, String number, Long request, long version)
      throws Exception {
    return answer(principal, Roles.TECHNICIAN, number, request, version);
  }

  private static Void answer(
      String principal, String role, String number, Long request, long version) throws Exception {
    return As.user(
        principal,
        role,
        () -> {
          requests().answer(number, request, message(version), null, DUTY);
          return null;
        });
  }

  private static Void reopen(String principal, String number, Long request, long version)
      throws Exception {
    ReopeningCommand again = new ReopeningCommand("Hi falta el dia", now().plusHours(24), version);
    return Desk.technician(
        principal,
        () -> {
          requests().reopen(number, request, again, DUTY);
          return null;
        });
  }

  private static Void withdraw(String principal, String number, Long request, long version)
      throws Exception {
    return Desk.technician(
        principal,
        () -> {
          requests().withdraw(number, request, new ReasonCommand("Ja no cal", version), DUTY);
          return null;
        });
  }

  /** The only one of its case. */
  private static RequestView request(String principal, String number) throws Exception {
    return open(principal, number).requests().get(0);
  }

  private static Long report(
      String principal, String number, ReportKind kind, OffsetDateTime sentAt, long version)
      throws Exception {
    return Desk.technician(
        principal,
        () ->
            bean(StateReportService.class)
                .send(
                    number,
                    new ReportCommand(
                        kind,
                        null,
                        "L’ha esperada a la feina",
                        "El perill és més alt",
                        ReportWay.PHONE,
                        null,
                        sentAt,
                        version),
                    DUTY));
  }

  /** The only one of its case. */
  private static ReportView report(String principal, String number) throws Exception {
    return open(principal, number).reports().get(0);
  }

  private static Void answered(
      String principal, String number, Long report, ReportAnswerCommand said) throws Exception {
    return Desk.technician(
        principal,
        () -> {
          bean(StateReportService.class).answer(number, report, said, DUTY);
          return null;
        });
  }

  private static void escalate(Long request) throws Exception {
    Desk.system(() -> escalated(request));
  }

  private static Void escalated(Long request) {
    bean(RequestRounds.class).escalate(request);
    return null;
  }

  /** The deadline becomes another. */
  private static void due(Long request, OffsetDateTime since, OffsetDateTime due) throws Exception {
    change(
        "update EMP_INFORMATION_REQUEST set SINCE = ?, DUE = ? where ID = ?", since, due, request);
  }

  /** All pages. */
  private static List<CommunicationRow> rows(
      String principal, String role, CommunicationFilter filter) throws Exception {
    List<CommunicationRow> all = new ArrayList<>();
    String cursor = null;
    do {
      PageRequest page = new PageRequest(cursor, 2);
      var slice = As.user(principal, role, () -> communications().list(filter, page));
      all.addAll(slice.items());
      cursor = slice.next();
    } while (cursor != null);
    return all;
  }

  private static List<Pending> pending(String principal, String role) throws Exception {
    return As.user(
        principal,
        role,
        () -> {
          UserTransaction transaction = Server.transaction();
          transaction.begin();
          try {
            return CDI.current().select(PendingSource.class).stream()
                .flatMap(source -> source.pending(bean(Callers.class).current()).stream())
                .toList();
          } finally {
            transaction.rollback();
          }
        });
  }

  private static long entries(String operation, String number, String principal) throws Exception {
    return count(
        "select count(*) from EMP_OPERATION where OPERATION = ? and CASE_NUMBER = ?"
            + " and PRINCIPAL = ?",
        operation,
        number,
        principal);
  }

  private static MessageCommand message(long version) {
    return new MessageCommand("Hi anirem", version);
  }

  private static CommunicationService communications() {
    return bean(CommunicationService.class);
  }

  private static ThreadService threads() {
    return bean(ThreadService.class);
  }

  private static RequestService requests() {
    return bean(RequestService.class);
  }

  private static OffsetDateTime now() {
    return bean(BusinessClock.class).now();
  }

  private static long version(String number) throws Exception {
    return count("select STATUS_VERSION from EMP_CASE_FILE where CASE_NUMBER = ?", number);
  }
}
