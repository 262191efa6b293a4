package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.AlertCause;
import es.caib.empara.alerts.AlertType;
import es.caib.empara.alerts.Severity;
import es.caib.empara.cases.service.CaseSituation;
import es.caib.empara.feed.service.InitialLoadDone;
import es.caib.empara.feed.service.QueueChecked;
import es.caib.empara.feed.service.SnapshotCompared;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.shared.Json;
import java.time.temporal.ChronoUnit;

/** What the queue, the initial load and its reconciliation raise. */
final class LoadRules {

  static final String OVERDUE_QUEUE = "Q1";
  static final String LOAD_DONE = "L1";

  private static final String QUEUE = "queue";

  private LoadRules() {}

  static AlertCause onOverdue(QueueChecked checked) {
    return new AlertCause(
        AlertType.QUEUE_OVERDUE,
        Severity.HIGH,
        null,
        null,
        null,
        null,
        null,
        OVERDUE_QUEUE,
        Json.createObjectBuilder()
            .add("source", "empara")
            .add("overdue", checked.overdue())
            .add("oldestDeadline", checked.oldestDeadline().toInstant().toString())
            .build()
            .toString(),
        QUEUE,
        overdueCause(checked));
  }

  /**
   * One alert, however many are overdue. Who closed it hears again when one more is overdue, and of
   * the same each day.
   */
  private static String overdueCause(QueueChecked checked) {
    return checked.latestId()
        + ":"
        + checked.latestDeadline().toInstant()
        + ":"
        + ChronoUnit.DAYS.between(checked.latestDeadline(), checked.at());
  }

  /** One summary for each institution; {@code to} tells which. */
  static AlertCause onLoadDone(
      InitialLoadDone done, InstitutionView institution, ScopeTally tally) {
    return new AlertCause(
        AlertType.INITIAL_LOAD_DONE,
        tally.isSerious() ? Severity.HIGH : Severity.MEDIUM,
        null,
        null,
        null,
        null,
        institution.realm(),
        LOAD_DONE,
        tally.facts().add("source", done.source()).build().toString(),
        done.source(),
        "load:" + done.reportId() + ":" + institution.realm());
  }

  /**
   * A difference with the courts' register.
   *
   * @param situation null when the case is not known here
   */
  static AlertCause onGap(
      SnapshotCompared snapshot, SnapshotCompared.Gap gap, CaseSituation situation) {
    return new AlertCause(
        AlertType.ORDER_GAP,
        Severity.HIGH,
        situation == null ? null : situation.caseId(),
        situation == null ? null : situation.caseNumber(),
        situation == null ? null : situation.statusVersion(),
        null,
        gap.orderId(),
        gap.kind().name(),
        Json.createObjectBuilder()
            .add("source", snapshot.source())
            .add("orderId", gap.orderId())
            .build()
            .toString(),
        snapshot.source(),
        gap.kind() + ":" + snapshot.reportId() + ":" + gap.orderId());
  }
}
