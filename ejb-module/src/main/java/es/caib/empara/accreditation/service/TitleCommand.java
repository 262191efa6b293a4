package es.caib.empara.accreditation.service;

import es.caib.empara.accreditation.TitleKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Records a title.
 *
 * @param institution realm of the body that issued it; null when it is none of ours, and then
 *     {@code issuer} names it
 * @param validUntil the last day; null when it has no end
 * @param statusVersion that the person had on screen
 */
public record TitleCommand(
    @NotNull TitleKind kind,
    @Size(max = 32) String institution,
    @Size(max = 200) String issuer,
    @Size(max = 80) String reference,
    @NotNull LocalDate issuedOn,
    LocalDate validUntil,
    long statusVersion) {}
