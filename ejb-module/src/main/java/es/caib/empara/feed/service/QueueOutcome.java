package es.caib.empara.feed.service;

import es.caib.empara.feed.InboxState;

/**
 * What became of a queued event on which a person decided.
 *
 * @param state {@code QUEUED} when it still cannot be applied and goes on waiting
 * @param reason key of why it waits; null when it does not
 * @param waitsFor the id of what it waits for, or the field at fault
 */
public record QueueOutcome(InboxState state, String reason, String waitsFor) {

  public boolean isWaiting() {
    return state == InboxState.QUEUED;
  }
}
