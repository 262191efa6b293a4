package es.caib.empara.simulator;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Objects;

/**
 * One event of the feed.
 *
 * @param id unique within the source
 * @param source CloudEvents URI of the sending system
 * @param type full CloudEvents type, {@code es.viogen.….v1}
 * @param subject case number; null for events that are not about a case
 * @param time when it happened
 * @param data content as the type prescribes
 */
public record FeedEvent(
    String id, String source, String type, String subject, Instant time, JsonObject data) {

  public FeedEvent {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(data, "data");
  }

  /** The same event under another identifier. */
  public FeedEvent withId(String newId) {
    return new FeedEvent(newId, source, type, subject, time, data);
  }

  /** The event as CloudEvents 1.0 in JSON; an event about no case has no subject. */
  public JsonObject toCloudEvent() {
    Fields fields =
        new Fields()
            .put("specversion", "1.0")
            .put("id", id)
            .put("source", source)
            .put("type", type);
    if (subject != null) {
      fields.put("subject", subject);
    }
    return fields
        .put("time", time)
        .put("datacontenttype", "application/json")
        .put("data", data)
        .build();
  }
}
