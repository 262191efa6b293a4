package es.caib.empara.simulator.player;

import es.caib.empara.simulator.FeedEvent;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What became of every event, so that it can be checked whether the server kept it. */
public final class Ledger implements AutoCloseable {

  /** How an event ended. */
  public enum Status {
    ACCEPTED,
    DUPLICATE,
    QUEUED,
    /** Durably taken in a batch whose answer does not tell its events apart. */
    TAKEN,
    REJECTED,
    /** The player ended before a 202 arrived: the server may or may not have it. */
    UNCONFIRMED
  }

  /** One line of the ledger. */
  public record Entry(FeedEvent event, Status status) {}

  private static final JsonProvider JSON = JsonProvider.provider();

  private final List<Entry> entries = new ArrayList<>();
  private final BufferedWriter file;

  private Ledger(BufferedWriter file) {
    this.file = file;
  }

  public static Ledger inMemory() {
    return new Ledger(null);
  }

  /** Also writes each entry at once to the file as a line of JSON. */
  public static Ledger to(Path path) throws IOException {
    return new Ledger(Files.newBufferedWriter(path, StandardCharsets.UTF_8));
  }

  synchronized void add(FeedEvent event, Status status) {
    entries.add(new Entry(event, status));
    if (file != null) {
      write(event, status);
    }
  }

  /** All entries so far, in the order in which they ended. */
  public synchronized List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** The entry that ended last; there must be one. */
  synchronized Entry last() {
    return entries.get(entries.size() - 1);
  }

  /** How many ended like this. */
  public synchronized long count(Status status) {
    return entries.stream().filter(entry -> entry.status() == status).count();
  }

  private void write(FeedEvent event, Status status) {
    JsonObjectBuilder line =
        JSON.createObjectBuilder()
            .add("id", event.id())
            .add("source", event.source())
            .add("type", event.type());
    if (event.subject() == null) {
      line.addNull("subject");
    } else {
      line.add("subject", event.subject());
    }
    line.add("time", event.time().toString()).add("status", status.name());
    try {
      file.write(line.build().toString());
      file.newLine();
      // Each line must survive whatever happens to the player next.
      file.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the ledger", e);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
