package es.caib.empara.feed.service.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.cases.AssessmentReport;
import es.caib.empara.cases.CaseRegistration;
import es.caib.empara.cases.DocumentType;
import es.caib.empara.cases.IncidentReport;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.orders.MeasureChange;
import es.caib.empara.orders.MeasureKind;
import es.caib.empara.orders.MeasureReport;
import es.caib.empara.orders.MeasureState;
import es.caib.empara.orders.OrderReport;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A valid event of each type, and what one wrong field makes of it. */
class TranslatorsTest {

  private final Reading reading = new Reading();
  private final JsonObject registered = Reading.sample("case.registered");
  private final JsonObject assessed = Reading.sample("risk.assessed");
  private final JsonObject incident = Reading.sample("incident.reported");
  private final JsonObject granted = Reading.sample("order.granted");

  /** One line for each way of being wrong: the type, the place, what stands there. */
  @ParameterizedTest
  @CsvFileSource(resources = "/feed/broken.csv", delimiter = '|', quoteCharacter = '`')
  void event_withOneWrongField_isRejectedByTheFieldsName(String type, String place, String value) {
    JsonObject valid = Reading.sample(type);
    JsonObject broken =
        value == null ? Reading.without(valid, place) : Reading.with(valid, place, value);

    reading.take(valid);
    reading.assertRejected(broken, place);
    assertThat(reading.facts.all()).as("only the valid one was told").hasSize(1);
  }

  /** One line for each field of each type; the kind of field has at least twenty ways. */
  @ParameterizedTest
  @CsvFileSource(resources = "/feed/fields.csv", delimiter = '|')
  void field_brokenInEveryWayOfItsKind_isRejectedByItsName(
      String type, String place, String kind, String need, Integer most) {
    JsonObject valid = Reading.sample(type);
    List<String> ways = Ways.of(kind, need, most);

    assertThat(ways).hasSizeGreaterThanOrEqualTo(20);
    for (String way : ways) {
      JsonObject broken =
          way == Ways.ABSENT ? Reading.without(valid, place) : Reading.with(valid, place, way);
      assertThatThrownBy(() -> reading.translate(broken))
          .as(way)
          .isInstanceOf(Rejected.class)
          .message()
          .matches(message -> isAbout(message, Reading.field(place)), "names the field");
    }
  }

  /** The text just as long as it may be is right. */
  @ParameterizedTest
  @CsvFileSource(resources = "/feed/fields.csv", delimiter = '|')
  void field_asItShouldBe_isAccepted(
      String type, String place, String kind, String need, Integer most) {
    JsonObject valid = Reading.sample(type);

    reading.translate(valid);
    if (most != null) {
      reading.translate(Reading.with(valid, place, Ways.longText(kind, most)));
    }
    if (need.equals("optional")) {
      reading.translate(Reading.with(valid, place, "null"));
      reading.translate(Reading.without(valid, place));
    }
  }

  @Test
  void fields_areOfEveryType() {
    assertThat(
            Reading.resource("/feed/fields.csv")
                .lines()
                .map(line -> "es.viogen." + line.substring(0, line.indexOf('|')) + ".v1"))
        .containsAll(reading.translators.keySet());
  }

  /** Of an array its element may be named. */
  private static boolean isAbout(String message, String field) {
    return message.startsWith(field + ": ") || message.startsWith(field + "[");
  }

  /** One line for each unusual thing that is right all the same. */
  @ParameterizedTest
  @CsvFileSource(resources = "/feed/unusual.csv", delimiter = '|', quoteCharacter = '`')
  void event_withSomethingUnusual_isAccepted(String type, String place, String value) {
    JsonObject valid = Reading.sample(type);
    JsonObject unusual =
        value == null ? Reading.without(valid, place) : Reading.with(valid, place, value);

    reading.take(unusual);
    assertThat(reading.facts.all()).hasSize(1);
  }

  @Test
  void registration_withoutADocument_needsNoNumber() {
    JsonObject event = Reading.with(registered, "/data/victim/documentType", "\"NONE\"");
    reading.take(Reading.with(event, "/data/victim/documentNumber", "null"));

    CaseRegistration read = reading.facts.last(CaseRegistration.class);
    assertThat(read.victim().documentType()).isEqualTo(DocumentType.NONE);
    assertThat(read.victim().documentNumber()).isNull();
  }

  /** Names of people from everywhere, with the marks that their scripts need. */
  @ParameterizedTest
  @ValueSource(strings = {"\u200fفاطمة\u200e", "Мария", "李小龍", "Nuñez-O'Hara", "𝒜da", "i\u0307"})
  void names_ofEveryScript_stayAsTheyAre(String name) {
    reading.take(Reading.with(registered, "/data/victim/givenName", '"' + name + '"'));

    assertThat(reading.facts.last(CaseRegistration.class).victim().givenName()).isEqualTo(name);
  }

  @Test
  void names_aroundSpaces_loseThem() {
    reading.take(Reading.with(registered, "/data/victim/givenName", "\"  Prova \""));

    assertThat(reading.facts.last(CaseRegistration.class).victim().givenName()).isEqualTo("Prova");
  }

  @ParameterizedTest
  @CsvSource({"2024-12-31T23:59:59Z,true", "2025-01-01T00:00:00Z,false"})
  void historicLevel_isAcceptedOnlyBefore2025(String time, boolean accepted) {
    JsonObject event = Reading.with(assessed, "/time", '"' + time + '"');
    JsonObject historic = Reading.with(event, "/data/level", "\"NOT_APPRECIATED\"");

    if (accepted) {
      reading.take(historic);
      assertThat(reading.facts.last(AssessmentReport.class).level())
          .isEqualTo(RiskLevel.NOT_APPRECIATED);
    } else {
      reading.assertRejected(historic, "/data/level");
    }
  }

  /** The event's time decides, in UTC: the first hour of 2025 in Madrid is still 2024. */
  @Test
  void historicLevel_isJudgedInUtc() {
    JsonObject event = Reading.with(assessed, "/time", "\"2025-01-01T00:30:00+01:00\"");
    reading.take(Reading.with(event, "/data/level", "\"NOT_APPRECIATED\""));

    assertThat(reading.facts.all()).hasSize(1);
  }

  @Test
  void incident_mayHaveHappenedOutsideTheIslands() {
    reading.take(Reading.with(incident, "/data/municipality", "\"28079\""));

    assertThat(reading.facts.last(IncidentReport.class).municipality()).isEqualTo("28079");
  }

  /** What an event waits for is what it speaks of. */
  @ParameterizedTest
  @CsvSource({
    "case.registered,false,,",
    "case.state-changed,true,,",
    "case.flag-changed,true,,",
    "case.victim-moved,true,,",
    "case.contact-changed,true,,",
    "risk.assessed,true,,",
    "incident.reported,true,,",
    "order.requested,true,,",
    "order.granted,true,,",
    "order.denied,true,,",
    "order.measure-changed,true,OP-1,M-1",
    "order.breached,true,OP-1,M-1",
    "order.claim-filed,true,OP-1,",
    "order.acknowledged,true,OP-1,",
    "hearing.scheduled,true,OP-1,",
    "prison.event,true,,",
    "device.event,true,,",
    "feed.heartbeat,false,,",
    "feed.backfill-done,false,,",
    "feed.snapshot,false,,"
  })
  void event_needsWhatItSpeaksOf(String type, boolean theCase, String order, String measure) {
    assertThat(reading.translate(Reading.sample(type)).needs())
        .isEqualTo(new Translator.Needs(theCase, order, measure));
  }

  @Test
  void breach_ofNoCertainMeasure_waitsForTheOrderOnly() {
    JsonObject event = Reading.without(Reading.sample("order.breached"), "/data/measureId");

    assertThat(reading.translate(event).needs()).isEqualTo(Translator.Needs.order("OP-1"));
  }

  @Test
  void change_ofAMeasure_givesOnlyWhatItSays() {
    JsonObject event = Reading.without(Reading.sample("order.measure-changed"), "/data/validUntil");
    reading.take(Reading.without(event, "/data/parameters"));

    assertThat(reading.facts.last(MeasureChange.class))
        .isEqualTo(new MeasureChange("OP-1", "M-1", MeasureState.MODIFIED, null, null));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REQUESTED")
  void change_toEveryStateOfAGrantedMeasure_isAccepted(MeasureState state) {
    reading.take(
        Reading.with(Reading.sample("order.measure-changed"), "/data/state", "\"" + state + '"'));

    assertThat(reading.facts.last(MeasureChange.class).state()).isEqualTo(state);
  }

  @Test
  void order_whoseMeasuresShareAnId_isRejectedAtTheSecond() {
    JsonObject measure = granted.getJsonObject("data").getJsonArray("measures").getJsonObject(0);
    JsonObject twice = Reading.with(granted, "/data/measures", "[" + measure + "," + measure + "]");

    reading.assertRejected(twice, "/data/measures/1/measureId");
  }

  @Test
  void order_ofAHundredMeasures_isAccepted_andOneMoreIsNot() {
    reading.take(withMeasures(100));
    assertThat(reading.facts.last(OrderReport.class).measures()).hasSize(100);

    reading.assertRejected(withMeasures(101), "/data/measures");
  }

  @Test
  void measure_mayEndOnTheDayItBegins_andNotBefore() {
    JsonObject event = Reading.with(granted, "/data/measures/0/validFrom", "\"2026-11-23\"");
    reading.take(Reading.with(event, "/data/measures/0/validUntil", "\"2026-11-23\""));

    MeasureReport measure = reading.facts.last(OrderReport.class).measures().get(0);
    assertThat(measure.validUntil()).isEqualTo(LocalDate.of(2026, 11, 23));
    reading.assertRejected(
        Reading.with(event, "/data/measures/0/validUntil", "\"2026-11-22\""),
        "/data/measures/0/validUntil");
  }

  @Test
  void measure_withoutANature_hasThatOfItsKind() {
    JsonObject event = Reading.with(granted, "/data/measures/0/kind", "\"CUSTODY\"");
    reading.take(Reading.with(event, "/data/measures/0/nature", "null"));

    assertThat(reading.facts.last(OrderReport.class).measures().get(0).kind())
        .isEqualTo(MeasureKind.CUSTODY);
  }

  @Test
  void measure_withParametersTooLongToKeep_isRejected() {
    String text = "{\"note\":\"" + "x".repeat(4_000) + "\"}";

    reading.assertRejected(
        Reading.with(granted, "/data/measures/0/parameters", text), "/data/measures/0/parameters");
  }

  private JsonObject withMeasures(int count) {
    JsonObject measure = granted.getJsonObject("data").getJsonArray("measures").getJsonObject(0);
    String measures =
        IntStream.range(0, count)
            .mapToObj(i -> Reading.with(measure, "/measureId", "\"M" + i + '"').toString())
            .collect(Collectors.joining(",", "[", "]"));
    return Reading.with(granted, "/data/measures", measures);
  }
}
