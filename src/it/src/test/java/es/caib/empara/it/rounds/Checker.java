package es.caib.empara.it.rounds;

import es.caib.empara.it.rounds.Rows.Row;
import es.caib.empara.simulator.FeedEvent;
import java.sql.Connection;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares the database with what must be there after what was sent and answered. It knows the
 * contract and the model of the simulator, and nothing of the server's code.
 */
final class Checker {

  /** Whose institution has all islands. */
  private static final String CENTRE = "@ibd";

  private final Chronicle chronicle;
  private final List<Person> people;

  Checker(Chronicle chronicle, List<Person> people) {
    this.chronicle = chronicle;
    this.people = people;
  }

  /**
   * All that differs.
   *
   * @param prefix of the numbers of the cases that are compared, which no other case has
   * @param at business time by which everything due must have been climbed
   */
  Differences compare(Connection connection, String prefix, List<CaseStory> stories, Instant at) {
    Differences differences = new Differences();
    differences.addAll(chronicle.faults());
    Map<String, List<FeedEvent>> applied =
        new EventCheck(connection, differences).compare(prefix, stories);
    AlertCheck alerts = new AlertCheck(connection, differences);
    alerts.compare(prefix, applied);
    alerts.cursor(chronicle, visible(connection, prefix, stories));
    new TakenCheck(connection, differences).compare(chronicle);
    new LadderCheck(connection, differences).compare(at);
    return differences;
  }

  /** Which alerts each person must have come to: those of her institution, unless the case left. */
  private Map<String, Set<Long>> visible(
      Connection connection, String prefix, List<CaseStory> stories) {
    Set<String> moving = new HashSet<>();
    stories.stream().filter(CaseStory::moves).map(CaseStory::caseNumber).forEach(moving::add);
    List<Row> deliveries =
        Rows.of(
            connection,
            "select a.ID, a.CASE_NUMBER, i.REALM from EMP_ALERT a"
                + " join EMP_ALERT_DELIVERY d on d.ALERT_ID = a.ID and d.RECIPIENT = '*'"
                + " join EMP_INSTITUTION i on i.ID = d.INSTITUTION_ID where a.CASE_NUMBER like ?",
            prefix + "%");
    Map<String, Set<Long>> visible = new HashMap<>();
    for (Person person : people) {
      String account = person.account();
      String realm = account.substring(account.indexOf('@') + 1);
      Set<Long> own = visible.computeIfAbsent(account, name -> new HashSet<>());
      deliveries.stream()
          .filter(row -> row.text("REALM").equals(realm))
          .filter(row -> account.endsWith(CENTRE) || !moving.contains(row.text("CASE_NUMBER")))
          .forEach(row -> own.add(row.number("ID")));
    }
    return visible;
  }
}
