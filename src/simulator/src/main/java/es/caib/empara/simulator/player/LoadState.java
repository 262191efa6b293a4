package es.caib.empara.simulator.player;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.BitSet;
import java.util.List;

/**
 * Remembers which parts of an initial load the server has confirmed, so that a load that was killed
 * goes on where it was. The file begins with a line that says what is loaded; each further line is
 * the number of a part. A part that was sent but not noted is sent again and found to be duplicate.
 */
public final class LoadState implements AutoCloseable {
  private final BitSet confirmed = new BitSet();
  private final BufferedWriter file;

  private LoadState(BufferedWriter file) {
    this.file = file;
  }

  /** Remembers nothing beyond this run. */
  public static LoadState none() {
    return new LoadState(null);
  }

  /**
   * Begins a new file, or goes on with one.
   *
   * @param what line that says what is loaded
   * @throws IllegalStateException when the file is about another load
   */
  public static LoadState at(Path path, String what) throws IOException {
    List<String> lines =
        Files.exists(path) ? Files.readAllLines(path, StandardCharsets.UTF_8) : List.of();
    if (!lines.isEmpty() && !lines.get(0).equals(what)) {
      throw new IllegalStateException(path + " is about another load: " + lines.get(0));
    }
    LoadState state =
        new LoadState(
            Files.newBufferedWriter(
                path,
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND));
    if (lines.isEmpty()) {
      state.write(what);
    }
    lines.stream()
        .skip(1)
        .filter(line -> line.matches("\\d{1,7}\\."))
        .forEach(
            line -> state.confirmed.set(Integer.parseInt(line.substring(0, line.length() - 1))));
    return state;
  }

  /** The line that says what is loaded; null when there is no such file yet. */
  public static String what(Path path) throws IOException {
    if (!Files.exists(path)) {
      return null;
    }
    List<String> lines = Files.readAllLines(path, StandardCharsets.UTF_8);
    return lines.isEmpty() ? null : lines.get(0);
  }

  synchronized boolean isConfirmed(int part) {
    return confirmed.get(part);
  }

  /** How many parts are confirmed. */
  public synchronized int count() {
    return confirmed.cardinality();
  }

  synchronized void confirm(int part) {
    confirmed.set(part);
    if (file != null) {
      // The dot tells a whole line from one that was cut off.
      write(part + ".");
    }
  }

  private void write(String line) {
    try {
      file.write(line);
      file.newLine();
      file.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the state of the load", e);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
