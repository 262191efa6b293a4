package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.bean;
import static es.caib.empara.incontainer.Server.change;
import static es.caib.empara.incontainer.Server.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.AccessEnded;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.Epochs;
import es.caib.empara.access.service.InvitationView;
import es.caib.empara.access.service.Invitations;
import es.caib.empara.access.service.OwnPassword;
import es.caib.empara.access.service.SignIn;
import es.caib.empara.cases.service.CaseFilter;
import es.caib.empara.cases.service.CaseService;
import es.caib.empara.institutions.service.InstitutionService;
import es.caib.empara.people.StaffOrigin;
import es.caib.empara.people.StaffState;
import es.caib.empara.people.StaffStep;
import es.caib.empara.people.SuspensionReason;
import es.caib.empara.people.service.OwnAccessService;
import es.caib.empara.people.service.OwnAccessView;
import es.caib.empara.people.service.PeopleConflict;
import es.caib.empara.people.service.RecertificationService;
import es.caib.empara.people.service.RecertificationView;
import es.caib.empara.people.service.StaffRequest;
import es.caib.empara.people.service.StaffRequested;
import es.caib.empara.people.service.StaffRounds;
import es.caib.empara.people.service.StaffService;
import es.caib.empara.people.service.StaffSummary;
import es.caib.empara.people.service.StaffView;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PageRequest;
import jakarta.ejb.EJBAccessException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** People come in by two hands, and go within a second. */
interface ThePeople {

  String FIRST = "admin@cformentera";
  String SECOND = "admin2@ibd";
  String SECRET = "una frase llarga de prova";

  @Test
  default void aPerson_isAskedFor_undertakes_isApprovedBySomebodyElse_andThenMayWork()
      throws Exception {
    StaffRequested requested = ask(FIRST, "nova", Roles.READER);
    String nova = "nova@cformentera";
    assertThat(requested.invitation().principal()).isEqualTo(nova);
    bean(Invitations.class).accept(requested.invitation().token(), SECRET, "1.2.3.4");

    // A candidate can log in, and do nothing but read and accept.
    assertThat(logIn(nova)).isInstanceOf(SignIn.Result.Accepted.class);
    assertThat(bean(Callers.class).load(nova).orElseThrow().roles())
        .containsExactly(Roles.CANDIDATE);
    assertThatThrownBy(
            () -> candidate(nova, () -> cases().list(CaseFilter.any(), PageRequest.first())))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> candidate(nova, () -> bean(InstitutionService.class).list()))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> candidate(nova, () -> people().list(null, PageRequest.first())))
        .isInstanceOf(EJBAccessException.class);

    // Nobody approves the own request, and nobody before she has undertaken.
    assertThatThrownBy(() -> admin(FIRST, () -> run(() -> people().approve(requested.id()))))
        .hasMessage("error.people.own.request");
    assertThatThrownBy(() -> admin(SECOND, () -> run(() -> people().approve(requested.id()))))
        .hasMessage("error.people.need.TRAINING");
    Trained.pass(nova, Roles.CANDIDATE);
    assertThatThrownBy(() -> admin(SECOND, () -> run(() -> people().approve(requested.id()))))
        .hasMessage("error.people.need.UNDERTAKING");
    OwnAccessView before = candidate(nova, () -> own().myself("ca"));
    assertThat(before.state()).isEqualTo(StaffState.REQUESTED);
    assertThat(before.undertaking().acceptedAt()).isNull();
    assertThat(before.undertaking().paragraphs()).hasSize(12);
    assertThatThrownBy(() -> candidate(nova, () -> run(() -> own().acceptUndertaking(99, "ca"))))
        .hasMessage("error.people.undertaking.changed");
    candidate(nova, () -> run(() -> own().acceptUndertaking(1, "ca")));
    candidate(nova, () -> run(() -> own().acceptUndertaking(1, "es")));
    assertThat(count("select count(*) from EMP_UNDERTAKING_ACCEPTANCE where PRINCIPAL = ?", nova))
        .isEqualTo(1);
    int epoch = epoch(nova);

    admin(SECOND, () -> run(() -> people().approve(requested.id())));

    assertThat(bean(Callers.class).load(nova).orElseThrow().roles()).containsExactly(Roles.READER);
    assertThat(epoch(nova)).isGreaterThan(epoch);
    StaffView view = admin(FIRST, () -> people().read(requested.id()));
    assertThat(view.summary().state()).isEqualTo(StaffState.ACTIVE);
    assertThat(view.origin()).isEqualTo(StaffOrigin.REQUEST);
    assertThat(view.history())
        .extracting(StaffView.Entry::to)
        .containsExactly(StaffState.REQUESTED, StaffState.ACTIVE);
    assertThatThrownBy(() -> admin(SECOND, () -> people().read(requested.id())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> admin(SECOND, () -> run(() -> people().approve(requested.id()))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  default void accessThatIsTakenAway_endsAtOnce_andComesBackOnlyAsItShould() throws Exception {
    Long id = active(FIRST, "breu", Roles.READER);
    String breu = "breu@cformentera";
    int epoch = epoch(breu);
    assertThatThrownBy(
            () ->
                admin(
                    FIRST, () -> run(() -> people().suspend(id, SuspensionReason.DISUSE, "Prova"))))
        .hasMessage("why: error.people.why");
    assertThatThrownBy(
            () -> admin(FIRST, () -> run(() -> people().suspend(id, SuspensionReason.LEAVE, " "))))
        .hasMessage("text: error.people.reason");

    admin(FIRST, () -> run(() -> people().suspend(id, SuspensionReason.INCIDENT, "Prova")));

    // What sessions, sockets and remembered credentials compare at each use, or each second.
    assertThat(bean(Callers.class).load(breu)).isEmpty();
    assertThat(bean(Epochs.class).of(List.of(breu))).isEmpty();
    assertThat(logIn(breu)).isInstanceOf(SignIn.Result.Refused.class);
    assertThatThrownBy(
            () ->
                admin(
                    FIRST, () -> run(() -> people().suspend(id, SuspensionReason.LEAVE, "Prova"))))
        .hasMessage("error.people.changed");

    admin(FIRST, () -> run(() -> people().resume(id, "Aclarit")));
    assertThat(epoch(breu)).isGreaterThan(epoch);
    assertThat(logIn(breu)).isInstanceOf(SignIn.Result.Accepted.class);

    admin(FIRST, () -> run(() -> people().revoke(id, "Ha canviat de feina")));
    assertThat(bean(Callers.class).load(breu)).isEmpty();
    assertThat(logIn(breu)).isInstanceOf(SignIn.Result.Refused.class);
    assertThatThrownBy(() -> admin(FIRST, () -> people().newLink(id)))
        .hasMessage("error.people.no.link");
    assertThatThrownBy(() -> admin(FIRST, () -> run(() -> people().resume(id, "Prova"))))
        .hasMessage("error.people.changed");

    // She comes back by a new request, under her own name only, and undertakes anew.
    assertThatThrownBy(
            () ->
                admin(
                    FIRST,
                    () -> people().request(request("breu", "Una Altra", Set.of(Roles.READER)))))
        .hasMessage("username: error.people.username.taken");
    assertThat(ask(FIRST, "breu", Roles.TECHNICIAN).id()).isEqualTo(id);
    assertThat(bean(Callers.class).load(breu).orElseThrow().roles())
        .containsExactly(Roles.CANDIDATE);
    assertThat(logIn(breu)).isInstanceOf(SignIn.Result.Refused.class);
    assertThatThrownBy(() -> admin(SECOND, () -> run(() -> people().approve(id))))
        .hasMessage("error.people.need.UNDERTAKING");
    admin(FIRST, () -> run(() -> people().withdraw(id)));
    assertThat(bean(Callers.class).load(breu)).isEmpty();
  }

  @Test
  default void aPasswordThatIsReset_isVoidAtOnce_andTheLinkLetsHerChooseAnother() throws Exception {
    Long id = active(FIRST, "oblit", Roles.READER);
    String oblit = "oblit@cformentera";
    assertThatThrownBy(() -> admin(FIRST, () -> people().reset(id)))
        .as("of who has never been inside")
        .hasMessage("error.people.no.reset");
    assertThatThrownBy(() -> admin(FIRST, () -> people().reset(idOf(FIRST))))
        .hasMessage("error.people.yourself");
    assertThat(logIn(oblit)).isInstanceOf(SignIn.Result.Accepted.class);
    int epoch = epoch(oblit);

    InvitationView link = admin(FIRST, () -> people().reset(id));

    assertThat(epoch(oblit)).isGreaterThan(epoch);
    assertThat(logIn(oblit)).isInstanceOf(SignIn.Result.Refused.class);
    bean(Invitations.class).accept(link.token(), "cadira verda damunt la mar", "1.2.3.4");
    assertThat(bean(SignIn.class).withPassword(oblit, "cadira verda damunt la mar", "5.6.7.8"))
        .isInstanceOf(SignIn.Result.Accepted.class);
    admin(FIRST, () -> run(() -> people().revoke(id, "Prova")));
  }

  @Test
  default void theOwnPassword_isChangedByWhoKnowsIt_andEveryLogInEnds() throws Exception {
    Long id = active(FIRST, "canvi", Roles.READER);
    String canvi = "canvi@cformentera";
    assertThat(logIn(canvi)).isInstanceOf(SignIn.Result.Accepted.class);
    int epoch = epoch(canvi);
    OwnPassword password = bean(OwnPassword.class);
    String fresh = "cadira verda damunt la mar";

    for (String[] refused :
        new String[][] {
          {"una altra cosa", fresh, "current: error.password.wrong"},
          {SECRET, SECRET, "password: error.password.same"},
          {SECRET, "passwordpassword", "password: error.password.easy"}
        }) {
      assertThatThrownBy(
              () ->
                  As.user(
                      canvi,
                      Roles.READER,
                      () -> run(() -> password.change(refused[0], refused[1], "5.6.7.8"))))
          .hasMessage(refused[2]);
    }
    assertThat(epoch(canvi)).isEqualTo(epoch);
    As.user(canvi, Roles.READER, () -> run(() -> password.change(SECRET, fresh, "5.6.7.8")));

    assertThat(epoch(canvi)).isGreaterThan(epoch);
    assertThat(logIn(canvi)).isInstanceOf(SignIn.Result.Refused.class);
    assertThat(bean(SignIn.class).withPassword(canvi, fresh, "9.9.9.9"))
        .isInstanceOf(SignIn.Result.Accepted.class);
    admin(FIRST, () -> run(() -> people().revoke(id, "Prova")));
  }

  @Test
  default void anotherBody_doesNotExist_andARequestItIsNot() throws Exception {
    Long id = ask(FIRST, "aliena", Roles.READER).id();

    for (Callable<?> act :
        List.<Callable<?>>of(
            () -> people().read(id),
            () -> run(() -> people().approve(id)),
            () -> run(() -> people().refuse(id, "Prova")),
            () -> run(() -> people().withdraw(id)),
            () -> run(() -> people().revoke(id, "Prova")),
            () -> people().newLink(id),
            () -> people().reset(id))) {
      assertThatThrownBy(() -> admin("admin@cmenorca", act)).isInstanceOf(NotFound.class);
    }
    assertThat(names("admin@cmenorca")).doesNotContain("aliena@cformentera");
    assertThat(names(FIRST)).contains("aliena@cformentera");
    assertThat(names(SECOND)).contains("aliena@cformentera");
    assertThatThrownBy(() -> admin(SECOND, () -> run(() -> people().withdraw(id))))
        .isInstanceOf(NotFound.class);

    admin(SECOND, () -> run(() -> people().refuse(id, "No cal")));

    assertThat(names(SECOND)).doesNotContain("aliena@cformentera");
    assertThat(admin(FIRST, () -> people().read(id)).history())
        .last()
        .satisfies(
            entry -> {
              assertThat(entry.to()).isEqualTo(StaffState.REFUSED);
              assertThat(entry.remark()).isEqualTo("No cal");
            });
    assertThat(bean(Callers.class).load("aliena@cformentera")).isEmpty();
  }

  @Test
  default void withASecondAdministrator_theBodyDecidesItself_andTheCentreSeesNothing()
      throws Exception {
    active("admin@ceivissa", "admin2", Roles.ADMIN);
    Long id = ask("admin@ceivissa", "tercera", Roles.READER).id();
    candidate("tercera@ceivissa", () -> run(() -> own().acceptUndertaking(1, "en")));
    Trained.pass("tercera@ceivissa", Roles.CANDIDATE);

    assertThat(names(SECOND)).doesNotContain("tercera@ceivissa");
    assertThatThrownBy(() -> admin(SECOND, () -> run(() -> people().approve(id))))
        .isInstanceOf(NotFound.class);
    assertThat(admin("admin@ceivissa", () -> people().read(id)).acts().decider())
        .isEqualTo(StaffView.Decider.OWN_BODY);
    admin("admin2@ceivissa", () -> run(() -> people().approve(id)));

    assertThat(bean(Callers.class).load("tercera@ceivissa").orElseThrow().roles())
        .containsExactly(Roles.READER);
  }

  @Test
  default void theLastAdministrator_stays_alsoWhenTwoLeaveInTheSameMoment() throws Exception {
    Long first = idOf("admin@cmenorca");
    assertThatThrownBy(
            () ->
                admin(
                    "admin@cmenorca",
                    () -> run(() -> people().suspend(first, SuspensionReason.LEAVE, "Prova"))))
        .hasMessage("error.people.last.admin");
    assertThatThrownBy(
            () -> admin("admin@cmenorca", () -> run(() -> people().revoke(first, "Prova"))))
        .hasMessage("error.people.last.admin");
    assertThat(admin("admin@cmenorca", () -> own().myself("ca")).onlyAdministrator()).isTrue();
    Long second = active("admin@cmenorca", "admin2", Roles.ADMIN);

    CyclicBarrier together = new CyclicBarrier(2);
    ExecutorService pool = Executors.newFixedThreadPool(2);
    List<Future<?>> both =
        Map.of("admin@cmenorca", second, "admin2@cmenorca", first).entrySet().stream()
            .<Future<?>>map(
                each ->
                    pool.submit(
                        () ->
                            admin(
                                each.getKey(),
                                () -> {
                                  together.await();
                                  people()
                                      .suspend(each.getValue(), SuspensionReason.LEAVE, "Prova");
                                  return null;
                                })))
            .toList();
    int refused = 0;
    for (Future<?> one : both) {
      try {
        one.get();
      } catch (ExecutionException refusal) {
        // Whoever comes second is the last one, or has just been taken away herself.
        assertThat(refusal.getCause()).isInstanceOfAny(PeopleConflict.class, AccessEnded.class);
        refused++;
      }
    }
    pool.shutdown();

    assertThat(refused).isEqualTo(1);
    assertThat(
            count(
                "select count(*) from EMP_STAFF_MEMBER m join EMP_STAFF_ROLE r on r.MEMBER_ID = m.ID"
                    + " where m.REALM = 'cmenorca' and m.STATE = 'ACTIVE' and r.ROLE = 'EMP_ADMIN'"))
        .isEqualTo(1);
    String left = bean(Callers.class).load("admin@cmenorca").isPresent() ? "admin" : "admin2";
    admin(
        left + "@cmenorca",
        () -> run(() -> people().resume(left.equals("admin") ? second : first, "Prova")));
  }

  @Test
  default void whatIsAskedFor_mustFitTheBody_andNameItsFields() throws Exception {
    assertThatThrownBy(() -> ask(FIRST, "massa", Roles.COORDINATOR))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("roles: error.people.field.roles");
    assertThatThrownBy(() -> ask(FIRST, "Majúscula", Roles.READER))
        .hasMessage("username: error.people.field.username");
    assertThatThrownBy(() -> ask(FIRST, "admin", Roles.ADMIN))
        .hasMessage("username: error.people.username.taken");
    assertThatThrownBy(
            () ->
                admin(
                    "admin@ses",
                    () -> people().request(request("viogen", "VioGén", Set.of(Roles.ADMIN)))))
        .hasMessage("username: error.people.username.taken");
    assertThat(count("select count(*) from EMP_ACCOUNT where USERNAME = 'massa'")).isZero();
    assertThatThrownBy(
            () ->
                As.user(
                    "tecnica@cformentera",
                    Roles.TECHNICIAN,
                    () -> people().request(request("nova2", "Nova", Set.of(Roles.READER)))))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  default void everybodyWithAnAccount_isInTheRegister_butMachines() throws Exception {
    assertThat(
            Server.rows(
                "select a.PRINCIPAL from EMP_ACCOUNT a where a.REALM in ('ibd', 'palma', 'ses',"
                    + " 'cmallorca', 'cmenorca', 'ceivissa', 'cformentera', 'comissio') and not"
                    + " exists (select 1 from EMP_STAFF_MEMBER m where m.PRINCIPAL = a.PRINCIPAL)"
                    + " and not exists (select 1 from EMP_ACCOUNT_ROLE r where r.PRINCIPAL ="
                    + " a.PRINCIPAL and r.ROLE = 'EMP_FEED')"))
        .isEmpty();
    assertThat(count("select count(*) from EMP_STAFF_MEMBER where USERNAME = 'viogen'")).isZero();
    OwnAccessView vocal = As.user("vocal1@ibd", Roles.COMMISSION, () -> own().myself("es"));
    assertThat(vocal.origin()).isEqualTo(StaffOrigin.AGREEMENT);
    assertThat(vocal.state()).isEqualTo(StaffState.ACTIVE);
    assertThat(vocal.undertaking().acceptedAt()).isNull();
    assertThat(vocal.undertaking().paragraphs().get(0)).startsWith("Con esta cuenta");
  }

  @Test
  default void accessThatNobodyUses_lapses_butTheLastAdministratorsDoesNot() throws Exception {
    Long id = active(FIRST, "oblidada", Roles.READER);
    LocalDate today = bean(BusinessClock.class).today();
    since("oblidada@cformentera", 200);
    change(
        "update EMP_ACCOUNT set LAST_USED_ON = ? where PRINCIPAL = 'oblidada@cformentera'",
        today.minusDays(89));
    since(FIRST, 200);
    change("update EMP_ACCOUNT set LAST_USED_ON = null where PRINCIPAL = ?", FIRST);

    system(() -> rounds().lapse(id));
    assertThat(state(id)).isEqualTo(StaffState.ACTIVE.name());
    change(
        "update EMP_ACCOUNT set LAST_USED_ON = ? where PRINCIPAL = 'oblidada@cformentera'",
        today.minusDays(90));
    Long last = idOf(FIRST);
    system(() -> rounds().lapse(id));
    system(() -> rounds().lapse(last));

    assertThat(admin(FIRST, () -> people().read(id)).summary().suspendedFor())
        .isEqualTo(SuspensionReason.DISUSE);
    assertThat(bean(Callers.class).load("oblidada@cformentera")).isEmpty();
    assertThat(state(last)).isEqualTo(StaffState.ACTIVE.name());
    assertThatThrownBy(() -> admin(FIRST, () -> run(() -> rounds().lapse(id))))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  default void theYearlyList_isAnswered_orWhoeverIsNotConfirmedIsSuspended() throws Exception {
    Long stays = active("admin@cformentera", "queda", Roles.READER);
    Long goes = active("admin@cformentera", "parteix", Roles.READER);
    Long silent = active("admin@cformentera", "callada", Roles.READER);
    for (String name : List.of("queda", "parteix", "callada")) {
      since(name + "@cformentera", 100);
    }
    since(FIRST, 100);
    incorporated(bean(BusinessClock.class).today().minusYears(1));
    assertThat(admin(FIRST, () -> bean(RecertificationService.class).current())).isNull();
    system(() -> rounds().openList("cformentera"));
    system(() -> rounds().openList("cformentera"));
    assertThat(count("select count(*) from EMP_RECERTIFICATION where REALM = 'cformentera'"))
        .isEqualTo(1);

    RecertificationView list = admin(FIRST, () -> bean(RecertificationService.class).current());
    assertThat(list.lines()).extracting(RecertificationView.Line::id).contains(stays, goes, silent);
    Long self = idOf(FIRST);
    assertThatThrownBy(() -> answer(FIRST, list.id(), Set.of(self), Set.of()))
        .hasMessage("error.people.yourself");
    assertThatThrownBy(() -> answer("admin@palma", list.id(), Set.of(stays), Set.of()))
        .isInstanceOf(NotFound.class);
    // Everybody else of the body stays too: the other tests need them.
    Set<Long> staying =
        list.lines().stream()
            .filter(line -> !line.mine())
            .map(RecertificationView.Line::id)
            .filter(id -> !id.equals(goes) && !id.equals(silent))
            .collect(Collectors.toSet());
    answer(FIRST, list.id(), staying, Set.of(goes));
    assertThat(state(goes)).isEqualTo(StaffState.REVOKED.name());

    system(() -> rounds().closeList(list.id()));
    assertThat(state(silent)).isEqualTo(StaffState.ACTIVE.name());
    change(
        "update EMP_RECERTIFICATION set DUE_ON = ? where ID = ?",
        bean(BusinessClock.class).today().minusDays(1),
        list.id());
    assertThatThrownBy(() -> answer(FIRST, list.id(), Set.of(silent), Set.of()))
        .hasMessage("error.people.list.closed");
    system(() -> rounds().closeList(list.id()));

    assertThat(state(stays)).isEqualTo(StaffState.ACTIVE.name());
    assertThat(admin(FIRST, () -> people().read(silent)).summary().suspendedFor())
        .isEqualTo(SuspensionReason.RECERTIFICATION);
    assertThat(state(self)).isEqualTo(StaffState.ACTIVE.name());
    assertThat(admin(FIRST, () -> bean(RecertificationService.class).current())).isNull();
    incorporated(LocalDate.of(2026, 6, 24));
  }

  @Test
  default void thePagesOfPeople_takeAtMostEightStatements() throws Exception {
    Long id = ask(FIRST, "comptada", Roles.READER).id();

    Statements.assertAtMost(
        "people", SECOND, Roles.ADMIN, () -> people().list(null, PageRequest.first()));
    Statements.assertAtMost("person", FIRST, Roles.ADMIN, () -> people().read(id));
    Statements.assertAtMost("own", FIRST, Roles.ADMIN, () -> own().myself("ca"));
    admin(FIRST, () -> run(() -> people().withdraw(id)));
  }

  @Test
  default void theList_goesByName_overItsPages_andSaysWhatIsNext() throws Exception {
    Long id = ask("admin@palma", "zulema", Roles.READER).id();
    String next = null;
    int pages = 0;
    List<StaffSummary> seen = new ArrayList<>();
    do {
      String cursor = next;
      var slice =
          admin("admin@palma", () -> people().list(null, new PageRequest(cursor, 2))).slice();
      seen.addAll(slice.items());
      next = slice.next();
      pages++;
    } while (next != null);

    assertThat(pages).isGreaterThan(1);
    assertThat(seen).extracting(StaffSummary::id).doesNotHaveDuplicates().contains(id);
    assertThat(seen)
        .filteredOn(row -> row.id().equals(id))
        .singleElement()
        .satisfies(row -> assertThat(row.next()).isEqualTo(StaffStep.CONDITIONS));
    assertThat(
            admin("admin@palma", () -> people().list(StaffState.REVOKED, PageRequest.first()))
                .slice()
                .items())
        .extracting(StaffSummary::state)
        .allMatch(state -> state == StaffState.REVOKED);
    admin("admin@palma", () -> run(() -> people().withdraw(id)));
  }

  /** Asked for by an administrator and approved at the coordinating centre. */
  static Long active(String admin, String username, String role) throws Exception {
    StaffRequested requested = ask(admin, username, role);
    bean(Invitations.class).accept(requested.invitation().token(), SECRET, "1.2.3.4");
    String principal = requested.invitation().principal();
    candidate(principal, () -> run(() -> own().acceptUndertaking(1, "ca")));
    Trained.pass(principal, Roles.CANDIDATE);
    admin(SECOND, () -> run(() -> people().approve(requested.id())));
    return requested.id();
  }

  private static StaffRequested ask(String admin, String username, String role) throws Exception {
    return admin(
        admin, () -> people().request(request(username, "Inventada " + username, Set.of(role))));
  }

  private static StaffRequest request(String username, String name, Set<String> roles) {
    return new StaffRequest(
        username, name, "Treballadora social", "prova@prova.example", roles, "Motiu de prova");
  }

  private static void answer(String admin, Long list, Set<Long> stay, Set<Long> go)
      throws Exception {
    admin(admin, () -> run(() -> bean(RecertificationService.class).answer(list, stay, go)));
  }

  private static List<String> names(String admin) throws Exception {
    return admin(admin, () -> people().list(null, new PageRequest(null, 100)))
        .slice()
        .items()
        .stream()
        .map(StaffSummary::principal)
        .toList();
  }

  private static void since(String principal, int days) throws Exception {
    change(
        "update EMP_STAFF_MEMBER set ACTIVE_SINCE = ? where PRINCIPAL = ?",
        bean(BusinessClock.class).now().minusDays(days),
        principal);
  }

  private static void incorporated(LocalDate day) throws Exception {
    change("update EMP_INSTITUTION set INCORPORATED_ON = ? where REALM = 'cformentera'", day);
  }

  private static String state(Long id) throws Exception {
    return Server.text("select STATE from EMP_STAFF_MEMBER where ID = ?", id);
  }

  private static Long idOf(String principal) throws Exception {
    return count("select ID from EMP_STAFF_MEMBER where PRINCIPAL = ?", principal);
  }

  private static int epoch(String principal) {
    return bean(Epochs.class).of(List.of(principal)).get(principal);
  }

  private static SignIn.Result logIn(String principal) {
    return bean(SignIn.class).withPassword(principal, SECRET, "5.6.7.8");
  }

  private static <T> T admin(String principal, Callable<T> work) throws Exception {
    return As.user(principal, Roles.ADMIN, work);
  }

  private static <T> T candidate(String principal, Callable<T> work) throws Exception {
    return As.user(principal, Roles.CANDIDATE, work);
  }

  private static void system(Runnable work) throws Exception {
    As.user(Server.SYSTEM, Roles.SYSTEM, () -> run(work));
  }

  private static Void run(Runnable work) {
    work.run();
    return null;
  }

  private static StaffService people() {
    return bean(StaffService.class);
  }

  private static OwnAccessService own() {
    return bean(OwnAccessService.class);
  }

  private static StaffRounds rounds() {
    return bean(StaffRounds.class);
  }

  private static CaseService cases() {
    return bean(CaseService.class);
  }
}
