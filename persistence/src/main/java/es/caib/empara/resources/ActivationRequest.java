package es.caib.empara.resources;

import java.time.OffsetDateTime;

/**
 * What is asked of a resource, and for which case.
 *
 * @param alertId the alert from which it is asked; null when it is none
 * @param note for the resource; null when there is none
 * @param principal who asks, {@code user@realm}; also of what is asked next by itself
 * @param realm the institution that asks
 * @param reliedOn the status version that the person had on screen
 */
public record ActivationRequest(
    Long caseId,
    Long alertId,
    ResourceType need,
    Urgency urgency,
    String note,
    String principal,
    String realm,
    long reliedOn,
    OffsetDateTime at) {

  /** The same asked of another resource, later and by itself. */
  public ActivationRequest again(long presentVersion, OffsetDateTime when) {
    return new ActivationRequest(
        caseId, alertId, need, urgency, note, principal, realm, presentVersion, when);
  }
}
