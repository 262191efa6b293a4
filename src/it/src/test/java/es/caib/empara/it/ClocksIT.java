package es.caib.empara.it;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.it.fixture.Alerts;
import es.caib.empara.it.fixture.Beside;
import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.Eventually;
import es.caib.empara.it.fixture.Feed;
import es.caib.empara.it.fixture.Postgres;
import es.caib.empara.it.fixture.Timeline;
import es.caib.empara.simulator.Events;
import es.caib.empara.simulator.FeedEvent;
import es.caib.empara.simulator.RiskLevel;
import es.caib.empara.simulator.Source;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the calendar brings, on PostgreSQL, while a second of the server is nearly three hours. */
@Beside
class ClocksIT {

  private static final String PALMA = "07040";
  private static final String TECHNICIAN = "tecnica@palma";
  private static final ZoneId ISLANDS = ZoneId.of("Europe/Madrid");
  private static final Duration AT_MOST = Duration.ofSeconds(120);
  private static final JsonProvider JSON = JsonProvider.provider();

  private static Postgres postgres;
  private static EmparaMicro micro;

  @BeforeAll
  static void start() {
    postgres = Postgres.start();
    Map<String, String> settings = new HashMap<>(postgres.settings());
    settings.put("EMPARA_CLOCK_SPEED", "10000");
    settings.put("EMPARA_DEMO_CASES", "10");
    micro = EmparaMicro.start("clocks", settings);
  }

  @AfterAll
  static void stop() {
    if (micro != null) {
      micro.close();
    }
    postgres.close();
  }

  @Test
  void timeThatRuns_lapsesAMeasure_andFindsTheCaseOverdueAndQuiet_eachOnce() throws Exception {
    String number = micro.feed().registerCase(PALMA).caseNumber();
    micro.feed().assess(number, RiskLevel.HIGH);
    LocalDate lastDay = LocalDate.now(ISLANDS).plusDays(5);
    micro.feed().accepted(granted(number, lastDay));

    Eventually.holds("overdue and quiet", AT_MOST, () -> types(number).contains("QUIET_CASE"));
    Eventually.holds("lapsed", AT_MOST, () -> types(number).contains("ORDER_MODIFIED"));
    Eventually.holds("without an order again", AT_MOST, () -> gaps(number).contains("NO_ORDER"));

    assertThat(types(number))
        .containsExactlyInAnyOrder(
            "CASE_REGISTERED",
            "RISK_LEVEL_RAISED",
            "PROTECTION_ORDER_GRANTED",
            "ORDER_EXPIRING",
            "ORDER_MODIFIED",
            "ORDER_GAP",
            "ORDER_GAP",
            "ORDER_GAP",
            "REASSESSMENT_OVERDUE",
            "QUIET_CASE");
    assertThat(gaps(number))
        .containsExactlyInAnyOrder("INCOMPLETE_BAN", "UNACKNOWLEDGED", "NO_ORDER");
    JsonObject opened = opened(number);
    assertThat(opened.getInt("statusVersion")).isEqualTo(5);
    assertThat(opened.getJsonArray("measuresInForce")).isEmpty();
    assertThat(new Timeline(micro.api()).of(number))
        .filteredOn(line -> line.getString("source").equals("/empara"))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.getString("to")).isEqualTo("EXPIRED");
              assertThat(line.getString("text")).isEqualTo("APPROACH_BAN " + lastDay);
              assertThat(Instant.parse(line.getString("at")))
                  .isEqualTo(lastDay.plusDays(1).atStartOfDay(ISLANDS).toInstant());
            });
    assertThat(Files.readString(micro.log())).doesNotContain("A clock could not be heeded");
  }

  private static List<String> types(String number) {
    return new Alerts(micro.api())
        .ofCase(TECHNICIAN, number).stream().map(alert -> alert.getString("type")).toList();
  }

  /** What was found to be missing, once each. */
  private static List<String> gaps(String number) {
    return new Alerts(micro.api())
        .ofCase(TECHNICIAN, number).stream()
            .filter(alert -> alert.getString("type").equals("ORDER_GAP"))
            .map(alert -> alert.getJsonObject("reason").getString("rule"))
            .toList();
  }

  private static JsonObject opened(String number) {
    return micro
        .api()
        .get(TECHNICIAN, "/api/v1/cases/" + number, "Access-Reason", "ALERT")
        .expect(200)
        .json();
  }

  private static FeedEvent granted(String number, LocalDate lastDay) {
    JsonObject measure =
        JSON.createObjectBuilder()
            .add("measureId", "M-1")
            .add("kind", "APPROACH_BAN")
            .add("nature", "PENAL")
            .add("parameters", JSON.createObjectBuilder().add("metres", 500))
            .add("validFrom", LocalDate.now(ISLANDS).toString())
            .add("validUntil", lastDay.toString())
            .build();
    JsonObject data =
        JSON.createObjectBuilder()
            .add("orderId", "OP-" + number)
            .add("nig", "0704000120260000001")
            .add("court", "Jutjat de violència sobre la dona 1 de Palma")
            .add("adoptedAt", Instant.now().toString())
            .add("measures", JSON.createArrayBuilder().add(measure))
            .build();
    return Events.event(Source.SIRAJ, "order.granted", number, Feed.now(), "-IT", data);
  }
}
