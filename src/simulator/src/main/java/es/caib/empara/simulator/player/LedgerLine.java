package es.caib.empara.simulator.player;

import es.caib.empara.simulator.FeedEvent;
import es.caib.empara.simulator.player.Ledger.Entry;
import es.caib.empara.simulator.player.Ledger.Status;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * A line of a ledger's file: a JSON object.
 *
 * @param event null for what was no event
 */
public record LedgerLine(FeedEvent event, Status status) {
  private static final JsonProvider JSON = JsonProvider.provider();

  static String text(Entry entry) {
    Parcel parcel = entry.parcel();
    JsonObjectBuilder line = JSON.createObjectBuilder();
    if (parcel.event() == null) {
      line.add("content", parcel.content());
    } else {
      add(line, parcel.event());
    }
    line.add("status", entry.status().name());
    JsonArrayBuilder expected = JSON.createArrayBuilder();
    parcel.expected().forEach(status -> expected.add(status.name()));
    line.add("expected", expected);
    if (parcel.trick() != null) {
      line.add("trick", parcel.trick());
    }
    if (parcel.event() != null) {
      line.add("data", parcel.event().data());
    }
    return JsonText.of(line.build());
  }

  private static void add(JsonObjectBuilder line, FeedEvent event) {
    line.add("id", event.id()).add("source", event.source()).add("type", event.type());
    if (event.subject() == null) {
      line.addNull("subject");
    } else {
      line.add("subject", event.subject());
    }
    line.add("time", event.time().toString());
  }

  /** The lines of a file; to be closed. */
  public static Stream<LedgerLine> read(Path path) throws IOException {
    return Files.lines(path, StandardCharsets.UTF_8).map(LedgerLine::parse);
  }

  private static LedgerLine parse(String text) {
    try (JsonReader reader = JSON.createReader(new StringReader(text))) {
      JsonObject line = reader.readObject();
      Status status = Status.valueOf(line.getString("status"));
      return new LedgerLine(line.containsKey("data") ? event(line) : null, status);
    }
  }

  private static FeedEvent event(JsonObject line) {
    return new FeedEvent(
        line.getString("id"),
        line.getString("source"),
        line.getString("type"),
        line.getString("subject", null),
        Instant.parse(line.getString("time")),
        line.getJsonObject("data"));
  }
}
