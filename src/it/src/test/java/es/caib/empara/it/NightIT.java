package es.caib.empara.it;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.it.fixture.Alerts;
import es.caib.empara.it.fixture.Beside;
import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.Eventually;
import es.caib.empara.it.fixture.SmsGateway;
import es.caib.empara.simulator.RiskLevel;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A whole night without anybody there, at a thousand times its pace. */
@Beside
class NightIT {

  private static final ZoneId ISLANDS = ZoneId.of("Europe/Madrid");
  private static final String MANACOR = "07033";
  private static final String COUNCIL = "tecnica@cmallorca";
  private static final Duration AT_MOST = Duration.ofSeconds(120);

  @Test
  void anAlertInTheEvening_isCalledOutAllNight_untilAPersonTakesItInTheMorning() {
    Instant tonight = next(LocalTime.of(22, 0));
    Instant morning = tonight.plus(Duration.ofHours(9));
    Map<String, String> settings;
    try (SmsGateway gateway = SmsGateway.start()) {
      settings =
          Map.of(
              "EMPARA_CLOCK_OFFSET", Duration.between(Instant.now(), tonight).toString(),
              "EMPARA_CLOCK_SPEED", "1000",
              "EMPARA_SMS_URL", gateway.url(),
              "EMPARA_DELIVERY_PAUSE", "PT0.5S",
              "EMPARA_DEMO_CASES", "10");
      try (EmparaMicro micro = EmparaMicro.start("night", settings)) {
        String number = micro.feed().registerCase(MANACOR).caseNumber();
        micro.feed().assess(number, RiskLevel.HIGH);
        JsonObject rise = rise(micro, number);
        String path = "/api/v1/alerts/" + rise.getInt("id");

        Eventually.holds(
            "the morning, with the ladder still being climbed",
            AT_MOST,
            () ->
                Instant.parse(micro.api().get(COUNCIL, path).json().getString("deadline"))
                    .isAfter(morning));

        List<JsonObject> rungs = rungs(micro, path);
        assertThat(rungs).hasSizeGreaterThan(12);
        assertThat(rungs.stream().map(rung -> rung.getInt("step")).toList())
            .as("each rung once, none left out")
            .isEqualTo(IntStream.rangeClosed(1, rungs.size()).boxed().toList());
        assertThat(longestPause(rungs))
            .as("never silent for long")
            .isLessThan(Duration.ofMinutes(60));
        assertThat(gateway.taken()).hasSizeGreaterThan(12);
        micro.api().post(COUNCIL, path + "/acknowledgement").expect(200);
        int climbed = rungs(micro, path).size();
        String other = micro.feed().registerCase(MANACOR).caseNumber();
        micro.feed().assess(other, RiskLevel.HIGH);
        Eventually.holds(
            "another alert is called out",
            AT_MOST,
            () -> rise(micro, other).getInt("escalationStep") >= 3);
        assertThat(rungs(micro, path)).as("of what is taken nobody is told").hasSize(climbed);
      }
    }
  }

  private static Instant next(LocalTime time) {
    ZonedDateTime today = ZonedDateTime.now(ISLANDS).with(time);
    return (today.isBefore(ZonedDateTime.now(ISLANDS)) ? today.plusDays(1) : today).toInstant();
  }

  private static Duration longestPause(List<JsonObject> rungs) {
    Duration longest = Duration.ZERO;
    for (int i = 1; i < rungs.size(); i++) {
      Duration pause =
          Duration.between(
              Instant.parse(rungs.get(i - 1).getString("at")),
              Instant.parse(rungs.get(i).getString("at")));
      longest = pause.compareTo(longest) > 0 ? pause : longest;
    }
    return longest;
  }

  private static List<JsonObject> rungs(EmparaMicro micro, String path) {
    return micro
        .api()
        .get(COUNCIL, path + "/trail")
        .expect(200)
        .json()
        .getJsonArray("rungs")
        .getValuesAs(JsonObject.class);
  }

  private static JsonObject rise(EmparaMicro micro, String number) {
    return new Alerts(micro.api()).rise(COUNCIL, number);
  }
}
