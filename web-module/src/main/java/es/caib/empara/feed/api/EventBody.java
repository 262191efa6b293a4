package es.caib.empara.feed.api;

import es.caib.empara.feed.service.SentEvent;
import es.caib.empara.shared.api.ApiProblem;
import es.caib.empara.shared.api.JsonText;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.util.List;

/**
 * Takes a body to its events. One that is beyond the parser's limits is set apart, so that it does
 * not stop the others.
 */
final class EventBody {

  private static final int MOST_EVENTS = 500;

  private EventBody() {}

  /**
   * @throws ApiProblem 400 when it is not one JSON object
   */
  static List<SentEvent> one(String text) {
    if (!text.strip().startsWith("{")) {
      throw ApiProblem.invalid(null);
    }
    return List.of(event(text));
  }

  /**
   * @throws ApiProblem 400 when it is no JSON array, 413 when it has too many elements
   */
  static List<SentEvent> batch(String text) {
    List<SentEvent> events;
    try {
      JsonValue value = JsonText.read(text);
      if (!(value instanceof JsonArray array)) {
        throw ApiProblem.invalid(null);
      }
      events = array.stream().map(SentEvent::of).toList();
    } catch (JsonText.TooMuch somewhere) {
      events = JsonText.elements(text).stream().map(EventBody::event).toList();
    }
    if (events.size() > MOST_EVENTS) {
      throw new ApiProblem(413, "payload-too-large", null);
    }
    return events;
  }

  private static SentEvent event(String text) {
    try {
      return SentEvent.of(JsonText.read(text));
    } catch (JsonText.TooMuch beyondLimits) {
      return SentEvent.unreadable(text);
    }
  }
}
