package es.caib.empara.simulator.model;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.simulator.FeedEvent;
import es.caib.empara.simulator.History;
import es.caib.empara.simulator.Region;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CaseModelProperties {
  private static final List<History> HISTORIES =
      Region.generate(41, 150, 150, Instant.parse("2026-11-23T08:30:15Z")).histories().toList();

  @Property(tries = 400)
  void anyOrderAndAnyRepetition_foldsToTheSame(
      @ForAll @IntRange(max = 299) int place, @ForAll long seed) {
    History history = HISTORIES.get(place);
    Random random = new Random(seed);
    List<FeedEvent> sent = new ArrayList<>(history.events());
    for (int more = random.nextInt(sent.size()); more > 0; more--) {
      sent.add(sent.get(random.nextInt(sent.size())));
    }
    Collections.shuffle(sent, random);

    Expected shuffled = fold(history, sent);
    Expected ordered = fold(history, history.events());

    assertThat(shuffled).hasToString(ordered.toString());
    assertThat(shuffled.statusVersion()).isEqualTo(history.events().size());
    assertThat(totals(shuffled)).isEqualTo(totals(ordered));
  }

  /** While the registration is on its way everything waits. */
  @Property(tries = 100)
  void withoutTheRegistration_nothingIsKnown(@ForAll @IntRange(max = 299) int place) {
    History history = HISTORIES.get(place);
    Expected expected =
        fold(
            history,
            history.events().stream()
                .filter(event -> !event.type().equals("es.viogen.case.registered.v1"))
                .toList());

    assertThat(expected.isRegistered()).isFalse();
    assertThat(expected.isReadable()).isFalse();
    assertThat(expected.statusVersion()).isZero();
  }

  /** What goes missing shows: the model is not blind to any event. */
  @Property(tries = 300)
  void leavingOneOut_shows(@ForAll @IntRange(max = 299) int place, @ForAll long seed) {
    History history = HISTORIES.get(place);
    List<FeedEvent> sent = new ArrayList<>(history.events());
    sent.remove(new Random(seed).nextInt(sent.size()));

    assertThat(fold(history, sent).toString())
        .isNotEqualTo(fold(history, history.events()).toString());
  }

  private static Expected fold(History history, List<FeedEvent> events) {
    CaseModel model = new CaseModel(history.subject().caseNumber());
    events.forEach(model::add);
    return model.expected();
  }

  private static String totals(Expected expected) {
    Totals totals = new Totals();
    totals.add(expected);
    return java.util.Arrays.stream(Totals.Kind.values())
        .map(kind -> totals.count(kind) + totals.hash(kind))
        .toList()
        .toString();
  }
}
