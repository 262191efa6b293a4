package es.caib.empara.simulator.verify;

import es.caib.empara.simulator.Island;
import es.caib.empara.simulator.model.Expected;
import es.caib.empara.simulator.model.ExpectedAssessment;
import es.caib.empara.simulator.model.ExpectedMeasure;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Compares one case as a server tells it with what it must be, field by field. */
final class Comparison {
  private static final List<String> VICTIM =
      List.of(
          "givenName",
          "surname1",
          "surname2",
          "documentType",
          "documentNumber",
          "birthDate",
          "preferredLanguage");
  private static final List<String> AGGRESSOR = List.of("givenName", "surname1", "surname2");

  private final Expected expected;
  private final JsonObject actual;
  private final LocalDate today;
  private final List<Difference> differences = new ArrayList<>();

  private Comparison(Expected expected, JsonObject actual, LocalDate today) {
    this.expected = expected;
    this.actual = actual;
    this.today = today;
  }

  /**
   * @param actual null when the server says that there is no such case
   * @param today day in the islands, by the server's business clock
   */
  static List<Difference> of(Expected expected, JsonObject actual, LocalDate today) {
    Comparison comparison = new Comparison(expected, actual, today);
    if (expected.isReadable() && actual != null) {
      comparison.compare();
    } else {
      comparison.same(
          "case", expected.isReadable() ? "there" : "none", actual == null ? "none" : "there");
    }
    return comparison.differences;
  }

  private void compare() {
    same("caseNumber", expected.caseNumber(), text(actual, "caseNumber"));
    same("state", expected.state(), text(actual, "state"));
    same("municipality", expected.municipality(), text(actual, "municipality"));
    same("island", Island.of(expected.municipality()).name(), text(actual, "island"));
    same("flags", expected.flags(), new TreeSet<>(texts(actual, "flags")));
    same(
        "contactAuthorisation",
        expected.contactAuthorisation(),
        text(actual, "contactAuthorisation"));
    same("minorsInCharge", expected.minorsInCharge(), actual.getBoolean("minorsInCharge", false));
    same("victim.phone", expected.visiblePhone(), text(actual.getJsonObject("victim"), "phone"));
    person("victim", VICTIM, expected.victim());
    person("aggressor", AGGRESSOR, expected.aggressor());
    onlyIfTold("relationship", expected.relationship());
    onlyIfTold("policeUnit", expected.policeUnit());
    risk();
    incidents();
    measures();
    news("prison", expected.prison(), expected.prison() != null);
    news("device", expected.device(), expected.isDeviceInPlace());
    statusVersion();
  }

  private void risk() {
    ExpectedAssessment present = expected.presentAssessment();
    same("riskLevel", expected.riskLevel(), text(actual, "riskLevel"));
    same("riskAssessedAt", expected.riskAssessedAt(), time(actual, "riskAssessedAt"));
    same("riskSource", present == null ? null : present.policeUnit(), text(actual, "riskSource"));
    boolean watched = expected.state().equals("ACTIVE") || expected.state().equals("SUPERVISED");
    // A server may reckon by itself what the State does not say.
    if (watched && present != null && present.nextAssessmentDue() != null) {
      same("nextAssessmentDue", present.nextAssessmentDue(), time(actual, "nextAssessmentDue"));
    }
    sameItems(
        "assessments",
        expected.assessments().stream().map(Comparison::text).toList(),
        objects("assessments").stream().map(Comparison::assessment).toList());
  }

  private static String text(ExpectedAssessment assessment) {
    return String.join(
        " ",
        assessment.assessedAt().toString(),
        assessment.level(),
        assessment.form(),
        assessment.formVersion(),
        assessment.policeUnit(),
        Boolean.toString(assessment.judicialMeasuresInForce()));
  }

  private static String assessment(JsonObject json) {
    return String.join(
        " ",
        String.valueOf(time(json, "assessedAt")),
        text(json, "level"),
        text(json, "form"),
        text(json, "formVersion"),
        text(json, "policeUnit"),
        Boolean.toString(json.getBoolean("judicialMeasuresInForce", false)));
  }

  /** A breach is known by its content: its identifier is the server's to give. */
  private void incidents() {
    Set<String> reported = expected.incidents().keySet();
    List<String> must = new ArrayList<>();
    expected.incidents().forEach((id, data) -> must.add(id + " " + incident(data)));
    for (JsonObject breach : expected.breaches()) {
      must.add("BREACH " + time(breach, "occurredAt") + " " + text(breach, "summary"));
    }
    List<String> are =
        objects("incidents").stream()
            .map(
                json ->
                    reported.contains(text(json, "incidentId"))
                        ? text(json, "incidentId") + " " + incident(json)
                        : text(json, "kind")
                            + " "
                            + time(json, "occurredAt")
                            + " "
                            + text(json, "summary"))
            .toList();
    sameItems("incidents", must, are);
  }

  private static String incident(JsonObject json) {
    return String.join(
        " ",
        text(json, "kind"),
        String.valueOf(time(json, "occurredAt")),
        String.valueOf(text(json, "municipality")),
        text(json, "reliability"),
        text(json, "summary"));
  }

  private void measures() {
    Map<String, JsonObject> are = new TreeMap<>();
    objects("measuresInForce")
        .forEach(json -> are.put(text(json, "orderId") + " " + text(json, "measureId"), json));
    Map<String, ExpectedMeasure> must = new TreeMap<>();
    expected
        .measuresInForce(today)
        .forEach(measure -> must.put(measure.orderId() + " " + measure.measureId(), measure));
    same("measuresInForce", must.keySet(), are.keySet());
    must.forEach(
        (name, measure) -> {
          if (are.containsKey(name)) {
            measure("measuresInForce[" + name + "].", measure, are.get(name));
          }
        });
  }

  private void measure(String path, ExpectedMeasure measure, JsonObject json) {
    same(path + "kind", measure.kind(), text(json, "kind"));
    same(path + "nature", measure.nature(), text(json, "nature"));
    same(path + "validFrom", measure.validFrom().toString(), text(json, "validFrom"));
    String until = measure.lastDay() == null ? null : measure.lastDay().toString();
    same(path + "validUntil", until, text(json, "validUntil"));
    same(path + "untilMilestone", measure.untilMilestone(), text(json, "untilMilestone"));
    same(path + "parameters", measure.parameters(), json.get("parameters"));
  }

  /**
   * The contract leaves the form of these two open: an object, of which what it names is compared,
   * or a text that names the kind.
   */
  private void news(String field, JsonObject must, boolean present) {
    JsonValue is = actual.getOrDefault(field, JsonValue.NULL);
    if (!present) {
      boolean none =
          is == JsonValue.NULL
              || is instanceof JsonObject object && "REMOVED".equals(text(object, "kind"))
              || is instanceof JsonString text && text.getString().contains("REMOVED");
      same(field, "none", none ? "none" : is.toString());
    } else if (is instanceof JsonObject object) {
      for (String name : must.keySet()) {
        if (object.containsKey(name)) {
          same(field + "." + name, moment(must.get(name)), moment(object.get(name)));
        }
      }
    } else {
      String kind = text(must, "kind");
      boolean named = is instanceof JsonString text && text.getString().contains(kind);
      same(field, kind, named ? kind : is.toString());
    }
  }

  /**
   * A measure that lapses by its date takes a status version too, but when is the server's affair:
   * so many may be more.
   */
  private void statusVersion() {
    long lapses =
        expected.orders().stream()
            .flatMap(order -> order.measures().stream())
            .mapToLong(measure -> measure.lapses() + (measure.isOver(today) ? 1 : 0))
            .sum();
    long is = actual.getJsonNumber("statusVersion").longValue();
    long least = expected.statusVersion();
    if (is < least || is > least + 2 * lapses) {
      String must = lapses == 0 ? "" + least : least + " to " + (least + 2 * lapses);
      differences.add(new Difference(expected.caseNumber(), "statusVersion", must, "" + is));
    }
  }

  private void person(String path, List<String> fields, JsonObject must) {
    JsonObject is = actual.getJsonObject(path);
    for (String field : fields) {
      same(path + "." + field, text(must, field), text(is, field));
    }
  }

  private void onlyIfTold(String field, String must) {
    if (actual.containsKey(field)) {
      same(field, must, text(actual, field));
    }
  }

  private void sameItems(String field, List<String> must, List<String> are) {
    Map<String, Integer> rest = new TreeMap<>();
    must.forEach(item -> rest.merge(item, 1, Integer::sum));
    are.forEach(item -> rest.merge(item, -1, Integer::sum));
    rest.forEach(
        (item, count) -> {
          if (count != 0) {
            same(field, count > 0 ? item : "nothing", count > 0 ? "nothing" : item);
          }
        });
  }

  private void same(String field, Object must, Object is) {
    if (!String.valueOf(must).equals(String.valueOf(is))) {
      differences.add(
          new Difference(expected.caseNumber(), field, String.valueOf(must), String.valueOf(is)));
    }
  }

  private List<JsonObject> objects(String name) {
    return actual.get(name) instanceof JsonArray array
        ? array.getValuesAs(Function.identity()).stream().map(JsonValue::asJsonObject).toList()
        : List.of();
  }

  private static List<String> texts(JsonObject object, String name) {
    return object.get(name) instanceof JsonArray array
        ? array.getValuesAs(JsonString::getString)
        : List.of();
  }

  private static String text(JsonObject object, String name) {
    JsonValue value = object.get(name);
    if (value instanceof JsonString text) {
      return text.getString();
    }
    return value instanceof JsonNumber ? value.toString() : null;
  }

  private static Instant time(JsonObject object, String name) {
    String text = text(object, name);
    return text == null ? null : Instant.parse(text);
  }

  /** The same moment may be written with more or fewer digits. */
  private static String moment(JsonValue value) {
    if (value instanceof JsonString text) {
      try {
        return Instant.parse(text.getString()).toString();
      } catch (DateTimeException notAMoment) {
        return text.getString();
      }
    }
    return String.valueOf(value);
  }
}
