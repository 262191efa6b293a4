package es.caib.empara.orders.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.cases.service.CaseHappenings;
import es.caib.empara.cases.service.CaseHappenings.ActAt;
import es.caib.empara.institutions.Island;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.orders.service.CourtView;
import es.caib.empara.orders.service.Courts;
import es.caib.empara.orders.service.FigurePeriod;
import es.caib.empara.orders.service.FigureSubject;
import es.caib.empara.orders.service.FigureTable;
import es.caib.empara.orders.service.GapTally;
import es.caib.empara.orders.service.OrderFigures;
import es.caib.empara.orders.service.OrderFigures.Span;
import es.caib.empara.orders.service.OrderFigures.Spans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what happened in the years of a period and counts it. */
@ApplicationScoped
class FigureCount {

  /** Never later than that from adoption to arrival (RD 95/2009, DA 1ª). */
  private static final Duration IN_TIME = Duration.ofHours(24);

  /** The row of what belongs to no case here. */
  private static final String NO_ISLAND = "NONE";

  private static final String BROKEN = "BREACH";

  /** What is not divided by court. */
  private static final Set<FigureSubject> WITHOUT_COURT =
      EnumSet.of(FigureSubject.MEASURES, FigureSubject.CONTRADICTIONS);

  /** The subjects whose parts are always the same. */
  private static final Map<FigureSubject, List<String>> PARTS =
      Map.of(
          FigureSubject.RECEPTION,
          List.of(OrderFigures.IN_TIME, OrderFigures.LATE),
          FigureSubject.CONTACT,
          List.of(OrderFigures.REACHED, OrderFigures.REACHED_BEFORE, OrderFigures.NOT_REACHED),
          FigureSubject.ENDS,
          List.of(OrderFigures.HANDLED, OrderFigures.NOT_HANDLED),
          FigureSubject.BREACHES,
          List.of(BROKEN));

  @Inject private FigureReading reading;
  @Inject private CaseHappenings happenings;
  @Inject private Instance<GapTally> gaps;
  @Inject private Courts courts;
  @Inject private Territory territory;

  OrderFigures figures(FigurePeriod period, Caller caller, boolean guarded, LocalDate today) {
    return new Count(period, caller).figures(guarded, today);
  }

  /** One count. */
  private final class Count {

    private final FigurePeriod period;
    private final Caller caller;
    private final List<FigurePeriod> months;
    private final OffsetDateTime from;
    private final OffsetDateTime before;
    private final Map<FigureSubject, Tally> tallies = new EnumMap<>(FigureSubject.class);
    private final Waits receptions = new Waits();
    private final Waits contacts = new Waits();

    Count(FigurePeriod period, Caller caller) {
      this.period = period;
      this.caller = caller;
      FigurePeriod first = period.previous().wholeYear();
      FigurePeriod last = period.wholeYear();
      months =
          Stream.of(first, last).distinct().flatMap(year -> year.monthsOfYear().stream()).toList();
      from = first.begins();
      before = last.ends();
      Set<String> islands =
          caller.municipalities().stream().map(this::island).collect(Collectors.toSet());
      int years = last.year() - first.year() + 1;
      for (FigureSubject each : FigureSubject.values()) {
        List<String> parts = PARTS.getOrDefault(each, List.of());
        tallies.put(each, new Tally(first.year(), years, parts, islands));
      }
    }

    OrderFigures figures(boolean guarded, LocalDate today) {
      if (!caller.municipalities().isEmpty()) {
        countOrders();
        List<ActAt> acts = happenings.acts(from, before, caller);
        countReceptions(acts);
        countEnds(acts);
        happenings
            .breaches(from, before, caller)
            .forEach(one -> add(FigureSubject.BREACHES, BROKEN, one.municipality(), one.at()));
        gaps.stream()
            .flatMap(tally -> tally.found(from, before, caller).stream())
            .forEach(
                one -> add(FigureSubject.CONTRADICTIONS, one.rule(), one.municipality(), one.at()));
      }
      Map<FigureSubject, FigureTable> tables = new EnumMap<>(FigureSubject.class);
      tallies.forEach(
          (subject, tally) ->
              tables.put(subject, guarded ? tally.guarded(period, today) : tally.open(period)));
      return new OrderFigures(
          period,
          guarded,
          period.monthsOfYear(),
          courtsOf(tables),
          tables,
          guarded
              ? guarded(receptions, tables.get(FigureSubject.RECEPTION).total())
              : open(receptions),
          guarded
              ? guarded(
                  contacts,
                  tables.get(FigureSubject.CONTACT).detail(OrderFigures.REACHED).orElse(null))
              : open(contacts));
    }

    private void countOrders() {
      for (FigureReading.Count one : reading.counts(months, caller)) {
        FigureSubject subject = FigureSubject.valueOf(one.subject());
        String detail =
            WITHOUT_COURT.contains(subject)
                ? one.detail()
                : line(one.detail(), months.get(one.month()).first());
        tallies.get(subject).add(detail, island(one.municipality()), one.month(), one.orders());
      }
    }

    private String line(String court, LocalDate on) {
      return courts
          .named(court, on)
          .map(CourtView::id)
          .map(courts::lineOf)
          .map(String::valueOf)
          .orElse(OrderFigures.OTHER_COURT);
    }

    private void countReceptions(List<ActAt> acts) {
      Map<Long, TreeSet<OffsetDateTime>> reached =
          acts.stream()
              .filter(ActAt::reached)
              .collect(
                  Collectors.groupingBy(
                      ActAt::caseId,
                      Collectors.mapping(ActAt::at, Collectors.toCollection(TreeSet::new))));
      for (FigureReading.Reception one : reading.receptions(from, before, caller)) {
        Duration wait = Duration.between(one.adoptedAt(), one.receivedAt());
        receptions.add(one.adoptedAt(), wait);
        add(
            FigureSubject.RECEPTION,
            wait.compareTo(IN_TIME) <= 0 ? OrderFigures.IN_TIME : OrderFigures.LATE,
            one.municipality(),
            one.adoptedAt());
        TreeSet<OffsetDateTime> times = reached.getOrDefault(one.caseId(), new TreeSet<>());
        OffsetDateTime after = times.ceiling(one.receivedAt());
        boolean known = times.floor(one.receivedAt()) != null;
        if (after != null && !known) {
          contacts.add(one.receivedAt(), Duration.between(one.receivedAt(), after));
        }
        add(
            FigureSubject.CONTACT,
            known
                ? OrderFigures.REACHED_BEFORE
                : after == null ? OrderFigures.NOT_REACHED : OrderFigures.REACHED,
            one.municipality(),
            one.receivedAt());
      }
    }

    private void countEnds(List<ActAt> acts) {
      LocalDate first = months.get(0).first();
      LocalDate last = months.get(months.size() - 1).last();
      Map<Long, List<OffsetDateTime>> ofCases =
          acts.stream()
              .collect(
                  Collectors.groupingBy(
                      ActAt::caseId, Collectors.mapping(ActAt::at, Collectors.toList())));
      Map<String, Ending> endings = new HashMap<>();
      for (FigureReading.End end : reading.ends(first, last, caller)) {
        if (!EndRule.isPastWhenTold(end.day(), end.told())) {
          boolean handled =
              ofCases.getOrDefault(end.caseId(), List.of()).stream()
                  .anyMatch(at -> EndRule.isInTime(end.day(), at));
          endings.put(
              end.measure() + "/" + end.day(), new Ending(end.day(), end.municipality(), handled));
        }
      }
      for (FigureReading.Extension put : reading.extensions(first, last, caller)) {
        if (EndRule.isInTime(put.day(), put.told())) {
          endings.put(
              put.measure() + "/" + put.day(), new Ending(put.day(), put.municipality(), true));
        }
      }
      for (Ending ending : endings.values()) {
        add(
            FigureSubject.ENDS,
            ending.handled() ? OrderFigures.HANDLED : OrderFigures.NOT_HANDLED,
            ending.municipality(),
            monthOf(ending.day()));
      }
    }

    private void add(FigureSubject subject, String detail, String place, OffsetDateTime at) {
      for (int month = 0; month < months.size(); month++) {
        if (!at.isBefore(months.get(month).begins()) && at.isBefore(months.get(month).ends())) {
          add(subject, detail, place, month);
        }
      }
    }

    private void add(FigureSubject subject, String detail, String place, int month) {
      tallies.get(subject).add(detail, island(place), month, 1);
    }

    private int monthOf(LocalDate day) {
      FigurePeriod first = months.get(0);
      return (day.getYear() - first.year()) * first.monthsOfYear().size() + day.getMonthValue() - 1;
    }

    private String island(String municipality) {
      Island island = municipality == null ? null : territory.municipality(municipality).island();
      return island == null ? NO_ISLAND : island.name();
    }

    private Map<String, CourtView> courtsOf(Map<FigureSubject, FigureTable> tables) {
      Map<String, CourtView> known = new TreeMap<>();
      for (FigureSubject subject :
          List.of(FigureSubject.ASKED, FigureSubject.GRANTED, FigureSubject.DENIED)) {
        for (FigureTable.Line line : tables.get(subject).details()) {
          if (!line.key().equals(OrderFigures.OTHER_COURT)) {
            courts
                .ofLine(Long.valueOf(line.key()), period.first())
                .ifPresent(court -> known.put(line.key(), court));
          }
        }
      }
      return known;
    }

    private Spans open(Waits waits) {
      return new Spans(waits.of(period), waits.of(period.previous()));
    }

    /** Times are said only of as many as may be shown. */
    private Spans guarded(Waits waits, FigureTable.Line counted) {
      return counted == null
          ? new Spans(Span.NONE, Span.NONE)
          : new Spans(
              counted.now().isShown() ? waits.guarded(period) : Span.NONE,
              counted.before().isShown() ? waits.guarded(period.previous()) : Span.NONE);
    }
  }

  /** An end by date, and whether it was dealt with before the day. */
  private record Ending(LocalDate day, String municipality, boolean handled) {}
}
