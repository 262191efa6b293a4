package es.caib.empara.feed.service.internal;

import es.caib.empara.feed.SourceSystem;
import es.caib.empara.feed.service.SentEvent;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/** Reads the envelope (CloudEvents 1.0) as the interchange with the State wants it. */
final class CloudEventReader {

  static final String FEED_PREFIX = "es.viogen.feed.";

  static final Pattern CASE_NUMBER = Pattern.compile("[A-Z0-9-]{4,24}");
  private static final Duration TOLERATED_FUTURE = Duration.ofMinutes(5);

  private CloudEventReader() {}

  /**
   * @throws Rejected also when it goes beyond what is read
   */
  static CloudEvent read(SentEvent sent, SourceSystem sender, OffsetDateTime now) {
    JsonValue value =
        sent.value()
            .orElseThrow(
                () -> new Rejected("event", "nested too deeply or with a number too large"));
    return read(value, sender, now);
  }

  /**
   * @param sender the system behind the account that sends
   * @param now business time
   * @throws Rejected when it is not an event of this source
   */
  static CloudEvent read(JsonValue value, SourceSystem sender, OffsetDateTime now) {
    if (!(value instanceof JsonObject object)) {
      throw new Rejected("event", "not an object");
    }
    Fields fields = new Fields(object, "");
    String id = fields.text("id", 120);
    if (!"1.0".equals(fields.text("specversion", 10))) {
      throw fields.reject("specversion", "not 1.0");
    }
    if (!sender.uri().equals(fields.text("source", 200))) {
      throw fields.reject("source", "not the source of this account");
    }
    String type = fields.text("type", 80);
    if (sender.isForeign(type)) {
      throw fields.reject("type", "not a type of this source");
    }
    String contentType = fields.optionalText("datacontenttype", 80);
    if (contentType != null && !contentType.equals("application/json")) {
      throw fields.reject("datacontenttype", "not application/json");
    }
    OffsetDateTime time = fields.time("time");
    if (time.isAfter(now.plus(TOLERATED_FUTURE))) {
      throw fields.reject("time", "more than 5 minutes in the future");
    }
    String subject =
        type.startsWith(FEED_PREFIX)
            ? null
            : fields.matching("subject", CASE_NUMBER, "a case number");
    JsonObject data = fields.asObject("data");
    Evidence.check("data", data);
    return new CloudEvent(sender, id, type, subject, time, data);
  }

  /** The same of what may not have been readable. */
  static String attribute(SentEvent sent, String name) {
    return sent.value().map(value -> attribute(value, name)).orElse(null);
  }

  /** An attribute for the receipt, if it is there and short enough to repeat. */
  static String attribute(JsonValue value, String name) {
    if (!(value instanceof JsonObject object)) {
      return null;
    }
    try {
      return new Fields(object, "").optionalText(name, 120);
    } catch (Rejected unreadable) {
      return null;
    }
  }
}
