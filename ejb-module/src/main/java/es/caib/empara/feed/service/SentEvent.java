package es.caib.empara.feed.service;

import jakarta.json.JsonValue;
import java.util.Optional;

/**
 * An element of what a source sent. It is no record, so that the door does not judge its text:
 * whatever it holds is taken, if only as evidence.
 */
public final class SentEvent {

  private final JsonValue value;
  private final String text;

  private SentEvent(JsonValue value, String text) {
    this.value = value;
    this.text = text;
  }

  public static SentEvent of(JsonValue value) {
    return new SentEvent(value, null);
  }

  /** JSON that goes beyond what is read: it is rejected, and kept as evidence. */
  public static SentEvent unreadable(String text) {
    return new SentEvent(null, text);
  }

  /** Nothing when it could not be read. */
  public Optional<JsonValue> value() {
    return Optional.ofNullable(value);
  }

  /** As it is kept. */
  public String content() {
    return value == null ? text : value.toString();
  }
}
