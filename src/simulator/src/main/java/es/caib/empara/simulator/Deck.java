package es.caib.empara.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Deals values to indexes so that every run of {@code size} indexes has exactly the wished shares;
 * what an index gets depends on the seed and the index only.
 *
 * <p>Pinned values always have the same place in the deck, so that small regions have them too.
 */
final class Deck<T> {
  private final long seed;
  private final String purpose;
  private final Map<Integer, T> pinned;
  private final List<T> others;
  private int dealtBlock = -1;
  private List<T> dealt = List.of();

  Deck(long seed, String purpose, Map<Integer, T> pinned, List<T> others) {
    this.seed = seed;
    this.purpose = purpose;
    this.pinned = Map.copyOf(pinned);
    this.others = List.copyOf(others);
  }

  T at(int index) {
    int size = pinned.size() + others.size();
    int block = index / size;
    if (block != dealtBlock) {
      dealt = deal(block, size);
      dealtBlock = block;
    }
    return dealt.get(index % size);
  }

  private List<T> deal(int block, int size) {
    List<T> shuffled = Dice.of(seed, block, purpose).shuffled(others);
    List<T> cards = new ArrayList<>(size);
    int next = 0;
    for (int place = 0; place < size; place++) {
      T fixed = pinned.get(place);
      cards.add(fixed != null ? fixed : shuffled.get(next++));
    }
    return cards;
  }
}
