package es.caib.empara.it.rounds;

import java.util.SortedSet;

/**
 * An alert that must be there.
 *
 * @param version the status version that its event has taken
 * @param change the levels before and after, of an alert about the level; else null
 * @param realms of the institutions that it is meant for
 */
record ExpectedAlert(
    String caseNumber,
    String type,
    String source,
    String eventId,
    String severity,
    long version,
    String change,
    SortedSet<String> realms) {

  /** There is one alert for each. */
  String cause() {
    return String.join(" ", caseNumber, type, source, eventId);
  }
}
