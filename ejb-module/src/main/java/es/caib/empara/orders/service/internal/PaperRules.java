package es.caib.empara.orders.service.internal;

import es.caib.empara.institutions.service.Territory;
import es.caib.empara.orders.MeasureKind;
import es.caib.empara.orders.MeasureParameter;
import es.caib.empara.orders.MeasureReport;
import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.PaperReport;
import es.caib.empara.orders.service.PaperCommand;
import es.caib.empara.orders.service.PaperCommand.PaperMeasureCommand;
import es.caib.empara.shared.Json;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.PlainText;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What can stand in a copy on paper, by the same rules as what the courts' register sends. */
final class PaperRules {

  private static final Pattern NIG = Pattern.compile("07\\d{17}");
  private static final int PLACE_OF_NIG = 5;
  private static final int LONGEST_COURT = 160;
  private static final int LONGEST_PROCEDURE = 60;
  private static final int LONGEST_WORDS = 2000;
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_PARAMETERS = 4000;
  private static final int MOST_METRES = 100_000;
  private static final int MOST_IN_A_LIST = 20;

  private final Territory territory;
  private final OffsetDateTime now;

  PaperRules(Territory territory, OffsetDateTime now) {
    this.territory = territory;
    this.now = now;
  }

  /**
   * The copy without what stands around its words.
   *
   * @throws InvalidInput names the field
   */
  PaperReport report(PaperReport typed) {
    required("state", typed.state());
    String nig = text("nig", typed.nig(), Integer.MAX_VALUE).replace(" ", "");
    if (!NIG.matcher(nig).matches()) {
      throw new InvalidInput("nig", "error.paper.nig");
    }
    if (territory.municipality(nig.substring(0, PLACE_OF_NIG)) == null) {
      throw new InvalidInput("nig", "error.paper.nig.place");
    }
    PaperReport report =
        new PaperReport(
            typed.state(),
            nig,
            text("court", typed.court(), LONGEST_COURT),
            optional("procedure", typed.procedure(), LONGEST_PROCEDURE),
            typed.requestedAt(),
            typed.adoptedAt(),
            typed.notifiedAt(),
            required("receivedAt", typed.receivedAt()));
    times(report);
    return report;
  }

  private void times(PaperReport report) {
    if (report.state() == OrderState.REQUESTED) {
      required("requestedAt", report.requestedAt());
      if (report.adoptedAt() != null) {
        throw new InvalidInput("adoptedAt", "error.paper.undecided");
      }
    } else {
      required("adoptedAt", report.adoptedAt());
    }
    notAfter("requestedAt", report.requestedAt(), now, "error.act.future");
    notAfter("adoptedAt", report.adoptedAt(), now, "error.act.future");
    notAfter("notifiedAt", report.notifiedAt(), now, "error.act.future");
    notAfter("receivedAt", report.receivedAt(), now, "error.act.future");
    notAfter("requestedAt", report.requestedAt(), report.adoptedAt(), "error.paper.requested");
    notAfter("notifiedAt", report.adoptedAt(), report.notifiedAt(), "error.paper.adopted");
    notAfter("receivedAt", report.adoptedAt(), report.receivedAt(), "error.paper.received");
    notAfter("receivedAt", report.requestedAt(), report.receivedAt(), "error.paper.received");
  }

  private static void notAfter(
      String field, OffsetDateTime earlier, OffsetDateTime later, String key) {
    if (earlier != null && later != null && earlier.isAfter(later)) {
      throw new InvalidInput(field, key);
    }
  }

  /**
   * The measures as the order will have them.
   *
   * @throws InvalidInput names the field, such as {@code measures[0].metres}
   */
  List<MeasureReport> measures(OrderState state, PaperCommand command) {
    List<PaperMeasureCommand> typed = command.measures();
    if (state == OrderState.GRANTED && typed.isEmpty()) {
      throw new InvalidInput("measures", "error.paper.measures");
    }
    if (state == OrderState.DENIED && !typed.isEmpty()) {
      throw new InvalidInput("measures", "error.paper.denied");
    }
    List<MeasureReport> measures = new ArrayList<>();
    for (int i = 0; i < typed.size(); i++) {
      measures.add(measure(typed.get(i), i));
    }
    return measures;
  }

  private MeasureReport measure(PaperMeasureCommand typed, int index) {
    String at = "measures[" + index + "].";
    MeasureKind kind = required(at + "kind", typed.kind());
    LocalDate from = required(at + "validFrom", typed.validFrom());
    if (typed.validUntil() != null && typed.validUntil().isBefore(from)) {
      throw new InvalidInput(at + "validUntil", "error.paper.until");
    }
    String milestone = optional(at + "untilMilestone", typed.untilMilestone(), LONGEST_NAME);
    if (typed.validUntil() == null && milestone == null) {
      throw new InvalidInput(at + "validUntil", "error.paper.end");
    }
    return new MeasureReport(
        "M-" + (index + 1), kind, parameters(typed, at), from, typed.validUntil(), milestone);
  }

  private static String parameters(PaperMeasureCommand typed, String at) {
    JsonObjectBuilder parameters = Json.createObjectBuilder();
    if (typed.metres() != null) {
      fitting(typed.kind(), MeasureParameter.METRES, at);
      if (typed.metres() < 1 || typed.metres() > MOST_METRES) {
        throw new InvalidInput(at + "metres", "error.paper.metres");
      }
      parameters.add(MeasureParameter.METRES.field(), typed.metres());
    }
    list(parameters, typed.kind(), MeasureParameter.PLACES, typed.places(), at);
    list(parameters, typed.kind(), MeasureParameter.PERSONS, typed.persons(), at);
    list(parameters, typed.kind(), MeasureParameter.MEANS, typed.means(), at);
    words(parameters, typed.kind(), MeasureParameter.TERRITORY, typed.territory(), at);
    words(parameters, typed.kind(), MeasureParameter.TEXT, typed.text(), at);
    String kept = parameters.build().toString();
    if (kept.length() > LONGEST_PARAMETERS) {
      throw new InvalidInput(at + "text", "error.paper.long");
    }
    return kept;
  }

  private static void list(
      JsonObjectBuilder parameters,
      MeasureKind kind,
      MeasureParameter parameter,
      List<String> typed,
      String at) {
    List<String> said = typed.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
    if (said.isEmpty()) {
      return;
    }
    fitting(kind, parameter, at);
    if (said.size() > MOST_IN_A_LIST) {
      throw new InvalidInput(at + parameter.field(), "error.paper.many");
    }
    JsonArrayBuilder values = Json.createArrayBuilder();
    said.forEach(one -> values.add(text(at + parameter.field(), one, LONGEST_NAME)));
    parameters.add(parameter.field(), values);
  }

  private static void words(
      JsonObjectBuilder parameters,
      MeasureKind kind,
      MeasureParameter parameter,
      String typed,
      String at) {
    String said = optional(at + parameter.field(), typed, LONGEST_WORDS);
    if (said != null) {
      fitting(kind, parameter, at);
      parameters.add(parameter.field(), said);
    }
  }

  private static void fitting(MeasureKind kind, MeasureParameter parameter, String at) {
    if (!kind.parameters().contains(parameter)) {
      throw new InvalidInput(at + parameter.field(), "error.paper.parameter");
    }
  }

  private static <T> T required(String field, T value) {
    if (value == null) {
      throw new InvalidInput(field, "error.missing");
    }
    return value;
  }

  private static String text(String field, String typed, int most) {
    String text = optional(field, typed, most);
    return required(field, text);
  }

  private static String optional(String field, String typed, int most) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    String text = typed.strip();
    if (text.length() > most) {
      throw new InvalidInput(field, "error.paper.long");
    }
    if (!PlainText.isSound(text)) {
      throw new InvalidInput(field, "error.characters");
    }
    return text;
  }
}
