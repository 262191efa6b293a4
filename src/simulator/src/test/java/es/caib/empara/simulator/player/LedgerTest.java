package es.caib.empara.simulator.player;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.simulator.FeedEvent;
import es.caib.empara.simulator.Region;
import es.caib.empara.simulator.player.Ledger.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  private final FeedEvent event =
      Region.generate(7, 1, Instant.parse("2026-11-01T00:00:00Z")).history().get(0);

  @Test
  void whatIsWritten_isReadAgain(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("ledger.ndjson");
    try (Ledger ledger = Ledger.to(file)) {
      ledger.add(Parcel.of(event, Set.of(Status.ACCEPTED)), Status.ACCEPTED, false);
      ledger.add(Broken.NOT_AN_OBJECT.of(event, "B-1"), Status.REJECTED, false);
      assertThat(ledger.surprises()).isZero();
    }

    try (Stream<LedgerLine> lines = LedgerLine.read(file)) {
      assertThat(lines.toList())
          .isEqualTo(
              List.of(
                  new LedgerLine(event, Status.ACCEPTED), new LedgerLine(null, Status.REJECTED)));
    }
  }

  @Test
  void anotherFateThanExpected_isCounted_exceptADuplicateOfARepetition() {
    Ledger ledger = Ledger.ofCounts();
    Parcel parcel = Parcel.of(event, Set.of(Status.ACCEPTED));

    ledger.add(parcel, Status.DUPLICATE, true);
    ledger.add(parcel, Status.UNCONFIRMED, false);
    assertThat(ledger.surprises()).isZero();
    ledger.add(parcel, Status.DUPLICATE, false);
    ledger.add(parcel, Status.REJECTED, true);

    assertThat(ledger.surprises()).isEqualTo(2);
    assertThat(ledger.count()).isEqualTo(4);
    assertThat(ledger.count(Status.DUPLICATE)).isEqualTo(2);
  }
}
