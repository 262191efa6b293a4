package es.caib.empara.it.rounds;

import es.caib.empara.it.rounds.Rows.Row;
import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;

/** Every acknowledgement that was answered is kept as it was answered, and nobody made another. */
final class TakenCheck {

  private final Connection connection;
  private final Differences differences;

  TakenCheck(Connection connection, Differences differences) {
    this.connection = connection;
    this.differences = differences;
  }

  void compare(Chronicle chronicle) {
    Map<Long, Row> alerts = new HashMap<>();
    Rows.of(
            connection,
            "select ID, STATE, ACKNOWLEDGED_BY, ACKNOWLEDGED_AT, OWNER, DEADLINE from EMP_ALERT"
                + " where ACKNOWLEDGED_BY is not null or STATE = 'ACKNOWLEDGED'")
        .forEach(row -> alerts.put(row.number("ID"), row));
    chronicle
        .taken()
        .forEach(
            (id, taken) -> {
              Row kept = alerts.get(id);
              differences.require(
                  kept != null, "acknowledgement of alert " + id + " by " + taken.by() + " lost");
              if (kept != null) {
                compare(id, taken, kept);
              }
            });
    alerts.forEach(
        (id, row) ->
            differences.require(
                chronicle.asked(id).contains(row.text("ACKNOWLEDGED_BY")),
                "alert " + id + " taken by " + row.text("ACKNOWLEDGED_BY") + ", who did not ask"));
  }

  private void compare(long id, Chronicle.Taken must, Row is) {
    differences.require(
        must.by().equals(is.text("ACKNOWLEDGED_BY")) && must.by().equals(is.text("OWNER")),
        "alert " + id + " taken by " + is.text("ACKNOWLEDGED_BY") + " instead of " + must.by());
    differences.require(
        must.at().equals(is.time("ACKNOWLEDGED_AT")),
        "alert " + id + " taken at " + is.time("ACKNOWLEDGED_AT") + " instead of " + must.at());
    differences.require(
        is.text("STATE").equals("ACKNOWLEDGED") && !is.has("DEADLINE"),
        "alert " + id + " taken and yet " + is.text("STATE") + " until " + is.time("DEADLINE"));
  }
}
