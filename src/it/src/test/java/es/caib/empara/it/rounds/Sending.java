package es.caib.empara.it.rounds;

import es.caib.empara.simulator.FeedEvent;

/**
 * An event to be sent.
 *
 * @param again it was sent and confirmed before
 */
record Sending(FeedEvent event, boolean again) {}
