package es.caib.empara.channels;

import es.caib.empara.cases.CommunicationAct;
import es.caib.empara.institutions.DataKind;

/** What an institution tells the State of a case. */
public enum ReportKind {
  INCIDENT(
      CommunicationAct.REPORT_INCIDENT_SENT,
      CommunicationAct.REPORT_INCIDENT_ANSWERED,
      CommunicationAct.REPORT_INCIDENT_WITHDRAWN),
  /** A datum that the State sent does not agree with what people see. */
  DATUM_SEEMS_WRONG(
      CommunicationAct.REPORT_DATUM_SENT,
      CommunicationAct.REPORT_DATUM_ANSWERED,
      CommunicationAct.REPORT_DATUM_WITHDRAWN),
  /** What a professional observes does not fit the level. The level stays the State's. */
  LEVEL_DOUBTED(
      CommunicationAct.REPORT_LEVEL_SENT,
      CommunicationAct.REPORT_LEVEL_ANSWERED,
      CommunicationAct.REPORT_LEVEL_WITHDRAWN);

  private final CommunicationAct sent;
  private final CommunicationAct answered;
  private final CommunicationAct withdrawn;

  ReportKind(CommunicationAct sent, CommunicationAct answered, CommunicationAct withdrawn) {
    this.sent = sent;
    this.answered = answered;
    this.withdrawn = withdrawn;
  }

  /** What a report of this kind is on the timeline when it comes to a state. */
  public CommunicationAct act(ReportState state) {
    return switch (state) {
      case SENT -> sent;
      case ANSWERED -> answered;
      case WITHDRAWN -> withdrawn;
    };
  }

  /** Of which data such a report speaks; null where it is the summary. */
  public DataKind tells() {
    return sent.tells();
  }
}
