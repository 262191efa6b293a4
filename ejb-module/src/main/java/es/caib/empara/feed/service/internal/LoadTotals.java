package es.caib.empara.feed.service.internal;

import es.caib.empara.feed.ReconciliationItem;
import es.caib.empara.feed.entity.ReconciliationLine.Side;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What a source says that it sent in its initial load: all of it optional. */
final class LoadTotals {

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private LoadTotals() {}

  /**
   * @throws Rejected naming the field at fault
   */
  static Map<ReconciliationItem, Side> read(Fields data) {
    Map<ReconciliationItem, Side> totals = new EnumMap<>(ReconciliationItem.class);
    if (data.isAbsent("totals")) {
      return totals;
    }
    Fields given = data.object("totals");
    Arrays.stream(ReconciliationItem.values())
        .filter(item -> !given.isAbsent(item.key()))
        .forEach(item -> totals.put(item, side(given.object(item.key()))));
    return totals;
  }

  private static Side side(Fields total) {
    Integer count = total.optionalInteger("count", 0, Integer.MAX_VALUE);
    String hash =
        total.isAbsent("hash") ? null : total.matching("hash", HASH, "64 hexadecimal digits");
    return new Side(count == null ? null : count.longValue(), hash);
  }
}
