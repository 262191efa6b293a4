package es.caib.empara.simulator.model;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.simulator.Events;
import es.caib.empara.simulator.Region;
import es.caib.empara.simulator.RiskLevel;
import es.caib.empara.simulator.SimulatedCase;
import es.caib.empara.simulator.Source;
import es.caib.empara.simulator.model.Totals.Kind;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TotalsTest {
  private static final Instant T = Instant.parse("2026-11-20T08:00:00.250Z");
  private static final SimulatedCase CASE =
      Region.generate(3, 1, T).cases().get(0).withMunicipality("07040");

  @Test
  void hashes_areSumsOfTheLinesHashes() throws Exception {
    String number = CASE.caseNumber();
    Totals totals = new Totals();
    totals.add(
        number,
        List.of(
            Events.registered(CASE, T),
            Events.riskAssessed(number, RiskLevel.HIGH, T.plusMillis(10)),
            Events.riskAssessed(number, RiskLevel.LOW, T.minusMillis(10))));

    assertThat(totals.hash(Kind.CASES))
        .isEqualTo(sum(number + "|ACTIVE|HIGH|07040|" + CASE.contactAuthorisation() + "|-"));
    assertThat(totals.hash(Kind.ASSESSMENTS))
        .isEqualTo(
            sum(
                number + "|HIGH|VPER_S|" + (T.toEpochMilli() + 10),
                number + "|LOW|VPER_S|" + (T.toEpochMilli() - 10)));
    assertThat(totals.count(Kind.ASSESSMENTS)).isEqualTo(2);
    assertThat(totals.hash(Kind.ORDERS)).isEqualTo("0".repeat(64));
  }

  @Test
  void eachSource_tellsItsOwnKinds() {
    Totals totals = new Totals();

    assertThat(totals.of(Source.VIOGEN).keySet())
        .containsExactlyInAnyOrder("cases", "assessments", "incidents");
    assertThat(totals.of(Source.SIRAJ).keySet()).containsExactlyInAnyOrder("orders", "measures");
    assertThat(totals.of(Source.COMETA)).isEmpty();
  }

  @Test
  void anEmptyText_countsAsAbsent() {
    assertThat(Totals.line("A", null, "", "B")).isEqualTo("A|-|-|B");
  }

  private static String sum(String... lines) throws Exception {
    BigInteger sum = BigInteger.ZERO;
    for (String line : lines) {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
      sum = sum.add(new BigInteger(1, hash));
    }
    return "%064x".formatted(sum.mod(BigInteger.ONE.shiftLeft(256)));
  }
}
