package es.caib.empara.resources.service;

import es.caib.empara.resources.ResourceType;
import java.time.OffsetDateTime;

/**
 * Everybody was asked who could be, and the need stands. Fired in the transaction of the last
 * refusal or silence.
 *
 * @param activationId the last of the chain
 * @param alertId the alert from which it was asked; null when it was none
 * @param municipality of the case, INE code
 * @param statusVersion that it is on the case
 * @param principal who refused last; null when the last was silent
 * @param ownerInstitutionId whose the last resource is
 * @param askedByPrincipal who asked first
 */
public record ActivationExhausted(
    Long activationId,
    Long alertId,
    Long caseId,
    String caseNumber,
    String municipality,
    long statusVersion,
    ResourceType need,
    String principal,
    Long ownerInstitutionId,
    String askedByPrincipal,
    OffsetDateTime at) {}
