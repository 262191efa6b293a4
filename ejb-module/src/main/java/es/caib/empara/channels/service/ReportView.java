package es.caib.empara.channels.service;

import es.caib.empara.channels.ReportKind;
import es.caib.empara.channels.ReportState;
import es.caib.empara.channels.ReportWay;
import java.time.OffsetDateTime;

/**
 * A report to the State.
 *
 * @param subject the datum, or the name of the level that the case had; null for an incident
 * @param opinion null when only facts were told
 * @param sent who told it; the time is when it was told
 * @param recordedAt when that was recorded
 * @param answerDue from when it waits for whoever sent it: three working days later
 * @param answeredBy of the State; null, like all of the answer, as long as there is none
 * @param answerRecorded who recorded the answer; the time is when that was
 * @param withdrawn null unless it was; so is the reason
 * @param late it has waited for longer than three working days
 * @param mine the caller's institution sent it
 */
public record ReportView(
    Long id,
    ReportKind kind,
    String subject,
    String facts,
    String opinion,
    ReportWay way,
    String reference,
    Hand sent,
    OffsetDateTime recordedAt,
    long statusVersion,
    ReportState state,
    OffsetDateTime answerDue,
    String answer,
    String answeredBy,
    OffsetDateTime answeredAt,
    Hand answerRecorded,
    Hand withdrawn,
    String withdrawalReason,
    boolean late,
    boolean mine) {

  /** Whether the State has not answered yet. */
  public boolean isWaiting() {
    return state == ReportState.SENT;
  }
}
