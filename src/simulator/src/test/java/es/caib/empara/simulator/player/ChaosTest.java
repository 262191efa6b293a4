package es.caib.empara.simulator.player;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.simulator.FeedEvent;
import es.caib.empara.simulator.Region;
import es.caib.empara.simulator.player.Ledger.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChaosTest {
  private static final ChaosOptions MUCH = new ChaosOptions(20, 20, 20, 20, 20);

  private final List<FeedEvent> history =
      Region.generate(7, 40, 40, Instant.parse("2026-11-01T00:00:00Z")).history();

  private List<Parcel> sent(ChaosOptions options, long seed) {
    Chaos chaos = new Chaos(options, seed);
    List<Parcel> sent = new ArrayList<>();
    history.forEach(event -> sent.addAll(chaos.next(event)));
    sent.addAll(chaos.rest());
    return sent;
  }

  /** A court was asked for an order before the police registered the case. */
  private boolean isBeforeItsCase(FeedEvent event) {
    return !isRegistration(event)
        && history.subList(0, history.indexOf(event)).stream()
            .noneMatch(
                earlier -> earlier.subject().equals(event.subject()) && isRegistration(earlier));
  }

  private static boolean isRegistration(FeedEvent event) {
    return event.type().equals("es.viogen.case.registered.v1");
  }

  @Test
  void none_changesNothing() {
    List<Parcel> sent = sent(ChaosOptions.NONE, 1);

    assertThat(sent).extracting(Parcel::event).isEqualTo(history);
    assertThat(sent)
        .filteredOn(parcel -> parcel.expected().equals(Set.of(Status.QUEUED)))
        .extracting(Parcel::event)
        .isEqualTo(history.stream().filter(this::isBeforeItsCase).toList());
  }

  @Test
  void nothingIsLost_andWhatComesTwiceIsADuplicate() {
    Set<FeedEvent> before = new HashSet<>();
    int duplicates = 0;
    for (Parcel parcel : sent(MUCH, 2)) {
      if (parcel.trick() == null) {
        boolean isNew = before.add(parcel.event());
        assertThat(parcel.expected().equals(Set.of(Status.DUPLICATE))).isEqualTo(!isNew);
        duplicates += isNew ? 0 : 1;
      }
    }

    assertThat(before).containsExactlyInAnyOrderElementsOf(history);
    assertThat(duplicates).isPositive();
  }

  @Test
  void waits_exactlyWhatNamesSomethingThatWasNotSentYet() {
    Set<String> known = new HashSet<>();
    int waiting = 0;
    for (Parcel parcel : sent(MUCH, 3)) {
      FeedEvent event = parcel.event();
      if (parcel.trick() != null || parcel.expected().contains(Status.DUPLICATE)) {
        continue;
      }
      boolean registers = isRegistration(event);
      boolean decides = event.data().containsKey("nig");
      String order = event.data().getString("orderId", null);
      boolean ready =
          registers
              || known.contains(event.subject())
                  && (order == null || decides || known.contains(order));
      if (parcel.expected().size() == 1) {
        assertThat(parcel.expected())
            .as(event.id())
            .containsExactly(ready ? Status.ACCEPTED : Status.QUEUED);
      }
      waiting += ready ? 0 : 1;
      if (registers) {
        known.add(event.subject());
      } else if (decides) {
        known.add(order);
      }
    }

    assertThat(waiting).isPositive();
  }

  @Test
  void everyBrokenKindComes_andIsToBeRejected() {
    List<Parcel> tricks = sent(MUCH, 4).stream().filter(one -> one.trick() != null).toList();

    for (Broken kind : Broken.values()) {
      assertThat(tricks)
          .filteredOn(one -> one.trick().equals(kind.name()))
          .isNotEmpty()
          .allMatch(one -> one.event() == null)
          .allMatch(one -> one.expected().equals(Set.of(Status.REJECTED)));
    }
  }

  @Test
  void everyHostileKindComes_andNeverAsAnHonestOne() {
    List<String> tricks = sent(MUCH, 5).stream().map(Parcel::trick).distinct().toList();

    for (Hostile kind : Hostile.values()) {
      assertThat(tricks).contains(kind.name());
    }
  }

  @Test
  void theSameSeed_disturbsAlike() {
    assertThat(sent(MUCH, 6)).isEqualTo(sent(MUCH, 6)).isNotEqualTo(sent(MUCH, 7));
  }
}
