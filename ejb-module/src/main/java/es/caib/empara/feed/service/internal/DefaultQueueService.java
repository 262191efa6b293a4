package es.caib.empara.feed.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Acts;
import es.caib.empara.access.service.Callers;
import es.caib.empara.feed.InboxState;
import es.caib.empara.feed.ResolutionAction;
import es.caib.empara.feed.entity.FeedEvent;
import es.caib.empara.feed.entity.FeedResolution;
import es.caib.empara.feed.service.AlreadyResolved;
import es.caib.empara.feed.service.QueueCounts;
import es.caib.empara.feed.service.QueueFilter;
import es.caib.empara.feed.service.QueueOutcome;
import es.caib.empara.feed.service.QueueResolution;
import es.caib.empara.feed.service.QueueService;
import es.caib.empara.feed.service.QueuedEvent;
import es.caib.empara.feed.service.StillWaiting;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The queue, for whoever decides and for whoever only counts. */
@Stateless
@DenyAll
public class DefaultQueueService implements QueueService {

  @Inject private FeedRepository feed;
  @Inject private QueueRepository queue;
  @Inject private QueueViews views;
  @Inject private QueueKeeper keeper;
  @Inject private QueueHand hand;
  @Inject private Event<QueueApplied> applied;
  @Inject private Callers callers;
  @Inject private CallContext context;
  @Inject private BusinessClock clock;

  @Override
  @Audited("FEED_QUEUE_READ")
  @RolesAllowed({Roles.COORDINATOR, Roles.OPERATOR})
  public Slice<QueuedEvent> list(QueueFilter filter, PageRequest page) {
    boolean withCaseData = callers.current().is(Roles.COORDINATOR);
    List<FeedEvent> found = queue.list(filter, page);
    List<FeedEvent> shown = found.subList(0, Math.min(found.size(), page.limit()));
    if (withCaseData) {
      context.detail(
          shown.stream()
              .map(FeedEvent::subject)
              .filter(Objects::nonNull)
              .distinct()
              .collect(Collectors.joining(" ")));
    }
    String next =
        found.size() > shown.size()
            ? QueueRepository.cursor(filter, shown.get(shown.size() - 1))
            : null;
    return new Slice<>(views.of(shown, withCaseData), next);
  }

  @Override
  @Audited(value = "FEED_QUEUE_COUNTS", poll = true)
  @RolesAllowed({Roles.COORDINATOR, Roles.OPERATOR})
  public QueueCounts counts() {
    return queue.counts(clock.now());
  }

  @Override
  @Audited("FEED_QUEUE_EVENT")
  @RolesAllowed(Roles.COORDINATOR)
  public QueuedEvent event(long id) {
    FeedEvent entry = feed.event(id).filter(DefaultQueueService::hasWaited).orElse(null);
    if (entry == null) {
      throw new NotFound("queued event " + id);
    }
    context.about(entry.caseNumber(), null, null);
    return views.of(List.of(entry), true).get(0);
  }

  @Override
  @Audited("FEED_QUEUE_RESOLVE")
  @RolesAllowed(Roles.COORDINATOR)
  @Acts
  public QueueOutcome resolve(Long id, QueueResolution resolution) {
    requireNumberWhereItBelongs(resolution);
    String principal = callers.current().principal();
    FeedEvent entry = locked(id);
    requireOpen(entry, resolution.action());
    requireKnownCase(resolution);
    feed.add(
        new FeedResolution(
            entry,
            resolution.action(),
            resolution.caseNumber(),
            resolution.reason().strip(),
            principal,
            clock.now()));
    if (resolution.action() == ResolutionAction.DISCARD) {
      entry.discard();
      return new QueueOutcome(entry.state(), null, null);
    }
    if (resolution.action() == ResolutionAction.ASSIGN) {
      entry.assign(resolution.caseNumber());
    }
    Optional<Waiting> missing = apply(id);
    if (missing.isPresent()) {
      Waiting why = missing.get();
      keeper.queue(entry, why);
      return new QueueOutcome(InboxState.QUEUED, why.reason(), why.what());
    }
    applied.fire(new QueueApplied());
    return new QueueOutcome(InboxState.APPLIED, null, null);
  }

  private Optional<Waiting> apply(Long id) {
    try {
      return hand.apply(id);
    } catch (EJBException | InvalidInput failure) {
      Rejected wrong = EventIntake.rejection(failure);
      Waiting why = wrong == null ? Waiting.failed() : Waiting.wrong(wrong.field());
      throw new StillWaiting(why.reason(), why.what());
    }
  }

  @Override
  @Audited("FEED_QUEUE_TAKE")
  @RolesAllowed(Roles.COORDINATOR)
  @Acts
  public void take(Long id) {
    FeedEvent entry = locked(id);
    requireOpen(entry, ResolutionAction.ASSIGN);
    entry.take(callers.current().principal(), clock.now());
  }

  private FeedEvent locked(Long id) {
    FeedEvent entry =
        feed.lock(id)
            .filter(DefaultQueueService::hasWaited)
            .orElseThrow(() -> new NotFound("queued event " + id));
    context.about(entry.caseNumber(), null, null);
    context.detail(entry.source() + " " + entry.eventId());
    return entry;
  }

  /** What was applied as it came the queue has never known. */
  private static boolean hasWaited(FeedEvent entry) {
    return entry.ownerInstitution() != null;
  }

  /** What was discarded can only be put back. */
  private static void requireOpen(FeedEvent entry, ResolutionAction action) {
    boolean open =
        entry.state() == InboxState.QUEUED
            || (entry.state() == InboxState.DISCARDED && action == ResolutionAction.RETRY);
    if (!open) {
      throw new AlreadyResolved();
    }
  }

  private static void requireNumberWhereItBelongs(QueueResolution resolution) {
    boolean assigns = resolution.action() == ResolutionAction.ASSIGN;
    if (assigns && resolution.caseNumber() == null) {
      throw new InvalidInput("caseNumber", "error.queue.case.missing");
    }
    if (!assigns && resolution.caseNumber() != null) {
      throw new InvalidInput("caseNumber", "error.queue.case.not-here");
    }
  }

  private void requireKnownCase(QueueResolution resolution) {
    if (resolution.caseNumber() != null && !hand.isKnown(resolution.caseNumber())) {
      throw new InvalidInput("caseNumber", "error.queue.case.unknown");
    }
  }
}
