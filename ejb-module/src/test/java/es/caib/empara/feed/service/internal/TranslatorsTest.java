package es.caib.empara.feed.service.internal;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.cases.AssessmentReport;
import es.caib.empara.cases.CaseRegistration;
import es.caib.empara.cases.DocumentType;
import es.caib.empara.cases.IncidentReport;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.orders.MeasureKind;
import es.caib.empara.orders.MeasureReport;
import es.caib.empara.orders.OrderReport;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
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
