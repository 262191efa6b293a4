package es.caib.empara.orders.service.internal;

import es.caib.empara.orders.MeasureChange;
import es.caib.empara.orders.MeasureKind;
import es.caib.empara.orders.MeasureReport;
import es.caib.empara.orders.MeasureState;
import es.caib.empara.orders.OrderReport;
import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.entity.ProtectionMeasure;
import es.caib.empara.orders.entity.ProtectionOrder;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/** How an order and its measures stand. */
record OrderPresent(
    OrderState state,
    String court,
    String procedure,
    OffsetDateTime requestedAt,
    OffsetDateTime adoptedAt,
    OffsetDateTime notifiedAt,
    Map<String, Measure> measures) {

  /** How one measure stands. */
  record Measure(
      MeasureKind kind,
      MeasureState state,
      String parameters,
      LocalDate from,
      LocalDate until,
      String milestone) {

    private static Measure of(MeasureReport said, MeasureState state) {
      return new Measure(
          said.kind(),
          state,
          said.parameters(),
          said.validFrom(),
          said.validUntil(),
          said.untilMilestone());
    }

    private Measure after(MeasureChange change) {
      return new Measure(
          kind,
          change.state(),
          Objects.requireNonNullElse(change.parameters(), parameters),
          from,
          change.validUntil() == null ? until : change.validUntil(),
          milestone);
    }

    private Measure cancelled() {
      return new Measure(kind, MeasureState.CANCELLED, parameters, from, until, milestone);
    }
  }

  /** As the entities have it. */
  static OrderPresent of(ProtectionOrder order, Collection<ProtectionMeasure> measures) {
    Map<String, Measure> standing = new TreeMap<>();
    for (ProtectionMeasure measure : measures) {
      standing.put(
          measure.measureId(),
          new Measure(
              measure.kind(),
              measure.state(),
              measure.parameters(),
              measure.validFrom(),
              measure.validUntil(),
              measure.untilMilestone()));
    }
    return new OrderPresent(
        order.state(),
        order.court(),
        order.procedure(),
        order.requestedAt(),
        order.adoptedAt(),
        order.notifiedAt(),
        standing);
  }

  /**
   * As the interchange defines it: of all that was told, in the order of time. What was granted is
   * in force until it changes, or until a decision no longer names it; a request asks, and takes
   * nothing back that was decided. What is not given stays as it stands.
   */
  static OrderPresent of(Collection<Told> history) {
    List<Told> told = history.stream().sorted(Told.BY_PLACE).toList();
    List<Told> statements = told.stream().filter(said -> !said.isChange()).toList();
    return new OrderPresent(
        statements.stream()
            .map(Told::state)
            .reduce((before, now) -> now == OrderState.REQUESTED ? before : now)
            .orElseThrow(),
        last(statements, OrderReport::court),
        last(statements, OrderReport::procedure),
        last(statements, OrderReport::requestedAt),
        last(statements, OrderReport::adoptedAt),
        last(statements, OrderReport::notifiedAt),
        measures(told));
  }

  private static <T> T last(List<Told> statements, Function<OrderReport, T> part) {
    return statements.stream()
        .map(said -> part.apply(said.report()))
        .filter(Objects::nonNull)
        .reduce((before, now) -> now)
        .orElse(null);
  }

  private static Map<String, Measure> measures(List<Told> told) {
    Map<String, Measure> standing = new TreeMap<>();
    for (Told said : told) {
      if (said.isChange()) {
        standing.computeIfPresent(said.changed(), (id, before) -> before.after(said.change()));
        continue;
      }
      if (said.state() != OrderState.REQUESTED) {
        standing.replaceAll((id, before) -> before.cancelled());
      }
      for (MeasureReport measure : said.report().measures()) {
        switch (said.state()) {
          case GRANTED ->
              standing.put(measure.measureId(), Measure.of(measure, MeasureState.IN_FORCE));
          case REQUESTED ->
              standing.compute(
                  measure.measureId(),
                  (id, before) ->
                      before == null || before.state() == MeasureState.REQUESTED
                          ? Measure.of(measure, MeasureState.REQUESTED)
                          : before);
          case DENIED -> {
            // A denial gives nothing, whatever it names.
          }
        }
      }
    }
    return standing;
  }
}
