package es.caib.empara.simulator.player;

import es.caib.empara.simulator.FeedEvent;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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
  public record Entry(Parcel parcel, Status status) {

    /** Null for what was no event. */
    public FeedEvent event() {
      return parcel.event();
    }

    boolean isAsExpected() {
      return status == Status.UNCONFIRMED
          || status == Status.TAKEN
          || parcel.expected().contains(status);
    }
  }

  private final boolean remembers;
  private final BufferedWriter file;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Status, Long> counts = new EnumMap<>(Status.class);
  private Entry last;
  private long surprises;

  private Ledger(boolean remembers, BufferedWriter file) {
    this.remembers = remembers;
    this.file = file;
  }

  public static Ledger inMemory() {
    return new Ledger(true, null);
  }

  /** Only counts. */
  public static Ledger ofCounts() {
    return new Ledger(false, null);
  }

  /** Writes each entry at once to the file as a line of JSON and keeps none in memory. */
  public static Ledger to(Path path) throws IOException {
    return new Ledger(false, Files.newBufferedWriter(path, StandardCharsets.UTF_8));
  }

  /**
   * @param repeated the batch was sent before, so its events may be duplicates of themselves
   */
  synchronized void add(Parcel parcel, Status status, boolean repeated) {
    Entry entry = new Entry(parcel, status);
    counts.merge(status, 1L, Long::sum);
    last = entry;
    if (!entry.isAsExpected() && !(repeated && status == Status.DUPLICATE)) {
      surprises++;
    }
    if (remembers) {
      entries.add(entry);
    }
    if (file != null) {
      write(entry);
    }
  }

  /** Notes that the counts of an answer were not what the sent events should have come to. */
  synchronized void surprise() {
    surprises++;
  }

  /** All entries so far, in the order in which they ended; only of a ledger in memory. */
  public synchronized List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** The entry that ended last; there must be one. */
  synchronized Entry last() {
    return last;
  }

  /** How many ended like this. */
  public synchronized long count(Status status) {
    return counts.getOrDefault(status, 0L);
  }

  /** How many have ended. */
  public synchronized long count() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How often the server answered otherwise than was expected. */
  public synchronized long surprises() {
    return surprises;
  }

  private void write(Entry entry) {
    try {
      file.write(LedgerLine.text(entry));
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
