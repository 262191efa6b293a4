package es.caib.empara.orders.service.internal;

import es.caib.empara.orders.MeasureNature;
import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.OrderTaskKind;
import es.caib.empara.orders.entity.OrderTask.Key;
import es.caib.empara.orders.entity.ProtectionMeasure;
import es.caib.empara.orders.entity.ProtectionOrder;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The days on which somebody must look at an order before its measures end. Each last day has at
 * least one, and none comes after it.
 *
 * @param civilChecks days of the civil term, from its beginning
 * @param endings how long before the last day of the other measures
 * @param claimFiledOn in the islands; null when no family claim was filed
 */
record AgendaPlan(List<Period> civilChecks, List<Period> endings, LocalDate claimFiledOn) {

  List<Key> of(ProtectionOrder order, Collection<ProtectionMeasure> measures) {
    List<Key> tasks = new ArrayList<>();
    if (order.state() != OrderState.GRANTED) {
      return tasks;
    }
    civil(measures, tasks);
    TreeMap<LocalDate, LocalDate> others = new TreeMap<>();
    for (ProtectionMeasure measure : measures) {
      if (isEnding(measure) && measure.kind().nature() != MeasureNature.CIVIL) {
        others.merge(measure.lastDay(), measure.validFrom(), AgendaPlan::earlier);
      }
    }
    others.forEach((lastDay, from) -> ending(lastDay, from, tasks));
    return tasks;
  }

  /** Those that end together count from the first of them. */
  private void civil(Collection<ProtectionMeasure> measures, List<Key> tasks) {
    TreeMap<LocalDate, LocalDate> stated = new TreeMap<>();
    TreeSet<LocalDate> prolonged = new TreeSet<>();
    for (ProtectionMeasure measure : measures) {
      if (isEnding(measure) && measure.kind().nature() == MeasureNature.CIVIL) {
        if (measure.isProlonged()) {
          prolonged.add(measure.lastDay());
        } else {
          stated.merge(measure.lastDay(), measure.validFrom(), AgendaPlan::earlier);
        }
      }
    }
    stated.forEach(
        (lastDay, from) -> checks(OrderTaskKind.CIVIL_CHECK, from, lastDay, from, tasks));
    prolonged.forEach(
        lastDay ->
            checks(OrderTaskKind.CIVIL_RATIFICATION, claimFiledOn, lastDay, claimFiledOn, tasks));
  }

  private void checks(
      OrderTaskKind kind, LocalDate from, LocalDate lastDay, LocalDate notBefore, List<Key> tasks) {
    // What the court gave for longer than its term is looked at before its own end too.
    Period longest = civilChecks.get(civilChecks.size() - 1);
    LocalDate begin = from.plus(longest).isBefore(lastDay) ? lastDay.minus(longest) : from;
    Set<LocalDate> taken = new HashSet<>();
    for (int place = 1; place <= civilChecks.size(); place++) {
      LocalDate day = within(begin.plus(civilChecks.get(place - 1)), notBefore, lastDay);
      if (taken.add(day)) {
        tasks.add(new Key(kind, place, day, lastDay));
      }
    }
  }

  private void ending(LocalDate lastDay, LocalDate from, List<Key> tasks) {
    Set<LocalDate> taken = new HashSet<>();
    for (int place = 1; place <= endings.size(); place++) {
      LocalDate day = within(lastDay.minus(endings.get(place - 1)), from, lastDay);
      if (taken.add(day)) {
        tasks.add(new Key(OrderTaskKind.ENDING, place, day, lastDay));
      }
    }
  }

  private static LocalDate within(LocalDate day, LocalDate first, LocalDate last) {
    LocalDate notAfter = day.isAfter(last) ? last : day;
    return notAfter.isBefore(first) ? (first.isAfter(last) ? last : first) : notAfter;
  }

  private static boolean isEnding(ProtectionMeasure measure) {
    return measure.state().protects() && measure.lastDay() != null;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
