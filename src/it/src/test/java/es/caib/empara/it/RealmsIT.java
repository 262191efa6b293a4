package es.caib.empara.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import es.caib.empara.it.CommissionProposals.Body;
import es.caib.empara.it.fixture.Answer;
import es.caib.empara.it.fixture.Api;
import es.caib.empara.it.fixture.Beside;
import es.caib.empara.it.fixture.Browser;
import es.caib.empara.it.fixture.Directory;
import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.Eventually;
import es.caib.empara.it.fixture.InTurn;
import es.caib.empara.it.fixture.Keycloak;
import es.caib.empara.it.fixture.LogoutRelay;
import es.caib.empara.it.fixture.PortalVisitor;
import es.caib.empara.it.fixture.PortalVisitor.Place;
import es.caib.empara.it.fixture.RealmDesk;
import es.caib.empara.it.fixture.Screen;
import es.caib.empara.it.fixture.Visitor;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Bodies whose people prove elsewhere who they are: Palma in its LDAP directory, Menorca and
 * Eivissa at one portal, Formentera at another. Configured by the operator, used, refused, left.
 */
@Beside
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RealmsIT {

  private static final String BOARD = "/alerts/board.xhtml";
  private static final String ALERTS = "/api/v1/alerts";
  private static final String INSTITUTIONS = "/api/v1/institutions";
  private static final String IN_THE_DIRECTORY = "contrasenya-del-directori";

  /** Of this run only. */
  private static final String SECRET = UUID.randomUUID().toString();

  private static final String PASSWORD = UUID.randomUUID().toString();

  private static EmparaMicro micro;
  private static Keycloak keycloak;
  private static LogoutRelay relay;
  private static Directory directory;
  private static Browser browser;
  private static Screen operator;
  private static RealmDesk desk;
  private static String brief;

  @BeforeAll
  static void start() {
    micro =
        EmparaMicro.begin(
            "realms",
            Map.of(
                "EMPARA_REALM_PALMA",
                SECRET,
                "EMPARA_REALM_PORTALS",
                SECRET,
                "EMPARA_REALM_WRONG",
                "no-secret-of-anybody",
                "EMPARA_OIDC_CLIENT_ID",
                "empara",
                // Tokens go by real time; a session of the Commission is called minutes ahead.
                "EMPARA_CLOCK_SPEED",
                "60"));
    relay = LogoutRelay.start();
    relay.to(URI.create(micro.base() + "/oidc/backchannel-logout"));
    keycloak = Keycloak.begin(micro.base(), relay.address(), SECRET, PASSWORD);
    directory =
        Directory.start(SECRET)
            .with("tecnica", IN_THE_DIRECTORY)
            .with("nomesdirectori", IN_THE_DIRECTORY);
    browser = Browser.launch();
    keycloak.awaitReady();
    micro.awaitReady();
    operator = new Story(micro.base(), browser).enter("operacio@ibd");
    desk = new RealmDesk(operator);
  }

  @AfterAll
  static void stop() throws Exception {
    for (AutoCloseable each :
        new AutoCloseable[] {operator, browser, micro, keycloak, relay, directory}) {
      if (each != null) {
        each.close();
      }
    }
  }

  @InTurn
  @Test
  @Order(1)
  void directory_isTestedBeforeItGoesLive_andSaysWhatIsWrong() {
    Map<String, String> fields = RealmDesk.settings(directory, "env:EMPARA_REALM_PALMA");
    desk.open("palma").choose(RealmDesk.DIRECTORY).type(fields);
    desk.type(Map.of("baseDn", "ou=ningu,dc=palma,dc=example")).test("BASE_NOT_FOUND");
    desk.type(Map.of("bindDn", "cn=ningu,dc=palma,dc=example")).test("BIND_REFUSED");
    desk.type(fields)
        .type(Map.of("bindSecret", "env:EMPARA_REALM_NOT_THERE"))
        .test("SECRET_MISSING");
    desk.type(fields).test("PASSED");
    // Out of service meanwhile, with the demo's password too.
    assertThat(new Visitor(micro.base()).logIn("tecnica@palma").body()).contains("No heu pogut");

    desk.goLive();

    assertThat(operator.complaints()).isEmpty();
  }

  @InTurn
  @Test
  @Order(2)
  void directory_opensByItsOwnPassword_andNeverByOneThatWasKeptHere() {
    Visitor visitor = new Visitor(micro.base());

    assertThat(visitor.logIn("tecnica@palma", IN_THE_DIRECTORY).status()).isEqualTo(302);
    assertThat(visitor.open(BOARD).status()).isEqualTo(200);
    new Api(micro.base(), IN_THE_DIRECTORY).get("tecnica@palma", ALERTS).expect(200);
    micro.api().get("tecnica@palma", ALERTS).expect(401);
    assertThat(new Visitor(micro.base()).logIn("tecnica@palma").status()).isEqualTo(200);
    // In the directory, but without an account here.
    new Api(micro.base(), IN_THE_DIRECTORY).get("nomesdirectori@palma", ALERTS).expect(401);
    new Api(micro.base(), "").get("tecnica@palma", ALERTS).expect(401);
  }

  @InTurn
  @Test
  @Order(3)
  void directory_thatIsDown_refusesWithTheUsualWords_andItsTestSaysWhy() {
    directory.down();

    Answer refused = new Visitor(micro.base()).logIn("tecnica@palma", IN_THE_DIRECTORY);
    desk.open("palma").test("UNREACHABLE").isLive();
    directory.up();

    assertThat(refused.body()).contains("No heu pogut entrar");
    Eventually.holds(
        "the log-in when the directory is back",
        Duration.ofSeconds(20),
        () -> new Visitor(micro.base()).logIn("tecnica@palma", IN_THE_DIRECTORY).status() == 302);
  }

  @InTurn
  @Test
  @Order(4)
  void portals_areTestedBeforeTheyGoLive_alsoTwoBodiesAtOneIssuer() {
    Map<String, String> fields = portal("govern", "cmenorca");
    desk.open("cmenorca").choose(RealmDesk.PORTAL).type(fields);
    desk.type(Map.of("issuer", keycloak.issuer("govern") + "/")).test("ISSUER_DIFFERS");
    desk.type(Map.of("issuer", keycloak.issuer("no-portal"))).test("NO_PROVIDER");
    desk.type(fields).type(Map.of("clientSecret", "env:EMPARA_REALM_NOT_THERE"));
    desk.test("SECRET_MISSING");
    desk.type(Map.of("clientSecret", "env:EMPARA_REALM_WRONG")).test("CLIENT_REFUSED");
    desk.type(fields).test("PASSED").goLive();
    live("ceivissa", portal("govern", "ceivissa"));
    live("cformentera", portal("formentera", null));
    brief = token("govern", "empara-breu", "tecnica");

    assertThat(operator.complaints()).isEmpty();
  }

  @InTurn
  @Test
  @Order(5)
  void portal_letsItsPersonIn_onceForEachCode() {
    PortalVisitor visitor = new PortalVisitor(micro.base());

    Place back = visitor.logIn("cmenorca", "tecnica", PASSWORD);
    URI callback = back.at().resolve(back.location());
    assertThat(callback.toString()).startsWith(micro.base() + "/oidc/callback");
    Place inside = visitor.get(callback);

    assertThat(inside.location()).endsWith(BOARD);
    assertThat(visitor.open(BOARD).answer().body()).contains("Àgata Coll");
    assertThat(visitor.get(callback).location()).contains("reason=portal-refused");
    assertThat(new PortalVisitor(micro.base()).get(callback).location())
        .contains("reason=portal-refused");
    // Whatever was tried again, who is inside stays inside.
    assertThat(visitor.open(BOARD).answer().status()).isEqualTo(200);
    assertThat(logged("tecnica@cmenorca", "OK")).isNotEmpty();
  }

  @InTurn
  @Test
  @Order(6)
  void portal_opensNoOtherBody_andNoPasswordOpensItsBodies() {
    PortalVisitor visitor = new PortalVisitor(micro.base());
    visitor.follow(visitor.logIn("cmenorca", "tecnica", PASSWORD));

    // The portal knows her still, and sends her back at once; she is not of that body.
    assertThat(visitor.start("ceivissa").at().toString()).contains("reason=portal-refused");
    assertThat(logged("tecnica@ceivissa", "REFUSED")).isNotEmpty();
    assertThat(visitor.open("/oidc/start?realm=palma").location()).contains("reason=portal-silent");
    micro.api().get("tecnica@cmenorca", ALERTS).expect(401);
  }

  @InTurn
  @Test
  @Order(7)
  void token_ofAPortal_opensTheApiForTheAccountOfItsBody() {
    assertThat(bearing(token("govern", "empara-programa", "tecnica"))).isEqualTo(200);
    assertThat(logged("tecnica@cmenorca", "OK")).isNotEmpty();
    assertThat(bearing(token("govern", "empara-programa", "tecnica2"))).isEqualTo(200);
    assertThat(logged("tecnica2@ceivissa", "OK")).isNotEmpty();
    // The same user name, of another issuer: another person.
    assertThat(bearing(token("formentera", "empara", "tecnica"))).isEqualTo(200);
    assertThat(logged("tecnica@cformentera", "OK")).isNotEmpty();
  }

  @InTurn
  @Test
  @Order(8)
  void token_thatIsNotForUs_isRefused() {
    Answer both = keycloak.tokens("govern", "empara-programa", "tecnica");
    String good = both.json().getString("access_token");

    assertThat(bearing(token("govern", "altra-aplicacio", "tecnica"))).isEqualTo(401);
    assertThat(bearing(both.json().getString("id_token"))).isEqualTo(401);
    assertThat(bearing(both.json().getString("refresh_token"))).isEqualTo(401);
    assertThat(bearing(good.substring(0, good.length() - 8) + "AAAAAAAA")).isEqualTo(401);
    assertThat(bearing("no-token")).isEqualTo(401);
    Answer refused = micro.api().bearing("no-token", ALERTS);
    assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
    assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
  }

  @InTurn
  @Test
  @Order(9)
  void logOut_atThePortal_closesTheSessionHereWithinASecond() {
    PortalVisitor visitor = new PortalVisitor(micro.base());
    visitor.follow(visitor.logIn("ceivissa", "tecnica2", PASSWORD));
    assertThat(visitor.open(BOARD).answer().status()).isEqualTo(200);
    int before = relay.words().size();

    keycloak.logOut("govern", "tecnica2");
    Eventually.holds(
        "the end of the session",
        Duration.ofSeconds(10),
        () -> visitor.open(BOARD).answer().status() != 200);
    Instant closed = Instant.now();

    List<LogoutRelay.Word> words = relay.words().subList(before, relay.words().size());
    assertThat(words).isNotEmpty().allSatisfy(word -> assertThat(word.status()).isEqualTo(200));
    long millis = Duration.between(words.get(0).at(), closed).toMillis();
    System.out.printf("Log-out at the portal to a closed session: %d ms%n", millis);
    assertThat(millis).isLessThan(1_000);
    assertThat(relay.say(words.get(0).form())).as("the same word again").isEqualTo(400);
    assertThat(relay.say("logout_token=no-token")).isEqualTo(400);
  }

  @InTurn
  @Test
  @Order(10)
  void logOut_here_endsTheSessionAtThePortalToo() {
    try (Screen screen = browser.open(micro.base())) {
      Page page = byPortal(screen);

      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Surt").setExact(true))
          .click();
      assertThat(page.locator("[data-login-reason=out]")).isVisible();

      screen.visit("/oidc/start?realm=cformentera");
      assertThat(page.locator("#password")).isVisible();
      assertThat(ours(screen)).isEmpty();
    }
  }

  /** The portal knows her still, but must ask her anew before it opens the locked screen. */
  @InTurn
  @Test
  @Order(11)
  void lockedScreen_ofWhoCameByAPortal_isUnlockedThere() {
    try (Screen screen = browser.open(micro.base())) {
      Page page = byPortal(screen);

      page.locator("button[data-lock]").click();
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Desbloca pel portal"))
          .click();
      page.locator("#password").fill(PASSWORD);
      page.locator("#kc-login").click();

      assertThat(page.locator("header .who")).containsText("Formentera");
      assertThat(ours(screen)).isEmpty();
    }
  }

  /** Logs in as a person does: the institution first, which offers its portal. */
  private static Page byPortal(Screen screen) {
    Page page = screen.page();
    screen.visit("/");
    screen.choose(page.getByRole(AriaRole.COMBOBOX), "Consell Insular de Formentera");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Entra pel portal")).click();
    page.locator("#username").fill("tecnica");
    page.locator("#password").fill(PASSWORD);
    page.locator("#kc-login").click();
    assertThat(page.locator("header .who")).containsText("Formentera");
    return page;
  }

  /** What the browser complained about on our pages. */
  private static List<String> ours(Screen screen) {
    return screen.complaints().stream()
        .filter(said -> said.contains(micro.base().toString()))
        .toList();
  }

  @InTurn
  @Test
  @Order(12)
  void change_ofALiveRealm_endsTheSessionsOfItsBody() {
    Visitor inside = new Visitor(micro.base());
    inside.logIn("tecnica@palma", IN_THE_DIRECTORY).expect(302);

    desk.open("palma").choose(RealmDesk.LOCAL).save();

    assertThat(inside.open(BOARD).status()).isEqualTo(302);
    micro.api().get("tecnica@palma", ALERTS).expect(200);
  }

  @InTurn
  @Test
  @Order(13)
  void token_thatIsOver_isRefused() {
    Eventually.holds("the end of a token", Duration.ofSeconds(60), () -> bearing(brief) == 401);
  }

  /** One in a directory and one at the portal, both voted in: from the proposal to the log-in. */
  @InTurn
  @Test
  @Order(14)
  void bodies_votedInWithADirectoryAndAPortal_logIn_onceTheirOperatorHasConfiguredThem() {
    directory.with("admin", IN_THE_DIRECTORY);
    List<Body> bodies =
        List.of(
            new Body("Ajuntament de Manacor", "manacor", "Manacor", RealmDesk.DIRECTORY),
            new Body("Ajuntament de Calvià", "calvia", "Calvià", RealmDesk.PORTAL));
    try (CommissionProposals proposals = new CommissionProposals(micro, browser);
        CommissionRoom room = new CommissionRoom(micro, browser)) {
      bodies.forEach(body -> proposals.incorporate(body, null));
      room.meet(bodies.stream().map(Body::name).toArray(String[]::new));
      for (Body body : bodies) {
        room.vote(body.name());
        room.closeVote(body.name());
        room.isAdopted(body.name());
      }
      room.end();
    }
    new Api(micro.base(), IN_THE_DIRECTORY).get("admin@manacor", INSTITUTIONS).expect(401);

    desk.open("manacor")
        .type(RealmDesk.settings(directory, "env:EMPARA_REALM_PALMA"))
        .test("PASSED")
        .goLive();
    desk.open("calvia").type(portal("govern", "calvia")).test("PASSED").goLive();

    Eventually.holds(
        "the log-in by the directory",
        Duration.ofSeconds(30),
        () -> new Visitor(micro.base()).logIn("admin@manacor", IN_THE_DIRECTORY).status() == 302);
    PortalVisitor visitor = new PortalVisitor(micro.base());
    visitor.follow(visitor.logIn("calvia", "admin", PASSWORD));
    assertThat(visitor.open("/people/list.xhtml").answer().body()).contains("Ajuntament de Calvià");
  }

  private static int bearing(String token) {
    return micro.api().bearing(token, ALERTS).status();
  }

  private static String token(String realm, String client, String user) {
    return keycloak.tokens(realm, client, user).json().getString("access_token");
  }

  private static List<JsonObject> logged(String account, String outcome) {
    return micro
        .api()
        .get(
            "auditoria@ibd",
            "/api/v1/audit/entries?operation=LOGIN&outcome=" + outcome + "&user=" + account)
        .expect(200)
        .items();
  }

  private static Map<String, String> portal(String realm, String body) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("issuer", keycloak.issuer(realm));
    fields.put("clientSecret", "env:EMPARA_REALM_PORTALS");
    if (body != null) {
      fields.put("bodyClaim", "body");
      fields.put("bodyValue", body);
    }
    return fields;
  }

  private static void live(String realm, Map<String, String> fields) {
    desk.open(realm).choose(RealmDesk.PORTAL).type(fields).test("PASSED").goLive();
  }
}
