package es.caib.empara.cases.service.internal;

import static es.caib.empara.cases.service.internal.Invented.assessment;
import static es.caib.empara.cases.service.internal.Invented.said;
import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.cases.RiskLevel;
import es.caib.empara.cases.entity.CaseFile;
import es.caib.empara.cases.service.CaseClock;
import es.caib.empara.cases.service.CaseOverdue;
import es.caib.empara.cases.service.CaseQuiet;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However the clock steps, what it brings is the same, once, and in the order of time. */
class ClockworkTest {

  private static final OffsetDateTime START = OffsetDateTime.parse("2026-10-20T09:00:00Z");
  private static final Duration ALL = Duration.ofDays(400);

  /** That a case failed is written for the operator; here it happens all the time. */
  private static final Logger LOG = Logger.getLogger(Clockwork.class.getName());

  static {
    LOG.setLevel(Level.OFF);
  }

  /** A case: when it was assessed, in hours from the start, and on which days its measures end. */
  record Plan(int hour, RiskLevel level, Integer dueHours, List<Integer> lastDays) {}

  @Property(tries = 300)
  void anySteps_tellTheSameInTheSameOrder_asOneHugeStep(
      @ForAll("regions") List<Plan> plans, @ForAll("steps") List<Integer> minutes) {
    World huge = new World(plans);
    World stepped = new World(plans);

    huge.runUntil(START.plus(ALL));
    stepped.walk(minutes);

    assertThat(stepped.told).isEqualTo(huge.told).doesNotHaveDuplicates();
    assertThat(huge.told.stream().map(Told::at)).isSorted();
    assertThat(huge.told.stream().filter(told -> told.what().equals("LAPSED")))
        .hasSize(plans.stream().mapToInt(plan -> plan.lastDays().size()).sum());
  }

  @Property(tries = 300)
  void casesThatAreHeldOrFail_stopNoOther_andComeInTheEnd(
      @ForAll("regions") List<Plan> plans,
      @ForAll("steps") List<Integer> minutes,
      @ForAll long luck) {
    World calm = new World(plans);
    World troubled = new World(plans);
    Random random = new Random(luck);
    troubled.trouble = ring -> random.nextInt(3) == 0;

    calm.runUntil(START.plus(ALL));
    troubled.walk(minutes);
    troubled.trouble = ring -> false;
    troubled.runUntil(START.plus(ALL));

    assertThat(troubled.told)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(calm.told);
    for (long id = 0; id < plans.size(); id++) {
      assertThat(troubled.of(id)).isEqualTo(calm.of(id));
    }
  }

  @Property(tries = 50)
  void oneCaseThatAlwaysFails_stopsNoOther(@ForAll("regions") List<Plan> plans) {
    World calm = new World(plans);
    World troubled = new World(plans);
    troubled.trouble = ring -> ring.caseId() == 0;

    calm.runUntil(START.plus(ALL));
    troubled.runUntil(START.plus(ALL));

    assertThat(troubled.told)
        .isEqualTo(calm.told.stream().filter(told -> told.caseId() != 0).toList());
  }

  @Provide
  Arbitrary<List<Plan>> regions() {
    Arbitrary<Integer> hours = Arbitraries.integers().between(0, 48);
    Arbitrary<RiskLevel> levels =
        Arbitraries.of(RiskLevel.LOW, RiskLevel.MEDIUM, RiskLevel.HIGH, RiskLevel.EXTREME)
            .injectNull(0.1);
    Arbitrary<Integer> due = Arbitraries.integers().between(50, 400).injectNull(0.5);
    Arbitrary<List<Integer>> ends =
        Arbitraries.integers().between(0, 90).list().uniqueElements().ofMaxSize(4);
    return Combinators.combine(hours, levels, due, ends)
        .as(Plan::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(120);
  }

  /** Minutes of business time from look to look: seconds apart, or months. */
  @Provide
  Arbitrary<List<Integer>> steps() {
    return Arbitraries.oneOf(
            Arbitraries.integers().between(0, 90),
            Arbitraries.integers().between(0, 3_000),
            Arbitraries.integers().between(0, 100_000))
        .list()
        .ofMaxSize(40);
  }

  /** What the domains above hear. */
  record Told(OffsetDateTime at, long caseId, String what) {}

  /** The cases and their measures, in memory. */
  private static final class World {

    private final Map<Long, CaseFile> files = new LinkedHashMap<>();
    private final Map<Long, Set<OffsetDateTime>> ends = new LinkedHashMap<>();
    private final List<Told> told = new ArrayList<>();
    private Predicate<CaseClock.Ring> trouble = ring -> false;

    World(List<Plan> plans) {
      for (Plan plan : plans) {
        long id = files.size();
        OffsetDateTime at = START.plusHours(plan.hour());
        CaseFile file = Invented.caseFile(id, at);
        if (plan.level() != null) {
          OffsetDateTime due = plan.dueHours() == null ? null : at.plusHours(plan.dueHours());
          file.assess(assessment(plan.level(), at, due), said("e", at));
        }
        CaseAlarms.wind(file, Terms.of(file, Rules.intervals()));
        files.put(id, file);
        Set<OffsetDateTime> ofCase = new TreeSet<>();
        plan.lastDays().forEach(day -> ofCase.add(START.plusDays(day).plusHours(13)));
        ends.put(id, ofCase);
      }
    }

    void walk(List<Integer> minutes) {
      OffsetDateTime now = START;
      for (int step : minutes) {
        now = now.plusMinutes(step);
        if (now.isBefore(START.plus(ALL))) {
          runUntil(now);
        }
      }
      runUntil(START.plus(ALL));
    }

    void runUntil(OffsetDateTime now) {
      Clockwork.run(List.of(new Alarms(now), new Lapses()), now);
    }

    List<Told> of(long id) {
      return told.stream().filter(each -> each.caseId() == id).toList();
    }

    private boolean isHeld(CaseClock.Ring ring) {
      if (trouble.test(ring)) {
        if (ring.caseId() % 2 == 0) {
          throw new IllegalStateException("a failing case");
        }
        return true;
      }
      return false;
    }

    private List<CaseClock.Ring> first(
        List<CaseClock.Ring> rings, OffsetDateTime until, Set<Long> without, int most) {
      return rings.stream()
          .filter(ring -> !ring.at().isAfter(until) && !without.contains(ring.caseId()))
          .sorted(Comparator.comparing(CaseClock.Ring::at).thenComparing(CaseClock.Ring::caseId))
          .limit(most)
          .toList();
    }

    private final class Alarms implements CaseClock {

      private final OffsetDateTime now;

      Alarms(OffsetDateTime now) {
        this.now = now;
      }

      @Override
      public List<Ring> due(OffsetDateTime until, Set<Long> without, int most) {
        List<Ring> rings = new ArrayList<>();
        files.forEach(
            (id, file) -> {
              if (file.alarm().ringsAt() != null) {
                rings.add(new Ring(file.alarm().ringsAt(), id));
              }
            });
        return first(rings, until, without, most);
      }

      @Override
      public Answer ring(Ring ring) {
        if (isHeld(ring)) {
          return Answer.ELSEWHERE;
        }
        CaseFile file = files.get(ring.caseId());
        Terms terms = Terms.of(file, Rules.intervals());
        for (Object fact : CaseAlarms.ring(file, terms, ring.at(), now)) {
          if (fact instanceof CaseOverdue overdue) {
            told.add(new Told(overdue.due().at(), ring.caseId(), "OVERDUE"));
          } else if (fact instanceof CaseQuiet) {
            told.add(new Told(terms.quietAt(), ring.caseId(), "QUIET"));
          }
        }
        return Answer.done(file.alarm().ringsAt());
      }
    }

    private final class Lapses implements CaseClock {

      @Override
      public List<Ring> due(OffsetDateTime until, Set<Long> without, int most) {
        List<Ring> rings = new ArrayList<>();
        ends.forEach((id, ofCase) -> ofCase.forEach(end -> rings.add(new Ring(end, id))));
        return first(rings, until, without, most);
      }

      @Override
      public Answer ring(Ring ring) {
        if (isHeld(ring)) {
          return Answer.ELSEWHERE;
        }
        if (ends.get(ring.caseId()).remove(ring.at())) {
          told.add(new Told(ring.at(), ring.caseId(), "LAPSED"));
        }
        return Answer.done(null);
      }
    }
  }
}
