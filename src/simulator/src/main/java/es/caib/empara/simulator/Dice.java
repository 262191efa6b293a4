package es.caib.empara.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/**
 * Repeatable chance. Uses {@link Random}, whose sequence is specified, so that the same seed gives
 * the same region on every Java version.
 */
final class Dice {
  private final Random random;

  private Dice(long seed) {
    random = new Random(seed);
  }

  /** Own sequence for each purpose, so that drawing more for one changes no other. */
  static Dice of(long seed, long index, String purpose) {
    return new Dice(mix(mix(mix(seed) + index) + purpose.hashCode()));
  }

  // Finaliser of SplitMix64: neighbouring seeds would otherwise draw alike.
  private static long mix(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** Both ends included. */
  int between(int min, int max) {
    return min + random.nextInt(max - min + 1);
  }

  double between(double min, double max) {
    return min + (max - min) * random.nextDouble();
  }

  /** Whole seconds, both ends included. */
  Duration between(Duration min, Duration max) {
    return Duration.ofSeconds(Math.round(between((double) min.toSeconds(), max.toSeconds())));
  }

  /** Time until what comes so often on average; never zero. */
  Duration untilNext(Duration average) {
    double factor = -Math.log(1 - random.nextDouble());
    return Duration.ofMillis(Math.max(1, Math.round(average.toMillis() * factor)));
  }

  Instant between(Instant min, Instant max) {
    return min.plus(between(Duration.ZERO, Duration.between(min, max)));
  }

  <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  <T> T pick(List<T> values, ToIntFunction<T> weight) {
    int rest = random.nextInt(values.stream().mapToInt(weight).sum());
    for (T value : values) {
      rest -= weight.applyAsInt(value);
      if (rest < 0) {
        return value;
      }
    }
    throw new IllegalStateException("Weights must not be negative");
  }

  <T> List<T> shuffled(List<T> values) {
    List<T> copy = new ArrayList<>(values);
    Collections.shuffle(copy, random);
    return copy;
  }
}
