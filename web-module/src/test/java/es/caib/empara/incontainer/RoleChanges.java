package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.bean;
import static es.caib.empara.incontainer.Server.count;
import static es.caib.empara.incontainer.Server.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.AccessEnded;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.Epochs;
import es.caib.empara.access.service.Invitations;
import es.caib.empara.access.service.Pending;
import es.caib.empara.access.service.PendingService;
import es.caib.empara.people.ApprovalNeed;
import es.caib.empara.people.RoleChangeState;
import es.caib.empara.people.StaffStep;
import es.caib.empara.people.SuspensionReason;
import es.caib.empara.people.service.OwnAccessService;
import es.caib.empara.people.service.OwnAccessView;
import es.caib.empara.people.service.PeopleConflict;
import es.caib.empara.people.service.RoleChangeService;
import es.caib.empara.people.service.RoleChangeView;
import es.caib.empara.people.service.StaffRequest;
import es.caib.empara.people.service.StaffRequested;
import es.caib.empara.people.service.StaffService;
import es.caib.empara.people.service.StaffSummary;
import es.caib.empara.people.service.StaffView;
import es.caib.empara.people.service.StaffView.Decider;
import es.caib.empara.people.service.TrainingService;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PageRequest;
import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Somebody who is active gets other roles by two hands, and keeps hers until then. */
interface RoleChanges {

  String ASKING = "admin@palma";
  String CENTRE = "admin2@ibd";
  String ELSEWHERE = "admin@cmenorca";

  @Test
  default void otherRoles_wait_andAreHers_onceASecondPersonApproves() throws Exception {
    String who = "altres@palma";
    Long person = ThePeople.active(ASKING, "altres", Roles.READER);
    assertThat(admin(ASKING, () -> changes().read(person)).offered())
        .containsExactly(Roles.TECHNICIAN, Roles.READER, Roles.ADMIN);
    assertThat(waitingFor(CENTRE)).doesNotContain("Inventada altres");

    Long change = asked(ASKING, person, Roles.TECHNICIAN, Roles.READER);

    assertThat(rolesOf(who)).containsExactly(Roles.READER);
    RoleChangeView.Waiting waiting = admin(ASKING, () -> changes().read(person)).waiting();
    assertThat(waiting.former()).containsExactly(Roles.READER);
    assertThat(waiting.roles()).containsExactlyInAnyOrder(Roles.TECHNICIAN, Roles.READER);
    assertThat(waiting.decider()).isEqualTo(Decider.CENTRE);
    assertThat(waiting.withdraws()).isTrue();
    assertThat(waiting.needs()).extracting(StaffView.Need::met).containsOnly(true);
    assertThat(row(ASKING, person).next()).isEqualTo(StaffStep.ROLES);
    assertThat(row(CENTRE, person).next()).isEqualTo(StaffStep.ROLES);
    assertThat(waitingFor(CENTRE)).contains("Inventada altres");
    assertThat(waitingFor("admin@ibd")).contains("Inventada altres");
    assertThat(waitingFor(ASKING)).isEmpty();
    assertThat(waitingFor(ELSEWHERE)).isEmpty();
    assertThat(admin(CENTRE, () -> people().read(person)).acts().suspends()).isFalse();
    assertThat(admin(CENTRE, () -> changes().read(person)).offered()).isEmpty();
    OwnAccessView.OtherRoles own = own(who, Roles.READER).otherRoles();
    assertThat(own.roles()).isEqualTo(waiting.roles());
    assertThat(own.needTraining()).isFalse();
    int epoch = epoch(who);

    assertThatThrownBy(() -> admin(ASKING, () -> run(() -> changes().approve(change))))
        .hasMessage("error.people.own.request");
    admin(CENTRE, () -> run(() -> changes().approve(change)));

    assertThat(rolesOf(who)).containsExactlyInAnyOrder(Roles.TECHNICIAN, Roles.READER);
    assertThat(epoch(who)).as("her log-ins end").isGreaterThan(epoch);
    StaffView view = admin(ASKING, () -> people().read(person));
    assertThat(view.summary().roles()).isEqualTo(waiting.roles());
    assertThat(view.summary().next()).isEqualTo(StaffStep.NONE);
    assertThat(steps(view)).containsExactly(RoleChangeState.WAITING, RoleChangeState.APPROVED);
    assertThat(view.history())
        .last()
        .satisfies(
            entry -> {
              assertThat(entry.by()).isEqualTo("Maria Rosa Llull");
              assertThat(entry.formerRoles()).isEqualTo(waiting.former());
              assertThat(entry.roles()).isEqualTo(waiting.roles());
            });
    assertThat(view.history().get(view.history().size() - 2).remark()).isEqualTo("Motiu de prova");
    assertThat(waitingFor(CENTRE)).doesNotContain("Inventada altres");
    assertThatThrownBy(() -> admin(CENTRE, () -> changes().read(person)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> admin(CENTRE, () -> people().read(person)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> admin(CENTRE, () -> run(() -> changes().approve(change))))
        .isInstanceOf(NotFound.class);
    leave(ASKING, person);
  }

  @Test
  default void asking_isRefused_whereItMakesNoSense() throws Exception {
    Long person = ThePeople.active(ASKING, "negada", Roles.READER);

    assertThatThrownBy(() -> ask(ASKING, person, Roles.READER))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("roles: error.people.roles.same");
    assertThatThrownBy(() -> ask(ASKING, person, Roles.COORDINATOR))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("roles: error.people.field.roles");
    assertThatThrownBy(() -> ask(ASKING, person)).hasMessage("roles: error.people.field.roles");
    assertThatThrownBy(
            () ->
                admin(
                    ASKING, () -> run(() -> changes().ask(person, Set.of(Roles.TECHNICIAN), " "))))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("reason: error.people.field.reason");
    assertThatThrownBy(() -> ask(ASKING, idOf(ASKING), Roles.READER))
        .isInstanceOf(PeopleConflict.class)
        .hasMessage("error.people.yourself");
    for (String other : List.of(ELSEWHERE, CENTRE)) {
      assertThatThrownBy(() -> ask(other, person, Roles.TECHNICIAN)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> admin(other, () -> changes().read(person)))
          .isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(
            () ->
                As.user(
                    "tecnica@palma",
                    Roles.TECHNICIAN,
                    () -> run(() -> changes().ask(person, Set.of(Roles.ADMIN), "Prova"))))
        .isInstanceOf(EJBAccessException.class);

    asked(ASKING, person, Roles.TECHNICIAN);
    assertThatThrownBy(() -> ask(ASKING, person, Roles.ADMIN))
        .isInstanceOf(PeopleConflict.class)
        .hasMessage("error.people.roles.waiting");
    admin(ASKING, () -> run(() -> people().suspend(person, SuspensionReason.LEAVE, "Prova")));
    assertThatThrownBy(() -> ask(ASKING, person, Roles.ADMIN))
        .hasMessage("error.people.roles.active");
    assertThat(count("select count(*) from EMP_ROLE_CHANGE where MEMBER_ID = ?", person)).isOne();
    leave(ASKING, person);
  }

  @Test
  default void whatIsRefusedOrTakenBack_changesNothing_butTheHistory() throws Exception {
    String who = "quieta@palma";
    Long person = ThePeople.active(ASKING, "quieta", Roles.READER);
    int epoch = epoch(who);
    Long first = asked(ASKING, person, Roles.TECHNICIAN);
    for (Runnable act :
        List.<Runnable>of(
            () -> changes().approve(first),
            () -> changes().refuse(first, "Prova"),
            () -> changes().withdraw(first))) {
      assertThatThrownBy(() -> admin(ELSEWHERE, () -> run(act))).isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() -> admin(CENTRE, () -> run(() -> changes().withdraw(first))))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> admin(CENTRE, () -> run(() -> changes().refuse(first, " "))))
        .hasMessage("text: error.people.reason");

    admin(CENTRE, () -> run(() -> changes().refuse(first, "No cal")));
    Long second = asked(ASKING, person, Roles.ADMIN);
    admin(ASKING, () -> run(() -> changes().withdraw(second)));

    assertThatThrownBy(() -> admin(ASKING, () -> run(() -> changes().withdraw(second))))
        .hasMessage("error.people.changed");
    assertThat(rolesOf(who)).containsExactly(Roles.READER);
    assertThat(epoch(who)).isEqualTo(epoch);
    StaffView view = admin(ASKING, () -> people().read(person));
    assertThat(view.summary().roles()).containsExactly(Roles.READER);
    assertThat(steps(view))
        .containsExactly(
            RoleChangeState.WAITING,
            RoleChangeState.REFUSED,
            RoleChangeState.WAITING,
            RoleChangeState.WITHDRAWN);
    assertThat(view.history())
        .extracting(StaffView.Entry::remark)
        .endsWith("Motiu de prova", "No cal", "Motiu de prova", null);
    leave(ASKING, person);
  }

  @Test
  default void whoeverLosesHerAccessMeanwhile_getsNoOtherRoles() throws Exception {
    Long person = ThePeople.active(ASKING, "aturada", Roles.READER);
    Long first = asked(ASKING, person, Roles.TECHNICIAN);

    admin(ASKING, () -> run(() -> people().suspend(person, SuspensionReason.LEAVE, "Prova")));
    admin(ASKING, () -> run(() -> people().resume(person, "Prova")));

    assertThat(stateOf(first)).isEqualTo(RoleChangeState.OVER.name());
    assertThat(admin(ASKING, () -> changes().read(person)).waiting()).isNull();
    assertThat(rolesOf("aturada@palma")).containsExactly(Roles.READER);
    assertThatThrownBy(() -> admin(CENTRE, () -> run(() -> changes().approve(first))))
        .isInstanceOf(NotFound.class);
    Long second = asked(ASKING, person, Roles.TECHNICIAN);
    leave(ASKING, person);
    assertThat(stateOf(second)).isEqualTo(RoleChangeState.OVER.name());
    assertThat(waitingFor(CENTRE)).doesNotContain("Inventada aturada");
  }

  @Test
  default void rolesThatNeedTraining_waitForIt() throws Exception {
    String who = "comissionada@ibd";
    Long person = withoutTraining("admin@ibd", "comissionada", Roles.COMMISSION);
    Long change = asked("admin@ibd", person, Roles.LEGAL);

    assertThat(admin(CENTRE, () -> changes().read(person)).waiting().needs())
        .contains(
            new StaffView.Need(ApprovalNeed.TRAINING, false),
            new StaffView.Need(ApprovalNeed.UNDERTAKING, true));
    assertThatThrownBy(() -> admin(CENTRE, () -> run(() -> changes().approve(change))))
        .hasMessage("error.people.need.TRAINING");
    assertThat(waitingFor(CENTRE)).as("not ready").doesNotContain("Inventada comissionada");
    assertThat(own(who, Roles.COMMISSION).otherRoles().needTraining()).isTrue();
    assertThat(pending(who, Roles.COMMISSION)).extracting(Pending::kind).contains("TRAINING_ROLES");
    assertThat(
            As.user(who, Roles.COMMISSION, () -> bean(TrainingService.class).mine("ca")).needed())
        .isTrue();
    Trained.pass(who, Roles.COMMISSION);

    assertThat(waitingFor(CENTRE)).contains("Inventada comissionada");
    assertThat(waitingFor("admin@ibd")).as("who asked").isEmpty();
    admin(CENTRE, () -> run(() -> changes().approve(change)));

    assertThat(rolesOf(who)).containsExactly(Roles.LEGAL);
    leave("admin@ibd", person);
  }

  @Test
  default void whereTheBodyHasASecondAdministrator_theCentreSeesNothing_andSheDecidesNotOnHerself()
      throws Exception {
    Long person = ThePeople.active(ASKING, "tercera", Roles.READER);
    Long second = ThePeople.active(ASKING, "segona", Roles.ADMIN);
    Long hers = asked(ASKING, person, Roles.TECHNICIAN);

    assertThat(waitingFor("segona@palma")).containsExactly("Inventada tercera");
    assertThat(waitingFor(CENTRE)).doesNotContain("Inventada tercera");
    assertThatThrownBy(() -> admin(CENTRE, () -> changes().read(person)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> admin(CENTRE, () -> run(() -> changes().approve(hers))))
        .isInstanceOf(NotFound.class);
    admin("segona@palma", () -> run(() -> changes().approve(hers)));
    assertThat(rolesOf("tercera@palma")).containsExactly(Roles.TECHNICIAN);

    // Of the two administrators one asks and the other is concerned: only the centre is left.
    Long own = asked(ASKING, second, Roles.READER);
    for (Runnable act :
        List.<Runnable>of(
            () -> changes().approve(own),
            () -> changes().refuse(own, "Prova"),
            () -> changes().withdraw(own))) {
      assertThatThrownBy(() -> admin("segona@palma", () -> run(act)))
          .hasMessage("error.people.yourself");
    }
    assertThat(waitingFor(CENTRE)).contains("Inventada segona");
    admin(CENTRE, () -> run(() -> changes().approve(own)));
    assertThat(rolesOf("segona@palma")).containsExactly(Roles.READER);
    leave(ASKING, person);
    leave(ASKING, second);
  }

  @Test
  default void theLastAdministrator_staysOne_alsoWhenTheOtherLeavesInThatMoment() throws Exception {
    String first = "admin@cmallorca";
    String second = "altra@cmallorca";
    Long person = ThePeople.active(first, "altra", Roles.ADMIN);
    Long change = asked(first, person, Roles.READER);
    Long other = idOf(first);

    CyclicBarrier together = new CyclicBarrier(2);
    ExecutorService pool = Executors.newSingleThreadExecutor();
    Future<?> leaving =
        pool.submit(
            () ->
                admin(
                    second,
                    () -> {
                      together.await();
                      return run(() -> people().suspend(other, SuspensionReason.LEAVE, "Prova"));
                    }));
    int refused = 0;
    try {
      together.await();
      admin(CENTRE, () -> run(() -> changes().approve(change)));
    } catch (PeopleConflict last) {
      assertThat(last.key()).isEqualTo("error.people.last.admin");
      refused++;
    }
    try {
      leaving.get();
    } catch (ExecutionException refusal) {
      assertThat(refusal.getCause()).isInstanceOfAny(PeopleConflict.class, AccessEnded.class);
      refused++;
    }
    pool.shutdown();

    assertThat(refused).isEqualTo(1);
    assertThat(administrators("cmallorca")).isOne();
    if (rolesOf(second).contains(Roles.ADMIN)) {
      assertThatThrownBy(() -> admin(CENTRE, () -> run(() -> changes().approve(change))))
          .hasMessage("error.people.last.admin");
      admin(second, () -> run(() -> people().resume(other, "Prova")));
    }
    leave(first, person);
  }

  @Test
  default void thePagesOfAChange_takeAtMostEightStatements() throws Exception {
    Long person = ThePeople.active(ASKING, "contada", Roles.READER);
    asked(ASKING, person, Roles.TECHNICIAN);

    for (String admin : List.of(ASKING, CENTRE)) {
      Statements.assertAtMost(
          "people", admin, Roles.ADMIN, () -> people().list(null, PageRequest.first()));
      Statements.assertAtMost("change", admin, Roles.ADMIN, () -> changes().read(person));
    }
    Statements.assertAtMost("person", ASKING, Roles.ADMIN, () -> people().read(person));
    Statements.assertAtMost(
        "own", "contada@palma", Roles.READER, () -> bean(OwnAccessService.class).myself("ca"));
    leave(ASKING, person);
  }

  /** Somebody whose roles need no training, and who has none. */
  private static Long withoutTraining(String admin, String username, String role) throws Exception {
    StaffRequested requested =
        admin(
            admin,
            () ->
                people()
                    .request(
                        new StaffRequest(
                            username,
                            "Inventada " + username,
                            "Vocal",
                            "prova@prova.example",
                            Set.of(role),
                            "Motiu de prova")));
    String principal = requested.invitation().principal();
    bean(Invitations.class)
        .accept(requested.invitation().token(), "una frase llarga de prova", "1.2.3.4");
    As.user(
        principal,
        Roles.CANDIDATE,
        () -> run(() -> bean(OwnAccessService.class).acceptUndertaking(1, "ca")));
    admin(CENTRE, () -> run(() -> people().approve(requested.id())));
    return requested.id();
  }

  /** The change that waits now. */
  private static Long asked(String admin, Long person, String... roles) throws Exception {
    ask(admin, person, roles);
    return admin(admin, () -> changes().read(person)).waiting().id();
  }

  private static void ask(String admin, Long person, String... roles) throws Exception {
    admin(admin, () -> run(() -> changes().ask(person, Set.of(roles), "Motiu de prova")));
  }

  private static void leave(String admin, Long person) throws Exception {
    admin(admin, () -> run(() -> people().revoke(person, "Prova")));
  }

  private static StaffSummary row(String admin, Long person) throws Exception {
    return admin(admin, () -> people().list(null, new PageRequest(null, 100)))
        .slice()
        .items()
        .stream()
        .filter(row -> row.id().equals(person))
        .findFirst()
        .orElseThrow();
  }

  private static List<RoleChangeState> steps(StaffView view) {
    return view.history().stream()
        .map(StaffView.Entry::roleStep)
        .filter(step -> step != null)
        .toList();
  }

  /** Whose other roles wait for somebody's decision. */
  private static List<String> waitingFor(String admin) throws Exception {
    return pending(admin, Roles.ADMIN).stream()
        .filter(waiting -> waiting.kind().equals("STAFF_ROLES"))
        .map(Pending::subject)
        .toList();
  }

  private static List<Pending> pending(String principal, String role) throws Exception {
    return As.user(principal, role, () -> bean(PendingService.class).read()).items();
  }

  private static OwnAccessView own(String principal, String role) throws Exception {
    return As.user(principal, role, () -> bean(OwnAccessService.class).myself("ca"));
  }

  private static long administrators(String realm) throws Exception {
    return count(
        "select count(*) from EMP_STAFF_MEMBER m join EMP_STAFF_ROLE r on r.MEMBER_ID = m.ID"
            + " where m.REALM = ? and m.STATE = 'ACTIVE' and r.ROLE = 'EMP_ADMIN'",
        realm);
  }

  private static String stateOf(Long change) throws Exception {
    return text("select STATE from EMP_ROLE_CHANGE where ID = ?", change);
  }

  private static Set<String> rolesOf(String principal) {
    return bean(Callers.class).load(principal).orElseThrow().roles();
  }

  private static int epoch(String principal) {
    return bean(Epochs.class).of(List.of(principal)).get(principal);
  }

  private static Long idOf(String principal) throws Exception {
    return count("select ID from EMP_STAFF_MEMBER where PRINCIPAL = ?", principal);
  }

  private static <T> T admin(String principal, Callable<T> work) throws Exception {
    return As.user(principal, Roles.ADMIN, work);
  }

  private static Void run(Runnable work) {
    work.run();
    return null;
  }

  private static StaffService people() {
    return bean(StaffService.class);
  }

  private static RoleChangeService changes() {
    return bean(RoleChangeService.class);
  }
}
