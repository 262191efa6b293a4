package es.caib.empara.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Checks one event against the interchange as agreed, written apart from the code that makes it.
 */
final class ContractCheck {
  private static final String CASE = "[A-Z0-9-]{4,24}";
  private static final String INE = "07\\d{3}";
  private static final Set<String> PERSON =
      Set.of(
          "documentType",
          "documentNumber",
          "givenName",
          "surname1",
          "surname2",
          "birthDate",
          "sex",
          "nationality",
          "phone",
          "preferredLanguage");
  private static final Map<String, String> NATURES =
      Map.ofEntries(
          Map.entry("APPROACH_BAN", "PENAL"),
          Map.entry("COMMUNICATION_BAN", "PENAL"),
          Map.entry("RESIDENCE_BAN", "PENAL"),
          Map.entry("LEAVE_HOME", "PENAL"),
          Map.entry("TELEMATIC_DEVICE", "PENAL"),
          Map.entry("WEAPONS_SUSPENSION", "PENAL"),
          Map.entry("PRISON_OR_APPEARANCE", "PENAL"),
          Map.entry("HOME_USE", "CIVIL"),
          Map.entry("CUSTODY", "CIVIL"),
          Map.entry("VISITS", "CIVIL"),
          Map.entry("MAINTENANCE", "CIVIL"),
          Map.entry("MINOR_PROTECTION", "CIVIL"),
          Map.entry("COMPANION_ANIMALS", "CIVIL"),
          Map.entry("ASSISTANCE_REFERRAL", "ASSISTANCE"));

  private record Rule(String source, boolean aboutCase, Consumer<JsonObject> data) {}

  private static final Map<String, Rule> RULES =
      Map.of(
          "es.viogen.case.registered.v1",
          new Rule("/ses/viogen", true, ContractCheck::registered),
          "es.viogen.risk.assessed.v1",
          new Rule("/ses/viogen", true, ContractCheck::assessed),
          "es.viogen.incident.reported.v1",
          new Rule("/ses/viogen", true, ContractCheck::incident),
          "es.viogen.order.granted.v1",
          new Rule("/justicia/siraj", true, ContractCheck::order),
          "es.viogen.feed.heartbeat.v1",
          new Rule(null, false, data -> fields(data, Set.of("lastEventId", "count24h"))));

  private ContractCheck() {}

  static void check(FeedEvent event) {
    JsonObject cloudEvent = event.toCloudEvent();
    String type = cloudEvent.getString("type");
    assertThat(RULES).as("type").containsKey(type);
    Rule rule = RULES.get(type);
    assertThat(cloudEvent.getString("specversion")).isEqualTo("1.0");
    assertThat(cloudEvent.getString("id")).isNotBlank().hasSizeLessThanOrEqualTo(120);
    assertThat(cloudEvent.getString("datacontenttype")).isEqualTo("application/json");
    instant(cloudEvent.getString("time"));
    if (rule.source() != null) {
      assertThat(cloudEvent.getString("source")).isEqualTo(rule.source());
    }
    if (rule.aboutCase()) {
      assertThat(cloudEvent.getString("subject")).matches(CASE);
    } else {
      assertThat(cloudEvent).doesNotContainKey("subject");
    }
    rule.data().accept(cloudEvent.getJsonObject("data"));
  }

  private static void registered(JsonObject data) {
    fields(
        data,
        Set.of(
            "victim",
            "aggressor",
            "relationship",
            "municipality",
            "policeUnit",
            "minorsInCharge",
            "contactAuthorisation",
            "complaintDate",
            "zeroProtocol"));
    person(data.getJsonObject("victim"));
    person(data.getJsonObject("aggressor"));
    assertThat(data.getString("municipality")).matches(INE);
    oneOf(data, "contactAuthorisation", "GRANTED", "REFUSED", "NOT_ASKED", "UNKNOWN");
    data.getBoolean("minorsInCharge");
    if (!data.getBoolean("zeroProtocol")) {
      LocalDate.parse(data.getString("complaintDate"));
    }
    if (!data.getString("contactAuthorisation").equals("GRANTED")) {
      assertThat(data.getJsonObject("victim").isNull("phone")).isTrue();
    }
  }

  private static void person(JsonObject person) {
    fields(person, PERSON);
    oneOf(person, "documentType", "DNI", "NIE", "PASSPORT", "NONE");
    assertThat(person.getString("givenName")).isNotBlank();
    assertThat(person.getString("surname1")).isNotBlank();
    assertThat(person.getString("nationality")).matches("[A-Z]{2}");
    assertThat(person.getString("preferredLanguage")).matches("[a-z]{2}");
    LocalDate.parse(person.getString("birthDate"));
    if (person.getString("documentType").equals("NONE")) {
      assertThat(person.isNull("documentNumber")).isTrue();
    } else {
      assertThat(person.getString("documentNumber"))
          .matches("999\\d{5}[A-Z]|Z99\\d{5}[A-Z]|ZZZ\\d{6}");
    }
    if (!person.isNull("phone")) {
      assertThat(person.getString("phone")).matches("\\+343\\d{8}");
    }
  }

  private static void assessed(JsonObject data) {
    fields(
        data,
        Set.of(
            "form",
            "formVersion",
            "level",
            "judicialMeasuresInForce",
            "assessedAt",
            "policeUnit",
            "nextAssessmentDue"));
    oneOf(data, "form", "VPR", "VPER_C", "VPER_S");
    oneOf(data, "level", "LOW", "MEDIUM", "HIGH", "EXTREME");
    Instant due = instant(data.getString("nextAssessmentDue"));
    int hours =
        Map.of("LOW", 60 * 24, "MEDIUM", 30 * 24, "HIGH", 7 * 24, "EXTREME", 72)
            .get(data.getString("level"));
    assertThat(due).isEqualTo(instant(data.getString("assessedAt")).plusSeconds(hours * 3600L));
  }

  private static void incident(JsonObject data) {
    fields(
        data, Set.of("incidentId", "kind", "occurredAt", "municipality", "summary", "reliability"));
    oneOf(data, "kind", "COMPLAINT", "BREACH", "THREAT", "ASSAULT", "CONTACT", "OTHER");
    oneOf(data, "reliability", "FACT", "ASSESSMENT");
    assertThat(data.getString("municipality")).matches(INE);
    assertThat(data.getString("summary")).isNotBlank();
    instant(data.getString("occurredAt"));
  }

  private static void order(JsonObject data) {
    fields(
        data,
        Set.of(
            "orderId",
            "nig",
            "court",
            "procedure",
            "requestedAt",
            "adoptedAt",
            "notifiedAt",
            "measures"));
    assertThat(data.getString("nig")).matches("07(040|027|033|026|032|015)482(20)\\d{2}\\d{7}");
    Instant adopted = instant(data.getString("adoptedAt"));
    assertThat(instant(data.getString("requestedAt"))).isBefore(adopted);
    if (!data.isNull("notifiedAt")) {
      assertThat(instant(data.getString("notifiedAt"))).isAfterOrEqualTo(adopted);
    }
    JsonArray measures = data.getJsonArray("measures");
    assertThat(measures).hasSizeBetween(1, 5);
    measures.forEach(measure -> measure(measure.asJsonObject()));
    assertThat(measures.stream().map(m -> m.asJsonObject().getString("measureId")))
        .doesNotHaveDuplicates();
  }

  private static void measure(JsonObject measure) {
    fields(
        measure,
        Set.of(
            "measureId",
            "kind",
            "nature",
            "parameters",
            "validFrom",
            "validUntil",
            "untilMilestone"));
    String kind = measure.getString("kind");
    assertThat(NATURES).containsKey(kind);
    assertThat(measure.getString("nature")).isEqualTo(NATURES.get(kind));
    LocalDate from = LocalDate.parse(measure.getString("validFrom"));
    if (measure.isNull("validUntil")) {
      assertThat(measure.getString("untilMilestone")).isNotBlank();
    } else {
      assertThat(LocalDate.parse(measure.getString("validUntil"))).isAfter(from);
    }
    parameters(kind, measure.getJsonObject("parameters"));
  }

  private static void parameters(String kind, JsonObject parameters) {
    fields(parameters, Set.of("metres", "places", "persons", "territory", "means", "text"));
    Set<String> used =
        parameters.entrySet().stream()
            .filter(entry -> entry.getValue() != JsonValue.NULL)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    Set<String> needed =
        switch (kind) {
          case "APPROACH_BAN", "TELEMATIC_DEVICE" -> Set.of("metres", "places", "persons");
          case "COMMUNICATION_BAN" -> Set.of("persons", "means");
          case "RESIDENCE_BAN" -> Set.of("territory");
          case "LEAVE_HOME", "HOME_USE" -> Set.of("places", "text");
          case "CUSTODY", "VISITS", "MAINTENANCE", "MINOR_PROTECTION" -> Set.of("persons", "text");
          default -> Set.of("text");
        };
    assertThat(used).as(kind).isEqualTo(needed);
    if (used.contains("places")) {
      assertThat(
              parameters.getJsonArray("places").getValuesAs(JsonString.class).stream()
                  .map(JsonString::getString))
          .isSubsetOf("HOME", "WORK", "SCHOOL", "OTHER");
    }
  }

  private static void fields(JsonObject object, Set<String> names) {
    assertThat(object.keySet()).isEqualTo(names);
  }

  private static void oneOf(JsonObject object, String field, String... values) {
    assertThat(List.of(values)).as(field).contains(object.getString(field));
  }

  private static Instant instant(String text) {
    assertThat(text).endsWith("Z");
    return Instant.parse(text);
  }
}
