package es.caib.empara.simulator.model;

import es.caib.empara.simulator.FeedEvent;
import es.caib.empara.simulator.Source;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Counts and hashes of what an initial load has brought, so that both sides can compare. A hash is
 * the sum modulo 2^256 of the SHA-256 of each item's line, so the order of the items is of no
 * matter.
 */
public final class Totals {
  private static final JsonProvider JSON = JsonProvider.provider();
  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);
  private static final int HEX_DIGITS = 64;

  /** Kinds of item that are counted, each told by one source. */
  public enum Kind {
    CASES(Source.VIOGEN),
    ASSESSMENTS(Source.VIOGEN),
    INCIDENTS(Source.VIOGEN),
    ORDERS(Source.SIRAJ),
    MEASURES(Source.SIRAJ);

    private final Source source;

    Kind(Source source) {
      this.source = source;
    }

    String field() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private static final class Sum {
    private long count;
    private BigInteger hash = BigInteger.ZERO;
  }

  private final Map<Kind, Sum> sums = new EnumMap<>(Kind.class);
  private final MessageDigest sha256;

  public Totals() {
    for (Kind kind : Kind.values()) {
      sums.put(kind, new Sum());
    }
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Adds all of a case; one that is not registered adds nothing. */
  public void add(Expected known) {
    if (!known.isRegistered()) {
      return;
    }
    String number = known.caseNumber();
    add(
        Kind.CASES,
        number,
        known.state(),
        known.riskLevel(),
        known.municipality(),
        known.contactAuthorisation(),
        known.flags().isEmpty() ? null : String.join(",", known.flags()));
    for (ExpectedAssessment each : known.assessments()) {
      add(Kind.ASSESSMENTS, number, each.level(), each.form(), each.time().toEpochMilli());
    }
    known
        .incidents()
        .forEach(
            (id, data) ->
                add(
                    Kind.INCIDENTS,
                    number,
                    id,
                    data.getString("kind"),
                    Instant.parse(data.getString("occurredAt")).toEpochMilli()));
    for (ExpectedOrder order : known.orders()) {
      add(Kind.ORDERS, order.orderId(), number, order.state(), order.nig());
      for (ExpectedMeasure measure : order.measures()) {
        add(
            Kind.MEASURES,
            order.orderId(),
            measure.measureId(),
            measure.kind(),
            measure.validFrom(),
            measure.validUntil());
      }
    }
  }

  /** Adds all of the case that these events are about. */
  public void add(String caseNumber, Iterable<FeedEvent> events) {
    CaseModel model = new CaseModel(caseNumber);
    events.forEach(model::add);
    add(model.expected());
  }

  private void add(Kind kind, Object... fields) {
    Sum sum = sums.get(kind);
    sum.count++;
    byte[] line = line(fields).getBytes(StandardCharsets.UTF_8);
    sum.hash = sum.hash.add(new BigInteger(1, sha256.digest(line))).mod(MODULUS);
  }

  /** Fields joined by a bar, null and an empty text as a hyphen. */
  static String line(Object... fields) {
    return Arrays.stream(fields)
        .map(field -> Objects.toString(field, ""))
        .map(text -> text.isEmpty() ? "-" : text)
        .collect(Collectors.joining("|"));
  }

  public long count(Kind kind) {
    return sums.get(kind).count;
  }

  /** 64 hexadecimal digits in lower case. */
  public String hash(Kind kind) {
    String digits = sums.get(kind).hash.toString(16);
    return "0".repeat(HEX_DIGITS - digits.length()) + digits;
  }

  /** What a source says at the end of its load; empty for one that counts nothing. */
  public JsonObject of(Source source) {
    JsonObjectBuilder totals = JSON.createObjectBuilder();
    for (Kind kind : Kind.values()) {
      if (kind.source == source) {
        totals.add(
            kind.field(),
            JSON.createObjectBuilder().add("count", count(kind)).add("hash", hash(kind)));
      }
    }
    return totals.build();
  }
}
