package es.caib.empara.it;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.it.fixture.Alerts;
import es.caib.empara.it.fixture.Api;
import es.caib.empara.it.fixture.Audit;
import es.caib.empara.it.fixture.Beside;
import es.caib.empara.it.fixture.Browser;
import es.caib.empara.it.fixture.Directory;
import es.caib.empara.it.fixture.Eventually;
import es.caib.empara.it.fixture.Feed;
import es.caib.empara.it.fixture.InTurn;
import es.caib.empara.it.fixture.PayaraServer;
import es.caib.empara.it.fixture.RealmDesk;
import es.caib.empara.it.fixture.Screen;
import es.caib.empara.it.fixture.Visitor;
import es.caib.empara.it.fixture.Work;
import es.caib.empara.simulator.RiskLevel;
import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The EAR on a real Payara Server: deployed, used, undeployed; and with realms of its operators.
 */
@Beside
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PayaraServerIT {

  private static final String PALMA = "07040";
  private static final String ON_DUTY = "guardia@ibd";
  private static final String MALLORCA = "tecnica@cmallorca";
  private static final String MENORCA = "tecnica@cmenorca";

  private static PayaraServer server;

  @BeforeAll
  static void deploy() {
    server = PayaraServer.start();
    server.deploy(Work.ear());
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @InTurn
  @Test
  @Order(1)
  void story_byTheApi_isTheSameForWhomItConcernsAndNothingForOthers() {
    Api api = server.api();
    Feed feed = new Feed(api);
    String number = feed.registerCase(PALMA).caseNumber();
    feed.assess(number, RiskLevel.EXTREME);

    JsonObject alert = new Alerts(api).rise(ON_DUTY, number);
    api.post(ON_DUTY, "/api/v1/alerts/" + alert.getInt("id") + "/acknowledgement").expect(200);

    JsonObject forCentre = open(api, ON_DUTY, number);
    assertThat(forCentre.getString("riskLevel")).isEqualTo("EXTREME");
    assertThat(forCentre.getInt("statusVersion")).isEqualTo(3);
    assertThat(open(api, MALLORCA, number)).isEqualTo(forCentre);
    assertThat(new Alerts(api).ofCase(MALLORCA, number))
        .filteredOn(each -> each.getString("type").equals("RISK_LEVEL_RAISED"))
        .singleElement()
        .satisfies(each -> assertThat(each.getString("acknowledgedBy")).isEqualTo(ON_DUTY));
    api.get(MENORCA, "/api/v1/cases/" + number, "Access-Reason", "ALERT").expect(404);
    assertThat(new Alerts(api).ofCase(MENORCA, number)).isEmpty();
  }

  @InTurn
  @Test
  @Order(2)
  void story_inTheBrowser_isSeenByWhomItConcerns() {
    try (Browser browser = Browser.launch()) {
      long latency = new Story(server.base(), browser).play();
      System.out.printf(
          "State's message to row on the open board, Payara Server: %d ms%n", latency);
    }
  }

  @InTurn
  @Test
  @Order(3)
  void refusal_atEveryDoorOfCaseData_leavesAnEntry() {
    Api api = server.api();
    Instant start = Instant.now();
    String operator = "operacio@ibd";
    List<String> reads =
        List.of(
            "/cases",
            "/cases/ANY-CASE",
            "/cases/ANY-CASE/timeline",
            "/alerts",
            "/alerts/1",
            "/audit/entries");
    List<String> writes =
        List.of("/events", "/cases/ANY-CASE/actions", "/alerts/1/acknowledgement");
    List<String> pages =
        List.of(
            "/alerts/board.xhtml",
            "/cases/list.xhtml",
            "/cases/case.xhtml",
            "/audit/operations.xhtml");

    reads.forEach(path -> api.get(operator, "/api/v1" + path).expect(403));
    writes.forEach(path -> api.post(operator, "/api/v1" + path).expect(403));
    Visitor visitor = new Visitor(server.base());
    visitor.logIn(operator);
    pages.forEach(page -> assertThat(visitor.open(page).status()).as(page).isEqualTo(403));

    List<String> expected = new ArrayList<>();
    reads.forEach(path -> expected.add("GET /api/v1" + template(path)));
    writes.forEach(path -> expected.add("POST /api/v1" + template(path)));
    pages.forEach(page -> expected.add("PAGE /empara" + page));
    assertThat(new Audit(api).refusals(operator, start))
        .extracting(entry -> entry.getString("operation"))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  /** As the log names an operation: without what stands for a case or an alert. */
  private static String template(String path) {
    return path.replace("ANY-CASE", "{caseNumber}").replace("/1", "/{id}");
  }

  /**
   * What the WAR on Micro does is proved by {@link RealmsIT}; here that the EAR has all it needs.
   */
  @InTurn
  @Test
  @Order(4)
  void directory_onTheServer_opensByItsPassword_andItsSecretIsInNoFile() throws Exception {
    Api inDirectory = new Api(server.base(), "contrasenya-del-directori");
    try (Directory directory =
            Directory.start(PayaraServer.REALM_SECRET)
                .with("tecnica", "contrasenya-del-directori");
        Browser browser = Browser.launch();
        Screen operator = new Story(server.base(), browser).enter("operacio@ibd")) {
      new RealmDesk(operator)
          .open("palma")
          .choose(RealmDesk.DIRECTORY)
          .type(RealmDesk.settings(directory, "env:EMPARA_REALM_PALMA"))
          .test("PASSED")
          .goLive();

      inDirectory.get("tecnica@palma", "/api/v1/alerts").expect(200);
      server.api().get("tecnica@palma", "/api/v1/alerts").expect(401);
    }
    assertThat(Files.readString(server.configuration()))
        .contains("empara-ibd")
        .doesNotContain(PayaraServer.REALM_SECRET);
    assertThat(server.api().bearing("no.to.ken", "/api/v1/alerts").header("WWW-Authenticate"))
        .startsWith("Bearer");
  }

  @InTurn
  @Test
  @Order(5)
  void undeployment_leavesNothing() {
    server.undeploy();

    assertThat(server.applications()).doesNotContain("empara  ");
    assertThat(server.api().open("/ready").status()).isEqualTo(404);
  }

  /** Where an application may give the server no commands, its operators do, as they are shown. */
  @InTurn
  @Test
  @Order(6)
  void realms_thatOperatorsPrepare_areUsed_andAskedForWhereTheyAreNot() {
    server.dropRealm("empara-cmenorca");
    server.restartWith("-Dempara.realms.prepared=true");
    server.deploy(Work.ear());
    Api api = server.api();

    api.get(MALLORCA, "/api/v1/alerts").expect(200);
    api.get(MENORCA, "/api/v1/alerts").expect(401);
    try (Browser browser = Browser.launch();
        Screen operator = new Story(server.base(), browser).enter("operacio@ibd")) {
      new RealmDesk(operator).open("cmenorca");
      server.type(operator.page().locator("main code").innerText());
    }

    Eventually.holds(
        "the log-in by the realm that was prepared",
        Duration.ofSeconds(60),
        () -> api.get(MENORCA, "/api/v1/alerts").status() == 200);
  }

  private static JsonObject open(Api api, String account, String number) {
    return api.get(account, "/api/v1/cases/" + number, "Access-Reason", "ALERT").expect(200).json();
  }
}
