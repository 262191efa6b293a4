package es.caib.empara.it.rounds;

import es.caib.empara.simulator.FeedEvent;
import java.util.List;
import java.util.Set;

/**
 * What happens in one case.
 *
 * @param told the events in the order in which they are sent, which is not always that of their
 *     times
 * @param early ids of those that may come before what they speak of is known, and wait then
 * @param moves whether the victim moves, so that an institution may lose sight of the case
 */
record CaseStory(String caseNumber, List<FeedEvent> told, Set<String> early, boolean moves) {}
