package es.caib.empara.accreditation.service;

import es.caib.empara.accreditation.CertificateLanguage;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

/**
 * Issues a certificate.
 *
 * @param titles keys of those that it names: what she wants to show, and no more
 * @param statusVersion that the person had on screen
 */
public record CertificateCommand(
    @NotNull CertificateLanguage language, @NotEmpty Set<String> titles, long statusVersion) {}
