package es.caib.empara.commission.service;

/**
 * The Commission approves minutes, by its vote (Ley 40/2015 art. 18.2). Called by the vote, in its
 * transaction; not a door of its own, so that nobody approves minutes past the Commission.
 */
public interface MinutesApproval {

  /**
   * Freezes the minutes that were sent, and makes their papers. Certificates that say otherwise
   * than they do are superseded.
   *
   * @param sessionId whose minutes they are
   * @param approvedInSessionId in which session, the same or the next
   * @throws es.caib.empara.shared.service.NotFound when the session has no minutes
   * @throws es.caib.empara.shared.service.InvalidInput when the members have not been sent the
   *     present edition
   */
  void approve(Long sessionId, Long approvedInSessionId);
}
