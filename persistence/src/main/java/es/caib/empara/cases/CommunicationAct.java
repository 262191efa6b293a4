package es.caib.empara.cases;

import es.caib.empara.institutions.DataKind;

/**
 * What institutions write to each other about a case, ask of each other and tell the State. A
 * report is of the kind of data of which it speaks.
 */
public enum CommunicationAct implements DomainAct {
  THREAD_OPENED(null),
  THREAD_MESSAGE(null),
  THREAD_RETRACTED(null),
  THREAD_CLOSED(null),
  REQUEST_ASKED(null),
  REQUEST_ANSWERED(null),
  REQUEST_REOPENED(null),
  REQUEST_WITHDRAWN(null),
  REQUEST_OVERDUE(null),
  REQUEST_OVERDUE_TWICE(null),
  REPORT_INCIDENT_SENT(DataKind.INCIDENTS),
  REPORT_INCIDENT_ANSWERED(DataKind.INCIDENTS),
  REPORT_INCIDENT_WITHDRAWN(DataKind.INCIDENTS),
  REPORT_DATUM_SENT(null),
  REPORT_DATUM_ANSWERED(null),
  REPORT_DATUM_WITHDRAWN(null),
  REPORT_LEVEL_SENT(DataKind.ASSESSMENTS),
  REPORT_LEVEL_ANSWERED(DataKind.ASSESSMENTS),
  REPORT_LEVEL_WITHDRAWN(DataKind.ASSESSMENTS);

  private final DataKind kind;

  CommunicationAct(DataKind kind) {
    this.kind = kind;
  }

  @Override
  public DataKind tells() {
    return kind;
  }
}
