package es.caib.empara.cases.service.internal;

import es.caib.empara.cases.entity.CaseAlarm;
import es.caib.empara.cases.entity.CaseFile;
import es.caib.empara.cases.service.CaseAlarmOver;
import es.caib.empara.cases.service.CaseOverdue;
import es.caib.empara.cases.service.CaseQuiet;
import es.caib.empara.cases.service.CaseStanding;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets the alarm clock of a case and says what it rings for. What the alarm was set for is worked
 * out anew each time from what the case is: the clock only tells when to look.
 */
final class CaseAlarms {

  private CaseAlarms() {}

  /**
   * After something was heard or done: what has changed is over, and the clock is set.
   *
   * @return what the domains above must hear
   */
  static List<Object> wind(CaseFile file, Terms terms) {
    List<Object> over = over(file, terms);
    file.alarm().ringBy(terms.next(file));
    return over;
  }

  /**
   * The same for what the initial load says: what had passed before it was loaded is of the past,
   * and rings for nobody.
   */
  static List<Object> windLoaded(CaseFile file, Terms terms, OffsetDateTime loadedAt) {
    List<Object> over = over(file, terms);
    CaseAlarm alarm = file.alarm();
    if (hasCome(terms.dueAt(), loadedAt)) {
      alarm.overdue(terms.dueAt());
    }
    if (hasCome(terms.quietAt(), loadedAt)) {
      alarm.quiet(terms.silentSince());
    }
    alarm.ringBy(terms.next(file));
    return over;
  }

  /**
   * The clock rings: tells what has come by the given time, once, and sets it for what comes next.
   *
   * @return what the domains above must hear, in the order of time
   */
  static List<Object> ring(CaseFile file, Terms terms, OffsetDateTime at, OffsetDateTime now) {
    List<Object> heard = over(file, terms);
    CaseAlarm alarm = file.alarm();
    OffsetDateTime next = terms.next(file);
    while (hasCome(next, at)) {
      if (Terms.isSame(next, terms.dueAt()) && !Terms.isSame(alarm.overdueSince(), next)) {
        alarm.overdue(terms.dueAt());
        heard.add(new CaseOverdue(standing(file), terms.due(), now));
      } else {
        alarm.quiet(terms.silentSince());
        heard.add(
            new CaseQuiet(
                standing(file),
                terms.silentSince(),
                terms.quiet().iso(),
                terms.quiet().legalBasis(),
                now));
      }
      next = terms.next(file);
    }
    alarm.ringAt(next);
    return heard;
  }

  private static List<Object> over(CaseFile file, Terms terms) {
    CaseAlarm alarm = file.alarm();
    List<Object> over = new ArrayList<>();
    if (alarm.overdueSince() != null && !Terms.isSame(alarm.overdueSince(), terms.dueAt())) {
      alarm.overdue(null);
      over.add(new CaseAlarmOver(file.id(), CaseAlarmOver.Kind.OVERDUE));
    }
    if (alarm.quietSince() != null && !Terms.isSame(alarm.quietSince(), terms.silentSince())) {
      alarm.quiet(null);
      over.add(new CaseAlarmOver(file.id(), CaseAlarmOver.Kind.QUIET));
    }
    return over;
  }

  private static boolean hasCome(OffsetDateTime time, OffsetDateTime by) {
    return time != null && !time.isAfter(by);
  }

  private static CaseStanding standing(CaseFile file) {
    return new CaseStanding(
        file.id(),
        file.caseNumber(),
        file.statusVersion(),
        file.municipality(),
        file.riskLevel(),
        file.stateSince());
  }
}
