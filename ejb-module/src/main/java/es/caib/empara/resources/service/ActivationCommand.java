package es.caib.empara.resources.service;

import es.caib.empara.resources.ResourceType;
import es.caib.empara.resources.Urgency;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Asks for a resource.
 *
 * @param resourceId null: the first that can, by the rule
 * @param alertId the alert from which it is asked; null when it is none. It must be about the case.
 * @param note for the resource; no personal data is needed
 * @param statusVersion that the person had on screen
 */
public record ActivationCommand(
    @NotNull ResourceType need,
    Long resourceId,
    @NotNull Urgency urgency,
    @Size(max = 1000) String note,
    Long alertId,
    long statusVersion) {}
