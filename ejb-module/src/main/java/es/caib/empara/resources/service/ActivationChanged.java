package es.caib.empara.resources.service;

import es.caib.empara.resources.ActivationState;
import java.time.OffsetDateTime;

/**
 * An activation stands somewhere else now. Fired in the transaction of it.
 *
 * @param alertId the alert from which it was asked; null when it was none
 * @param municipality of the case, INE code
 * @param statusVersion that it is on the case
 * @param principal who did it; null when it happened by itself
 * @param ownerInstitutionId whose the resource is
 * @param askedByPrincipal who asked first
 */
public record ActivationChanged(
    Long activationId,
    Long alertId,
    Long caseId,
    String caseNumber,
    String municipality,
    long statusVersion,
    ActivationState state,
    String principal,
    Long ownerInstitutionId,
    String askedByPrincipal,
    OffsetDateTime at) {}
