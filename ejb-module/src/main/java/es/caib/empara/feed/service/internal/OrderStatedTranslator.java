package es.caib.empara.feed.service.internal;

import es.caib.empara.institutions.service.Territory;
import es.caib.empara.orders.MeasureKind;
import es.caib.empara.orders.MeasureNature;
import es.caib.empara.orders.MeasureReport;
import es.caib.empara.orders.OrderReport;
import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.service.OrderFeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * {@code order.requested}, {@code order.granted}, {@code order.denied}: an order and its measures.
 */
abstract class OrderStatedTranslator implements Translator {

  static final Pattern NIG = Pattern.compile("07\\d{17}");
  static final String NIG_IN_WORDS = "a NIG of 19 digits beginning with 07";

  private static final int MOST_MEASURES = 100;

  @Inject private OrderFeed orders;
  @Inject private Territory territory;

  private final OrderState state;

  private OrderStatedTranslator(OrderState state) {
    this.state = state;
  }

  /** {@code order.requested}. */
  @ApplicationScoped
  static class Requested extends OrderStatedTranslator {
    Requested() {
      super(OrderState.REQUESTED);
    }
  }

  /** {@code order.granted}. */
  @ApplicationScoped
  static class Granted extends OrderStatedTranslator {
    Granted() {
      super(OrderState.GRANTED);
    }
  }

  /** {@code order.denied}. */
  @ApplicationScoped
  static class Denied extends OrderStatedTranslator {
    Denied() {
      super(OrderState.DENIED);
    }
  }

  @Override
  public String type() {
    return "es.viogen.order." + state.name().toLowerCase(Locale.ROOT) + ".v1";
  }

  @Override
  public Application read(CloudEvent event) {
    Fields data = new Fields(event.data(), "data.");
    String nig = data.matching("nig", NIG, NIG_IN_WORDS);
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
    return provenance -> orders.recordStatement(event.subject(), state, report, provenance);
  }

  private List<MeasureReport> measures(Fields data) {
    // Only what was granted must say what it is.
    if (state != OrderState.GRANTED && data.isAbsent("measures")) {
      return List.of();
    }
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
    String parameters = MeasureParameters.read(measure);
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
}
