package es.caib.empara.simulator.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final AtomicLong nanos = new AtomicLong();
  private final StringWriter told = new StringWriter();
  private final Progress progress = new Progress(new PrintWriter(told), nanos::get);

  @Test
  void whatIsLeft_isReckonedFromWhatThisRunHasDone() {
    nanos.set(Duration.ofSeconds(60).toNanos());

    progress.line("21000 of 35000 cases", 0.6, 0.5, 1_200);

    assertThat(told.toString().strip())
        .isEqualTo("21000 of 35000 cases, 1,200 events sent, 20 a second, about 0:04:00 left");
  }

  @Test
  void whatIsLeft_isUnknown_beforeThisRunHasDoneAny() {
    nanos.set(Duration.ofSeconds(5).toNanos());

    progress.line("17500 of 35000 cases", 0.5, 0.5, 100);

    assertThat(told.toString()).contains("about ? left");
  }

  @Test
  void aLine_isDueNowAndThen() {
    assertThat(progress.isDue()).isFalse();
    nanos.set(Duration.ofSeconds(5).toNanos());
    assertThat(progress.isDue()).isTrue();
    assertThat(progress.isDue()).isFalse();
  }
}
