package es.caib.empara.channels.service;

/** What of all cases is looked for. */
public enum CommunicationFilter {
  /** Requests that the own institution is to answer. */
  TO_ANSWER,
  /** Requests whose deadline has passed: of the own institution; for the centre, of all. */
  OVERDUE,
  /** Requests of the own institution that others have not answered. */
  WAITING,
  /** Threads with something that nobody of the own institution has opened. */
  UNREAD,
  /** Reports of the own institution that the State has not answered. */
  REPORTS
}
