package es.caib.empara.feed.service.internal;

import es.caib.empara.institutions.service.Territory;
import es.caib.empara.orders.MeasureKind;
import es.caib.empara.orders.MeasureNature;
import es.caib.empara.orders.MeasureReport;
import es.caib.empara.orders.OrderReport;
import es.caib.empara.orders.service.OrderFeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code order.granted}: a protection order and its measures. */
@ApplicationScoped
class OrderGrantedTranslator implements Translator {

  private static final Pattern NIG = Pattern.compile("07\\d{17}");
  private static final int MOST_MEASURES = 100;
  private static final int MOST_METRES = 100_000;

  @Inject private OrderFeed orders;
  @Inject private Territory territory;

  @Override
  public String type() {
    return "es.viogen.order.granted.v1";
  }

  @Override
  public Application read(CloudEvent event) {
    Fields data = new Fields(event.data(), "data.");
    String nig = data.matching("nig", NIG, "a NIG of 19 digits beginning with 07");
    if (territory.municipality(nig.substring(0, 5)) == null) {
      throw data.reject("nig", "its municipality is not in the islands");
    }
    OrderReport report =
        new OrderReport(
            data.text("orderId", 60),
            nig,
            data.text("court", 160),
            data.optionalText("procedure", 60),
            data.optionalTime("requestedAt"),
            data.optionalTime("adoptedAt"),
            data.optionalTime("notifiedAt"),
            measures(data));
    return provenance -> orders.recordGranted(event.subject(), report, provenance);
  }

  private static List<MeasureReport> measures(Fields data) {
    Set<String> ids = new HashSet<>();
    return data.objects("measures", MOST_MEASURES).stream()
        .map(
            measure -> {
              MeasureReport report = measure(measure);
              if (!ids.add(report.measureId())) {
                throw measure.reject("measureId", "twice in the order");
              }
              return report;
            })
        .toList();
  }

  private static MeasureReport measure(Fields measure) {
    MeasureKind kind = measure.oneOf("kind", MeasureKind.class);
    MeasureNature nature = measure.optionalOneOf("nature", MeasureNature.class);
    if (nature != null && nature != kind.nature()) {
      throw measure.reject("nature", "not the nature of " + kind);
    }
    String parameters = parameters(measure);
    LocalDate from = measure.date("validFrom");
    LocalDate until = measure.optionalDate("validUntil");
    if (until != null && until.isBefore(from)) {
      throw measure.reject("validUntil", "before validFrom");
    }
    return new MeasureReport(
        measure.text("measureId", 60),
        kind,
        parameters,
        from,
        until,
        measure.optionalText("untilMilestone", 120));
  }

  /** Kept as they came, once every known one is what it must be. */
  private static String parameters(Fields measure) {
    Fields parameters = measure.object("parameters");
    parameters.optionalInteger("metres", 1, MOST_METRES);
    parameters.optionalTexts("places", 20, 40);
    parameters.optionalTexts("persons", 20, 100);
    parameters.optionalTexts("means", 20, 40);
    parameters.optionalText("territory", 200);
    parameters.optionalText("text", 2000);
    String kept = measure.asObject("parameters").toString();
    if (kept.length() > 4000) {
      throw measure.reject("parameters", "longer than 4000");
    }
    return kept;
  }
}
