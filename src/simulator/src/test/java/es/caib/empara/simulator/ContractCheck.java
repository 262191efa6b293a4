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
  private static final String NIG = "07(040|027|033|026|032|015)482(20)\\d{2}\\d{7}";
  private static final Set<String> PARAMETERS =
      Set.of("metres", "places", "persons", "territory", "means", "text");
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
      Map.ofEntries(
          viogen("case.registered", ContractCheck::registered),
          viogen("case.state-changed", ContractCheck::stateChanged),
          viogen("case.flag-changed", ContractCheck::flagChanged),
          viogen("case.victim-moved", ContractCheck::moved),
          viogen("case.contact-changed", ContractCheck::contactChanged),
          viogen("risk.assessed", ContractCheck::assessed),
          viogen("incident.reported", ContractCheck::incident),
          viogen("order.acknowledged", ContractCheck::acknowledged),
          rule("order.requested", "/justicia/siraj", true, ContractCheck::requested),
          rule("order.granted", "/justicia/siraj", true, ContractCheck::granted),
          rule("order.denied", "/justicia/siraj", true, ContractCheck::denied),
          rule("order.measure-changed", "/justicia/siraj", true, ContractCheck::measureChanged),
          rule("order.breached", "/justicia/siraj", true, ContractCheck::breached),
          rule("order.claim-filed", "/justicia/siraj", true, ContractCheck::claimFiled),
          rule("hearing.scheduled", "/justicia/siraj", true, ContractCheck::hearing),
          rule("prison.event", "/iipp/sispe", true, ContractCheck::prison),
          rule("device.event", "/cometa", true, ContractCheck::device),
          rule("feed.snapshot", "/justicia/siraj", false, ContractCheck::snapshot),
          rule("feed.backfill-done", null, false, ContractCheck::backfillDone),
          rule(
              "feed.heartbeat",
              null,
              false,
              data -> fields(data, Set.of("lastEventId", "count24h"))));

  private static Map.Entry<String, Rule> viogen(String type, Consumer<JsonObject> data) {
    return rule(type, "/ses/viogen", true, data);
  }

  private static Map.Entry<String, Rule> rule(
      String type, String source, boolean aboutCase, Consumer<JsonObject> data) {
    return Map.entry("es.viogen." + type + ".v1", new Rule(source, aboutCase, data));
  }

  private ContractCheck() {}

  /** The types that the interchange has. */
  static Set<String> types() {
    return RULES.keySet();
  }

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
    if (cloudEvent.getString("type").equals("es.viogen.risk.assessed.v1")) {
      historicLevelIsOld(cloudEvent);
    }
    rule.data().accept(cloudEvent.getJsonObject("data"));
  }

  private static void historicLevelIsOld(JsonObject cloudEvent) {
    if (cloudEvent.getJsonObject("data").getString("level").equals("NOT_APPRECIATED")) {
      assertThat(cloudEvent.getString("time")).isLessThan("2025");
    }
  }

  private static void stateChanged(JsonObject data) {
    fields(data, Set.of("state", "reason"));
    oneOf(data, "state", "ACTIVE", "SUPERVISED", "INACTIVE", "CANCELLED");
    assertThat(data.getString("reason")).isNotBlank();
  }

  private static void flagChanged(JsonObject data) {
    fields(data, Set.of("flag", "set"));
    oneOf(
        data,
        "flag",
        "SPECIAL_RELEVANCE",
        "MINORS_AT_RISK",
        "MINORS_VULNERABLE",
        "PERSISTENT_AGGRESSOR",
        "RESISTANT");
    data.getBoolean("set");
  }

  private static void moved(JsonObject data) {
    fields(data, Set.of("municipality"));
    assertThat(data.getString("municipality")).matches(INE);
  }

  private static void contactChanged(JsonObject data) {
    fields(data, Set.of("contactAuthorisation", "phone"));
    oneOf(data, "contactAuthorisation", "GRANTED", "REFUSED", "NOT_ASKED", "UNKNOWN");
    if (!data.isNull("phone")) {
      assertThat(data.getString("contactAuthorisation")).isEqualTo("GRANTED");
      assertThat(data.getString("phone")).matches("\\+343\\d{8}");
    }
  }

  private static void acknowledged(JsonObject data) {
    fields(data, Set.of("orderId", "policeUnit", "at"));
    texts(data, "orderId", "policeUnit");
    instant(data.getString("at"));
  }

  private static void measureChanged(JsonObject data) {
    fields(data, Set.of("orderId", "measureId", "state", "validUntil", "parameters"));
    texts(data, "orderId", "measureId");
    oneOf(
        data,
        "state",
        "IN_FORCE",
        "SUSPENDED",
        "MODIFIED",
        "EXPIRED",
        "CANCELLED",
        "REPLACED_BY_SENTENCE");
    if (!data.isNull("validUntil")) {
      LocalDate.parse(data.getString("validUntil"));
    }
    if (!data.isNull("parameters")) {
      fields(data.getJsonObject("parameters"), PARAMETERS);
    }
  }

  private static void breached(JsonObject data) {
    fields(data, Set.of("orderId", "measureId", "occurredAt", "summary"));
    texts(data, "orderId", "measureId", "summary");
    instant(data.getString("occurredAt"));
  }

  private static void claimFiled(JsonObject data) {
    fields(data, Set.of("orderId", "filedAt"));
    texts(data, "orderId");
    instant(data.getString("filedAt"));
  }

  private static void hearing(JsonObject data) {
    fields(data, Set.of("orderId", "at", "court"));
    texts(data, "orderId", "court");
    instant(data.getString("at"));
  }

  private static void prison(JsonObject data) {
    fields(data, Set.of("kind", "effectiveAt", "until", "plannedMunicipality"));
    oneOf(data, "kind", "ENTRY", "PERMIT", "RELEASE", "GRADE_CHANGE", "CONDITIONAL_RELEASE");
    Instant effective = instant(data.getString("effectiveAt"));
    if (!data.isNull("until")) {
      assertThat(instant(data.getString("until"))).isAfter(effective);
    }
    if (!data.isNull("plannedMunicipality")) {
      assertThat(data.getString("plannedMunicipality")).matches(INE);
    }
  }

  private static void device(JsonObject data) {
    fields(data, Set.of("kind", "occurredAt"));
    oneOf(data, "kind", "INSTALLED", "REMOVED", "ALERT", "LOW_BATTERY", "NO_SIGNAL");
    instant(data.getString("occurredAt"));
  }

  private static void snapshot(JsonObject data) {
    fields(data, Set.of("day", "openOrders"));
    LocalDate.parse(data.getString("day"));
    for (JsonValue open : data.getJsonArray("openOrders")) {
      fields(open.asJsonObject(), Set.of("orderId", "nig", "caseNumber"));
      assertThat(open.asJsonObject().getString("nig")).matches(NIG);
      assertThat(open.asJsonObject().getString("caseNumber")).matches(CASE);
    }
  }

  private static void backfillDone(JsonObject data) {
    if (data.containsKey("totals")) {
      for (JsonValue total : data.getJsonObject("totals").values()) {
        fields(total.asJsonObject(), Set.of("count", "hash"));
        assertThat(total.asJsonObject().getInt("count")).isNotNegative();
        assertThat(total.asJsonObject().getString("hash")).matches("[0-9a-f]{64}");
      }
    }
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
    oneOf(data, "level", "NOT_APPRECIATED", "LOW", "MEDIUM", "HIGH", "EXTREME");
    instant(data.getString("assessedAt"));
    if (data.getString("level").equals("NOT_APPRECIATED")) {
      assertThat(data.isNull("nextAssessmentDue")).isTrue();
      return;
    }
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

  private static void requested(JsonObject data) {
    order(data);
    assertThat(data.isNull("adoptedAt")).isTrue();
    assertThat(data.isNull("notifiedAt")).isTrue();
    assertThat(data.getJsonArray("measures")).hasSizeBetween(1, 5);
  }

  private static void granted(JsonObject data) {
    order(data);
    decided(data);
    assertThat(data.getJsonArray("measures")).hasSizeBetween(1, 5);
  }

  private static void denied(JsonObject data) {
    order(data);
    decided(data);
    assertThat(data.getJsonArray("measures")).isEmpty();
  }

  private static void decided(JsonObject data) {
    Instant adopted = instant(data.getString("adoptedAt"));
    assertThat(instant(data.getString("requestedAt"))).isBefore(adopted);
    if (!data.isNull("notifiedAt")) {
      assertThat(instant(data.getString("notifiedAt"))).isAfterOrEqualTo(adopted);
    }
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
    texts(data, "orderId", "court", "procedure");
    assertThat(data.getString("nig")).matches(NIG);
    instant(data.getString("requestedAt"));
    JsonArray measures = data.getJsonArray("measures");
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
    fields(parameters, PARAMETERS);
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

  private static void texts(JsonObject object, String... names) {
    for (String name : names) {
      assertThat(object.getString(name)).as(name).isNotBlank().hasSizeLessThanOrEqualTo(500);
    }
  }

  private static Instant instant(String text) {
    assertThat(text).endsWith("Z");
    return Instant.parse(text);
  }
}
