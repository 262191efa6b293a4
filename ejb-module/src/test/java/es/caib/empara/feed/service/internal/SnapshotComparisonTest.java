package es.caib.empara.feed.service.internal;

import static es.caib.empara.feed.ReconciliationItem.OPEN_ORDERS;
import static es.caib.empara.feed.ReconciliationItem.SNAPSHOT_DIFFERS;
import static es.caib.empara.feed.ReconciliationItem.SNAPSHOT_MISSING_HERE;
import static es.caib.empara.feed.ReconciliationItem.SNAPSHOT_MISSING_THERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.service.CaseCensus;
import es.caib.empara.cases.service.CaseSituation;
import es.caib.empara.feed.ReconciliationKind;
import es.caib.empara.feed.entity.FeedEvent;
import es.caib.empara.feed.entity.Reconciliation;
import es.caib.empara.feed.entity.ReconciliationGap;
import es.caib.empara.feed.entity.ReconciliationLine;
import es.caib.empara.feed.service.SnapshotCompared;
import es.caib.empara.feed.service.SnapshotCompared.Gap;
import es.caib.empara.orders.service.OpenOrder;
import es.caib.empara.orders.service.OrderCensus;
import jakarta.enterprise.event.Event;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SnapshotComparisonTest {

  private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-23T09:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-11-23");
  private static final String NIG = "0704000120260000001";
  private static final String OTHER_NIG = "0704000120260000002";

  private final List<Object> kept = new ArrayList<>();
  private final List<SnapshotCompared> told = new ArrayList<>();
  private final Map<String, Long> cases = Map.of("VG-1", 1L, "VG-2", 2L);
  private boolean overtaken;
  private LocalDate asked;

  @Test
  void sameOrders_areEqual_andTellThatThereIsNoGap() {
    compare(List.of(theirs("OP-1", NIG, "VG-1")), new OpenOrder("OP-1", NIG, 1L));

    assertThat(asked).isEqualTo(DAY);
    assertThat(lines())
        .extracting(
            ReconciliationLine::item,
            ReconciliationLine::theirCount,
            ReconciliationLine::ourCount,
            ReconciliationLine::equal)
        .containsExactly(
            tuple(OPEN_ORDERS, 1L, 1L, true),
            tuple(SNAPSHOT_MISSING_HERE, 0L, 0L, true),
            tuple(SNAPSHOT_MISSING_THERE, 0L, 0L, true),
            tuple(SNAPSHOT_DIFFERS, 0L, 0L, true));
    assertThat(gaps()).isEmpty();
    // What an earlier snapshot showed ends by this.
    assertThat(told).singleElement().satisfies(each -> assertThat(each.gaps()).isEmpty());
  }

  @Test
  void everyDifference_isCountedOnItsSide_keptAndTold() {
    compare(
        List.of(
            theirs("OP-1", NIG, "VG-1"),
            theirs("OP-2", NIG, "VG-2"),
            theirs("OP-3", NIG, "VG-9"),
            theirs("OP-4", OTHER_NIG, "VG-1"),
            theirs("OP-5", NIG, "VG-2")),
        new OpenOrder("OP-1", NIG, 1L),
        new OpenOrder("OP-4", NIG, 1L),
        new OpenOrder("OP-5", NIG, 1L),
        new OpenOrder("OP-6", NIG, 2L));

    Gap[] expected = {
      new Gap(SNAPSHOT_MISSING_HERE, "OP-2", 2L),
      // Nobody here knows that case.
      new Gap(SNAPSHOT_MISSING_HERE, "OP-3", null),
      // Another number of procedure, and another case: ours is the one that is told of.
      new Gap(SNAPSHOT_DIFFERS, "OP-4", 1L),
      new Gap(SNAPSHOT_DIFFERS, "OP-5", 1L),
      new Gap(SNAPSHOT_MISSING_THERE, "OP-6", 2L)
    };
    assertThat(told)
        .singleElement()
        .satisfies(each -> assertThat(each.gaps()).containsExactlyInAnyOrder(expected));
    assertThat(gaps())
        .extracting(ReconciliationGap::gap, ReconciliationGap::orderId, ReconciliationGap::caseId)
        .containsExactlyInAnyOrder(
            Arrays.stream(expected)
                .map(gap -> tuple(gap.kind(), gap.orderId(), gap.caseId()))
                .toArray(org.assertj.core.groups.Tuple[]::new));
    assertThat(lines())
        .extracting(
            ReconciliationLine::item,
            ReconciliationLine::theirCount,
            ReconciliationLine::ourCount,
            ReconciliationLine::equal)
        .containsExactly(
            tuple(OPEN_ORDERS, 5L, 4L, false),
            tuple(SNAPSHOT_MISSING_HERE, 2L, 0L, false),
            tuple(SNAPSHOT_MISSING_THERE, 0L, 1L, false),
            tuple(SNAPSHOT_DIFFERS, 2L, 2L, false));
  }

  /** As many on both sides, but not the same ones. */
  @Test
  void openOrders_ofTheSameNumber_areNotEqualForThat() {
    compare(List.of(theirs("OP-1", NIG, "VG-1")), new OpenOrder("OP-2", NIG, 1L));

    assertThat(lines().get(0).theirCount()).isEqualTo(lines().get(0).ourCount());
    assertThat(lines().get(0).equal()).isFalse();
  }

  /** A report is made, but it says nothing of the present. */
  @Test
  void snapshot_thatIsOldOrOfTheInitialLoad_isKept_andRaisesNothing() {
    compare(true, List.of(theirs("OP-1", NIG, "VG-1")));
    overtaken = true;
    compare(false, List.of(theirs("OP-1", NIG, "VG-1")));

    assertThat(gaps()).hasSize(2);
    assertThat(told).isEmpty();
  }

  private static SnapshotOrder theirs(String orderId, String nig, String caseNumber) {
    return new SnapshotOrder(orderId, nig, caseNumber);
  }

  private List<ReconciliationLine> lines() {
    return kept.stream()
        .filter(ReconciliationLine.class::isInstance)
        .map(ReconciliationLine.class::cast)
        .toList();
  }

  private List<ReconciliationGap> gaps() {
    return kept.stream()
        .filter(ReconciliationGap.class::isInstance)
        .map(ReconciliationGap.class::cast)
        .toList();
  }

  private void compare(List<SnapshotOrder> theirs, OpenOrder... ours) {
    compare(false, theirs, ours);
  }

  private void compare(boolean backfill, List<SnapshotOrder> theirs, OpenOrder... ours) {
    FeedEvent event =
        withId(
            new FeedEvent("/justicia/siraj", "e-1", "snapshot", null, NINE, NINE, "{}", backfill));
    Reconciliation report =
        withId(new Reconciliation(event, ReconciliationKind.SNAPSHOT, DAY, NINE));
    SnapshotComparison comparison = new SnapshotComparison();
    set(comparison, "loads", new Kept());
    set(comparison, "cases", only(CaseCensus.class, "byNumber", this::byNumber));
    set(
        comparison,
        "orders",
        only(
            OrderCensus.class,
            "open",
            arguments -> {
              asked = (LocalDate) arguments[0];
              return List.of(ours);
            }));
    set(
        comparison,
        "compared",
        only(
            Event.class,
            "fire",
            arguments -> {
              told.add((SnapshotCompared) arguments[0]);
              return null;
            }));
    comparison.compare(
        report,
        theirs.stream().collect(Collectors.toMap(SnapshotOrder::orderId, Function.identity())),
        backfill);
  }

  private Map<String, CaseSituation> byNumber(Object... arguments) {
    return ((Collection<?>) arguments[0])
        .stream()
            .distinct()
            .filter(cases::containsKey)
            .map(String.class::cast)
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    number ->
                        new CaseSituation(
                            cases.get(number), number, 1, "07040", CaseState.ACTIVE, null, null)));
  }

  /** Keeps what the comparison writes. */
  private final class Kept extends LoadRepository {
    @Override
    void add(Object entity) {
      kept.add(entity);
    }

    @Override
    boolean isOvertaken(Reconciliation report) {
      return overtaken;
    }
  }

  /** One that can do one thing. */
  private static <T> T only(Class<T> type, String method, Function<Object[], Object> answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, called, arguments) -> {
              if (!called.getName().equals(method)) {
                throw new UnsupportedOperationException(called.getName());
              }
              return answer.apply(arguments);
            }));
  }

  private static <T> T withId(T entity) {
    set(entity, "id", 1L);
    return entity;
  }

  private static void set(Object target, String name, Object value) {
    try {
      Field field = target.getClass().getDeclaredField(name);
      field.setAccessible(true);
      field.set(target, value);
    } catch (ReflectiveOperationException changed) {
      throw new IllegalStateException(changed);
    }
  }
}
