package es.caib.empara.simulator.cli;

import es.caib.empara.simulator.FeedEvent;
import es.caib.empara.simulator.History;
import es.caib.empara.simulator.Region;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Writes the history of a region. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    description = "Writes the history of a region as CloudEvents, one JSON object per line.")
final class GenerateCommand implements Callable<Integer> {

  @Mixin private RegionOptions region;

  @Option(
      names = "--as-of",
      paramLabel = "TIME",
      converter = AsOf.class,
      description =
          "Nothing happens after it: an instant such as 2026-11-23T08:00:00Z, or a date, meaning its"
              + " midnight UTC (now).")
  private Instant asOf;

  @Option(
      names = "--by-case",
      description =
          "Case after case instead of all in the order of time; a region of any size needs little"
              + " memory then.")
  private boolean byCase;

  @Option(names = "--out", paramLabel = "FILE", description = "File to write (standard output).")
  private Path out;

  @Override
  public Integer call() throws IOException {
    Instant end = asOf == null ? Instant.now() : asOf;
    // Not the console's own encoding: NDJSON is UTF-8 everywhere.
    try (Writer writer =
        out == null
            ? new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8))
            : Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
      Region written = region.region(end);
      if (byCase) {
        for (Iterator<History> each = written.histories().iterator(); each.hasNext(); ) {
          write(each.next().events(), writer);
        }
      } else {
        write(written.history(), writer);
      }
    }
    return 0;
  }

  private static void write(List<FeedEvent> events, Writer writer) throws IOException {
    for (FeedEvent event : events) {
      writer.write(event.toCloudEvent().toString());
      writer.write('\n');
    }
  }

  /** Instant or date. */
  static final class AsOf implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String value) {
      try {
        return value.length() == "2026-11-23".length()
            ? LocalDate.parse(value).atStartOfDay().toInstant(ZoneOffset.UTC)
            : Instant.parse(value);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("'" + value + "' is neither an instant nor a date");
      }
    }
  }
}
