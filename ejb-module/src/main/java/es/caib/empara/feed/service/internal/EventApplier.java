package es.caib.empara.feed.service.internal;

import es.caib.empara.cases.Provenance;
import es.caib.empara.cases.service.CaseFeed;
import es.caib.empara.feed.SourceSystem;
import es.caib.empara.feed.entity.FeedEvent;
import es.caib.empara.orders.service.OrderFeed;
import es.caib.empara.shared.Json;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Understands events and applies them, in the transaction of whoever asks. */
@ApplicationScoped
class EventApplier {

  @Inject private CaseFeed cases;
  @Inject private OrderFeed orders;
  @Inject @Any private Instance<Translator> installed;

  private Map<String, Translator> translators;

  @PostConstruct
  void start() {
    translators =
        installed.stream().collect(Collectors.toMap(Translator::type, Function.identity()));
  }

  boolean understands(String type) {
    return translators.containsKey(type);
  }

  boolean isKnown(String caseNumber) {
    return cases.isKnown(caseNumber);
  }

  /**
   * Reads an event of a type that is understood.
   *
   * @throws Rejected when its data are wrong
   */
  Translator.Application read(CloudEvent event) {
    return translators.get(event.type()).read(event);
  }

  /** Applies what was read if all that it needs is known; else says what is missing. */
  Optional<Waiting> apply(Translator.Application application, FeedEvent entry) {
    Optional<Waiting> missing = missing(application.needs(), entry.caseNumber());
    if (missing.isEmpty()) {
      application.apply(provenance(entry));
    }
    return missing;
  }

  /** The same for an event that waited. */
  Optional<Waiting> applyKept(FeedEvent entry) {
    if (!understands(entry.type())) {
      return Optional.of(new Waiting(Waiting.UNKNOWN_TYPE, null));
    }
    Translator.Application application;
    try {
      application = read(event(entry));
    } catch (Rejected wrong) {
      return Optional.of(Waiting.wrong(wrong.field()));
    }
    Optional<Waiting> missing = apply(application, entry);
    if (missing.isEmpty()) {
      entry.applied();
    }
    return missing;
  }

  private Optional<Waiting> missing(Translator.Needs needs, String caseNumber) {
    if (needs.theCase() && !cases.isKnown(caseNumber)) {
      return Optional.of(new Waiting(Waiting.UNKNOWN_CASE, null));
    }
    if (needs.orderId() != null && !orders.isKnown(needs.orderId())) {
      return Optional.of(new Waiting(Waiting.UNKNOWN_ORDER, needs.orderId()));
    }
    if (needs.measureId() != null && !orders.isKnown(needs.orderId(), needs.measureId())) {
      return Optional.of(new Waiting(Waiting.UNKNOWN_MEASURE, needs.measureId()));
    }
    return Optional.empty();
  }

  private static CloudEvent event(FeedEvent entry) {
    return new CloudEvent(
        SourceSystem.byUri(entry.source()).orElseThrow(),
        entry.eventId(),
        entry.type(),
        entry.caseNumber(),
        entry.time(),
        parse(entry.data()));
  }

  private static Provenance provenance(FeedEvent entry) {
    return new Provenance(
        entry.source(), entry.eventId(), entry.time(), entry.receivedAt(), entry.backfill());
  }

  static JsonObject parse(String data) {
    return Json.object(data);
  }
}
