package es.caib.empara.bench.floor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Writes the rows of one event again and again by plain JDBC, one commit for each event, and what
 * belongs to a request once for each request, in a commit of its own. The row of the case is
 * written anew for each event, the row of the source for each request.
 */
final class RawRows {

  private static final String TOUCH_CASE =
      "update EMP_CASE_FILE set AS_OF = AS_OF, RISK_ASSESSED_AT = RISK_ASSESSED_AT where ID = ?";
  private static final String TOUCH_SOURCE =
      "update EMP_FEED_SOURCE set APPLIED = APPLIED where SOURCE = '/ses/viogen'";

  /** Never used twice, since the copies in the log of operations stay. */
  private static final AtomicLong NUMBERS = new AtomicLong();

  private static final AtomicLong IDS = new AtomicLong();

  private final Connection connection;
  private final List<SampleRow> samples;

  RawRows(Connection connection, List<SampleRow> samples) {
    this.connection = connection;
    // Identifiers are drawn in the order of writing: who is referred to comes first.
    this.samples = samples.stream().sorted(Comparator.comparingLong(SampleRow::id)).toList();
  }

  /**
   * Writes.
   *
   * @return nanoseconds
   */
  long write(int events, int eventsPerRequest) throws SQLException {
    connection.setAutoCommit(false);
    List<PreparedStatement> inserts = new ArrayList<>();
    for (SampleRow sample : samples) {
      inserts.add(sample.insert(connection));
    }
    long caseId = samples.stream().mapToLong(RawRows::caseId).max().orElseThrow();
    try (PreparedStatement touchCase = connection.prepareStatement(TOUCH_CASE);
        PreparedStatement touchSource = connection.prepareStatement(TOUCH_SOURCE)) {
      touchCase.setLong(1, caseId);
      long begin = System.nanoTime();
      for (int event = 1; event <= events; event++) {
        writeSamples(inserts, false);
        touchCase.executeUpdate();
        connection.commit();
        if (event % eventsPerRequest == 0) {
          writeSamples(inserts, true);
          touchSource.executeUpdate();
          connection.commit();
        }
      }
      return System.nanoTime() - begin;
    } finally {
      for (PreparedStatement insert : inserts) {
        insert.close();
      }
    }
  }

  private void writeSamples(List<PreparedStatement> inserts, boolean perRequest)
      throws SQLException {
    long number = NUMBERS.incrementAndGet();
    Map<Long, Long> ids = new HashMap<>();
    for (int i = 0; i < samples.size(); i++) {
      SampleRow sample = samples.get(i);
      if (sample.perRequest() == perRequest) {
        ids.put(sample.id(), IDS.decrementAndGet());
        sample.write(inserts.get(i), number, ids);
      }
    }
  }

  private static long caseId(SampleRow sample) {
    int column = sample.columns().indexOf("CASE_ID");
    return column < 0 ? 0 : ((Number) sample.values().get(column)).longValue();
  }
}
