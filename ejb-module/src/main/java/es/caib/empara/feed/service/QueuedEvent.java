package es.caib.empara.feed.service;

import es.caib.empara.feed.InboxState;
import es.caib.empara.feed.ResolutionAction;
import es.caib.empara.feed.SourceSystem;
import java.time.OffsetDateTime;

/**
 * An event that waits, or that a person discarded. For whoever may see no case data, {@code
 * subject}, {@code data}, {@code assignedCase}, {@code waitsFor} and the reason of the last
 * decision are null.
 *
 * @param subject the case number as the source sent it
 * @param reason key of why it waits
 * @param waitsFor the id of the order or measure that it waits for, or the field at fault
 * @param data a JSON object
 * @param owner realm of the institution that answers for it
 * @param deadline null when it no longer waits
 * @param takenBy {@code user@realm} of whoever takes care of it
 * @param decision the last one; null when there is none
 */
public record QueuedEvent(
    Long id,
    SourceSystem source,
    String eventId,
    String type,
    String subject,
    InboxState state,
    String reason,
    String waitsFor,
    OffsetDateTime time,
    OffsetDateTime receivedAt,
    String data,
    String owner,
    OffsetDateTime deadline,
    boolean overdue,
    String takenBy,
    String takenByName,
    String assignedCase,
    Decision decision) {

  /** What a person decided on it. */
  public record Decision(
      ResolutionAction action,
      String caseNumber,
      String reason,
      String by,
      String byName,
      OffsetDateTime at) {}
}
