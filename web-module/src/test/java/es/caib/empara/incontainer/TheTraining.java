package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.aCaseOf;
import static es.caib.empara.incontainer.Server.bean;
import static es.caib.empara.incontainer.Server.change;
import static es.caib.empara.incontainer.Server.count;
import static es.caib.empara.incontainer.Server.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.Colleagues;
import es.caib.empara.access.service.Colleagues.Colleague;
import es.caib.empara.access.service.Pending;
import es.caib.empara.access.service.PendingSource;
import es.caib.empara.access.service.ReadOnlyAccess;
import es.caib.empara.alerts.ShiftKind;
import es.caib.empara.alerts.service.DutyRosterService;
import es.caib.empara.alerts.service.DutyService;
import es.caib.empara.alerts.service.ShiftPlan;
import es.caib.empara.alerts.service.ShiftView;
import es.caib.empara.cases.service.CaseService;
import es.caib.empara.cases.service.WorkService;
import es.caib.empara.people.AttemptState;
import es.caib.empara.people.StandingBasis;
import es.caib.empara.people.TrainingState;
import es.caib.empara.people.service.AttemptView;
import es.caib.empara.people.service.CourseDeskService;
import es.caib.empara.people.service.OwnAccessService;
import es.caib.empara.people.service.QuestionCommand;
import es.caib.empara.people.service.SessionCommand;
import es.caib.empara.people.service.SessionRoll;
import es.caib.empara.people.service.StaffRounds;
import es.caib.empara.people.service.StaffService;
import es.caib.empara.people.service.TrainingDeskService;
import es.caib.empara.people.service.TrainingList;
import es.caib.empara.people.service.TrainingService;
import es.caib.empara.people.service.TrainingVerifier;
import es.caib.empara.people.service.TrainingView;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PageRequest;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Training is taken, counts for a time, and what hangs on it goes and comes with it. */
interface TheTraining {

  String LEARNER = "consulta@cmallorca";
  String WORKER = "tecnica2@cmenorca";
  String HER_ADMIN = "admin@cmallorca";
  String CENTRE = "admin2@ibd";

  @Test
  default void everybodyWhoWorksAlready_hasTimeToTakeTheCourse() throws Exception {
    assertThat(
            Server.rows(
                "select m.PRINCIPAL from EMP_STAFF_MEMBER m join EMP_STAFF_ROLE r on r.MEMBER_ID ="
                    + " m.ID where m.STATE = 'ACTIVE' and r.ROLE in ('EMP_TECHNICIAN',"
                    + " 'EMP_READER', 'EMP_ADMIN', 'EMP_COORDINATOR', 'EMP_LEGAL') and not exists"
                    + " (select 1 from EMP_TRAINING_STANDING s where s.PRINCIPAL = m.PRINCIPAL)"))
        .isEmpty();
    TrainingView legal = As.user("juridic@ibd", Roles.LEGAL, () -> training().mine("es"));
    assertThat(legal.standing().basis()).isEqualTo(StandingBasis.CREDIT);
    assertThat(legal.standing().state()).isEqualTo(TrainingState.VALID);
    assertThat(legal.course().title()).isEqualTo("Empara: el sistema y la ley");
    assertThat(legal.course().lessons()).hasSize(7);
    TrainingView vocal = As.user("vocal1@ibd", Roles.COMMISSION, () -> training().mine("ca"));
    assertThat(vocal.needed()).isFalse();
    assertThat(vocal.standing()).isNull();
    assertThat(count("select count(*) from EMP_QUESTION where EDITION = 1"))
        .isGreaterThanOrEqualTo(24);
  }

  @Test
  default void aTest_isFailed_waitedFor_passed_andCertified() throws Exception {
    Long first = Trained.start(LEARNER, Roles.READER);
    assertThat(Trained.start(LEARNER, Roles.READER)).as("the open one").isEqualTo(first);
    AttemptView open = learner(() -> training().attempt(first, "en"));
    assertThat(open.brief().state()).isEqualTo(AttemptState.OPEN);
    assertThat(open.questions()).hasSize(10).allMatch(asked -> asked.right() == null);
    Trained.answer(LEARNER, Roles.READER, first, 1, 0);
    assertThatThrownBy(() -> Trained.finish(LEARNER, Roles.READER, first))
        .hasMessage("error.test.open");
    assertThat(learner(() -> training().attempt(first, "en")).questions().get(0).chosen())
        .as("kept over a reload")
        .isZero();
    Trained.answer(LEARNER, Roles.READER, first, 7);
    Trained.finish(LEARNER, Roles.READER, first);

    AttemptView failed = learner(() -> training().attempt(first, "ca"));
    assertThat(failed.brief().state()).isEqualTo(AttemptState.FAILED);
    assertThat(failed.brief().score()).isEqualTo(7);
    assertThat(failed.questions()).allMatch(asked -> asked.because() != null);
    assertThatThrownBy(() -> Trained.start(LEARNER, Roles.READER)).hasMessage("error.test.wait");
    assertThatThrownBy(() -> Trained.answer(LEARNER, Roles.READER, first, 1, 0))
        .hasMessage("error.test.over");
    assertThatThrownBy(() -> Trained.finish(LEARNER, Roles.READER, first))
        .hasMessage("error.test.over");

    change(
        "update EMP_TEST_ATTEMPT set FINISHED_AT = ? where ID = ?",
        bean(BusinessClock.class).now().minusMinutes(61),
        first);
    Trained.pass(LEARNER, Roles.READER);

    TrainingView mine = learner(() -> training().mine("ca"));
    LocalDate until = bean(BusinessClock.class).today().plusMonths(24);
    assertThat(mine.standing().validUntil()).isEqualTo(until);
    assertThat(mine.standing().basis()).isEqualTo(StandingBasis.TEST);
    TrainingView.Certificate certificate = mine.certificates().get(0);
    assertThat(certificate.validUntil()).isEqualTo(until);
    byte[] pdf = learner(() -> training().certificate(certificate.id(), "es")).content();
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(admin(HER_ADMIN, () -> training().certificate(certificate.id(), "ca")).fileName())
        .contains(certificate.code());
    TrainingVerifier.Known known =
        bean(TrainingVerifier.class).verify(certificate.code().toLowerCase()).orElseThrow();
    assertThat(known.initials()).isEqualTo("M. A. G.");
    assertThat(known.valid()).isTrue();
    assertThat(bean(TrainingVerifier.class).verify("2222-2222-2222-2222")).isEmpty();
    for (String other : List.of("admin@palma", CENTRE)) {
      assertThatThrownBy(() -> admin(other, () -> training().certificate(certificate.id(), "ca")))
          .isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(
            () ->
                As.user(
                    "tecnica@cmallorca",
                    Roles.TECHNICIAN,
                    () -> training().certificate(certificate.id(), "ca")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  default void aTestOfSomebodyElse_doesNotExist_andOneLeftOpenIsOver() throws Exception {
    String me = "tecnica@cformentera";
    String other = "tecnica2@cformentera";
    Long id = Trained.start(me, Roles.TECHNICIAN);
    for (Callable<?> act :
        List.<Callable<?>>of(
            () -> training().attempt(id, "ca"),
            () -> run(() -> training().answer(id, 1, 0)),
            () -> run(() -> training().finish(id)))) {
      assertThatThrownBy(() -> As.user(other, Roles.TECHNICIAN, act)).isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() -> Trained.answer(me, Roles.TECHNICIAN, id, 1, 9))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> Trained.answer(me, Roles.TECHNICIAN, id, 11, 0))
        .isInstanceOf(NotFound.class);
    Trained.answer(me, Roles.TECHNICIAN, id, 10);
    change(
        "update EMP_TEST_ATTEMPT set ENDS_AT = ? where ID = ?",
        bean(BusinessClock.class).now().minusSeconds(1),
        id);

    assertThatThrownBy(() -> Trained.finish(me, Roles.TECHNICIAN, id))
        .hasMessage("error.test.over");
    assertThatThrownBy(() -> Trained.answer(me, Roles.TECHNICIAN, id, 1, 0))
        .hasMessage("error.test.over");
    assertThat(As.user(me, Roles.TECHNICIAN, () -> training().attempt(id, "ca")).brief().state())
        .isEqualTo(AttemptState.EXPIRED);
    assertThatThrownBy(() -> Trained.start(me, Roles.TECHNICIAN)).hasMessage("error.test.wait");
  }

  @Test
  default void theEnd_isToldTwice_thenSheLooks_thenNothing_andATestGivesItBack() throws Exception {
    String number = aCaseOf(WORKER);
    Trained.endsIn(WORKER, 31);
    train(WORKER);
    assertThat(step(WORKER)).isEqualTo("VALID");
    assertThat(due()).doesNotContain(WORKER);
    Trained.endsIn(WORKER, 30);
    assertThat(due()).contains(WORKER);
    train(WORKER);
    train(WORKER);
    assertThat(due()).doesNotContain(WORKER);
    assertThat(step(WORKER)).isEqualTo("LAPSING");
    assertThat(pending(WORKER)).extracting(Pending::kind).containsExactly("TRAINING_DUE");
    Trained.endsIn(WORKER, 0);
    train(WORKER);
    assertThat(step(WORKER)).isEqualTo("ENDING");
    assertThat(worker(() -> bean(Callers.class).current()).readOnly()).isFalse();

    Trained.endsIn(WORKER, -1);
    train(WORKER);

    assertThat(step(WORKER)).isEqualTo("GRACE");
    assertThat(worker(() -> bean(Callers.class).load(WORKER)).orElseThrow().readOnly()).isTrue();
    assertThat(worker(() -> bean(CaseService.class).open(number, Server.DUTY)).caseNumber())
        .isEqualTo(number);
    assertThatThrownBy(() -> worker(() -> run(() -> bean(WorkService.class).take(-1L))))
        .isInstanceOf(ReadOnlyAccess.class);
    assertThat(
            text(
                "select OUTCOME from EMP_OPERATION where OPERATION = 'WORK_TAKE' and PRINCIPAL = ?"
                    + " order by ID desc fetch first 1 rows only",
                WORKER))
        .isEqualTo("REFUSED");
    assertThat(bean(Colleagues.class).of("cmenorca"))
        .extracting(Colleague::principal)
        .doesNotContain(WORKER);

    int epoch = (int) count("select EPOCH from EMP_ACCOUNT where PRINCIPAL = ?", WORKER);
    Trained.endsIn(WORKER, -31);
    train(WORKER);

    assertThat(text("select SUSPENDED_FOR from EMP_STAFF_MEMBER where PRINCIPAL = ?", WORKER))
        .isEqualTo("TRAINING");
    assertThat(bean(Callers.class).load(WORKER).orElseThrow().roles())
        .containsExactly(Roles.CANDIDATE);
    assertThat(count("select EPOCH from EMP_ACCOUNT where PRINCIPAL = ?", WORKER))
        .isGreaterThan(epoch);
    Long id = count("select ID from EMP_STAFF_MEMBER where PRINCIPAL = ?", WORKER);
    String herAdmin = bean(Callers.class).load("admin@cmenorca").isPresent() ? "admin" : "admin2";
    assertThatThrownBy(
            () ->
                admin(
                    herAdmin + "@cmenorca",
                    () -> run(() -> bean(StaffService.class).resume(id, "Prova"))))
        .hasMessage("error.people.training");
    assertThat(
            As.user(WORKER, Roles.CANDIDATE, () -> bean(OwnAccessService.class).myself("ca"))
                .suspendedFor())
        .hasToString("TRAINING");

    Trained.pass(WORKER, Roles.CANDIDATE);

    assertThat(bean(Callers.class).load(WORKER).orElseThrow())
        .satisfies(
            back -> {
              assertThat(back.roles()).containsExactly(Roles.TECHNICIAN);
              assertThat(back.readOnly()).isFalse();
            });
    assertThat(text("select STATE from EMP_STAFF_MEMBER where PRINCIPAL = ?", WORKER))
        .isEqualTo("ACTIVE");
    assertThat(pending(WORKER)).isEmpty();
  }

  @Test
  default void theLastAdministrator_looksOn_andIsNotShutOut() throws Exception {
    String last = "admin@palma";
    LocalDate before = validUntil(last);
    Trained.endsIn(last, -60);
    train(last);
    train(last);

    assertThat(text("select STATE from EMP_STAFF_MEMBER where PRINCIPAL = ?", last))
        .isEqualTo("ACTIVE");
    assertThat(step(last)).isEqualTo("GRACE");
    assertThat(due()).as("no more is asked of her").doesNotContain(last);
    assertThatThrownBy(() -> admin(last, () -> run(() -> bean(StaffService.class).approve(-1L))))
        .isInstanceOf(ReadOnlyAccess.class);
    assertThat(admin(last, () -> desk().people(TrainingState.LAPSED, PageRequest.first())))
        .satisfies(
            list -> {
              assertThat(list.looking()).isEqualTo(1);
              assertThat(list.slice().items())
                  .extracting(TrainingList.Line::name)
                  .containsExactly("Administració, Ajuntament de Palma");
            });
    Trained.pass(last, Roles.ADMIN);
    assertThat(validUntil(last)).isAfterOrEqualTo(before);
    assertThat(bean(Callers.class).load(last).orElseThrow().readOnly()).isFalse();
  }

  @Test
  default void nobodyWithoutTraining_isPutOnDuty_orAcceptsIt_andLaterShiftsAreGaps()
      throws Exception {
    Roster.clear();
    Long own = Roster.shift(-10, 60, Roster.ONE, null);
    LocalDate day = bean(BusinessClock.class).today().plusDays(20);
    ShiftPlan plan =
        new ShiftPlan(ShiftKind.DESK, day.atTime(8, 0), day.atTime(20, 0), Roster.OTHER, null);
    Long later = admin(Roster.ADMIN, () -> bean(DutyRosterService.class).plan(plan)).id();
    assertThat(shift(day, later).untrained()).isFalse();
    LocalDate before = validUntil(Roster.OTHER);
    Trained.endsIn(Roster.OTHER, 10);
    assertThat(shift(day, later).untrained()).isTrue();
    change(
        "update EMP_TRAINING_STANDING set VALID_UNTIL = ? where PRINCIPAL = ?",
        before,
        Roster.OTHER);

    change("update EMP_ACCOUNT set READ_ONLY = true where PRINCIPAL = ?", Roster.ONE);
    try {
      assertThatThrownBy(
              () ->
                  As.user(Roster.ONE, Roles.TECHNICIAN, () -> bean(DutyService.class).accept(own)))
          .isInstanceOf(ReadOnlyAccess.class);
      ShiftPlan hers =
          new ShiftPlan(ShiftKind.DESK, day.atTime(20, 0), day.atTime(22, 0), Roster.ONE, null);
      assertThatThrownBy(() -> admin(Roster.ADMIN, () -> bean(DutyRosterService.class).plan(hers)))
          .hasMessage("principal: error.duty.person");
    } finally {
      change("update EMP_ACCOUNT set READ_ONLY = false where PRINCIPAL = ?", Roster.ONE);
      Roster.clear();
    }
  }

  @Test
  default void aSession_fills_waits_isLeft_andAttendanceGivesNothing() throws Exception {
    LocalDateTime when = LocalDateTime.now().plusDays(9).withNano(0);
    assertThatThrownBy(() -> admin(HER_ADMIN, () -> desk().hold(session(when.minusDays(10), 1))))
        .hasMessage("startsAt: error.course.past");
    Long id = admin(HER_ADMIN, () -> desk().hold(session(when, 1)));
    String one = "tecnica@cmallorca";
    String two = "tecnica2@cmallorca";
    for (String person : List.of(one, one, two)) {
      As.user(person, Roles.TECHNICIAN, () -> run(() -> training().signUp(id)));
    }
    assertThat(mine(one, id)).isEqualTo(TrainingView.Mine.PLACE);
    assertThat(mine(two, id)).isEqualTo(TrainingView.Mine.WAITING);
    assertThatThrownBy(
            () ->
                As.user("tecnica@palma", Roles.TECHNICIAN, () -> run(() -> training().signUp(id))))
        .as("of a body for which it is not")
        .isInstanceOf(NotFound.class);
    As.user(one, Roles.TECHNICIAN, () -> run(() -> training().withdraw(id)));
    assertThat(mine(one, id)).isNull();
    assertThat(mine(two, id)).isEqualTo(TrainingView.Mine.PLACE);
    for (Callable<?> act :
        List.<Callable<?>>of(
            () -> desk().roll(id),
            () -> run(() -> desk().cancel(id, "Prova")),
            () -> run(() -> desk().attend(id, Set.of())))) {
      assertThatThrownBy(() -> admin("admin@palma", act)).isInstanceOf(NotFound.class);
    }

    SessionRoll roll = admin(HER_ADMIN, () -> desk().roll(id));
    Long signUp = roll.lines().get(0).id();
    assertThatThrownBy(() -> admin(HER_ADMIN, () -> run(() -> desk().attend(id, Set.of(signUp)))))
        .hasMessage("error.course.early");
    change(
        "update EMP_COURSE_SESSION set STARTS_AT = ? where ID = ?",
        bean(BusinessClock.class).now().minusHours(1),
        id);
    LocalDate before = validUntil(two);
    admin(HER_ADMIN, () -> run(() -> desk().attend(id, Set.of(signUp))));

    assertThat(admin(HER_ADMIN, () -> desk().roll(id)).lines().get(0).attended()).isTrue();
    assertThat(validUntil(two)).isEqualTo(before);
    assertThatThrownBy(
            () -> As.user(two, Roles.TECHNICIAN, () -> run(() -> training().withdraw(id))))
        .hasMessage("error.course.begun");
    assertThatThrownBy(() -> admin(HER_ADMIN, () -> run(() -> desk().cancel(id, "Prova"))))
        .hasMessage("error.course.begun");
  }

  @Test
  default void theBank_isKeptAtTheCentre_andNeverTooSmall() throws Exception {
    Long first = count("select min(ID) from EMP_QUESTION where NUMBER_IN_COURSE = 28");
    for (Callable<?> act :
        List.<Callable<?>>of(
            () -> bank().bank("ca"),
            () -> bank().question(first),
            () -> bank().add(question("a\nb\nc")),
            () -> bank().rewrite(first, question("a\nb\nc")),
            () -> run(() -> bank().retire(first)))) {
      assertThatThrownBy(() -> admin(HER_ADMIN, act)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> As.user("tecnica@ibd", Roles.TECHNICIAN, act))
          .isInstanceOf(EJBAccessException.class);
    }
    assertThatThrownBy(() -> admin(CENTRE, () -> bank().rewrite(first, question("a\nb"))))
        .hasMessage("optionsCa: error.question.options");

    Long next = admin(CENTRE, () -> bank().rewrite(first, question("a\nb\nc")));

    assertThat(admin(CENTRE, () -> bank().question(next)).edition()).isEqualTo(2);
    assertThatThrownBy(() -> admin(CENTRE, () -> bank().rewrite(first, question("a\nb\nc"))))
        .hasMessage("error.question.retired");
    int open = admin(CENTRE, () -> bank().bank("ca")).questions().size();
    List<Long> ids =
        admin(CENTRE, () -> bank().bank("ca")).questions().stream()
            .map(CourseDeskService.QuestionBrief::id)
            .toList();
    for (Long id : ids.subList(0, open - 10)) {
      admin(CENTRE, () -> run(() -> bank().retire(id)));
    }
    assertThatThrownBy(() -> admin(CENTRE, () -> run(() -> bank().retire(ids.get(open - 1)))))
        .hasMessage("error.question.few");
    for (Long id : ids.subList(0, open - 10)) {
      change(
          "update EMP_QUESTION set STATE = 'OPEN', RETIRED_AT = null, RETIRED_BY = null"
              + " where ID = ?",
          id);
    }
  }

  @Test
  default void aFile_isPutByTheCentre_andReadByEverybody() throws Exception {
    assertThatThrownBy(
            () -> admin(CENTRE, () -> run(() -> bank().put("Text", "x.pdf", stream("hola")))))
        .isInstanceOf(InvalidInput.class);
    String png =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    byte[] picture = Base64.getDecoder().decode(png);
    admin(
        CENTRE,
        () -> run(() -> bank().put("Esquema", "esquema.png", new ByteArrayInputStream(picture))));
    Long id = admin(CENTRE, () -> bank().bank("ca")).files().get(0).id();

    assertThat(As.user("candidata@cmallorca", Roles.CANDIDATE, () -> training().file(id)).content())
        .isNotEmpty();
    assertThatThrownBy(() -> admin(HER_ADMIN, () -> run(() -> bank().withdraw(id))))
        .isInstanceOf(NotFound.class);
    admin(CENTRE, () -> run(() -> bank().withdraw(id)));
    assertThatThrownBy(() -> learner(() -> training().file(id))).isInstanceOf(NotFound.class);
  }

  @Test
  default void thePagesOfTraining_takeAtMostEightStatements() throws Exception {
    String me = "coordinacio@ibd";
    Trained.pass(me, Roles.COORDINATOR);
    admin(CENTRE, () -> desk().hold(session(LocalDateTime.now().plusDays(5), 3)));
    Long last = count("select max(ID) from EMP_TEST_ATTEMPT where PRINCIPAL = ?", me);

    Statements.assertAtMost("training", me, Roles.COORDINATOR, () -> training().mine("ca"));
    Statements.assertAtMost(
        "training of a candidate",
        "candidata@cmallorca",
        Roles.CANDIDATE,
        () -> training().mine("ca"));
    Statements.assertAtMost("test", me, Roles.COORDINATOR, () -> training().attempt(last, "ca"));
    Statements.assertAtMost(
        "courses", CENTRE, Roles.ADMIN, () -> desk().people(null, PageRequest.first()));
    Statements.assertAtMost("sessions", CENTRE, Roles.ADMIN, () -> desk().sessions());
    Statements.assertAtMost("bank", CENTRE, Roles.ADMIN, () -> bank().bank("ca"));
  }

  private static ShiftView shift(LocalDate day, Long id) throws Exception {
    return admin(Roster.ADMIN, () -> bean(DutyRosterService.class).month(YearMonth.from(day)))
        .days()
        .get(day.getDayOfMonth() - 1)
        .shifts()
        .stream()
        .filter(shift -> shift.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static TrainingView.Mine mine(String principal, Long session) throws Exception {
    return As.user(principal, Roles.TECHNICIAN, () -> training().mine("ca")).sessions().stream()
        .filter(one -> one.id().equals(session))
        .findFirst()
        .orElseThrow()
        .mine();
  }

  /** Whom the hourly look finds; its calendar is closed to other packages. */
  private static List<String> due() throws Exception {
    Class<?> calendar = Class.forName("es.caib.empara.people.service.internal.StaffCalendar");
    Method due = calendar.getDeclaredMethod("trainingDue");
    due.setAccessible(true);
    return ((List<?>) due.invoke(CDI.current().select(calendar).get()))
        .stream().map(String.class::cast).toList();
  }

  private static List<Pending> pending(String principal) throws Exception {
    return worker(
        () -> {
          var transaction = Server.transaction();
          transaction.begin();
          try {
            return CDI.current().select(PendingSource.class).stream()
                .flatMap(
                    source ->
                        source.pending(bean(Callers.class).load(principal).orElseThrow()).stream())
                .filter(one -> one.kind().startsWith("TRAINING"))
                .toList();
          } finally {
            transaction.rollback();
          }
        });
  }

  private static SessionCommand session(LocalDateTime when, int places) {
    return new SessionCommand(when, "Sala de prova", "Inventada", places, false);
  }

  private static QuestionCommand question(String options) {
    return new QuestionCommand("q", "q", "q", options, options, options, "r", "r", "r");
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String step(String principal) throws Exception {
    return text("select CARRIED_OUT from EMP_TRAINING_STANDING where PRINCIPAL = ?", principal);
  }

  private static LocalDate validUntil(String principal) throws Exception {
    return LocalDate.parse(
        text("select VALID_UNTIL from EMP_TRAINING_STANDING where PRINCIPAL = ?", principal));
  }

  private static void train(String principal) throws Exception {
    As.user(Server.SYSTEM, Roles.SYSTEM, () -> run(() -> bean(StaffRounds.class).train(principal)));
  }

  private static <T> T learner(Callable<T> work) throws Exception {
    return As.user(LEARNER, Roles.READER, work);
  }

  private static <T> T worker(Callable<T> work) throws Exception {
    return As.user(WORKER, Roles.TECHNICIAN, work);
  }

  private static <T> T admin(String principal, Callable<T> work) throws Exception {
    return As.user(principal, Roles.ADMIN, work);
  }

  private static Void run(Runnable work) {
    work.run();
    return null;
  }

  private static TrainingService training() {
    return bean(TrainingService.class);
  }

  private static TrainingDeskService desk() {
    return bean(TrainingDeskService.class);
  }

  private static CourseDeskService bank() {
    return bean(CourseDeskService.class);
  }
}
