package es.caib.empara.cases.web;

import es.caib.empara.cases.service.MeasureInForce;
import es.caib.empara.institutions.web.Places;
import es.caib.empara.orders.MeasureState;
import es.caib.empara.orders.service.OrderView.MeasureView;
import es.caib.empara.shared.Json;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.web.DayText;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;

/** What a court's measures mean, in a sentence that a person can act on. */
@Named("measures")
@ApplicationScoped
public class MeasureText {

  /** What keeps the person away comes first. */
  private static final List<String> FIRST =
      List.of("APPROACH_BAN", "COMMUNICATION_BAN", "TELEMATIC_DEVICE", "LEAVE_HOME");

  @Inject private Words words;
  @Inject private DayText days;
  @Inject private BusinessClock clock;
  @Inject private Places places;

  /** The measures, those that keep the denounced person away first; none of what is hidden. */
  public List<MeasureInForce> sorted(List<MeasureInForce> measures) {
    return measures == null
        ? List.of()
        : measures.stream().sorted(Comparator.comparingInt(MeasureText::rank)).toList();
  }

  /** What the denounced person may not do, or what the victim is given. */
  public String sentence(MeasureInForce measure) {
    String sentence = words.named("MeasureKind", measure.kind());
    if (measure.kind().equals("APPROACH_BAN") && measure.metres() != null) {
      sentence = words.text("measure.approach", String.valueOf(measure.metres()));
    }
    String where = where(measure.places());
    return where.isEmpty() ? sentence : words.text("measure.places", sentence, where);
  }

  /** In four words, for a row of a list: the kind and its distance. */
  public String brief(MeasureInForce measure) {
    String kind = words.named("MeasureKind.brief", measure.kind());
    return measure.metres() == null
        ? kind
        : words.text("measure.brief", kind, String.valueOf(measure.metres()));
  }

  /** Until when it protects: a day, a milestone, or not stated. */
  public String until(MeasureInForce measure) {
    if (measure.validUntil() != null) {
      return days.until(measure.validUntil());
    }
    return measure.untilMilestone() == null
        ? words.text("measure.until.unknown")
        : words.text("measure.until.milestone", words.named("Milestone", measure.untilMilestone()));
  }

  /** Why a measure does not protect today: its state, or its dates. */
  public String whyNot(MeasureView given) {
    boolean byDate =
        given.state() == MeasureState.IN_FORCE || given.state() == MeasureState.MODIFIED;
    if (!byDate) {
      return words.lower(given.state());
    }
    boolean notYet = given.measure().validFrom().isAfter(clock.today());
    return words.text(notYet ? "measure.notYet" : "measure.noLonger");
  }

  /** What else the court stated: persons, territory, means, its own words. */
  public String details(MeasureInForce measure) {
    JsonObject parameters = object(measure.parameters());
    StringJoiner details = new StringJoiner(" · ");
    add(details, "measure.persons", list(parameters, "persons"));
    add(details, "measure.territory", places.municipality(text(parameters, "territory")));
    add(details, "measure.means", list(parameters, "means"));
    add(details, "measure.text", text(parameters, "text"));
    return details.toString();
  }

  /**
   * What protects her, for a row of a list: "allunyament · 500 m fins al 12 de gener"; that nothing
   * is known, or that the institution does not see it.
   *
   * @param inForce null where it is hidden
   */
  public String row(List<MeasureInForce> inForce) {
    if (inForce == null) {
      return words.text("board.order.hidden");
    }
    return sorted(inForce).stream()
        .findFirst()
        .map(measure -> words.text("board.order.until", brief(measure), until(measure)))
        .orElseGet(() -> words.text("board.order.none"));
  }

  private void add(StringJoiner details, String key, String value) {
    if (!value.isEmpty()) {
      details.add(words.text(key, value));
    }
  }

  private String where(List<String> codes) {
    StringJoiner joined = new StringJoiner(", ");
    codes.forEach(place -> joined.add(words.named("MeasurePlace", place)));
    return joined.toString();
  }

  private String list(JsonObject parameters, String name) {
    if (!(parameters.get(name) instanceof JsonArray values)) {
      return "";
    }
    StringJoiner joined = new StringJoiner(", ");
    for (JsonValue value : values) {
      joined.add(
          value instanceof JsonString string
              ? words.named("MeasureParameter", string.getString())
              : value.toString());
    }
    return joined.toString();
  }

  private static String text(JsonObject parameters, String name) {
    return parameters.get(name) instanceof JsonString string ? string.getString() : "";
  }

  private static JsonObject object(String json) {
    if (json == null || json.isBlank()) {
      return JsonValue.EMPTY_JSON_OBJECT;
    }
    try {
      return Json.object(json);
    } catch (JsonException notAnObject) {
      // The court's words matter more than their form.
      return Json.createObjectBuilder().add("text", json).build();
    }
  }

  private static int rank(MeasureInForce measure) {
    int rank = FIRST.indexOf(measure.kind());
    return rank < 0 ? FIRST.size() : rank;
  }
}
