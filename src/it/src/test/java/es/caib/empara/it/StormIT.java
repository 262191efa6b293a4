package es.caib.empara.it;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.it.fixture.Alerts;
import es.caib.empara.it.fixture.BadMailServer;
import es.caib.empara.it.fixture.Browser;
import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.Eventually;
import es.caib.empara.it.fixture.Feed;
import es.caib.empara.it.fixture.MailServer;
import es.caib.empara.it.fixture.Screen;
import es.caib.empara.it.fixture.SmsGateway;
import es.caib.empara.it.fixture.Together;
import es.caib.empara.it.fixture.Work;
import es.caib.empara.simulator.Events;
import es.caib.empara.simulator.FeedEvent;
import es.caib.empara.simulator.RiskLevel;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Very much at once, and lanes that are blocked. */
@Isolated("what it measures must be its own")
class StormIT {

  private static final String MANACOR = "07033";
  private static final String CENTRE = "guardia@ibd";
  private static final String COUNCIL = "tecnica@cmallorca";
  private static final int CASES = 1000;
  private static final int CHANGES = 5;
  private static final int BATCH = 250;
  private static final int PAIRS = 5;
  private static final int GOOD = 6;
  private static final Duration AT_MOST = Duration.ofSeconds(60);

  @Test
  void aBurstOfFiveThousandChanges_leavesEveryAlertOut_andNobodyWithMoreThanTwentyToLookAt()
      throws IOException {
    try (EmparaMicro micro = EmparaMicro.start("storm", Map.of("EMPARA_DEMO_CASES", "10"));
        Browser browser = Browser.launch()) {
      List<String> cases =
          Stream.generate(() -> Feed.invented(MANACOR).caseNumber()).limit(CASES).toList();
      send(
          micro,
          cases.stream()
              .map(
                  number ->
                      Events.registered(Feed.invented(MANACOR).withCaseNumber(number), Feed.now()))
              .toList());
      List<FeedEvent> storm = storm(cases);

      Instant begin = Instant.now();
      send(micro, storm);
      Duration sending = Duration.between(begin, Instant.now());
      Set<Long> seqs = new HashSet<>();
      Duration out = everyAlertIsOut(micro, cases, seqs);

      report(
          "storm.txt",
          "%d status changes taken in %.1f s (aim: 60); the last of %d alerts out %.1f s after the"
              + " last was taken (aim: 60)%n",
          storm.size(),
          sending.toMillis() / 1000.0,
          seqs.size(),
          out.toMillis() / 1000.0);
      assertThat(out).isLessThanOrEqualTo(AT_MOST);
      try (Screen onDuty = new Story(micro.base(), browser).enter(CENTRE)) {
        onDuty.visit("/alerts/board.xhtml");
        onDuty.page().waitForSelector("[data-group]");
        assertThat(onDuty.page().locator("#board .rows > li").count()).isBetween(10, 20);
        assertThat(onDuty.page().title()).contains(Integer.toString(CASES * (CHANGES + 1)));
      }
    }
  }

  /** Each case's level rises twice, with an incident, a breach and a flag between. */
  private static List<FeedEvent> storm(List<String> cases) {
    List<FeedEvent> storm = new ArrayList<>();
    cases.forEach(number -> storm.add(Events.riskAssessed(number, RiskLevel.HIGH, Feed.now())));
    cases.forEach(
        number -> storm.add(Events.flagChanged(number, "MINORS_AT_RISK", true, Feed.now())));
    cases.forEach(number -> storm.add(Events.riskAssessed(number, RiskLevel.EXTREME, Feed.now())));
    cases.forEach(
        number -> storm.add(Events.flagChanged(number, "SPECIAL_RELEVANCE", true, Feed.now())));
    cases.forEach(
        number -> storm.add(Events.flagChanged(number, "PERSISTENT_AGGRESSOR", true, Feed.now())));
    assertThat(storm).hasSize(CASES * CHANGES);
    return storm;
  }

  /** How long it takes from now until the cursor has shown the alerts of all cases. */
  private static Duration everyAlertIsOut(EmparaMicro micro, List<String> cases, Set<Long> seqs) {
    Instant begin = Instant.now();
    Set<String> known = new HashSet<>(cases);
    Set<Integer> ids = new HashSet<>();
    long[] since = {0};
    Eventually.holds(
        "all alerts of the storm",
        AT_MOST.multipliedBy(2),
        () -> {
          JsonObject page =
              micro.api().get(CENTRE, "/api/v1/alerts?since=" + since[0]).expect(200).json();
          for (JsonObject alert : page.getJsonArray("items").getValuesAs(JsonObject.class)) {
            if (known.contains(alert.getString("caseNumber", ""))) {
              ids.add(alert.getInt("id"));
              seqs.add(alert.getJsonNumber("seq").longValue());
            }
          }
          since[0] = page.getJsonNumber("next").longValue();
          return ids.size() == CASES * (CHANGES + 1);
        });
    return Duration.between(begin, Instant.now());
  }

  private static void send(EmparaMicro micro, List<FeedEvent> events) {
    for (int from = 0; from < events.size(); from += BATCH) {
      List<FeedEvent> batch = events.subList(from, Math.min(events.size(), from + BATCH));
      assertThat(micro.feed().send(batch).expect(202).json().getInt("accepted"))
          .isEqualTo(batch.size());
    }
  }

  @Test
  void whileOneLaneIsBlocked_everyGoodMessageIsDelivered_hardlyLater() throws IOException {
    try (MailServer mail = MailServer.start();
        SmsGateway gateway = SmsGateway.start();
        EmparaMicro micro = EmparaMicro.start("lanes", settings(mail, gateway))) {
      deliver(micro);
      List<Long> calm = new ArrayList<>();
      List<Long> troubled = new ArrayList<>();
      List<Double> ratios = new ArrayList<>();
      for (int pair = 0; pair < PAIRS; pair++) {
        List<Long> without = deliver(micro);
        List<Long> with = inTrouble(mail, gateway, () -> deliver(micro));
        ratios.add((double) median(with) / Math.max(1, median(without)));
        calm.addAll(without);
        troubled.addAll(with);
      }

      assertThat(troubled).as("every good message").hasSize(PAIRS * GOOD);
      report(
          "blocked-lanes.txt",
          "Short messages, from the outbox to the gateway, median of %d: %d ms; with a mail server"
              + " that never speaks and a number that is refused: %d ms; ratios of %d pairs: %s%n",
          calm.size(),
          median(calm),
          median(troubled),
          PAIRS,
          ratios.stream().map(ratio -> String.format(Locale.ROOT, "%.2f", ratio)).toList());
    }
  }

  private static Map<String, String> settings(MailServer mail, SmsGateway gateway) {
    Map<String, String> settings = new HashMap<>();
    settings.put("EMPARA_CLOCK_SPEED", "60");
    settings.put("EMPARA_MAIL_HOST", "localhost");
    settings.put("EMPARA_MAIL_PORT", Integer.toString(mail.port()));
    settings.put("EMPARA_MAIL_SECURITY", "none");
    settings.put("EMPARA_MAIL_FROM", "empara@empara.example");
    settings.put("EMPARA_SMS_URL", gateway.url());
    settings.put("EMPARA_DELIVERY_PAUSE", "PT0.05S");
    settings.put("EMPARA_DEMO_CASES", "10");
    return settings;
  }

  private static List<Long> inTrouble(
      MailServer mail, SmsGateway gateway, Callable<List<Long>> work) {
    mail.down();
    gateway.refuse("+34600000001");
    try (BadMailServer silent = BadMailServer.silent(mail.port())) {
      return Together.run(List.of(work)).get(0);
    } finally {
      gateway.behave();
      mail.up();
    }
  }

  /** Milliseconds that the first short message of each of some alerts has needed. */
  private static List<Long> deliver(EmparaMicro micro) {
    List<JsonObject> rises = new ArrayList<>();
    for (int i = 0; i < GOOD; i++) {
      String number = micro.feed().registerCase(MANACOR).caseNumber();
      micro.feed().assess(number, RiskLevel.HIGH);
      rises.add(new Alerts(micro.api()).rise(COUNCIL, number));
    }
    List<Long> needed = new ArrayList<>();
    for (JsonObject rise : rises) {
      needed.add(
          Eventually.get(
              "a short message of " + rise.getInt("id"),
              AT_MOST,
              () ->
                  micro
                      .api()
                      .get(COUNCIL, "/api/v1/alerts/" + rise.getInt("id") + "/trail")
                      .expect(200)
                      .json()
                      .getJsonArray("ways")
                      .getValuesAs(JsonObject.class)
                      .stream()
                      .filter(way -> way.getString("channel").equals("SMS"))
                      .filter(way -> !way.isNull("sentAt"))
                      .map(StormIT::needed)
                      .findFirst()));
      micro
          .api()
          .post(CENTRE, "/api/v1/alerts/" + rise.getInt("id") + "/acknowledgement")
          .expect(200);
    }
    return needed;
  }

  private static long needed(JsonObject way) {
    return Duration.between(
            Instant.parse(way.getString("committedAt")), Instant.parse(way.getString("sentAt")))
        .toMillis();
  }

  private static long median(List<Long> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }

  private static void report(String file, String format, Object... values) throws IOException {
    String text = String.format(Locale.ROOT, format, values);
    System.out.print(text);
    Files.writeString(Work.at(file), text);
  }
}
