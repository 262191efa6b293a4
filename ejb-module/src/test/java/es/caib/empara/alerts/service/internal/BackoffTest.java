package es.caib.empara.alerts.service.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

  @ParameterizedTest
  @CsvSource({"1,500,1000", "2,1000,2000", "3,2000,4000", "6,16000,32000", "7,30000,60000"})
  void eachTime_isTwiceAsLong_atMostAMinute(int attempts, long least, long most) {
    for (int seed = 0; seed < 200; seed++) {
      assertThat(Backoff.after(attempts, new Random(seed)))
          .isBetween(Duration.ofMillis(least), Duration.ofMillis(most));
    }
  }

  @Property(tries = 200)
  void howeverOften_itIsNeverMoreThanAMinute_norNothing(
      @ForAll @IntRange(min = 1, max = 1_000_000) int attempts, @ForAll long seed) {
    assertThat(Backoff.after(attempts, new Random(seed)))
        .isGreaterThan(Duration.ZERO)
        .isLessThanOrEqualTo(Backoff.LONGEST);
  }

  @Test
  void notEverybody_comesBackAtOnce() {
    long different =
        IntStream.range(0, 50)
            .mapToObj(seed -> Backoff.after(7, new Random(seed)))
            .distinct()
            .count();

    assertThat(different).isGreaterThan(40);
  }
}
