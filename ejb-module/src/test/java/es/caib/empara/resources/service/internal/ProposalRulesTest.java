package es.caib.empara.resources.service.internal;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.institutions.Island;
import es.caib.empara.resources.ResourceType;
import es.caib.empara.resources.service.Reach;
import es.caib.empara.resources.service.internal.ProposalRules.Candidate;
import es.caib.empara.resources.service.internal.ProposalRules.Need;
import es.caib.empara.resources.service.internal.ProposalRules.Ranked;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalRulesTest {

  private static final String PALMA = "07040";
  private static final String INCA = "07027";

  /** Palma's own, two of the same island, one of another, in the order in which they are asked. */
  private static final List<Candidate> REGION =
      List.of(
          shelter(4, Island.MALLORCA, PALMA, "ca", true, 3),
          shelter(3, Island.MALLORCA, PALMA, "ca", false, 9),
          shelter(2, Island.MALLORCA, INCA, "ca", true, 9),
          shelter(1, Island.MENORCA, "07032", "ca", true, 9));

  @Test
  void nearest_isAskedFirst_thenTheIsland_thenTheOthers_openBeforeClosed() {
    assertThat(ids(ProposalRules.rank(palma(Set.of()), shuffled(7))))
        .containsExactly(4L, 3L, 2L, 1L);
    assertThat(ProposalRules.rank(palma(Set.of()), REGION).stream().map(Ranked::reach))
        .containsExactly(Reach.HERE, Reach.HERE, Reach.ISLAND, Reach.ELSEWHERE);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void chain_asksEverybodyOnce_inTheOrderOfTheRule_andThenNobody(int seed) {
    Set<Long> asked = new HashSet<>();
    List<Long> order = new ArrayList<>();
    Optional<Ranked> next = ProposalRules.first(palma(asked), shuffled(seed));
    while (next.isPresent()) {
      order.add(next.get().candidate().id());
      asked.add(next.get().candidate().id());
      next = ProposalRules.first(palma(asked), shuffled(seed));
    }
    assertThat(order).containsExactly(4L, 3L, 2L, 1L);
  }

  @Test
  void full_isNeverAsked_andStandsLastSoThatItIsSeen() {
    List<Candidate> candidates =
        List.of(
            shelter(1, Island.MALLORCA, PALMA, "ca", true, 0),
            shelter(2, Island.MENORCA, "07032", "ca", false, 1));

    assertThat(ids(ProposalRules.rank(palma(Set.of()), candidates))).containsExactly(2L, 1L);
    assertThat(ProposalRules.first(palma(Set.of()), candidates))
        .hasValueSatisfying(first -> assertThat(first.candidate().id()).isEqualTo(2));
    assertThat(ProposalRules.first(palma(Set.of(2L)), candidates)).isEmpty();
  }

  @Test
  void language_decidesBetweenEqualOnes_afterOpen_beforePlaces() {
    Need arabic = new Need(ResourceType.SHELTER_URGENT, PALMA, Island.MALLORCA, "ar", Set.of());
    List<Candidate> candidates =
        List.of(
            shelter(1, Island.MALLORCA, PALMA, "ca", true, 9),
            shelter(2, Island.MALLORCA, PALMA, "ar", true, 1),
            shelter(3, Island.MALLORCA, PALMA, "ar", false, 9));

    assertThat(ids(ProposalRules.rank(arabic, candidates))).containsExactly(2L, 1L, 3L);
    assertThat(ProposalRules.rank(arabic, candidates).get(1).speaks()).isFalse();
  }

  @Test
  void places_decideBetweenEqualOnes_andWhatIsNotCountedHasMost() {
    List<Candidate> candidates =
        List.of(
            shelter(1, Island.MALLORCA, PALMA, "ca", true, 2),
            shelter(2, Island.MALLORCA, PALMA, "ca", true, 5),
            shelter(3, Island.MALLORCA, PALMA, "ca", true, null),
            shelter(4, Island.MALLORCA, PALMA, "ca", true, 5));

    assertThat(ids(ProposalRules.rank(palma(Set.of()), candidates)))
        .containsExactly(3L, 2L, 4L, 1L);
  }

  @Test
  void anotherNeed_isNotAnswered() {
    Candidate advice =
        new Candidate(
            9L, ResourceType.LEGAL_ADVICE, Island.MALLORCA, List.of(PALMA), List.of(), true, null);

    assertThat(ProposalRules.rank(palma(Set.of()), List.of(advice))).isEmpty();
  }

  private static Need palma(Set<Long> asked) {
    return new Need(ResourceType.SHELTER_URGENT, PALMA, Island.MALLORCA, null, Set.copyOf(asked));
  }

  private static List<Candidate> shuffled(int seed) {
    List<Candidate> shuffled = new ArrayList<>(REGION);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }

  private static List<Long> ids(List<Ranked> ranked) {
    return ranked.stream().map(each -> each.candidate().id()).toList();
  }

  private static Candidate shelter(
      long id, Island island, String serves, String language, boolean open, Integer free) {
    return new Candidate(
        id, ResourceType.SHELTER_URGENT, island, List.of(serves), List.of(language), open, free);
  }
}
