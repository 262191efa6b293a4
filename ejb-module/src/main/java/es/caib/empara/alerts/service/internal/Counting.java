package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.AlertOutcome;
import es.caib.empara.alerts.DutyBand;
import es.caib.empara.alerts.service.AlertFigures;
import es.caib.empara.shared.service.BusinessClock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Counts what became of alerts. */
final class Counting {

  private Counting() {}

  /**
   * What is counted of an alert.
   *
   * @param outcome null while it is not closed
   */
  record Counted(
      String rule,
      Long deskId,
      OffsetDateTime raisedAt,
      OffsetDateTime takenAt,
      OffsetDateTime contactedAt,
      OffsetDateTime activatedAt,
      OffsetDateTime actedAt,
      AlertOutcome outcome,
      int climbed) {

    boolean isActed() {
      return actedAt != null || outcome == AlertOutcome.ACTED;
    }

    boolean isWaved() {
      return !isActed() && outcome != null && outcome.isGivenByPeople();
    }

    boolean isCleared() {
      return !isActed() && outcome == AlertOutcome.CLEARED;
    }

    private DutyBand band() {
      return DutyBand.of(raisedAt.atZoneSameInstant(BusinessClock.LEGAL_ZONE).toLocalTime());
    }

    private Duration since(OffsetDateTime moment) {
      return moment == null ? null : Duration.between(raisedAt, moment);
    }
  }

  /** By rule, the most frequent first. */
  static List<AlertFigures.OfRule> byRule(Collection<Counted> all) {
    return all.stream().collect(Collectors.groupingBy(Counted::rule)).entrySet().stream()
        .map(rule -> ofRule(rule.getKey(), rule.getValue()))
        .sorted(
            Comparator.comparingInt(AlertFigures.OfRule::raised)
                .reversed()
                .thenComparing(AlertFigures.OfRule::rule))
        .toList();
  }

  private static AlertFigures.OfRule ofRule(String rule, List<Counted> some) {
    int acted = count(some, Counted::isActed);
    int waved = count(some, Counted::isWaved);
    int cleared = count(some, Counted::isCleared);
    return new AlertFigures.OfRule(
        rule,
        some.size(),
        acted,
        waved,
        cleared,
        some.size() - acted - waved - cleared,
        quantile(some, each -> each.since(each.takenAt()), 0.5));
  }

  /** By desk and part of the day. */
  static List<AlertFigures.OfDesk> byDesk(Collection<Counted> all, Map<Long, String> desks) {
    List<AlertFigures.OfDesk> figures = new ArrayList<>();
    Map<String, List<Counted>> byName = new TreeMap<>();
    all.stream()
        .filter(each -> desks.containsKey(each.deskId()))
        .forEach(
            each ->
                byName
                    .computeIfAbsent(desks.get(each.deskId()), name -> new ArrayList<>())
                    .add(each));
    byName.forEach(
        (name, some) ->
            new TreeMap<>(some.stream().collect(Collectors.groupingBy(Counted::band)))
                .forEach((band, those) -> figures.add(ofDesk(name, band, those))));
    return figures;
  }

  private static AlertFigures.OfDesk ofDesk(String name, DutyBand band, List<Counted> some) {
    return new AlertFigures.OfDesk(
        name,
        band,
        some.size(),
        count(some, each -> each.takenAt() != null),
        count(some, each -> each.climbed() > 0),
        quantile(some, each -> each.since(each.takenAt()), 0.5),
        quantile(some, each -> each.since(each.takenAt()), 0.9),
        quantile(some, each -> each.since(each.contactedAt()), 0.5),
        quantile(some, each -> each.since(each.activatedAt()), 0.5));
  }

  private static int count(List<Counted> some, Predicate<Counted> which) {
    return (int) some.stream().filter(which).count();
  }

  /** The smallest that is not below the share; null when nothing is there. */
  private static Duration quantile(
      List<Counted> some, Function<Counted, Duration> measure, double share) {
    List<Duration> sorted = some.stream().map(measure).filter(Objects::nonNull).sorted().toList();
    return sorted.isEmpty()
        ? null
        : sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
  }
}
