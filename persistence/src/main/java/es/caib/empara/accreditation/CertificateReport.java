package es.caib.empara.accreditation;

import es.caib.empara.shared.VerificationCode;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What a certificate says and who issues it.
 *
 * @param initials of the holder, to compare with the paper
 * @param institutionId the institution that issues it
 * @param reliedOn the status version that the person had on screen
 */
public record CertificateReport(
    VerificationCode code,
    Long caseId,
    CertificateLanguage language,
    List<CertifiedTitle> titles,
    String initials,
    Long institutionId,
    String institutionName,
    String realm,
    String principal,
    long reliedOn,
    OffsetDateTime at) {}
