package es.caib.empara.feed.service.internal;

import es.caib.empara.cases.Provenance;
import es.caib.empara.cases.service.CaseFeed;
import es.caib.empara.feed.InboxState;
import es.caib.empara.feed.SourceSystem;
import es.caib.empara.feed.entity.FeedEvent;
import es.caib.empara.feed.entity.FeedRejection;
import es.caib.empara.orders.service.OrderFeed;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One event, one transaction: the inbox entry, what the event changes, the alerts and their
 * deliveries commit together or not at all.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Inbox {

  static final String UNKNOWN_TYPE = "feed.reason.unknown-type";
  static final String UNKNOWN_CASE = "feed.reason.unknown-case";
  static final String UNKNOWN_ORDER = "feed.reason.unknown-order";
  static final String UNKNOWN_MEASURE = "feed.reason.unknown-measure";
  static final String NOT_APPLICABLE = "feed.reason.failed";

  @Inject private FeedRepository feed;
  @Inject private CaseFeed cases;
  @Inject private OrderFeed orders;
  @Inject private BusinessClock clock;
  @Inject @Any private Instance<Translator> installed;

  private Map<String, Translator> translators;

  /** What became of an event. */
  enum Fate {
    ACCEPTED,
    DUPLICATE,
    QUEUED
  }

  @PostConstruct
  void start() {
    translators =
        installed.stream().collect(Collectors.toMap(Translator::type, Function.identity()));
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
        return Fate.DUPLICATE;
      }
      throw new Rejected("id", "conflict: the same id came before with other content");
    }
    FeedEvent entry = entry(event, backfill);
    Translator translator = translators.get(event.type());
    if (translator == null) {
      entry.queue(UNKNOWN_TYPE, null);
      feed.add(entry);
      return Fate.QUEUED;
    }
    Translator.Application application = translator.read(event);
    feed.add(entry);
    Optional<Missing> missing = missing(application.needs(), event.subject());
    if (missing.isPresent()) {
      entry.queue(missing.get().reason(), missing.get().what());
      return Fate.QUEUED;
    }
    application.apply(provenance(entry));
    return Fate.ACCEPTED;
  }

  /** What an event waits for. */
  private record Missing(String reason, String what) {}

  private Optional<Missing> missing(Translator.Needs needs, String subject) {
    if (needs.theCase() && !cases.isKnown(subject)) {
      return Optional.of(new Missing(UNKNOWN_CASE, null));
    }
    if (needs.orderId() != null && !orders.isKnown(needs.orderId())) {
      return Optional.of(new Missing(UNKNOWN_ORDER, needs.orderId()));
    }
    if (needs.measureId() != null && !orders.isKnown(needs.orderId(), needs.measureId())) {
      return Optional.of(new Missing(UNKNOWN_MEASURE, needs.measureId()));
    }
    return Optional.empty();
  }

  /** Keeps an event that could not be applied for a reason of our own, for a person to look at. */
  public void keepForAPerson(CloudEvent event, boolean backfill) {
    FeedEvent entry = entry(event, backfill);
    entry.queue(NOT_APPLICABLE, null);
    feed.add(entry);
  }

  /** Keeps what was rejected as evidence; a corrected event may come under the same id. */
  public void reject(SourceSystem source, String id, String type, String detail, String content) {
    String kept = content.length() <= 1_000_000 ? content : content.substring(0, 1_000_000);
    feed.add(
        new FeedRejection(
            source.uri(), id, limited(type, 80), limited(detail, 500), clock.now(), kept));
  }

  /** Of these cases the ones for which something waits: one question for a whole receipt. */
  public Set<String> waiting(Collection<String> caseNumbers) {
    return caseNumbers.isEmpty() ? Set.of() : feed.withQueued(caseNumbers);
  }

  /** What waits for a case that is known now, in order of time. */
  public List<Long> waitingFor(String caseNumber) {
    return cases.isKnown(caseNumber) ? feed.queuedFor(caseNumber) : List.of();
  }

  /**
   * Applies an event that waited, if what it waited for has arrived.
   *
   * @return false when it goes on waiting
   */
  public boolean applyQueued(Long id) {
    FeedEvent entry = feed.event(id).filter(e -> e.state() == InboxState.QUEUED).orElse(null);
    Translator translator = entry == null ? null : translators.get(entry.type());
    if (translator == null || NOT_APPLICABLE.equals(entry.reason())) {
      return false;
    }
    Translator.Application application = translator.read(event(entry));
    Optional<Missing> missing = missing(application.needs(), entry.subject());
    if (missing.isPresent()) {
      entry.queue(missing.get().reason(), missing.get().what());
      return false;
    }
    application.apply(provenance(entry));
    entry.applied();
    return true;
  }

  private static CloudEvent event(FeedEvent entry) {
    return new CloudEvent(
        SourceSystem.byUri(entry.source()).orElseThrow(),
        entry.eventId(),
        entry.type(),
        entry.subject(),
        entry.time(),
        parse(entry.data()));
  }

  /** Notes that a source spoke. */
  public void heard(SourceSystem source, long applied, long rejected) {
    feed.heard(source.uri(), clock.now(), applied, rejected);
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

  private static Provenance provenance(FeedEvent entry) {
    return new Provenance(
        entry.source(), entry.eventId(), entry.time(), entry.receivedAt(), entry.backfill());
  }

  private static boolean isSame(FeedEvent known, CloudEvent event) {
    return known.type().equals(event.type())
        && Objects.equals(known.subject(), event.subject())
        && known.time().isEqual(event.time())
        && parse(known.data()).equals(event.data());
  }

  private static JsonObject parse(String data) {
    try (JsonReader reader = Json.createReader(new StringReader(data))) {
      return reader.readObject();
    }
  }

  private static String limited(String text, int most) {
    return text == null || text.length() <= most ? text : text.substring(0, most);
  }
}
