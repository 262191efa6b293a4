package es.caib.empara.orders.service.internal;

import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.orders.GapKind;
import es.caib.empara.orders.MeasureKind;
import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.entity.Hearing;
import es.caib.empara.orders.entity.OrderGap;
import es.caib.empara.orders.entity.ProtectionMeasure;
import es.caib.empara.orders.entity.ProtectionOrder;
import es.caib.empara.shared.Json;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What is missing in the protection of a case, or contradicts itself, by what was said of it.
 *
 * @param level null before the first assessment
 * @param orders all of the case
 * @param measures theirs
 * @param hearings theirs
 * @param hearingTerm until when a request must be heard
 */
record GapRules(
    CaseState state,
    RiskLevel level,
    List<ProtectionOrder> orders,
    List<ProtectionMeasure> measures,
    List<Hearing> hearings,
    UnaryOperator<OffsetDateTime> hearingTerm) {

  /** Kinds of which a court says one thing only for the same persons. */
  private static final Set<MeasureKind> EXCLUSIVE =
      EnumSet.of(
          MeasureKind.APPROACH_BAN,
          MeasureKind.HOME_USE,
          MeasureKind.CUSTODY,
          MeasureKind.VISITS,
          MeasureKind.MAINTENANCE);

  /**
   * A gap.
   *
   * @param subject the order or orders, or {@link OrderGap#OF_THE_CASE}
   * @param since when its grace began; null for when it is found
   */
  record Found(GapKind kind, String subject, OffsetDateTime since) {

    Found(GapKind kind, String subject) {
      this(kind, subject, null);
    }

    boolean isOf(OrderGap gap) {
      return gap.kind() == kind && gap.subject().equals(subject);
    }
  }

  Set<Found> at(OffsetDateTime now) {
    Set<Found> found = new LinkedHashSet<>();
    if (state != CaseState.ACTIVE && state != CaseState.SUPERVISED) {
      return found;
    }
    LocalDate today = now.atZoneSameInstant(BusinessClock.LEGAL_ZONE).toLocalDate();
    if (level != null && level.isSerious() && !isDecidedOrAsked(today)) {
      found.add(new Found(GapKind.NO_ORDER, OrderGap.OF_THE_CASE));
    }
    orders.stream()
        .filter(this::isUnheard)
        .map(
            order ->
                new Found(
                    GapKind.NO_HEARING,
                    order.orderId(),
                    order.requestedAt().withOffsetSameInstant(ZoneOffset.UTC)))
        .forEach(found::add);
    for (ProtectionOrder order : orders) {
      List<ProtectionMeasure> inForce = inForce(order, today);
      if (order.state() != OrderState.GRANTED || inForce.isEmpty()) {
        continue;
      }
      if (order.acknowledgedAt() == null) {
        found.add(new Found(GapKind.UNACKNOWLEDGED, order.orderId()));
      }
      if (inForce.stream().anyMatch(GapRules::isIncompleteBan)) {
        found.add(new Found(GapKind.INCOMPLETE_BAN, order.orderId()));
      }
      if (endsBeforeHearing(order, inForce, now)) {
        found.add(new Found(GapKind.ENDS_BEFORE_HEARING, order.orderId()));
      }
    }
    contradictions(today, found);
    return found;
  }

  /** It waits for its decision, and no hearing is set for it within its term. */
  private boolean isUnheard(ProtectionOrder order) {
    return order.state() == OrderState.REQUESTED
        && order.requestedAt() != null
        && hearings.stream()
            .noneMatch(
                hearing ->
                    hearing.orderPk().equals(order.id())
                        && !hearing.at().isAfter(hearingTerm.apply(order.requestedAt())));
  }

  /** The newest order is asked for, denied, or protects. */
  private boolean isDecidedOrAsked(LocalDate today) {
    return orders.stream()
            .max(
                Comparator.comparing((ProtectionOrder order) -> order.eventTime().toInstant())
                    .thenComparing(ProtectionOrder::eventId))
            .filter(
                newest ->
                    newest.state() != OrderState.GRANTED
                        || measures.stream()
                            .anyMatch(measure -> isOf(measure, newest) && lasts(measure, today)))
            .isPresent()
        || orders.stream().anyMatch(order -> !inForce(order, today).isEmpty());
  }

  /** It protects, today or from a later day on. */
  private static boolean lasts(ProtectionMeasure measure, LocalDate today) {
    return measure.state().protects()
        && (measure.lastDay() == null || !measure.lastDay().isBefore(today));
  }

  private List<ProtectionMeasure> inForce(ProtectionOrder order, LocalDate today) {
    return measures.stream()
        .filter(measure -> isOf(measure, order) && measure.protectsOn(today))
        .toList();
  }

  private static boolean isOf(ProtectionMeasure measure, ProtectionOrder order) {
    return measure.orderPk().equals(order.id());
  }

  private static boolean isIncompleteBan(ProtectionMeasure measure) {
    if (measure.kind() != MeasureKind.APPROACH_BAN) {
      return false;
    }
    JsonObject parameters = Json.object(measure.parameters());
    return isAbsent(parameters, "metres") || isAbsent(parameters, "places");
  }

  private static boolean isAbsent(JsonObject parameters, String name) {
    JsonValue value = parameters.get(name);
    return value == null
        || value == JsonValue.NULL
        || value instanceof JsonArray array && array.isEmpty();
  }

  private boolean endsBeforeHearing(
      ProtectionOrder order, List<ProtectionMeasure> inForce, OffsetDateTime now) {
    if (inForce.stream().anyMatch(measure -> measure.lastDay() == null)) {
      return false;
    }
    LocalDate last =
        inForce.stream().map(ProtectionMeasure::lastDay).max(LocalDate::compareTo).orElseThrow();
    return hearings.stream()
        .filter(hearing -> hearing.orderPk().equals(order.id()) && hearing.at().isAfter(now))
        .min(Comparator.comparing(hearing -> hearing.at().toInstant()))
        .filter(
            next ->
                last.isBefore(next.at().atZoneSameInstant(BusinessClock.LEGAL_ZONE).toLocalDate()))
        .isPresent();
  }

  private void contradictions(LocalDate today, Set<Found> found) {
    List<ProtectionOrder> granted =
        orders.stream()
            .filter(order -> order.state() == OrderState.GRANTED)
            .sorted(Comparator.comparing(ProtectionOrder::orderId))
            .toList();
    for (int one = 0; one < granted.size(); one++) {
      for (int other = one + 1; other < granted.size(); other++) {
        if (contradict(granted.get(one), granted.get(other), today)) {
          found.add(
              new Found(
                  GapKind.CONTRADICTION,
                  granted.get(one).orderId() + " " + granted.get(other).orderId()));
        }
      }
    }
  }

  private boolean contradict(ProtectionOrder one, ProtectionOrder other, LocalDate today) {
    return inForce(one, today).stream()
        .filter(measure -> EXCLUSIVE.contains(measure.kind()))
        .anyMatch(
            measure ->
                inForce(other, today).stream()
                    .filter(against -> against.kind() == measure.kind())
                    .anyMatch(
                        against ->
                            !Json.object(against.parameters())
                                .equals(Json.object(measure.parameters()))));
  }
}
