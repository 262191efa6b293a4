package es.caib.empara.it;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.it.fixture.Alerts;
import es.caib.empara.it.fixture.BadMailServer;
import es.caib.empara.it.fixture.Beside;
import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.Eventually;
import es.caib.empara.it.fixture.InTurn;
import es.caib.empara.it.fixture.MailServer;
import es.caib.empara.it.fixture.Postgres;
import es.caib.empara.it.fixture.SmsGateway;
import es.caib.empara.it.fixture.Visitor;
import es.caib.empara.simulator.RiskLevel;
import es.caib.empara.simulator.SimulatedCase;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Messages that leave the house: over a real SMTP server and real HTTP, also while these fail. A
 * minute of the ladder is two seconds here.
 */
@Beside
class DeliveryIT {

  private static final String MANACOR = "07033";
  private static final String CENTRE = "guardia@ibd";
  private static final String COUNCIL = "tecnica@cmallorca";
  private static final List<String> PEOPLE =
      List.of(CENTRE, "tecnica@ibd", "coordinacio@ibd", COUNCIL, "tecnica2@cmallorca");
  private static final Duration AT_MOST = Duration.ofSeconds(90);

  private static MailServer mail;
  private static SmsGateway gateway;
  private static Postgres postgres;
  private static EmparaMicro micro;

  @BeforeAll
  static void start() {
    mail = MailServer.start();
    gateway = SmsGateway.start();
    postgres = Postgres.start();
    Map<String, String> settings = new HashMap<>(postgres.settings());
    settings.put("EMPARA_CLOCK_SPEED", "30");
    settings.put("EMPARA_MAIL_HOST", "localhost");
    settings.put("EMPARA_MAIL_PORT", Integer.toString(mail.port()));
    settings.put("EMPARA_MAIL_SECURITY", "none");
    settings.put("EMPARA_MAIL_FROM", "empara@empara.example");
    settings.put("EMPARA_SMS_URL", gateway.url());
    settings.put("EMPARA_DELIVERY_PAUSE", "PT0.2S");
    settings.put("EMPARA_DEMO_CASES", "10");
    settings.put("EMPARA_PUBLIC_URL", "http://empara.example/empara");
    micro = EmparaMicro.start("delivery", settings);
  }

  @AfterAll
  static void stop() {
    if (micro != null) {
      micro.close();
    }
    postgres.close();
    gateway.close();
    mail.close();
  }

  /** Nobody is to be written to because of what another test has raised. */
  @AfterEach
  void takeEverything() {
    gateway.behave();
    new Alerts(micro.api()).takeAll(CENTRE);
  }

  @InTurn
  @Test
  void anAlertThatNobodyTakes_isToldByMailAndSms_byReferenceOnly_withProof() {
    SimulatedCase known = micro.feed().registerCase(MANACOR);
    micro.feed().assess(known.caseNumber(), RiskLevel.HIGH);
    JsonObject rise = rise(known.caseNumber());
    String reference = "A-" + rise.getInt("id");

    Eventually.holds("a letter", AT_MOST, () -> letters(reference).findAny().isPresent());
    Eventually.holds("a short message", AT_MOST, () -> messages(reference).findAny().isPresent());

    assertThat(letters(reference)).allSatisfy(text -> assertThat(text).contains("avís crític"));
    assertThat(gateway.taken()).allSatisfy(sms -> assertThat(sms.key()).isEqualTo(sms.reference()));
    assertThat(Stream.concat(letters(reference), messages(reference)))
        .allSatisfy(
            text ->
                assertThat(text)
                    .doesNotContain(known.caseNumber())
                    .doesNotContain(known.victim().givenName())
                    .doesNotContain(known.victim().surname1())
                    .doesNotContain(known.aggressor().surname1())
                    .doesNotContain("Manacor")
                    .doesNotContain("risc"));
    Eventually.holds("the receipt of the gateway", AT_MOST, () -> is(rise, "SMS", "DELIVERED"));
    assertThat(ways(rise, "SMS"))
        .filteredOn(way -> way.getString("state").equals("DELIVERED"))
        .allSatisfy(
            way ->
                assertThat(
                        Stream.of("committedAt", "queuedAt", "sentAt", "deliveredAt")
                            .map(way::getString)
                            .map(Instant::parse)
                            .toList())
                    .isSorted());
  }

  @InTurn
  @Test
  void whoComesByTheLinkOfAMessage_hasSeenIt_andNobodyElseHas() {
    JsonObject rise = rise(serious());
    String text =
        Eventually.get(
            "a short message",
            AT_MOST,
            () ->
                messages("A-" + rise.getInt("id")).filter(sms -> sms.contains("from=")).findAny());
    String from = text.replaceFirst("(?s).*[?&]from=(\\d+).*", "$1");
    for (String person : PEOPLE) {
      Visitor visitor = new Visitor(micro.base());
      visitor.logIn(person);
      visitor.open("/alerts/board.xhtml?from=" + from).expect(200);
    }

    assertThat(ways(rise, "SMS"))
        .filteredOn(way -> !way.isNull("displayedAt"))
        .extracting(way -> way.getString("person"))
        .hasSize(1);
  }

  @InTurn
  @Test
  void onceSomebodyHasTheAlert_nobodyIsWrittenToAnyMore() {
    JsonObject rise = rise(serious());
    take(rise);
    int climbed = trail(rise).getJsonArray("rungs").size();
    JsonObject other = rise(serious());
    String reference = "A-" + other.getInt("id");

    Eventually.holds("the other is told", AT_MOST, () -> messages(reference).findAny().isPresent());

    assertThat(trail(rise).getJsonArray("rungs")).hasSize(climbed);
    assertThat(ways(rise, "SMS"))
        .allSatisfy(way -> assertThat(way.getString("state")).isNotEqualTo("WAITING"));
  }

  @InTurn
  @Test
  void aGatewayThatFails_isTriedAgainUnderTheSameReference_andNothingIsTakenTwice() {
    gateway.answerWith(503);
    JsonObject rise = rise(serious());
    Eventually.holds("three attempts", AT_MOST, () -> attempts() >= 3);
    Eventually.holds(
        "mail, all the same",
        AT_MOST,
        () -> letters("A-" + rise.getInt("id")).findAny().isPresent());
    gateway.answerWith(202);

    Eventually.holds("sent after all", AT_MOST, () -> isSent(rise, "SMS"));
    assertThat(gateway.taken()).extracting(SmsGateway.Sms::reference).doesNotHaveDuplicates();
  }

  @InTurn
  @Test
  void aMailServerThatIsAway_holdsUpItsOwnLaneOnly_andWhatWaitedGoesOutWhenItIsBack() {
    mail.down();
    JsonObject rise = rise(serious());
    try {
      Eventually.holds("the other channel", AT_MOST, () -> isSent(rise, "SMS"));
      Eventually.holds(
          "mail that waits for want of a server",
          AT_MOST,
          () ->
              ways(rise, "MAIL").stream()
                  .anyMatch(way -> "unreachable".equals(way.getString("fault", null))));
    } finally {
      mail.up();
    }

    Eventually.holds("the letter", AT_MOST, () -> isSent(rise, "MAIL"));
  }

  @InTurn
  @Test
  void aLetterThatIsRefused_isParked_andAnAlertOfItsOwn() {
    mail.down();
    try (BadMailServer refusing = BadMailServer.refusing(mail.port())) {
      JsonObject rise = rise(serious());

      Eventually.holds("a parked letter", AT_MOST, () -> is(rise, "MAIL", "PARKED"));
      Eventually.holds(
          "the alert of the lane", AT_MOST, () -> !open("DELIVERY_PARKED", "MAIL").isEmpty());
      assertThat(open("DELIVERY_PARKED", "MAIL"))
          .allSatisfy(alert -> assertThat(alert.getString("severity")).isEqualTo("HIGH"))
          .extracting(alert -> alert.getString("to"))
          .as("one for each lane, however many letters")
          .doesNotHaveDuplicates();
      Eventually.holds("the other lane", AT_MOST, () -> isSent(rise, "SMS"));
    } finally {
      mail.up();
    }
  }

  @InTurn
  @Test
  void aMailServerThatNeverSpeaks_stopsNobodyElse() {
    mail.down();
    try (BadMailServer silent = BadMailServer.silent(mail.port())) {
      List<JsonObject> rises =
          Stream.generate(DeliveryIT::serious).limit(5).map(DeliveryIT::rise).toList();

      Eventually.holds("it was asked", AT_MOST, () -> silent.guests() > 0);
      for (JsonObject rise : rises) {
        Eventually.holds("told by the other channel", AT_MOST, () -> isSent(rise, "SMS"));
      }
    } finally {
      mail.up();
    }
  }

  @InTurn
  @Test
  void aShortMessageThatNeverArrives_isParked_andAnAlertOfItsOwn() {
    gateway.loseEverything();
    JsonObject rise = rise(serious());

    Eventually.holds("it is parked", AT_MOST, () -> is(rise, "SMS", "PARKED"));
    Eventually.holds(
        "the alert of the lane", AT_MOST, () -> !open("DELIVERY_PARKED", "SMS").isEmpty());
  }

  private static long attempts() {
    return gateway.asked().stream()
        .collect(Collectors.groupingBy(SmsGateway.Sms::reference, Collectors.counting()))
        .values()
        .stream()
        .mapToLong(Long::longValue)
        .max()
        .orElse(0);
  }

  private static Stream<String> letters(String reference) {
    return mail.letters().stream()
        .map(letter -> letter.subject() + " " + letter.text())
        .filter(text -> text.contains(reference));
  }

  private static Stream<String> messages(String reference) {
    return gateway.taken().stream()
        .map(SmsGateway.Sms::text)
        .filter(text -> text.contains(reference));
  }

  private static String serious() {
    String number = micro.feed().registerCase(MANACOR).caseNumber();
    micro.feed().assess(number, RiskLevel.HIGH);
    return number;
  }

  private static JsonObject rise(String number) {
    return new Alerts(micro.api()).rise(COUNCIL, number);
  }

  private static void take(JsonObject alert) {
    micro
        .api()
        .post(CENTRE, "/api/v1/alerts/" + alert.getInt("id") + "/acknowledgement")
        .expect(200);
  }

  private static List<JsonObject> open(String type, String channel) {
    return new Alerts(micro.api())
        .all(CENTRE).stream()
            .filter(alert -> alert.getString("type").equals(type))
            .filter(alert -> alert.getString("state").equals("OPEN"))
            .filter(alert -> alert.getString("to").startsWith(channel))
            .toList();
  }

  private static boolean is(JsonObject alert, String channel, String state) {
    return ways(alert, channel).stream().anyMatch(way -> way.getString("state").equals(state));
  }

  private static boolean isSent(JsonObject alert, String channel) {
    return ways(alert, channel).stream().anyMatch(way -> !way.isNull("sentAt"));
  }

  private static List<JsonObject> ways(JsonObject alert, String channel) {
    return trail(alert).getJsonArray("ways").getValuesAs(JsonObject.class).stream()
        .filter(way -> way.getString("channel").equals(channel))
        .toList();
  }

  private static JsonObject trail(JsonObject alert) {
    return micro
        .api()
        .get(COUNCIL, "/api/v1/alerts/" + alert.getInt("id") + "/trail")
        .expect(200)
        .json();
  }
}
