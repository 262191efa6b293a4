package es.caib.empara.commission.service.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MinutesJsonTest {

  @Test
  void whatMinutesSay_isReadBackAsItWas() {
    MinutesContent full = new MinutesContent(Sessions.full(), "Observació\n“amb cometes”");
    MinutesContent bare = new MinutesContent(Sessions.bare(), null);

    assertThat(MinutesJson.read(MinutesJson.write(full))).isEqualTo(full);
    assertThat(MinutesJson.read(MinutesJson.write(bare))).isEqualTo(bare);
  }

  @Test
  void theSame_isAlwaysWrittenAlike() {
    MinutesContent full = new MinutesContent(Sessions.full(), null);
    String once = MinutesJson.write(full);

    assertThat(MinutesJson.write(MinutesJson.read(once))).isEqualTo(once);
  }

  @Test
  void otherMainPoints_changeNothingElse() {
    List<String> points = Arrays.asList("Un", null, "Tres");
    MinutesContent before = new MinutesContent(Sessions.full(), null);
    MinutesContent after = new MinutesContent(Sessions.full().saying(points), null);

    assertThat(after.session().items().get(0).mainPoints()).isEqualTo("Un");
    assertThat(after.session().items().get(1).mainPoints()).isNull();
    assertThat(after.resolution("2028/1/1")).isPresent().isEqualTo(before.resolution("2028/1/1"));
    assertThat(after.resolution("2028/1/9")).isEmpty();
    assertThat(after.session().attendees()).isEqualTo(before.session().attendees());
  }
}
