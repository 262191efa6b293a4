package es.caib.empara.it.rounds;

import es.caib.empara.it.rounds.Rows.Row;
import es.caib.empara.simulator.FeedEvent;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every alert that the contract demands is there once, for whom it is meant, and no other. */
final class AlertCheck {

  private final Connection connection;
  private final Differences differences;

  AlertCheck(Connection connection, Differences differences) {
    this.connection = connection;
    this.differences = differences;
  }

  /**
   * Compares the alerts about some cases.
   *
   * @param applied the events of each of them in the order in which they were applied
   * @return how many there must be
   */
  int compare(String prefix, Map<String, List<FeedEvent>> applied) {
    List<ExpectedAlert> must =
        applied.values().stream().flatMap(events -> AlertTable.of(events).stream()).toList();
    List<Row> are =
        Rows.of(
            connection,
            "select ID, CASE_NUMBER, TYPE, SOURCE, CAUSE, SEVERITY, STATUS_VERSION, FROM_VALUE,"
                + " TO_VALUE, SEQ from EMP_ALERT where CASE_NUMBER like ?",
            prefix + "%");
    differences.same(
        "alert",
        must.stream().map(ExpectedAlert::cause).toList(),
        are.stream().map(AlertCheck::cause).toList());
    Map<String, ExpectedAlert> byCause = new HashMap<>();
    must.forEach(alert -> byCause.put(alert.cause(), alert));
    Map<Long, List<String>> deliveries = deliveries(prefix);
    for (Row alert : are) {
      ExpectedAlert expected = byCause.get(cause(alert));
      if (expected != null) {
        compare(expected, alert, deliveries.getOrDefault(alert.number("ID"), List.of()));
      }
    }
    return must.size();
  }

  private void compare(ExpectedAlert must, Row is, List<String> realms) {
    String name = "alert " + must.cause();
    differences.require(
        must.severity().equals(is.text("SEVERITY")),
        name + " is " + is.text("SEVERITY") + " instead of " + must.severity());
    differences.require(
        must.version() == is.number("STATUS_VERSION"),
        name + " at version " + is.number("STATUS_VERSION") + " instead of " + must.version());
    String change = is.text("FROM_VALUE") + " " + is.text("TO_VALUE");
    differences.require(
        must.change() == null || must.change().equals(change),
        name + " from/to " + change + " instead of " + must.change());
    differences.require(is.has("SEQ"), name + " has no place in the cursor");
    differences.same("delivery of " + name, must.realms(), realms);
  }

  private Map<Long, List<String>> deliveries(String prefix) {
    Map<Long, List<String>> realms = new HashMap<>();
    Rows.of(
            connection,
            "select d.ALERT_ID, i.REALM from EMP_ALERT_DELIVERY d"
                + " join EMP_ALERT a on a.ID = d.ALERT_ID"
                + " join EMP_INSTITUTION i on i.ID = d.INSTITUTION_ID"
                + " where a.CASE_NUMBER like ? and d.RECIPIENT = '*'",
            prefix + "%")
        .forEach(
            row ->
                realms
                    .computeIfAbsent(row.number("ALERT_ID"), id -> new ArrayList<>())
                    .add(row.text("REALM")));
    return realms;
  }

  private static String cause(Row alert) {
    return String.join(
        " ",
        alert.text("CASE_NUMBER"),
        alert.text("TYPE"),
        alert.text("SOURCE"),
        alert.text("CAUSE"));
  }

  /** The cursor names each alert once, has not gone past its counter, and was read by people. */
  void cursor(Chronicle chronicle, Map<String, Set<Long>> mustHaveSeen) {
    List<Row> twice =
        Rows.of(
            connection,
            "select SEQ, count(*) as N from EMP_ALERT where SEQ is not null"
                + " group by SEQ having count(*) > 1");
    twice.forEach(row -> differences.add("cursor " + row.number("SEQ") + " names several alerts"));
    long ahead =
        Rows.count(
            connection,
            "select count(*) from EMP_ALERT where SEQ > (select LAST_SEQ from EMP_ALERT_CURSOR)");
    differences.require(ahead == 0, ahead + " alerts are ahead of the cursor's counter");
    mustHaveSeen.forEach(
        (account, ids) -> {
          Set<Long> missed = new HashSet<>(ids);
          missed.removeAll(chronicle.seen(account));
          missed.forEach(id -> differences.add(account + " reading on never came to alert " + id));
        });
  }
}
