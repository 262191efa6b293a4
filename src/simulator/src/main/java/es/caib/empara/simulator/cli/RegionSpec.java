package es.caib.empara.simulator.cli;

import es.caib.empara.simulator.Region;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everything that a region depends on, in a line that can be kept.
 *
 * @param full with every type of event
 */
record RegionSpec(long seed, int cases, int inactive, int skip, boolean full, Instant asOf) {
  private static final Pattern LINE =
      Pattern.compile(
          "region seed=(-?\\d+) cases=(\\d+) inactive=(\\d+) skip=(\\d+) full=(true|false)"
              + " as-of=(\\S+)");

  Region region() {
    Region whole =
        full ? Region.generate(seed, cases, inactive, asOf) : Region.generate(seed, cases, asOf);
    return skip == 0 ? whole : whole.without(skip);
  }

  String line() {
    return "region seed=%d cases=%d inactive=%d skip=%d full=%s as-of=%s"
        .formatted(seed, cases, inactive, skip, full, asOf);
  }

  RegionSpec at(Instant other) {
    return new RegionSpec(seed, cases, inactive, skip, full, other);
  }

  /** Null when the line says something else. */
  static RegionSpec parse(String line) {
    Matcher matcher = LINE.matcher(line);
    return matcher.matches()
        ? new RegionSpec(
            Long.parseLong(matcher.group(1)),
            Integer.parseInt(matcher.group(2)),
            Integer.parseInt(matcher.group(3)),
            Integer.parseInt(matcher.group(4)),
            Boolean.parseBoolean(matcher.group(5)),
            Instant.parse(matcher.group(6)))
        : null;
  }
}
