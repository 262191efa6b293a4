package es.caib.empara.it.rounds;

import es.caib.empara.it.rounds.Rows.Row;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every alert has climbed the rungs that were due, each once and in turn, and none after somebody
 * took it.
 */
final class LadderCheck {

  /** Delays from the raising, and the one by which the last rung comes again. */
  private record Ladder(List<Duration> delays, Duration again) {

    Instant due(Instant raised, int step, Instant before) {
      return step <= delays.size() ? raised.plus(delays.get(step - 1)) : before.plus(again);
    }
  }

  private static final Map<String, Ladder> LADDERS =
      Map.of(
          "CRITICAL", ladder(Duration.ofSeconds(1), List.of(60, 120, 300, 600), 300),
          "HIGH", ladder(Duration.ofMinutes(1), List.of(15, 30, 60, 90), 30));

  private final Connection connection;
  private final Differences differences;

  LadderCheck(Connection connection, Differences differences) {
    this.connection = connection;
    this.differences = differences;
  }

  private static Ladder ladder(Duration unit, List<Integer> delays, int again) {
    return new Ladder(delays.stream().map(unit::multipliedBy).toList(), unit.multipliedBy(again));
  }

  /** How many alerts that nobody has taken have not yet climbed what was due at that time. */
  static long overdue(Connection connection, Instant at) {
    return Rows.count(
        connection,
        "select count(*) from EMP_ALERT where STATE = 'OPEN'"
            + " and (DEADLINE is null or DEADLINE <= cast(? as timestamp with time zone))",
        at.toString());
  }

  /**
   * Compares all alerts.
   *
   * @param at business time by which everything due must have been climbed
   */
  void compare(Instant at) {
    Map<Long, List<Row>> climbed = new HashMap<>();
    Rows.of(
            connection,
            "select ALERT_ID, STEP, DUE_AT, RUNG_AT from EMP_ESCALATION order by ALERT_ID, STEP")
        .forEach(
            row ->
                climbed.computeIfAbsent(row.number("ALERT_ID"), id -> new ArrayList<>()).add(row));
    Rows.of(
            connection,
            "select ID, SEVERITY, STATE, RAISED_AT, DEADLINE, ESCALATION_STEP, ACKNOWLEDGED_AT"
                + " from EMP_ALERT")
        .forEach(alert -> compare(alert, climbed.getOrDefault(alert.number("ID"), List.of()), at));
  }

  private void compare(Row alert, List<Row> rungs, Instant at) {
    String name = "alert " + alert.number("ID") + " (" + alert.text("SEVERITY") + ")";
    List<Long> steps = rungs.stream().map(rung -> rung.number("STEP")).toList();
    for (int place = 0; place < steps.size(); place++) {
      if (steps.get(place) != place + 1) {
        differences.add(name + " climbed the steps " + steps);
        return;
      }
    }
    differences.require(
        alert.number("ESCALATION_STEP") == steps.size(),
        name + " says step " + alert.number("ESCALATION_STEP") + " after " + steps.size());
    Instant taken = alert.time("ACKNOWLEDGED_AT");
    for (Row rung : rungs) {
      differences.require(
          taken == null || !rung.time("RUNG_AT").isAfter(taken),
          name + " climbed step " + rung.number("STEP") + " after it was taken");
      differences.require(
          !rung.time("RUNG_AT").isBefore(rung.time("DUE_AT")),
          name + " climbed step " + rung.number("STEP") + " before it was due");
    }
    if (LADDERS.containsKey(alert.text("SEVERITY"))) {
      times(name, LADDERS.get(alert.text("SEVERITY")), alert, rungs);
    }
    if (alert.text("STATE").equals("OPEN")) {
      differences.require(
          alert.has("DEADLINE") && alert.time("DEADLINE").isAfter(at),
          name + " was due at " + alert.time("DEADLINE") + " and stays where it was at " + at);
    }
  }

  private void times(String name, Ladder ladder, Row alert, List<Row> rungs) {
    Instant raised = alert.time("RAISED_AT");
    Instant before = raised;
    int step = 0;
    for (Row rung : rungs) {
      step++;
      Instant due = ladder.due(raised, step, before);
      differences.require(
          due.equals(rung.time("DUE_AT")),
          name + " step " + step + " due at " + rung.time("DUE_AT") + " instead of " + due);
      before = rung.time("RUNG_AT");
    }
    if (alert.text("STATE").equals("OPEN")) {
      Instant due = ladder.due(raised, step + 1, before);
      differences.require(
          due.equals(alert.time("DEADLINE")),
          name + " next due at " + alert.time("DEADLINE") + " instead of " + due);
    }
  }
}
