package es.caib.empara.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import es.caib.empara.it.fixture.Answer;
import es.caib.empara.it.fixture.Authenticator;
import es.caib.empara.it.fixture.Axe;
import es.caib.empara.it.fixture.Beside;
import es.caib.empara.it.fixture.BoardLine;
import es.caib.empara.it.fixture.Browser;
import es.caib.empara.it.fixture.CourseTaker;
import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.Eventually;
import es.caib.empara.it.fixture.InTurn;
import es.caib.empara.it.fixture.Postgres;
import es.caib.empara.it.fixture.Screen;
import es.caib.empara.it.fixture.Visitor;
import es.caib.empara.it.fixture.Work;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The people of a body by their pages: from the request to the end of the last session. */
@Beside
class PeopleIT {

  private static final Pattern LINK = Pattern.compile("/house/welcome\\.xhtml\\?t=([\\w-]+)");
  private static final Pattern PERSON = Pattern.compile("/people/person\\.xhtml\\?p=(\\d+)");
  private static final Pattern KEY = Pattern.compile("class=\"num sum\">([A-Z2-7 ]+)<");
  private static final String SECRET = "una frase llarga de prova";
  private static final String PALMA = "07040";
  private static final String MAO = "07032";
  private static final String PERSON_NAME = "Aina Inventada";

  /** The sockets are looked at each second; the rest is patience with a busy machine. */
  private static final Duration AT_MOST = Duration.ofSeconds(5);

  /** The people are looked at some seconds after the start. */
  private static final Duration AFTER_THE_START = Duration.ofSeconds(60);

  private static Postgres postgres;
  private static EmparaMicro micro;

  @BeforeAll
  static void start() {
    postgres = Postgres.start();
    Map<String, String> settings = new HashMap<>(postgres.settings());
    settings.put("EMPARA_DEMO_CASES", "10");
    micro = EmparaMicro.start("people", settings);
  }

  @AfterAll
  static void stop() {
    if (micro != null) {
      micro.close();
    }
    postgres.close();
  }

  @InTurn
  @Test
  void aPerson_takesTheCourse_comesInByTwoHands_andGoesWithHerSessionAndHerSocket() {
    Visitor first = loggedIn("admin@palma");
    Answer requested = first.submit("/people/request.xhtml", request()).expect(200);
    String person = "/people/person.xhtml?p=" + found(PERSON, requested.body());
    String welcome = "/house/welcome.xhtml?t=" + found(LINK, requested.body());
    new Visitor(micro.base())
        .submit(
            welcome,
            Map.of(
                "welcome",
                "welcome",
                "welcome:password",
                SECRET,
                "welcome:again",
                SECRET,
                "welcome:send",
                ""))
        .expect(200);

    Visitor candidate = entered("nova@palma");
    candidate.open("/cases/list.xhtml").expect(403);
    candidate.open("/people/list.xhtml").expect(403);
    assertThat(candidate.open("/people/me.xhtml").body())
        .contains("Pendent d’aprovar", "Personal tècnic");
    assertThat(
            candidate
                .submit("/people/me.xhtml", Map.of("own", "own", "own:accept", ""))
                .expect(200)
                .body())
        .contains("Compromís acceptat");
    Map<String, String> approve = Map.of("acts", "acts", "acts:approve", "");
    assertThat(first.submit(person, approve).body()).doesNotContain("Accés aprovat");
    Visitor second = loggedIn("admin2@ibd");
    assertThat(second.open("/people/list.xhtml").body()).contains(PERSON_NAME);
    assertThat(second.submit(person, approve).expect(200).body())
        .contains("Encara no té la formació aprovada");
    takesTheCourse("nova");
    second.submit(person, approve).expect(302);
    assertThat(second.open("/people/list.xhtml").body()).doesNotContain(PERSON_NAME);
    candidate.open("/people/me.xhtml").expect(302);

    Factor factor = herSecondFactor("nova");
    Authenticator phone = factor.phone();
    readsHerFirstCase("nova", phone);
    Visitor technician = entered("nova@palma");
    technician.open("/cases/list.xhtml").expect(302);
    code(technician, phone.next()).expect(302);
    technician.open("/cases/list.xhtml").expect(200);
    try (BoardLine line = BoardLine.open(technician)) {
      long pressed = System.nanoTime();
      first
          .submit(
              person,
              Map.of(
                  "acts",
                  "acts",
                  "acts:why_input",
                  "INCIDENT",
                  "acts:text",
                  "Prova",
                  "acts:suspend",
                  ""))
          .expect(200);

      technician.open("/cases/list.xhtml").expect(302);
      assertThat(Eventually.get("the end", AT_MOST, line::closedWith)).isEqualTo(1008);
      told("that takes her access: the socket closed", pressed);
    }
    new Visitor(micro.base()).logIn("nova@palma", SECRET).expect(200);
    assertThat(first.open(person).body()).contains("Accés aturat", "Incident de seguretat");

    first
        .submit(person, Map.of("acts", "acts", "acts:text", "Era una prova", "acts:resume", ""))
        .expect(200);
    Visitor back = entered("nova@palma");
    code(back, factor.spares().get(0)).expect(302);
    back.open("/cases/list.xhtml").expect(200);

    nobodyConfirms("palma");
    Eventually.holds(
        "what came due while the server was down",
        AFTER_THE_START,
        () -> new Visitor(micro.base()).logIn("nova@palma", SECRET).status() == 200);
    givesBack("admin@palma");
    worksAgain("nova", factor.spares().get(1));
  }

  /** The yearly list of a body is over without an answer, on a day on which the server is down. */
  private static void nobodyConfirms(String realm) {
    list(2, realm, LocalDate.now().minusDays(1));
    micro.kill9();
    micro.restart();
  }

  private static void givesBack(String administrator) {
    try (Browser browser = Browser.launch();
        Screen screen = new Story(micro.base(), browser).enter(administrator)) {
      Page page = screen.page();
      screen.visit("/people/list.xhtml");
      Locator row = page.locator("tr:has-text('" + PERSON_NAME + "')");
      assertThat(row.innerText()).contains("Accés aturat", "Ningú no la va confirmar");
      row.getByRole(AriaRole.LINK).click();
      page.waitForURL("**/people/person.xhtml*");
      assertThat(page.locator("main").innerText()).contains("Ningú no la va confirmar");
      page.getByLabel("Motiu", new Page.GetByLabelOptions().setExact(true)).fill("Continua");
      button(page, "Torna l’accés").click();
      page.getByText("La persona torna a tenir accés.").waitFor();
      assertAccessible(page);
      assertThat(screen.complaints()).isEmpty();
    }
  }

  private static void worksAgain(String user, String spare) {
    try (Browser browser = Browser.launch();
        Screen screen = typed(browser, user)) {
      screen.page().waitForURL("**/code.xhtml*");
      screen.page().getByLabel("Codi", new Page.GetByLabelOptions().setExact(true)).fill(spare);
      button(screen.page(), "Entra").click();
      screen.page().locator("header .who").waitFor();
      screen.visit("/cases/list.xhtml");
      screen.page().locator("main h1").waitFor();
      assertThat(screen.complaints()).isEmpty();
    }
  }

  /** Fails the test, waits, passes it; the hour of waiting is taken off the clock of the test. */
  private static void takesTheCourse(String user) {
    try (Browser browser = Browser.launch();
        Screen screen = screen(browser, user)) {
      Page page = screen.page();
      screen.visit("/people/lesson.xhtml?l=1");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lliçó següent")).click();
      page.waitForURL("**/people/lesson.xhtml?l=2");
      assertAccessible(page);
      CourseTaker course = new CourseTaker(screen);
      course.take(false);
      assertThat(page.locator("main").innerText())
          .contains("No aprovat", "Respostes bones: 0 de 10", "La bona és");
      assertAccessible(page);
      screen.visit("/people/training.xhtml");
      assertThat(page.locator("main").innerText())
          .contains("Encara no heu fet la formació", "Podeu tornar a fer el test a partir del")
          .doesNotContain("Feis el test");
      anHourLater(user + "@palma");
      course.take(true);
      assertThat(page.locator("main").innerText()).contains("Aprovat", "val fins al");
      screen.visit("/people/training.xhtml");
      assertThat(page.locator("main").innerText()).contains("Formació vigent", "Certificat del");
      Download certificate =
          page.waitForDownload(
              () ->
                  page.getByRole(
                          AriaRole.LINK, new Page.GetByRoleOptions().setName("Certificat del"))
                      .first()
                      .click());
      certificate.saveAs(Work.at("training-certificate.pdf"));
      assertThat(Work.at("training-certificate.pdf"))
          .content(StandardCharsets.ISO_8859_1)
          .startsWith("%PDF-");
      assertAccessible(page);
      assertThat(screen.complaints()).isEmpty();
    }
  }

  private static void anHourLater(String principal) {
    try (Connection connection = postgres.asRunTimeUser();
        PreparedStatement earlier =
            connection.prepareStatement(
                "update EMP_TEST_ATTEMPT set FINISHED_AT = ? where PRINCIPAL = ?")) {
      earlier.setObject(1, OffsetDateTime.now().minusMinutes(61));
      earlier.setString(2, principal);
      assertThat(earlier.executeUpdate()).isEqualTo(1);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Her phone, and the codes that she has kept away from it. */
  private record Factor(Authenticator phone, List<String> spares) {}

  private static Factor herSecondFactor(String user) {
    try (Browser browser = Browser.launch();
        Screen screen = screen(browser, user)) {
      Page page = screen.page();
      screen.visit("/people/security.xhtml");
      button(page, "Posa un segon factor").click();
      page.locator("svg.scan").waitFor();
      assertAccessible(page);
      Authenticator phone = new Authenticator(page.locator(".steps-list .sum").innerText());
      page.getByLabel("Codi", new Page.GetByLabelOptions().setExact(true)).fill(phone.next());
      button(page, "Activa el segon factor").click();
      page.locator(".codes").waitFor();
      assertThat(page.locator(".codes li").count()).isEqualTo(10);
      assertAccessible(page);
      assertThat(screen.complaints()).isEmpty();
      return new Factor(phone, page.locator(".codes li").allInnerTexts());
    }
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static void readsHerFirstCase(String user, Authenticator phone) {
    String number = micro.feed().registerCase(PALMA).caseNumber();
    try (Browser browser = Browser.launch();
        Screen screen = typed(browser, user)) {
      screen.page().waitForURL("**/code.xhtml*");
      assertAccessible(screen.page());
      screen
          .page()
          .getByLabel("Codi", new Page.GetByLabelOptions().setExact(true))
          .fill(phone.next());
      button(screen.page(), "Entra").click();
      screen.page().locator("header .who").waitFor();
      screen.visit("/cases/case.xhtml?n=" + number);
      screen.page().getByText("En faig el seguiment").click();
      screen
          .page()
          .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Obre el cas"))
          .click();
      screen.heading(number).waitFor();
      assertThat(screen.complaints()).isEmpty();
    }
  }

  private static Screen screen(Browser browser, String user) {
    Screen screen = typed(browser, user);
    screen.page().locator("header .who").waitFor();
    return screen;
  }

  /** Has typed her password and pressed the button. */
  private static Screen typed(Browser browser, String user) {
    Screen screen = browser.open(micro.base());
    Page page = screen.page();
    screen.visit("/");
    screen.choose(page.getByRole(AriaRole.COMBOBOX), "Ajuntament de Palma");
    page.getByLabel("Nom d’usuari").fill(user);
    page.getByLabel("Contrasenya").fill(SECRET);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Entra").setExact(true))
        .click();
    return screen;
  }

  @InTurn
  @Test
  void whoMayOnlyLook_readsACaseByTheApi_andActsOnNone() {
    String number = micro.feed().registerCase(MAO).caseNumber();
    String path = "/api/v1/cases/" + number;
    String note = "{\"kind\":\"NOTE\",\"text\":\"Prova\"}";
    mayOnlyLook("tecnica@cmenorca", true);
    try {
      String present =
          micro
              .api()
              .get("tecnica@cmenorca", path, "Access-Reason", "DUTY")
              .expect(200)
              .header("ETag");
      assertThat(
              micro
                  .api()
                  .post("tecnica@cmenorca", path + "/actions", note, "If-Match", present)
                  .expect(403)
                  .body())
          .contains("read-only");
      mayOnlyLook("tecnica@cmenorca", false);
      micro
          .api()
          .post("tecnica@cmenorca", path + "/actions", note, "If-Match", present)
          .expect(201);
    } finally {
      mayOnlyLook("tecnica@cmenorca", false);
    }
  }

  /** As the calendar would when a training lapses. */
  private static void mayOnlyLook(String principal, boolean only) {
    try (Connection connection = postgres.asRunTimeUser();
        PreparedStatement looking =
            connection.prepareStatement(
                "update EMP_ACCOUNT set READ_ONLY = ? where PRINCIPAL = ?")) {
      looking.setBoolean(1, only);
      looking.setString(2, principal);
      assertThat(looking.executeUpdate()).isEqualTo(1);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @InTurn
  @Test
  void aBody_thatRequiresASecondFactor_opensToNoPasswordAlone_andALogInIsEndedFromElsewhere() {
    loggedIn("admin@ceivissa")
        .submit("/people/list.xhtml", Map.of("duty", "duty", "duty:require", ""))
        .expect(200);
    String cases = "/api/v1/cases";
    assertThat(micro.api().get("tecnica@ceivissa", cases).expect(401).body())
        .contains("second-factor");

    Visitor here = loggedIn("tecnica@ceivissa");
    here.open("/cases/list.xhtml").expect(302);
    Authenticator phone = new Authenticator(found(KEY, here.open("/code.xhtml").body()));
    assertThat(code(here, phone.next()).expect(200).body())
        .contains("Segon factor actiu", "class=\"codes num\"");
    here.open("/cases/list.xhtml").expect(200);
    micro.api().get("tecnica@ceivissa", cases, "Empara-Code", phone.next()).expect(200);

    Visitor there = loggedIn("tecnica@ceivissa");
    code(there, phone.next()).expect(302);
    try (BoardLine line = BoardLine.open(there)) {
      long ended = System.nanoTime();
      here.submit("/people/security.xhtml", Map.of("logins", "logins", "logins:others", ""))
          .expect(200);
      assertThat(Eventually.get("the end of the socket", AT_MOST, line::closedWith)).isNotNull();
      told("that ends another log-in: its socket closed", ended);
      there.open("/cases/list.xhtml").expect(302);
      here.open("/cases/list.xhtml").expect(200);
    }
  }

  @InTurn
  @Test
  void anAccount_isLockedByItsAdministrator_andOpened() {
    Visitor technician = loggedIn("tecnica@cformentera");
    technician.open("/cases/list.xhtml").expect(200);
    micro.api().get("tecnica@cformentera", "/api/v1/cases").expect(200);
    try (Browser browser = Browser.launch();
        BoardLine line = BoardLine.open(technician);
        Screen screen = new Story(micro.base(), browser).enter("admin@cformentera")) {
      Page page = screen.page();
      screen.visit("/people/list.xhtml");
      page.locator("tr:has-text('tecnica@cformentera')").getByRole(AriaRole.LINK).click();
      button(page, "Bloca el compte").click();
      page.locator(".faults").waitFor();
      page.getByLabel("Per què el blocau").fill("Prova");
      long pressed = System.nanoTime();
      button(page, "Bloca el compte").click();
      assertThat(Eventually.get("the end", AT_MOST, line::closedWith)).isEqualTo(1008);
      told("that locks her account: the socket closed", pressed);
      Eventually.holds(
          "her page", AT_MOST, () -> technician.open("/cases/list.xhtml").status() == 302);
      told("that locks her account: her page opened no more", pressed);
      Eventually.holds(
          "her call",
          AT_MOST,
          () -> micro.api().get("tecnica@cformentera", "/api/v1/cases").status() == 401);
      told("that locks her account: the API answered no more", pressed);
      page.getByText("Compte blocat. S’han acabat totes les seves sessions.").waitFor();
      assertAccessible(page);
      new Visitor(micro.base()).logIn("tecnica@cformentera").expect(200);

      screen.visit("/people/list.xhtml");
      assertThat(page.locator("tr:has-text('tecnica@cformentera')").innerText()).contains("Blocat");
      page.locator("tr:has-text('tecnica@cformentera')").getByRole(AriaRole.LINK).click();
      button(page, "Desbloca el compte").click();
      page.getByText("Compte desblocat: hi pot tornar a entrar.").waitFor();
      assertAccessible(page);
      assertThat(screen.complaints()).isEmpty();
    }
    loggedIn("tecnica@cformentera");
  }

  /** A yearly list that is open. */
  private static void list(int id, String realm, LocalDate due) {
    try (Connection connection = postgres.asRunTimeUser();
        PreparedStatement list =
            connection.prepareStatement(
                "insert into EMP_RECERTIFICATION (ID, REALM, LIST_YEAR, OPENED_AT, DUE_ON, VERSION)"
                    + " values (?, ?, 2027, ?, ?, 1)")) {
      list.setInt(1, id);
      list.setString(2, realm);
      list.setObject(3, OffsetDateTime.now());
      list.setObject(4, due);
      list.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @InTurn
  @Test
  void theYearlyList_isAnsweredAtOnce() {
    list(1, "cmenorca", LocalDate.now().plusDays(30));
    try (Browser browser = Browser.launch();
        Screen screen = new Story(micro.base(), browser).enter("admin@cmenorca")) {
      screen.visit("/people/list.xhtml");
      Page page = screen.page();
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Repassa la llista"))
          .click();
      assertThat(page.locator("main").innerText())
          .contains("Respostes que falten: 3.", "Àgata Coll", "Per vós, ho ha de dir una altra");
      assertAccessible(page);
      for (String name : Set.of("Àgata Coll", "Esperança Pons")) {
        page.locator("fieldset:has-text('" + name + "')")
            .getByText(name.startsWith("À") ? "Continua" : "No continua: retira l’accés")
            .first()
            .click();
      }
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Envia les respostes"))
          .click();
      page.locator(".done").waitFor();
      assertThat(page.locator("main").innerText())
          .contains("Respostes que falten: 1.", "Continua, segons")
          .doesNotContain("Esperança Pons");
      assertThat(screen.complaints()).isEmpty();
    }
    new Visitor(micro.base()).logIn("tecnica2@cmenorca").expect(200);
    loggedIn("tecnica@cmenorca");
  }

  private static void assertAccessible(Page page) {
    assertThat(Axe.barriers(page)).isEmpty();
  }

  private static Map<String, String> request() {
    return Map.of(
        "request",
        "request",
        "request:name",
        PERSON_NAME,
        "request:username",
        "nova",
        "request:post",
        "Treballadora social",
        "request:mail",
        "nova@palma.example",
        "request:roles",
        "EMP_TECHNICIAN",
        "request:reason",
        "S’incorpora al servei",
        "request:send",
        "");
  }

  private static String found(Pattern pattern, String body) {
    Matcher matcher = pattern.matcher(body);
    assertThat(matcher.find()).as(pattern.pattern()).isTrue();
    return matcher.group(1);
  }

  private static Visitor loggedIn(String account) {
    Visitor visitor = new Visitor(micro.base());
    visitor.logIn(account).expect(302);
    return visitor;
  }

  private static Answer code(Visitor visitor, String digits) {
    return visitor.submit(
        "/code.xhtml", Map.of("code", "code", "code:digits", digits, "code:enter", ""));
  }

  private static void told(String what, long pressed) {
    System.out.printf(
        "From the button %s after %d ms%n",
        what, Duration.ofNanos(System.nanoTime() - pressed).toMillis());
  }

  private static Visitor entered(String account) {
    Visitor visitor = new Visitor(micro.base());
    visitor.logIn(account, SECRET).expect(302);
    return visitor;
  }
}
