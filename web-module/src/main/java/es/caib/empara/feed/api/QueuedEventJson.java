package es.caib.empara.feed.api;

import es.caib.empara.feed.service.QueuedEvent;
import es.caib.empara.shared.Json;
import es.caib.empara.shared.api.ProblemWords;
import jakarta.json.JsonObject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

/** A queued event, as the contract shapes it; case data are null for whoever may see none. */
public record QueuedEventJson(
    Long id,
    String source,
    String eventId,
    String type,
    String subject,
    String reason,
    String reasonText,
    String waitsFor,
    OffsetDateTime time,
    OffsetDateTime receivedAt,
    JsonObject data,
    String owner,
    OffsetDateTime deadline,
    boolean overdue,
    String takenBy,
    String assignedCase) {

  static QueuedEventJson of(QueuedEvent event, List<Locale> languages) {
    return new QueuedEventJson(
        event.id(),
        event.source().uri(),
        event.eventId(),
        event.type(),
        event.subject(),
        event.reason(),
        ProblemWords.of(event.reason(), languages),
        event.waitsFor(),
        event.time(),
        event.receivedAt(),
        object(event.data()),
        event.owner(),
        event.deadline(),
        event.overdue(),
        event.takenBy(),
        event.assignedCase());
  }

  private static JsonObject object(String data) {
    if (data == null) {
      return null;
    }
    return Json.object(data);
  }
}
