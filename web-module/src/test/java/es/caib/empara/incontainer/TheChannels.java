package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.bean;
import static es.caib.empara.incontainer.Server.change;
import static es.caib.empara.incontainer.Server.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.Pending;
import es.caib.empara.access.service.PendingService;
import es.caib.empara.access.service.Staff;
import es.caib.empara.channels.CallOutcome;
import es.caib.empara.channels.CircularState;
import es.caib.empara.channels.ContactChange;
import es.caib.empara.channels.ContactKind;
import es.caib.empara.channels.ContactState;
import es.caib.empara.channels.ContactStep;
import es.caib.empara.channels.service.CircularCommand;
import es.caib.empara.channels.service.CircularConflict;
import es.caib.empara.channels.service.CircularService;
import es.caib.empara.channels.service.CircularSummary;
import es.caib.empara.channels.service.CircularView;
import es.caib.empara.channels.service.CommunicationRounds;
import es.caib.empara.channels.service.ContactConflict;
import es.caib.empara.channels.service.ContactLineCommand;
import es.caib.empara.channels.service.ContactService;
import es.caib.empara.channels.service.ContactSheetFile;
import es.caib.empara.channels.service.ContactSummary;
import es.caib.empara.channels.service.ContactView;
import es.caib.empara.channels.service.TestCallCommand;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PageRequest;
import jakarta.ejb.EJBAccessException;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** How the bodies are reached, and what the coordinating centre tells their people. */
interface TheChannels {

  String CENTRE = "coordinacio@ibd";
  String PALMA = "admin@palma";

  @Test
  default void aCard_isSeenByItsBodyAndTheCentre_andTheCentresByAll() throws Exception {
    assertThat(coordinator(() -> contacts().list()).cards())
        .extracting(ContactSummary::realm)
        .contains("ibd", "palma", "cmallorca", "ses", "comissio");
    assertThat(coordinator(() -> contacts().read("palma")).acts())
        .isEqualTo(new ContactView.Acts(false, true, true));
    assertThat(admin(PALMA, () -> contacts().read("palma")).acts())
        .isEqualTo(new ContactView.Acts(true, false, true));
    ContactView centre = admin(PALMA, () -> contacts().read("ibd"));
    assertThat(centre.acts()).isEqualTo(new ContactView.Acts(false, false, false));
    assertThat(centre.lines()).isNotEmpty();
    assertThat(centre.calls()).as("how it was tried is not theirs").isEmpty();
    assertThat(technician(() -> contacts().read("palma")).acts().edits()).isFalse();
    assertThat(technician(() -> contacts().read("ibd")).lines()).isNotEmpty();

    assertThatThrownBy(() -> technician(() -> contacts().read("cmallorca")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> technician(() -> contacts().read("nowhere")))
        .isInstanceOf(NotFound.class);
    for (String role : others()) {
      assertThatThrownBy(() -> As.user(CENTRE, role, () -> contacts().read("ibd")))
          .as(role)
          .isInstanceOf(EJBAccessException.class);
      assertThatThrownBy(() -> As.user(CENTRE, role, () -> contacts().sheet()))
          .as(role)
          .isInstanceOf(EJBAccessException.class);
    }
    for (String role : List.of(Roles.ADMIN, Roles.TECHNICIAN)) {
      assertThatThrownBy(() -> As.user(PALMA, role, () -> contacts().list()))
          .as(role)
          .isInstanceOf(EJBAccessException.class);
    }
  }

  @Test
  default void anothersCard_isChangedByNobody_notEvenByTheCentre() throws Exception {
    Long line = coordinator(() -> contacts().read("cmallorca")).lines().get(0).id();
    List<Callable<?>> acts =
        List.of(
            () -> run(() -> contacts().describe("cmallorca", null, "Prova")),
            () -> run(() -> contacts().putLine("cmallorca", null, night("971 00 00 90"))),
            () -> run(() -> contacts().putLine("cmallorca", line, night("971 00 00 90"))),
            () -> run(() -> contacts().removeLine("cmallorca", line)),
            () -> run(() -> contacts().moveUp("cmallorca", line)),
            () -> run(() -> contacts().confirm("cmallorca")));
    for (Callable<?> act : acts) {
      assertThatThrownBy(() -> admin(PALMA, act)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> coordinator(act)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> technician(act)).isInstanceOf(EJBAccessException.class);
    }
    // A line of another card is none of the own one.
    assertThatThrownBy(() -> admin(PALMA, () -> run(() -> contacts().removeLine("palma", line))))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> admin(PALMA, () -> run(() -> contacts().recordCall("palma", reached(line)))))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(
            () -> coordinator(() -> run(() -> contacts().recordCall("palma", reached(line)))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  default void aCard_isChangedWithItsHistory_andConfirmedWhenItIsComplete() throws Exception {
    String admin = "admin@comissio";
    ContactView before = admin(admin, () -> contacts().read("comissio"));
    admin(admin, () -> run(() -> contacts().putLine("comissio", null, night("971 00 00 91"))));
    ContactView added = admin(admin, () -> contacts().read("comissio"));
    ContactView.Line fresh = added.lines().get(added.lines().size() - 1);
    assertThat(fresh.person().phone()).isEqualTo("+34971000091");
    admin(
        admin,
        () -> run(() -> contacts().putLine("comissio", fresh.id(), night("+34 971 00 00 92"))));
    admin(admin, () -> run(() -> contacts().moveUp("comissio", fresh.id())));
    admin(admin, () -> run(() -> contacts().describe("comissio", "nou@exemple.invalid", " ")));
    for (ContactView.Line line : added.lines()) {
      if (line.person().kind() == ContactKind.OUT_OF_HOURS) {
        admin(admin, () -> run(() -> contacts().removeLine("comissio", line.id())));
      }
    }

    assertThatThrownBy(() -> admin(admin, () -> run(() -> contacts().confirm("comissio"))))
        .isInstanceOf(ContactConflict.class)
        .hasMessage("error.contact.incomplete");
    ContactView bare = admin(admin, () -> contacts().read("comissio"));
    assertThat(bare.summary().next()).isEqualTo(ContactStep.COMPLETE);
    assertThat(bare.secureMail()).isEqualTo("nou@exemple.invalid");
    assertThat(bare.history())
        .extracting(ContactView.Entry::change)
        .contains(
            ContactChange.CARD,
            ContactChange.LINE_ADDED,
            ContactChange.LINE_CHANGED,
            ContactChange.LINE_MOVED,
            ContactChange.LINE_REMOVED);
    assertThat(bare.history())
        .filteredOn(entry -> entry.change() == ContactChange.LINE_CHANGED)
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.before()).contains("+34 971 00 00 91");
              assertThat(entry.after()).contains("+34 971 00 00 92");
            });

    admin(admin, () -> run(() -> contacts().putLine("comissio", null, night("971 00 00 93"))));
    change(
        "update EMP_CONTACT_CARD set CONFIRMED_AT = ? where REALM = 'comissio'",
        bean(BusinessClock.class).now().minusMonths(4));
    assertThat(admin(admin, () -> contacts().read("comissio")).summary().state())
        .isEqualTo(ContactState.OVERDUE);
    admin(admin, () -> run(() -> contacts().confirm("comissio")));

    assertThat(admin(admin, () -> contacts().read("comissio")).summary().state())
        .isEqualTo(ContactState.CURRENT);
    assertThat(
            count(
                "select count(*) from EMP_CONTACT_CONFIRMATION c join EMP_CONTACT_CARD k on"
                    + " k.ID = c.CARD_ID where k.REALM = 'comissio'"))
        .isEqualTo(2);
    assertThat(before.lines()).hasSize(3);
  }

  @Test
  default void whatCannotBeALine_namesItsField() {
    assertThatThrownBy(() -> put(line("Guàrdia", "112", LocalTime.NOON, null)))
        .hasMessage("closes: error.contact.hours");
    assertThatThrownBy(() -> put(line("Guàrdia", "112", LocalTime.NOON, LocalTime.NOON)))
        .hasMessage("phone: error.contact.phone");
    assertThatThrownBy(() -> put(line(" ", "971000012", LocalTime.NOON, LocalTime.NOON)))
        .hasMessage("post: error.missing");
    assertThatThrownBy(
            () ->
                put(
                    new ContactLineCommand(
                        ContactKind.OFFICE,
                        "Cap",
                        null,
                        "971000012",
                        DayOfWeek.FRIDAY,
                        DayOfWeek.MONDAY,
                        LocalTime.NOON,
                        LocalTime.NOON,
                        null)))
        .hasMessage("lastDay: error.contact.days");
    assertThatThrownBy(
            () -> admin(PALMA, () -> run(() -> contacts().describe("palma", "no és", null))))
        .hasMessage("secureMail: error.contact.mail");
  }

  @Test
  default void aFailedCall_waitsForTheCentre_untilTheLineIsMended() throws Exception {
    Long line = coordinator(() -> contacts().read("cmenorca")).lines().get(1).id();
    assertThatThrownBy(
            () ->
                coordinator(
                    () ->
                        run(
                            () ->
                                contacts()
                                    .recordCall(
                                        "cmenorca",
                                        new TestCallCommand(
                                            line, CallOutcome.NOT_REACHED, 4, null)))))
        .hasMessage("seconds: error.contact.seconds");

    call(line, CallOutcome.NOT_REACHED);
    ContactView failed = coordinator(() -> contacts().read("cmenorca"));
    assertThat(failed.summary().next()).isEqualTo(ContactStep.MEND);
    assertThat(failed.lines().get(1).failedAt()).isNotNull();
    assertThat(kinds(CENTRE)).contains("CONTACT_FAILED");
    call(line, CallOutcome.REACHED);

    ContactView mended = coordinator(() -> contacts().read("cmenorca"));
    assertThat(mended.summary().next()).isEqualTo(ContactStep.NONE);
    assertThat(mended.calls())
        .extracting(ContactView.Call::outcome)
        .startsWith(CallOutcome.REACHED, CallOutcome.NOT_REACHED);
  }

  @Test
  default void theSheet_isAPdf_whoseTakingIsKept_andGrowsOldWithAChange() throws Exception {
    ContactSheetFile sheet = technician(() -> contacts().sheet());

    assertThat(new String(sheet.content(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(sheet.name()).startsWith("empara-contactes-").endsWith(".pdf");
    assertThat(count("select count(*) from EMP_CONTACT_SHEET where TAKEN_BY = 'tecnica@palma'"))
        .isPositive();
    assertThat(
            count(
                "select count(*) from EMP_OPERATION where OPERATION = 'CONTACT_SHEET'"
                    + " and PRINCIPAL = 'tecnica@palma' and OUTCOME = 'OK'"))
        .isPositive();
    assertThat(technician(() -> contacts().read("palma")).sheet().stale()).isFalse();
    coordinator(() -> run(() -> contacts().describe("ibd", "registre.nou@exemple.invalid", null)));

    assertThat(technician(() -> contacts().read("palma")).sheet().stale()).isTrue();
    assertThat(admin(PALMA, () -> contacts().sheet()).content()).isNotEmpty();
    assertThat(coordinator(() -> contacts().sheet()).content()).isNotEmpty();
  }

  @Test
  default void aCircular_isReadByThoseForWhomItIs_andTheRestIsCounted() throws Exception {
    Long id = coordinator(() -> circulars().write(null, about("Per a Palma", "palma")));
    assertThatThrownBy(() -> technician(() -> circulars().read(id))).isInstanceOf(NotFound.class);
    coordinator(() -> run(() -> circulars().publish(id)));

    assertThat(unread("tecnica@palma", Roles.TECHNICIAN)).contains(id);
    assertThat(unread("tecnica@cmallorca", Roles.TECHNICIAN)).doesNotContain(id);
    assertThat(kinds("tecnica@palma")).contains("CIRCULAR_READ");
    assertThatThrownBy(
            () -> As.user("tecnica@cmallorca", Roles.TECHNICIAN, () -> circulars().read(id)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                As.user(
                    "consulta@cmallorca",
                    Roles.READER,
                    () -> run(() -> circulars().confirmReading(id))))
        .isInstanceOf(NotFound.class);
    assertThat(technician(() -> circulars().read(id)).progress()).isNull();
    technician(() -> run(() -> circulars().confirmReading(id)));
    technician(() -> run(() -> circulars().confirmReading(id)));

    assertThat(count("select count(*) from EMP_CIRCULAR_READING where CIRCULAR_ID = ?", id))
        .isEqualTo(1);
    CircularView view = coordinator(() -> circulars().read(id));
    assertThat(view.progress().read()).isEqualTo(1);
    assertThat(view.progress().missing())
        .singleElement()
        .satisfies(body -> assertThat(body.people()).contains("Aina Maria Sastre"));
    CircularView keepers = admin(PALMA, () -> circulars().read(id));
    assertThat(keepers.progress().missing()).hasSize(1);
    assertThat(keepers.acts().reads()).as("it is for technicians").isFalse();
    assertThat(keepers.acts().reminds()).isTrue();
    admin(PALMA, () -> run(() -> circulars().remind(id)));
    coordinator(() -> run(() -> circulars().remind(id)));
    assertThat(coordinator(() -> circulars().read(id)).progress().remindedAt()).isNotNull();
    assertThat(unread("tecnica@palma", Roles.TECHNICIAN)).doesNotContain(id);
  }

  @Test
  default void circulars_areWrittenByTheCentreOnly() throws Exception {
    Long draft =
        As.user(
            "admin2@ibd", Roles.ADMIN, () -> circulars().write(null, about("Esborrany", "palma")));
    List<Callable<?>> acts =
        List.of(
            () -> circulars().write(null, about("Prova", "palma")),
            () -> circulars().write(draft, about("Prova", "palma")),
            () -> run(() -> circulars().publish(draft)),
            () -> run(() -> circulars().withdraw(draft, "Prova")),
            () -> run(() -> circulars().discard(draft)),
            () -> run(() -> circulars().remind(draft)),
            () -> run(() -> circulars().putFile(draft, "Prova", "p.pdf", content())));
    for (Callable<?> act : acts) {
      assertThatThrownBy(() -> admin(PALMA, act)).isInstanceOf(NotFound.class);
      for (String role : List.of(Roles.TECHNICIAN, Roles.READER, Roles.LEGAL, Roles.AUDITOR)) {
        assertThatThrownBy(() -> As.user("tecnica@palma", role, act))
            .as(role)
            .isInstanceOf(EJBAccessException.class);
      }
    }
    for (String role : List.of(Roles.FEED, Roles.CANDIDATE)) {
      assertThatThrownBy(
              () -> As.user("viogen@ses", role, () -> circulars().list(PageRequest.first())))
          .as(role)
          .isInstanceOf(EJBAccessException.class);
    }
    assertThat(admin(PALMA, () -> circulars().list(PageRequest.first())).drafts()).isEmpty();
    assertThat(coordinator(() -> circulars().list(PageRequest.first())).drafts())
        .extracting(CircularSummary::id)
        .contains(draft);
    coordinator(() -> run(() -> circulars().discard(draft)));
    assertThatThrownBy(() -> coordinator(() -> run(() -> circulars().publish(draft))))
        .isInstanceOf(CircularConflict.class);
    assertThatThrownBy(() -> coordinator(() -> circulars().read(draft)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  default void aCircular_thatIsReplacedOrWithdrawn_isAskedOfNobody_andKeepsItsNumber()
      throws Exception {
    Long first = published(about("Primera", "palma"));
    String number = coordinator(() -> circulars().read(first)).summary().number();
    Long second =
        published(
            new CircularCommand(
                null,
                null,
                "Segunda",
                "Texto",
                Set.of("palma"),
                Set.of(Roles.TECHNICIAN),
                null,
                first));

    CircularView replaced = technician(() -> circulars().read(first));
    assertThat(replaced.summary().state()).isEqualTo(CircularState.REPLACED);
    assertThat(replaced.summary().number()).isEqualTo(number);
    assertThat(replaced.replacedBy().id()).isEqualTo(second);
    assertThat(technician(() -> circulars().read(second)).supersedes().number()).isEqualTo(number);
    assertThat(unread("tecnica@palma", Roles.TECHNICIAN)).contains(second).doesNotContain(first);
    assertThatThrownBy(() -> technician(() -> run(() -> circulars().confirmReading(first))))
        .hasMessage("error.circular.over");
    assertThatThrownBy(() -> coordinator(() -> run(() -> circulars().withdraw(second, " "))))
        .hasMessage("reason: error.circular.reason");
    coordinator(() -> run(() -> circulars().withdraw(second, "Hi havia una errada")));

    assertThat(technician(() -> circulars().read(second)).reason())
        .isEqualTo("Hi havia una errada");
    assertThat(unread("tecnica@palma", Roles.TECHNICIAN)).doesNotContain(second);
    assertThatThrownBy(() -> coordinator(() -> circulars().write(second, about("Prova", "palma"))))
        .hasMessage("error.circular.changed");
    assertThatThrownBy(
            () ->
                coordinator(
                    () ->
                        circulars()
                            .write(
                                null,
                                new CircularCommand(
                                    "T",
                                    "T",
                                    null,
                                    null,
                                    Set.of(),
                                    Set.of(Roles.ADMIN),
                                    null,
                                    second))))
        .hasMessage("supersedes: error.circular.supersedes");
  }

  @Test
  default void whatCannotBeACircular_namesItsField() {
    assertThatThrownBy(() -> draft("T", null, null, null, Set.of(), Set.of(Roles.ADMIN)))
        .hasMessage("textCa: error.circular.half");
    assertThatThrownBy(() -> draft(null, null, null, null, Set.of(), Set.of(Roles.ADMIN)))
        .hasMessage("titleCa: error.circular.empty");
    assertThatThrownBy(() -> draft("T", "T", null, null, Set.of("nowhere"), Set.of(Roles.ADMIN)))
        .hasMessage("realms: error.circular.realms");
    assertThatThrownBy(() -> draft("T", "T", null, null, Set.of(), Set.of()))
        .hasMessage("roles: error.circular.roles");
    assertThatThrownBy(() -> draft("T", "T", null, null, Set.of(), Set.of(Roles.FEED)))
        .hasMessage("roles: error.circular.roles");
  }

  @Test
  default void whoeverComesLater_isAskedToo_andWhoeverGoesIsMissedNoMore() throws Exception {
    Long id =
        published(
            new CircularCommand(
                "Per a consulta",
                "Text",
                null,
                null,
                Set.of("palma"),
                Set.of(Roles.READER),
                null,
                null));
    assertThat(coordinator(() -> circulars().read(id)).progress().asked()).isZero();
    UserTransaction transaction = Server.transaction();
    transaction.begin();
    bean(Staff.class).open("palma", "tardana", "Tardana Inventada", null, Set.of(Roles.READER));
    transaction.commit();
    assertThat(unread("tardana@palma", Roles.READER)).contains(id);

    As.user(Server.SYSTEM, Roles.SYSTEM, () -> run(() -> rounds().askLateComers(id)));
    As.user(Server.SYSTEM, Roles.SYSTEM, () -> run(() -> rounds().askLateComers(id)));

    assertThat(count("select count(*) from EMP_CIRCULAR_ADDRESSEE where CIRCULAR_ID = ?", id))
        .isEqualTo(1);
    assertThat(coordinator(() -> circulars().read(id)).progress().missing())
        .singleElement()
        .satisfies(body -> assertThat(body.people()).containsExactly("Tardana Inventada"));
    transaction.begin();
    bean(Staff.class).close("tardana@palma");
    transaction.commit();

    CircularView.Progress gone = coordinator(() -> circulars().read(id)).progress();
    assertThat(gone.missing()).isEmpty();
    assertThat(gone.asked()).isZero();
    assertThat(gone.gone()).isEqualTo(1);
    assertThatThrownBy(() -> coordinator(() -> run(() -> rounds().askLateComers(id))))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  default void aDocument_goesWithItsCircular_toThoseForWhomItIs() throws Exception {
    byte[] pdf = Documents.pdf();
    Long id = coordinator(() -> circulars().write(null, about("Amb document", "palma")));
    coordinator(
        () ->
            run(() -> circulars().putFile(id, "Guia", "guia.pdf", new ByteArrayInputStream(pdf))));
    Long file = coordinator(() -> circulars().read(id)).files().get(0).id();
    assertThatThrownBy(() -> technician(() -> circulars().download(file)))
        .isInstanceOf(NotFound.class);
    coordinator(() -> run(() -> circulars().publish(id)));

    assertThat(technician(() -> circulars().download(file)).content()).isEqualTo(pdf);
    assertThatThrownBy(
            () -> As.user("tecnica@cmallorca", Roles.TECHNICIAN, () -> circulars().download(file)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> coordinator(() -> run(() -> circulars().withdrawFile(file))))
        .hasMessage("error.circular.changed");
    assertThatThrownBy(
            () -> coordinator(() -> run(() -> circulars().putFile(id, "Més", "m.pdf", content()))))
        .hasMessage("error.circular.changed");
  }

  @Test
  default void aBody_isToldOnceThatItsCardIsToBeConfirmed() throws Exception {
    assertThat(kinds("admin@cformentera")).contains("CONTACT_CONFIRM");
    assertThat(kinds("tecnica@cformentera")).doesNotContain("CONTACT_CONFIRM");

    As.user(Server.SYSTEM, Roles.SYSTEM, () -> run(() -> rounds().tellContacts("cformentera")));

    assertThat(Server.text("select REMINDED_OF from EMP_CONTACT_CARD where REALM = 'cformentera'"))
        .isEqualTo(ContactState.OVERDUE.name());
    assertThatThrownBy(
            () -> admin("admin@cformentera", () -> run(() -> rounds().tellContacts("cformentera"))))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  default void thePagesOfTheChannels_takeAtMostEightStatements() throws Exception {
    Long id = published(about("Comptada", "palma"));

    Statements.assertAtMost("contacts", CENTRE, Roles.COORDINATOR, () -> contacts().list());
    Statements.assertAtMost("contact", PALMA, Roles.ADMIN, () -> contacts().read("palma"));
    Statements.assertAtMost(
        "circulars", CENTRE, Roles.COORDINATOR, () -> circulars().list(PageRequest.first()));
    Statements.assertAtMost("circular", CENTRE, Roles.COORDINATOR, () -> circulars().read(id));
  }

  private static List<String> others() {
    return List.of(
        Roles.READER,
        Roles.LEGAL,
        Roles.COMMISSION,
        Roles.SECRETARY,
        Roles.AUDITOR,
        Roles.OPERATOR,
        Roles.FEED,
        Roles.CANDIDATE);
  }

  private static CircularCommand about(String title, String realm) {
    return new CircularCommand(
        title, "Text de prova", null, null, Set.of(realm), Set.of(Roles.TECHNICIAN), null, null);
  }

  private static Long published(CircularCommand command) throws Exception {
    Long id = coordinator(() -> circulars().write(null, command));
    coordinator(() -> run(() -> circulars().publish(id)));
    return id;
  }

  private static Long draft(
      String titleCa,
      String textCa,
      String titleEs,
      String textEs,
      Set<String> realms,
      Set<String> roles)
      throws Exception {
    return coordinator(
        () ->
            circulars()
                .write(
                    null,
                    new CircularCommand(
                        titleCa, textCa, titleEs, textEs, realms, roles, null, null)));
  }

  private static List<Long> unread(String principal, String role) throws Exception {
    return As.user(principal, role, () -> circulars().list(PageRequest.first())).toRead().stream()
        .map(CircularSummary::id)
        .toList();
  }

  private static List<String> kinds(String principal) throws Exception {
    Set<String> roles = bean(Callers.class).load(principal).orElseThrow().roles();
    return As.user(
            principal, roles.iterator().next(), () -> bean(PendingService.class).read().items())
        .stream()
        .map(Pending::kind)
        .toList();
  }

  private static void call(Long line, CallOutcome outcome) throws Exception {
    coordinator(
        () ->
            run(
                () ->
                    contacts()
                        .recordCall(
                            "cmenorca", new TestCallCommand(line, outcome, null, "Prova"))));
  }

  private static TestCallCommand reached(Long line) {
    return new TestCallCommand(line, CallOutcome.REACHED, 5, null);
  }

  private static Void put(ContactLineCommand line) throws Exception {
    return admin(PALMA, () -> run(() -> contacts().putLine("palma", null, line)));
  }

  private static ContactLineCommand night(String phone) {
    return line("Guàrdia nova", phone, LocalTime.of(15, 0), LocalTime.of(8, 0));
  }

  private static ContactLineCommand line(
      String post, String phone, LocalTime opens, LocalTime closes) {
    return new ContactLineCommand(
        ContactKind.OUT_OF_HOURS,
        post,
        null,
        phone,
        DayOfWeek.MONDAY,
        DayOfWeek.SUNDAY,
        opens,
        closes,
        null);
  }

  private static InputStream content() {
    return new ByteArrayInputStream(Documents.pdf());
  }

  private static <T> T coordinator(Callable<T> work) throws Exception {
    return As.user(CENTRE, Roles.COORDINATOR, work);
  }

  private static <T> T technician(Callable<T> work) throws Exception {
    return As.user("tecnica@palma", Roles.TECHNICIAN, work);
  }

  private static <T> T admin(String principal, Callable<T> work) throws Exception {
    return As.user(principal, Roles.ADMIN, work);
  }

  private static Void run(Runnable work) {
    work.run();
    return null;
  }

  private static ContactService contacts() {
    return bean(ContactService.class);
  }

  private static CircularService circulars() {
    return bean(CircularService.class);
  }

  private static CommunicationRounds rounds() {
    return bean(CommunicationRounds.class);
  }
}
