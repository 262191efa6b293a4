package es.caib.empara.feed.service.internal;

import es.caib.empara.feed.InboxState;
import es.caib.empara.feed.SourceSystem;
import es.caib.empara.feed.entity.FeedEvent;
import es.caib.empara.feed.entity.FeedRejection;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One event, one transaction: the inbox entry, what the event changes, the alerts and their
 * deliveries commit together or not at all.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Inbox {

  @Inject private FeedRepository feed;
  @Inject private EventApplier applier;
  @Inject private QueueKeeper queue;
  @Inject private BusinessClock clock;

  /** What became of an event. */
  enum Fate {
    ACCEPTED,
    DUPLICATE,
    /** It came before and still waits. */
    DUPLICATE_QUEUED,
    QUEUED
  }

  /**
   * Takes an event.
   *
   * @throws Rejected when its data are wrong, or its id was used for something else
   */
  public Fate take(CloudEvent event, boolean backfill) {
    var known = feed.event(event.source().uri(), event.id());
    if (known.isPresent()) {
      if (isSame(known.get(), event)) {
        return known.get().state() == InboxState.QUEUED ? Fate.DUPLICATE_QUEUED : Fate.DUPLICATE;
      }
      throw new Rejected("id", "conflict: the same id came before with other content");
    }
    FeedEvent entry = entry(event, backfill);
    if (!applier.understands(event.type())) {
      return queued(entry, new Waiting(Waiting.UNKNOWN_TYPE, null));
    }
    Translator.Application application = applier.read(event);
    feed.add(entry);
    Optional<Waiting> missing = applier.apply(application, entry);
    missing.ifPresent(why -> queue.queue(entry, why));
    return missing.isPresent() ? Fate.QUEUED : Fate.ACCEPTED;
  }

  private Fate queued(FeedEvent entry, Waiting why) {
    queue.queue(entry, why);
    feed.add(entry);
    return Fate.QUEUED;
  }

  /** Keeps an event that could not be applied for a reason of our own, for a person to look at. */
  public void keepForAPerson(CloudEvent event, boolean backfill) {
    queued(entry(event, backfill), Waiting.failed());
  }

  /** Keeps what was rejected as evidence; a corrected event may come under the same id. */
  public void reject(SourceSystem source, String id, String type, String detail, String content) {
    String kept = content.length() <= 1_000_000 ? content : content.substring(0, 1_000_000);
    feed.add(
        new FeedRejection(
            source.uri(),
            id,
            limited(type, 80),
            limited(detail, 500),
            clock.now(),
            clock.today(),
            kept));
  }

  /** What waits for a case that is known now, in order of time. */
  public List<Long> waitingFor(String caseNumber) {
    return applier.isKnown(caseNumber) ? feed.queuedFor(caseNumber) : List.of();
  }

  /** All that waits, in order of time. */
  public List<Long> waiting() {
    return feed.queued();
  }

  /**
   * Applies an event that waited, if what it waited for has arrived.
   *
   * @return false when it goes on waiting
   */
  public boolean applyQueued(Long id) {
    FeedEvent entry = feed.lock(id).filter(Inbox::mayBeTried).orElse(null);
    if (entry == null) {
      return false;
    }
    Optional<Waiting> missing = applier.applyKept(entry);
    missing.ifPresent(why -> queue.queue(entry, why));
    return missing.isEmpty();
  }

  /** Notes that an event that waited turned out not to be applicable: it waits for a person. */
  public void leaveToAPerson(Long id, Waiting why) {
    feed.lock(id).filter(Inbox::mayBeTried).ifPresent(entry -> queue.queue(entry, why));
  }

  private static boolean mayBeTried(FeedEvent entry) {
    return entry.state() == InboxState.QUEUED && !Waiting.FOR_A_PERSON.contains(entry.reason());
  }

  /**
   * Notes that a source spoke.
   *
   * @param caseNumbers of which it spoke
   * @return those of them for which something waits
   */
  public List<String> heard(
      SourceSystem source, long applied, long rejected, Collection<String> caseNumbers) {
    List<String> awaited = caseNumbers.isEmpty() ? List.of() : feed.awaited(caseNumbers);
    feed.heard(source.uri(), clock.now(), applied, rejected);
    return awaited;
  }

  private FeedEvent entry(CloudEvent event, boolean backfill) {
    return new FeedEvent(
        event.source().uri(),
        event.id(),
        event.type(),
        event.subject(),
        event.time(),
        clock.now(),
        event.data().toString(),
        backfill);
  }

  private static boolean isSame(FeedEvent known, CloudEvent event) {
    return known.type().equals(event.type())
        && Objects.equals(known.subject(), event.subject())
        && known.time().isEqual(event.time())
        && EventApplier.parse(known.data()).equals(event.data());
  }

  private static String limited(String text, int most) {
    return text == null || text.length() <= most ? text : text.substring(0, most);
  }
}
