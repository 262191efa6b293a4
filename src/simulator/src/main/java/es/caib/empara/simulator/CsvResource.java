package es.caib.empara.simulator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Rows of a table that lies next to this class; no quoting, first line is the heading. */
final class CsvResource {
  private CsvResource() {}

  static List<String[]> rows(String name, char separator) {
    Pattern split = Pattern.compile(String.valueOf(separator), Pattern.LITERAL);
    try (InputStream in = CsvResource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Missing resource " + name);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().skip(1).filter(line -> !line.isBlank()).map(split::split).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
