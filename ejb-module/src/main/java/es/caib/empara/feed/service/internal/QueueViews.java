package es.caib.empara.feed.service.internal;

import es.caib.empara.access.service.Names;
import es.caib.empara.feed.SourceSystem;
import es.caib.empara.feed.entity.FeedEvent;
import es.caib.empara.feed.entity.FeedResolution;
import es.caib.empara.feed.service.QueuedEvent;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Queued events as they are shown. Case data are left out here, and not on the page. */
@ApplicationScoped
class QueueViews {

  @Inject private QueueRepository queue;
  @Inject private Names names;
  @Inject private BusinessClock clock;

  List<QueuedEvent> of(List<FeedEvent> entries, boolean withCaseData) {
    Map<Long, FeedResolution> decisions =
        queue.decisions(entries.stream().map(FeedEvent::id).toList());
    Map<String, String> people =
        names.of(
            Stream.concat(
                    entries.stream().map(FeedEvent::takenBy),
                    decisions.values().stream().map(FeedResolution::principal))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    OffsetDateTime now = clock.now();
    return entries.stream()
        .map(entry -> view(entry, decisions.get(entry.id()), people, now, withCaseData))
        .toList();
  }

  private static QueuedEvent view(
      FeedEvent entry,
      FeedResolution decision,
      Map<String, String> people,
      OffsetDateTime now,
      boolean withCaseData) {
    return new QueuedEvent(
        entry.id(),
        SourceSystem.byUri(entry.source()).orElseThrow(),
        entry.eventId(),
        entry.type(),
        withCaseData ? entry.subject() : null,
        entry.state(),
        entry.reason(),
        withCaseData ? entry.waitsFor() : null,
        entry.time(),
        entry.receivedAt(),
        withCaseData ? entry.data() : null,
        entry.ownerInstitution(),
        entry.deadline(),
        entry.deadline() != null && entry.deadline().isBefore(now),
        entry.takenBy(),
        name(people, entry.takenBy()),
        withCaseData ? entry.assignedCase() : null,
        decision == null ? null : view(decision, people, withCaseData));
  }

  private static QueuedEvent.Decision view(
      FeedResolution decision, Map<String, String> people, boolean withCaseData) {
    return new QueuedEvent.Decision(
        decision.action(),
        withCaseData ? decision.caseNumber() : null,
        withCaseData ? decision.reason() : null,
        decision.principal(),
        name(people, decision.principal()),
        decision.at());
  }

  private static String name(Map<String, String> people, String principal) {
    return principal == null ? null : people.getOrDefault(principal, principal);
  }
}
