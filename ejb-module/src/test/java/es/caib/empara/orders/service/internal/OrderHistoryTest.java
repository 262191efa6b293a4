package es.caib.empara.orders.service.internal;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.cases.CaseState;
import es.caib.empara.cases.Provenance;
import es.caib.empara.cases.service.StatusTaken;
import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.entity.MeasureStatement;
import es.caib.empara.orders.entity.ProtectionMeasure;
import es.caib.empara.orders.entity.ProtectionOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The courts' register promises no order: an order and its measures end the same all the same. */
class OrderHistoryTest {

  private static final int MEASURES = 4;

  @Property(tries = 1000)
  void anyOrder_endsInTheSamePresentAsTheOrderOfTime(
      @ForAll("histories") List<Told> history, @ForAll long luck) {
    assertThat(played(shuffled(history, luck)))
        .isEqualTo(played(history.stream().sorted(Told.BY_PLACE).toList()));
  }

  @Property(tries = 1000)
  void anyOrder_endsInWhatTheInterchangeDefines(
      @ForAll("histories") List<Told> history, @ForAll long luck) {
    assertThat(played(shuffled(history, luck))).isEqualTo(OrderPresent.of(history));
  }

  /** Few moments, so that many share one and the id must decide. */
  @Provide
  Arbitrary<List<Told>> histories() {
    Arbitrary<Set<Integer>> measures =
        Arbitraries.integers().between(1, MEASURES).set().ofMaxSize(MEASURES);
    return Combinators.combine(
            Arbitraries.of(OrderState.class).injectNull(0.5),
            measures,
            Arbitraries.integers().between(0, 6),
            Arbitraries.integers().between(0, 29))
        .as((state, named, minute, value) -> new Told(state, named, minute, null, value))
        .list()
        .ofMinSize(1)
        .ofMaxSize(20)
        .map(OrderHistoryTest::history);
  }

  /** Ids are unique and say nothing about the time; one speaks of the order, a change of one. */
  private static List<Told> history(List<Told> drawn) {
    return IntStream.range(0, drawn.size())
        .mapToObj(
            index -> {
              Told told = drawn.get(index);
              OrderState state =
                  index == 0 && told.isChange() ? OrderState.REQUESTED : told.state();
              Set<Integer> named =
                  state == null ? Set.of(1 + told.value() % MEASURES) : told.measures();
              String id = "e" + (index * 7919 % 1000);
              return new Told(state, named, told.minute(), id, told.value());
            })
        .toList();
  }

  /** In any order, and some of it twice. */
  private static List<Told> shuffled(List<Told> history, long luck) {
    Random random = new Random(luck);
    List<Told> shuffled = new ArrayList<>(history);
    history.stream().filter(told -> random.nextInt(4) == 0).forEach(shuffled::add);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  /** What is sent twice is dropped; a change waits for its measure. */
  private static OrderPresent played(List<Told> sent) {
    KeptOrders orders = new KeptOrders();
    OrderLedger ledger = new OrderLedger();
    KeptOrders.set(ledger, "orders", orders);
    KeptOrders.set(ledger, "agenda", new NoAgenda());
    Twins twins = new Twins();
    KeptOrders.set(twins, "orders", orders);
    KeptOrders.set(ledger, "twins", twins);
    Set<String> ids = new HashSet<>();
    List<Told> waiting = new ArrayList<>();
    for (Told told : sent) {
      if (ids.add(told.eventId())) {
        waiting.add(told);
      }
      Optional<Told> next = next(waiting, orders);
      while (next.isPresent()) {
        take(next.get(), ledger, orders);
        waiting.remove(next.get());
        next = next(waiting, orders);
      }
    }
    ProtectionOrder order = orders.order(Told.ORDER).orElseThrow();
    return OrderPresent.of(order, orders.measures(order));
  }

  private static Optional<Told> next(List<Told> waiting, KeptOrders orders) {
    return waiting.stream()
        .filter(told -> !told.isChange() || orders.measure(Told.ORDER, told.changed()).isPresent())
        .min(Told.BY_PLACE);
  }

  private static void take(Told told, OrderLedger ledger, KeptOrders orders) {
    StatusTaken status =
        new StatusTaken(7L, "VG-1", 1, "07040", CaseState.ACTIVE, false, told.provenance());
    if (told.isChange()) {
      ProtectionOrder order = orders.order(Told.ORDER).orElseThrow();
      ledger.change(
          order,
          orders.measure(Told.ORDER, told.changed()).orElseThrow(),
          new MeasureStatement(order, told.change(), told.provenance(), 1),
          told.provenance());
    } else {
      ledger.state(status, told.state(), told.report());
    }
  }

  /** The days before an end are another matter. */
  private static final class NoAgenda extends OrderAgenda {

    @Override
    void plan(
        ProtectionOrder order,
        Collection<ProtectionMeasure> measures,
        Provenance provenance,
        boolean first) {}
  }
}
