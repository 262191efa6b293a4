package es.caib.empara.orders.service.internal;

import es.caib.empara.cases.Provenance;
import es.caib.empara.orders.MeasureChange;
import es.caib.empara.orders.MeasureKind;
import es.caib.empara.orders.MeasureReport;
import es.caib.empara.orders.MeasureState;
import es.caib.empara.orders.OrderReport;
import es.caib.empara.orders.OrderState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Something that the register of the courts tells of one order.
 *
 * @param state of the order; null for a change of one measure
 * @param measures those that it names
 * @param value draws what is told of them
 */
record Told(OrderState state, Set<Integer> measures, int minute, String eventId, int value) {

  static final String ORDER = "OP-1";

  /** The place in history: the time, then the id. */
  static final Comparator<Told> BY_PLACE =
      Comparator.comparingInt(Told::minute).thenComparing(Told::eventId);

  private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-23T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final List<MeasureState> CHANGES =
      List.of(
          MeasureState.IN_FORCE,
          MeasureState.SUSPENDED,
          MeasureState.MODIFIED,
          MeasureState.EXPIRED,
          MeasureState.CANCELLED,
          MeasureState.REPLACED_BY_SENTENCE);

  boolean isChange() {
    return state == null;
  }

  /** The measure that changes. */
  String changed() {
    return measureId(measures.iterator().next());
  }

  Provenance provenance() {
    OffsetDateTime time = NINE.plusMinutes(minute);
    return new Provenance("/justicia/siraj", eventId, time, time.plusSeconds(2), false);
  }

  OrderReport report() {
    return new OrderReport(
        ORDER,
        "0704043220260000001",
        "Jutjat " + value,
        value % 3 == 0 ? null : "DU " + value,
        value % 4 == 0 ? null : NINE.minusDays(value),
        value % 5 == 0 ? null : NINE.minusHours(value),
        value % 2 == 0 ? null : NINE.minusMinutes(value),
        measures.stream().sorted().map(this::measure).toList());
  }

  private MeasureReport measure(int number) {
    MeasureKind[] kinds = MeasureKind.values();
    return new MeasureReport(
        measureId(number),
        kinds[(value + number) % kinds.length],
        "{\"metres\":" + (value + 1) * 10 + "}",
        TODAY.minusDays(value),
        value % 3 == 0 ? null : TODAY.plusDays(value),
        value % 3 == 0 ? "sentència " + value : null);
  }

  MeasureChange change() {
    return new MeasureChange(
        ORDER,
        changed(),
        CHANGES.get(value % CHANGES.size()),
        value % 3 == 0 ? null : TODAY.plusYears(1).plusDays(value),
        value % 2 == 0 ? null : "{\"metres\":" + (value + 1) * 7 + "}");
  }

  private static String measureId(int number) {
    return "M-" + number;
  }
}
