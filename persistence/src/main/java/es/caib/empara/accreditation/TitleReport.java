package es.caib.empara.accreditation;

import java.time.LocalDate;

/**
 * A title as a person records it.
 *
 * @param issuer the body by name
 * @param institutionId the body where it is one of ours; null when it is another
 * @param reference number of the sentence or of the report; null when it has none
 * @param validUntil the last day; null when it has no end
 */
public record TitleReport(
    TitleKind kind,
    String issuer,
    Long institutionId,
    String reference,
    LocalDate issuedOn,
    LocalDate validUntil) {}
