package es.caib.empara.channels.service;

import es.caib.empara.channels.ThreadState;
import java.util.List;

/**
 * A thread with its messages, the first first.
 *
 * @param statusVersion of the case now
 * @param closed who closed it; null as long as it is open, as is the reason
 * @param closable whether the caller's institution may close it
 */
public record ThreadView(
    Long id,
    String caseNumber,
    long statusVersion,
    String subject,
    Hand opened,
    ThreadState state,
    Hand closed,
    String closingReason,
    boolean closable,
    List<MessageView> messages) {

  public boolean isOpen() {
    return state == ThreadState.OPEN;
  }
}
