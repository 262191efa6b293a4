package es.caib.empara.it.rounds;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that a server could do wrong, done by hand to the data of a round.
 *
 * @param reported part of the line by which it must be found
 */
record Corruption(String name, String reported, List<String> statements) {

  private static final String TAKEN = "ACKNOWLEDGED_BY is not null";
  private static final String OPEN = "STATE = 'OPEN'";
  private static final String CLIMBED =
      "exists (select 1 from EMP_ESCALATION e where e.ALERT_ID = EMP_ALERT.ID)";

  static Stream<Corruption> all(String prefix) {
    String any = pick(prefix, "true");
    String change =
        "ID = (select max(c.ID) from EMP_STATUS_CHANGE c join EMP_CASE_FILE f on f.ID = c.CASE_ID"
            + " where f.CASE_NUMBER like '"
            + prefix
            + "%')";
    String lastRung =
        "ID = (select max(ID) from EMP_ESCALATION where ALERT_ID = " + pick(prefix, CLIMBED) + ")";
    return Stream.of(
        of(
            "alert lost",
            "alert missing: ",
            "delete from EMP_ALERT_DELIVERY where ALERT_ID = " + any,
            "delete from EMP_ESCALATION where ALERT_ID = " + any,
            "delete from EMP_ALERT where ID = " + any),
        of("alert of another event", "alert too many (1): ", alert("CAUSE = 'other'", any)),
        of(
            "alert graver",
            " is CRITICAL instead of ",
            alert("SEVERITY = 'CRITICAL'", info(prefix))),
        of(
            "delivery lost",
            "delivery of alert ",
            "delete from EMP_ALERT_DELIVERY where ID = (select max(ID) from EMP_ALERT_DELIVERY"
                + " where RECIPIENT = '*' and ALERT_ID = "
                + any
                + ")"),
        of(
            "acknowledgement of another person",
            "taken by other@ibd instead of ",
            alert("ACKNOWLEDGED_BY = 'other@ibd'", pick(prefix, TAKEN))),
        of(
            "acknowledgement lost",
            " lost",
            alert(
                "ACKNOWLEDGED_BY = null, ACKNOWLEDGED_AT = null, OWNER = null, STATE = 'OPEN'",
                pick(prefix, TAKEN))),
        of(
            "acknowledgement by nobody",
            "who did not ask",
            alert("ACKNOWLEDGED_BY = 'other@ibd'", pick(prefix, OPEN))),
        of(
            "rung twice",
            " climbed the steps ",
            "alter table EMP_ESCALATION drop constraint EMP_ESCALATION_UK",
            "insert into EMP_ESCALATION (ID, ALERT_ID, STEP, TARGETS, INSTITUTION_ID, RECIPIENTS,"
                + " CHANNELS, DUE_AT, RUNG_AT) select -1, ALERT_ID, STEP, TARGETS, INSTITUTION_ID,"
                + " RECIPIENTS, CHANNELS, DUE_AT, RUNG_AT from EMP_ESCALATION where "
                + lastRung),
        of("rung lost", " says step ", "delete from EMP_ESCALATION where " + lastRung),
        of(
            "escalation stopped",
            "stays where it was",
            alert("DEADLINE = RAISED_AT", pick(prefix, OPEN))),
        of("escalation ended", "stays where it was", alert("DEADLINE = null", pick(prefix, OPEN))),
        of("change lost", "history of ", "delete from EMP_STATUS_CHANGE where " + change),
        of(
            "change twice",
            "history of ",
            "alter table EMP_STATUS_CHANGE drop constraint EMP_STATUS_CHANGE_UK",
            "insert into EMP_STATUS_CHANGE (ID, CASE_ID, STATUS_VERSION, WHAT, SOURCE, EVENT_ID,"
                + " OCCURRED_AT, RECEIVED_AT, LATE) select -1, CASE_ID, STATUS_VERSION + 1, WHAT,"
                + " SOURCE, EVENT_ID, OCCURRED_AT, RECEIVED_AT, LATE from EMP_STATUS_CHANGE where "
                + change),
        of(
            "event lost",
            "inbox missing: ",
            "delete from EMP_FEED_EVENT where ID = (select max(ID) from EMP_FEED_EVENT"
                + " where SUBJECT like '"
                + prefix
                + "%')"),
        of(
            "status version too great",
            " status version: ",
            "update EMP_CASE_FILE set STATUS_VERSION = STATUS_VERSION + 1 where CASE_NUMBER = '"
                + prefix
                + "1'"),
        of(
            "place of the cursor twice",
            " names several alerts",
            "alter table EMP_ALERT drop constraint EMP_ALERT_SEQ_UK",
            alert("SEQ = (select max(SEQ) from EMP_ALERT)", pick(prefix, OPEN)),
            alert("SEQ = (select max(SEQ) from EMP_ALERT)", pick(prefix, TAKEN))),
        of("alert unpublished", " has no place in the cursor", alert("SEQ = null", any)));
  }

  private static Corruption of(String name, String reported, String... statements) {
    return new Corruption(name, reported, List.of(statements));
  }

  private static String alert(String change, String id) {
    return "update EMP_ALERT set " + change + " where ID = " + id;
  }

  private static String info(String prefix) {
    return pick(prefix, "SEVERITY = 'INFO'");
  }

  private static String pick(String prefix, String condition) {
    return "(select max(ID) from EMP_ALERT where CASE_NUMBER like '"
        + prefix
        + "%' and "
        + condition
        + ")";
  }

  /** Does it in the transaction of the connection. */
  void apply(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
