package es.caib.empara.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import es.caib.empara.it.CommissionProposals.Body;
import es.caib.empara.it.fixture.Api;
import es.caib.empara.it.fixture.Beside;
import es.caib.empara.it.fixture.BoardLine;
import es.caib.empara.it.fixture.Browser;
import es.caib.empara.it.fixture.CourseTaker;
import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.Eventually;
import es.caib.empara.it.fixture.MailServer;
import es.caib.empara.it.fixture.RealmDesk;
import es.caib.empara.it.fixture.Screen;
import es.caib.empara.it.fixture.Visitor;
import es.caib.empara.it.fixture.Watch;
import es.caib.empara.it.fixture.Work;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The whole life of a body: proposed, looked at, called, voted, opened on its day though the server
 * was down at that moment, at work, suspended, shut out. At sixty times its pace.
 */
@Beside
class CommissionLifeIT {

  private static final Body INCA = new Body("Ajuntament d’Inca", "inca", "Inca", RealmDesk.LOCAL);
  private static final String BODY = INCA.name();
  private static final String IN_INCA = "07027";
  private static final String MANACOR = "07033";
  private static final String PASSWORD = "una frase llarga de prova";
  private static final String ACCOUNT = "tecnica@inca";
  private static final String CASES = "/api/v1/cases?limit=100";
  private static final ZoneId ISLANDS = ZoneId.of("Europe/Madrid");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /** Notes when the page is told that the log-in has ended, for the page that comes then. */
  private static final String WATCH =
      "() => document.addEventListener('empara:ended',"
          + " () => { sessionStorage.ended = String(Date.now()); })";

  private static final Duration AT_MOST = Duration.ofSeconds(30);
  private static final Duration A_SECOND = Duration.ofSeconds(1);

  /** Tomorrow's, since the State's messages bear the real time and must not be of the future. */
  private final ZonedDateTime morning =
      ZonedDateTime.now(ISLANDS).plusDays(1).with(LocalTime.of(9, 0));

  private final LocalDate effective = morning.toLocalDate().plusDays(1);

  @Test
  void aMunicipality_isProposed_votedIn_opensOnItsDay_works_isSuspended_andShutOut()
      throws IOException {
    try (MailServer mail = MailServer.start();
        EmparaMicro micro = EmparaMicro.start("commission-life", settings(morning, mail));
        Browser browser = Browser.launch()) {
      String inside = micro.feed().registerCase(IN_INCA).caseNumber();
      String outside = micro.feed().registerCase(MANACOR).caseNumber();
      try (CommissionProposals proposals = new CommissionProposals(micro, browser);
          CommissionRoom room = new CommissionRoom(micro, browser)) {
        proposals.incorporate(INCA, effective);
        decide(room);
        everyMemberIsInvited(mail);
        assertThat(offered(micro)).as("before its day").doesNotContain(BODY);
        assertThat(room.complaints()).isEmpty();
        assertThat(proposals.complaints()).isEmpty();
      }
      micro.kill9();
      micro.restart(settings(morning.plusDays(1), mail));

      Eventually.holds("the body on its day", AT_MOST, () -> offered(micro).contains(BODY));
      try (CommissionProposals proposals = new CommissionProposals(micro, browser);
          CommissionRoom room = new CommissionRoom(micro, browser);
          Screen administrator = administrator(micro, browser, room.secretary());
          Screen technician = technician(micro, browser, administrator)) {
        sheSeesHerMunicipalityOnly(micro, technician, inside, outside);

        proposals.suspend(BODY);
        room.meet(BODY);
        room.vote(BODY);
        shutOut(micro, room, technician);
        // Twice her access was cut: her page asked, and was told so.
        assertThat(technician.complaints())
            .allMatch(said -> said.contains("401 (Unauthorized)") && said.contains("/line:0:0"))
            .hasSizeLessThanOrEqualTo(2);
        assertThat(room.complaints()).isEmpty();
      }
    }
  }

  private static Map<String, String> settings(ZonedDateTime start, MailServer mail) {
    return Map.of(
        "EMPARA_CLOCK_OFFSET",
        Duration.between(Instant.now(), start.toInstant()).toString(),
        "EMPARA_CLOCK_SPEED",
        "60",
        "EMPARA_MAIL_HOST",
        "localhost",
        "EMPARA_MAIL_PORT",
        Integer.toString(mail.port()),
        "EMPARA_MAIL_SECURITY",
        "none",
        "EMPARA_MAIL_FROM",
        "empara@empara.example");
  }

  /** Titulars and substitutes, once each, with what a calendar takes. */
  private static void everyMemberIsInvited(MailServer mail) {
    List<MailServer.Letter> calls =
        Eventually.get(
            "the letters of the call",
            AT_MOST,
            () ->
                Optional.of(
                        mail.letters().stream()
                            .filter(letter -> letter.subject().contains("convocatòria"))
                            .toList())
                    .filter(letters -> letters.size() >= 8));
    assertThat(calls).extracting(MailServer.Letter::to).doesNotHaveDuplicates().hasSize(8);
    assertThat(calls)
        .allSatisfy(
            letter -> {
              assertThat(letter.text()).contains(BODY);
              assertThat(letter.calendar())
                  .contains("METHOD:REQUEST", "ORGANIZER:mailto:empara@empara.example");
            });
  }

  private static Screen enter(EmparaMicro micro, Browser browser, String account) {
    return new Story(micro.base(), browser).enter(account);
  }

  private static void decide(CommissionRoom room) {
    room.meet(BODY);
    room.lookAt(BODY);
    room.vote(BODY);
    room.closeVote(BODY);
    room.isAdopted(BODY);
    room.end();
  }

  /** What the log-in page offers to anybody. */
  private static String offered(EmparaMicro micro) {
    return new Visitor(micro.base()).open("/login.xhtml").expect(200).body();
  }

  /** Comes in by the link that the secretary makes; another one does not open. */
  private static Screen administrator(EmparaMicro micro, Browser browser, Screen secretary) {
    Page page = secretary.page();
    secretary.visit("/commission/resolutions.xhtml");
    assertThat(page.locator(".entry").first()).containsText("En vigor");
    press(page, "Fes un enllaç d’entrada");
    return byLink(micro, browser, link(page), "admin");
  }

  private static String link(Page page) {
    return page.locator(".notice .sum").innerText().strip();
  }

  /**
   * Requested by the administrator, who has nobody beside her to approve it: the second person is
   * of the coordinating centre.
   */
  private static Screen technician(EmparaMicro micro, Browser browser, Screen administrator) {
    Page page = administrator.page();
    administrator.visit("/people/request.xhtml");
    fill(page, "Nom i llinatges", "Aina Prova");
    fill(page, "Nom d’usuari", "tecnica");
    fill(page, "Càrrec o lloc de feina", "Treballadora social");
    fill(page, "Correu de la feina", "tecnica@inca.example");
    page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Personal tècnic"))
        .check();
    fill(page, "Per què li cal", "Atén les dones del municipi.");
    press(page, "Envia la sol·licitud");
    Screen candidate = byLink(micro, browser, link(page), "tecnica");
    assertThat(candidate.visit("/cases/list.xhtml").status()).isEqualTo(403);
    new Api(micro.base(), PASSWORD).get(ACCOUNT, CASES).expect(403);
    candidate.visit("/people/me.xhtml");
    press(candidate.page(), "L’he llegit i l’accept");
    assertThat(candidate.page().locator(".notice")).containsText("Compromís acceptat");
    new CourseTaker(candidate).take(true);
    try (Screen second = enter(micro, browser, "admin@ibd")) {
      second.visit("/people/list.xhtml");
      second
          .page()
          .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Aina Prova"))
          .click();
      press(second.page(), "Aprova l’accés");
      assertThat(second.page().locator("main [role=status]")).containsText("Accés aprovat");
    }
    candidate.page().waitForURL("**/login.xhtml?reason=ended**");
    logIn(candidate, "tecnica");
    return candidate;
  }

  private static Screen byLink(EmparaMicro micro, Browser browser, String link, String user) {
    Screen screen = browser.open(micro.base());
    Page page = screen.page();
    page.navigate(link);
    choosePassword(page, "massa curta");
    assertThat(page.locator(".faults")).isVisible();
    choosePassword(page, PASSWORD);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Entra")).click();
    logIn(screen, user);
    return screen;
  }

  private static void logIn(Screen screen, String user) {
    Page page = screen.page();
    screen.choose(page.getByRole(AriaRole.COMBOBOX), BODY);
    page.getByLabel("Nom d’usuari").fill(user);
    page.getByLabel("Contrasenya").fill(PASSWORD);
    press(page, "Entra");
    assertThat(page.locator("header .who")).containsText(BODY);
  }

  private static void choosePassword(Page page, String password) {
    fill(page, "Contrasenya nova", password);
    fill(page, "Una altra vegada", password);
    press(page, "Guarda la contrasenya");
  }

  private static void sheSeesHerMunicipalityOnly(
      EmparaMicro micro, Screen technician, String inside, String outside) {
    List<JsonObject> hers = new Api(micro.base(), PASSWORD).get(ACCOUNT, CASES).expect(200).items();
    List<JsonObject> all =
        micro.api().get("coordinacio@ibd", CASES + "&municipality=" + IN_INCA).expect(200).items();
    assertThat(numbers(hers)).contains(inside).isEqualTo(numbers(all));

    Page page = technician.page();
    technician.visit("/cases/list.xhtml");
    assertThat(page.locator("main")).containsText(inside);
    assertThat(page.locator("main")).not().containsText(outside);
    openCase(technician, outside);
    assertThat(technician.heading("Aquest cas no existeix")).isVisible();
    openCase(technician, inside);
    assertThat(technician.heading(inside)).isVisible();
  }

  private static List<String> numbers(List<JsonObject> cases) {
    return cases.stream().map(each -> each.getString("caseNumber")).sorted().toList();
  }

  private static void openCase(Screen screen, String number) {
    screen.visit("/cases/case.xhtml?n=" + number);
    screen.page().getByText("En faig el seguiment").click();
    press(screen.page(), "Obre el cas");
  }

  /**
   * From the vote to her open page, her socket, her session and her calls, each closed within a
   * second. A call is closed when no other is answered with anything: the refusal itself may take
   * longer, since a password that is not remembered any more has to be checked.
   */
  private static void shutOut(EmparaMicro micro, CommissionRoom room, Screen technician)
      throws IOException {
    Visitor visitor = new Visitor(micro.base());
    visitor.logIn(ACCOUNT, PASSWORD).expect(302);
    Api api = new Api(micro.base(), PASSWORD);
    try (BoardLine line = BoardLine.open(visitor);
        Watch calls = Watch.until(() -> api.get(ACCOUNT, CASES).status() == 401);
        Watch socket = Watch.until(() -> line.closedWith().isPresent());
        Watch session = Watch.until(() -> visitor.open("/cases/list.xhtml").status() != 200)) {
      technician.page().evaluate(WATCH);
      Instant pressed = room.closeVote(BODY);
      technician.page().waitForURL("**/login.xhtml?reason=ended**");
      Instant page =
          Instant.ofEpochMilli(
              ((Number) technician.page().evaluate("() => Number(sessionStorage.ended)"))
                  .longValue());
      Map<String, Instant> ends = new LinkedHashMap<>();
      ends.put("open page", page);
      ends.put("socket", socket.end());
      ends.put("last answer to the session", session.lastBefore());
      ends.put("last answer to the API", calls.lastBefore());
      assertThat(line.closedWith()).contains(1008);
      report(pressed, ends);
      assertThat(ends)
          .allSatisfy(
              (what, end) -> assertThat(Duration.between(pressed, end)).isLessThan(A_SECOND));
    }
  }

  private static void report(Instant pressed, Map<String, Instant> ends) throws IOException {
    StringBuilder text = new StringBuilder("From the button that closes the vote to the end of");
    ends.forEach(
        (what, end) ->
            text.append(
                String.format(
                    Locale.ROOT, " %s %d ms,", what, Duration.between(pressed, end).toMillis())));
    text.setCharAt(text.length() - 1, '\n');
    System.out.print(text);
    Files.writeString(Work.at("commission-life.txt"), text);
  }

  private static void fill(Page page, String label, String text) {
    page.getByLabel(label).fill(text);
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }
}
