package es.caib.empara.it.rounds;

import es.caib.empara.it.rounds.Rows.Row;
import es.caib.empara.simulator.FeedEvent;
import es.caib.empara.simulator.model.CaseModel;
import es.caib.empara.simulator.model.Expected;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Every accepted event is in the inbox once and in the history of its case once. */
final class EventCheck {

  private final Connection connection;
  private final Differences differences;

  EventCheck(Connection connection, Differences differences) {
    this.connection = connection;
    this.differences = differences;
  }

  /**
   * Compares cases with what the model of the simulator says of their events.
   *
   * @param prefix of the numbers of these cases, which no other case has
   * @return the events of each case in the order in which the server has applied them
   */
  Map<String, List<FeedEvent>> compare(String prefix, List<CaseStory> stories) {
    inbox(prefix, stories);
    Map<String, Row> files = new HashMap<>();
    Rows.of(
            connection,
            "select CASE_NUMBER, STATUS_VERSION, STATE, RISK_LEVEL, MUNICIPALITY,"
                + " CONTACT_AUTHORISATION from EMP_CASE_FILE where CASE_NUMBER like ?",
            prefix + "%")
        .forEach(row -> files.put(row.text("CASE_NUMBER"), row));
    differences.same(
        "case", stories.stream().map(CaseStory::caseNumber).toList(), List.copyOf(files.keySet()));
    Map<String, List<Row>> changes = changes(prefix);
    Map<String, List<FeedEvent>> applied = new TreeMap<>();
    for (CaseStory story : stories) {
      String number = story.caseNumber();
      if (files.containsKey(number)) {
        present(story, files.get(number));
        applied.put(number, history(story, changes.getOrDefault(number, List.of())));
      }
    }
    return applied;
  }

  private void inbox(String prefix, List<CaseStory> stories) {
    List<String> must =
        stories.stream()
            .flatMap(story -> story.told().stream())
            .map(
                event ->
                    line(
                        event.source(),
                        event.id(),
                        event.type(),
                        event.subject(),
                        event.time(),
                        "APPLIED"))
            .toList();
    List<String> are =
        Rows.of(
                connection,
                "select SOURCE, EVENT_ID, TYPE, SUBJECT, EVENT_TIME, STATE from EMP_FEED_EVENT"
                    + " where SUBJECT like ?",
                prefix + "%")
            .stream()
            .map(
                row ->
                    line(
                        row.text("SOURCE"),
                        row.text("EVENT_ID"),
                        row.text("TYPE"),
                        row.text("SUBJECT"),
                        row.time("EVENT_TIME"),
                        row.text("STATE")))
            .toList();
    differences.same("inbox", must, are);
  }

  private static String line(Object... parts) {
    StringBuilder line = new StringBuilder();
    for (Object part : parts) {
      line.append(line.isEmpty() ? "" : " ").append(part);
    }
    return line.toString();
  }

  private Map<String, List<Row>> changes(String prefix) {
    Map<String, List<Row>> changes = new HashMap<>();
    Rows.of(
            connection,
            "select f.CASE_NUMBER, c.STATUS_VERSION, c.SOURCE, c.EVENT_ID from EMP_STATUS_CHANGE c"
                + " join EMP_CASE_FILE f on f.ID = c.CASE_ID where f.CASE_NUMBER like ?"
                + " order by f.CASE_NUMBER, c.STATUS_VERSION, c.ID",
            prefix + "%")
        .forEach(
            row ->
                changes.computeIfAbsent(row.text("CASE_NUMBER"), n -> new ArrayList<>()).add(row));
    return changes;
  }

  private void present(CaseStory story, Row file) {
    CaseModel model = new CaseModel(story.caseNumber());
    story.told().forEach(model::add);
    Expected expected = model.expected();
    same(story, "status version", expected.statusVersion(), file.number("STATUS_VERSION"));
    same(story, "state", expected.state(), file.text("STATE"));
    same(story, "level", expected.riskLevel(), file.text("RISK_LEVEL"));
    same(story, "municipality", expected.municipality(), file.text("MUNICIPALITY"));
    same(story, "contact", expected.contactAuthorisation(), file.text("CONTACT_AUTHORISATION"));
  }

  private void same(CaseStory story, String what, Object must, Object is) {
    differences.require(
        Objects.equals(must, is),
        story.caseNumber() + " " + what + ": " + is + " instead of " + must);
  }

  private List<FeedEvent> history(CaseStory story, List<Row> changes) {
    Map<String, FeedEvent> told = new HashMap<>();
    story.told().forEach(event -> told.put(name(event), event));
    String number = story.caseNumber();
    differences.same(
        "history of " + number,
        List.copyOf(told.keySet()),
        changes.stream().map(EventCheck::name).toList());
    List<FeedEvent> applied = new ArrayList<>();
    long version = 0;
    for (Row change : changes) {
      version++;
      differences.require(
          change.number("STATUS_VERSION") == version,
          number + " has version " + change.number("STATUS_VERSION") + " instead of " + version);
      if (told.containsKey(name(change))) {
        applied.add(told.get(name(change)));
      }
    }
    differences.require(
        inTurn(story, applied).equals(inTurn(story, story.told())),
        number + " applied in another order than it was told");
    return applied;
  }

  /** What did not have to wait. */
  private static List<String> inTurn(CaseStory story, List<FeedEvent> events) {
    return events.stream().map(FeedEvent::id).filter(id -> !story.early().contains(id)).toList();
  }

  private static String name(FeedEvent event) {
    return event.source() + " " + event.id();
  }

  private static String name(Row change) {
    return change.text("SOURCE") + " " + change.text("EVENT_ID");
  }
}
