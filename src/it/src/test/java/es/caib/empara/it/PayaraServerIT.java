package es.caib.empara.it;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.it.fixture.Alerts;
import es.caib.empara.it.fixture.Api;
import es.caib.empara.it.fixture.Audit;
import es.caib.empara.it.fixture.Browser;
import es.caib.empara.it.fixture.Feed;
import es.caib.empara.it.fixture.PayaraServer;
import es.caib.empara.it.fixture.Visitor;
import es.caib.empara.it.fixture.Work;
import es.caib.empara.simulator.RiskLevel;
import jakarta.json.JsonObject;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The EAR on a real Payara Server: deployed, used, undeployed. */
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

  @Test
  @Order(1)
  void story_byTheApi_isTheSameForWhomItConcernsAndNothingForOthers() {
    Api api = server.api();
    Feed feed = new Feed(api);
    String number = feed.registerCase(PALMA).caseNumber();
    feed.assess(number, RiskLevel.EXTREME);

    JsonObject alert =
        new Alerts(api)
            .ofCase(ON_DUTY, number).stream()
                .filter(each -> each.getString("type").equals("RISK_LEVEL_RAISED"))
                .findFirst()
                .orElseThrow();
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

  @Test
  @Order(2)
  void story_inTheBrowser_isSeenByWhomItConcerns() {
    try (Browser browser = Browser.launch()) {
      long latency = new Story(server.base(), browser).play();
      System.out.printf(
          "State's message to row on the open board, Payara Server: %d ms%n", latency);
    }
  }

  @Test
  @Order(3)
  void refusal_byTheApiOrAPage_leavesAnEntry() {
    Api api = server.api();
    Instant start = Instant.now();
    String reader = "consulta@cmallorca";
    api.get(reader, "/api/v1/alerts").expect(403);
    api.get(reader, "/api/v1/cases/ANY-CASE", "Access-Reason", "REVIEW").expect(403);
    api.get(reader, "/api/v1/audit/entries").expect(403);
    Visitor visitor = new Visitor(server.base());
    visitor.logIn(reader);
    assertThat(visitor.open("/alerts/board.xhtml").status()).isEqualTo(403);

    assertThat(new Audit(api).refusals(reader, start))
        .extracting(entry -> entry.getString("operation"))
        .containsExactly(
            "PAGE /empara/alerts/board.xhtml",
            "GET /api/v1/audit/entries",
            "GET /api/v1/cases/{caseNumber}",
            "GET /api/v1/alerts");
  }

  @Test
  @Order(4)
  void undeployment_leavesNothing() {
    server.undeploy();

    assertThat(server.applications()).doesNotContain("empara  ");
    assertThat(server.api().open("/ready").status()).isEqualTo(404);
  }

  private static JsonObject open(Api api, String account, String number) {
    return api.get(account, "/api/v1/cases/" + number, "Access-Reason", "ALERT").expect(200).json();
  }
}
