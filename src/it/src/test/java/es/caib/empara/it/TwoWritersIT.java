package es.caib.empara.it;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.it.fixture.Alerts;
import es.caib.empara.it.fixture.Answer;
import es.caib.empara.it.fixture.Api;
import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.Feed;
import es.caib.empara.it.fixture.SharedMicro;
import es.caib.empara.it.fixture.Timeline;
import es.caib.empara.it.fixture.Together;
import es.caib.empara.simulator.Events;
import es.caib.empara.simulator.RiskLevel;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several write at once; the status versions stay a line without gap or twin. */
@ExtendWith(SharedMicro.class)
class TwoWritersIT {

  private static final String PALMA = "07040";
  private static final String ON_DUTY = "guardia@ibd";
  private static final String TECHNICIAN = "tecnica@cmallorca";
  private static final int EACH = 25;

  private final Api api;
  private final Feed feed;

  TwoWritersIT(EmparaMicro micro) {
    api = micro.api();
    feed = micro.feed();
  }

  @Test
  void feed_twoSendersForOneCase_numbersWithoutGapOrTwin() {
    String number = feed.registerCase(PALMA).caseNumber();
    Callable<Integer> sender =
        () -> {
          for (int i = 0; i < EACH; i++) {
            feed.assess(number, i % 2 == 0 ? RiskLevel.MEDIUM : RiskLevel.LOW);
          }
          return EACH;
        };

    Together.run(List.of(sender, sender));

    assertThat(versions(number))
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 2 + 2 * EACH).boxed().toList());
    assertThat(opened(number).json().getInt("statusVersion")).isEqualTo(2 + 2 * EACH);
  }

  @RepeatedTest(5)
  void act_twoOnTheSameVersion_oneWinsAndTheOtherHearsWhatChanged() {
    String number = feed.registerCase(PALMA).caseNumber();

    List<Answer> answers =
        Together.run(List.of(() -> act(ON_DUTY, number, 2), () -> act(TECHNICIAN, number, 2)));

    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 412);
    JsonObject won = answers.stream().filter(a -> a.status() == 201).findFirst().get().json();
    JsonObject lost = answers.stream().filter(a -> a.status() == 412).findFirst().get().json();
    assertThat(won.getInt("statusVersion")).isEqualTo(3);
    assertThat(lost.getString("type")).endsWith("stale-status");
    assertThat(lost.getInt("current")).isEqualTo(3);
    assertThat(lost.getJsonArray("changes").getValuesAs(JsonObject.class))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.getInt("statusVersion")).isEqualTo(3);
              assertThat(change.getString("what")).isEqualTo("act");
            });
    assertThat(versions(number)).containsExactly(1L, 2L, 3L);
  }

  @Test
  void act_whileTheLevelRises_isTakenBeforeOrRefusedAfterButNeverLost() {
    String number = feed.registerCase(PALMA).caseNumber();

    List<Answer> answers =
        Together.run(
            List.of(
                () -> act(ON_DUTY, number, 2),
                () -> feed.send(Events.riskAssessed(number, RiskLevel.HIGH, Feed.now()))));

    assertThat(answers.get(1).status()).isEqualTo(202);
    boolean taken = answers.get(0).status() == 201;
    if (!taken) {
      JsonObject change =
          answers.get(0).expect(412).json().getJsonArray("changes").getJsonObject(0);
      assertThat(change.getString("what")).isEqualTo("riskLevel");
      assertThat(change.getString("from")).isEqualTo("LOW");
      assertThat(change.getString("to")).isEqualTo("HIGH");
    }
    assertThat(versions(number)).hasSize(taken ? 4 : 3).doesNotHaveDuplicates();
  }

  @RepeatedTest(5)
  void acknowledgement_twoAtTheSameInstant_bothHearWhoWasFirst() {
    String number = feed.registerCase(PALMA).caseNumber();
    feed.assess(number, RiskLevel.EXTREME);
    long alert = alertOf(number);
    String path = "/api/v1/alerts/" + alert + "/acknowledgement";

    List<Answer> answers =
        Together.run(List.of(() -> api.post(ON_DUTY, path), () -> api.post(TECHNICIAN, path)));

    assertThat(answers).extracting(Answer::status).containsOnly(200);
    List<String> taker =
        answers.stream().map(each -> each.json().getString("acknowledgedBy")).distinct().toList();
    assertThat(taker).hasSize(1).containsAnyOf(ON_DUTY, TECHNICIAN);
  }

  private Answer act(String account, String number, long version) {
    return api.post(
        account,
        "/api/v1/cases/" + number + "/actions",
        "{\"kind\":\"FOLLOW_UP\",\"text\":\"Trucada de seguiment\"}",
        "If-Match",
        "\"" + version + "\"");
  }

  private long alertOf(String number) {
    return new Alerts(api).rise(ON_DUTY, number).getJsonNumber("id").longValue();
  }

  private Answer opened(String number) {
    return api.get(ON_DUTY, "/api/v1/cases/" + number, "Access-Reason", "REVIEW").expect(200);
  }

  /** The status versions of the timeline, which itself is ordered by when things happened. */
  private List<Long> versions(String number) {
    return new Timeline(api)
        .of(number).stream()
            .map(line -> line.getJsonNumber("statusVersion").longValue())
            .sorted()
            .toList();
  }
}
