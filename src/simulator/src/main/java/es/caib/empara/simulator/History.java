package es.caib.empara.simulator;

import java.util.List;

/**
 * What happened in one case.
 *
 * @param subject the case as it stands at the end
 * @param events of all sources, oldest first
 */
public record History(SimulatedCase subject, List<FeedEvent> events) {}
