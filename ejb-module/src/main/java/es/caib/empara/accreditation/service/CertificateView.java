package es.caib.empara.accreditation.service;

import es.caib.empara.accreditation.CertificateLanguage;
import es.caib.empara.accreditation.CertificateStanding;
import es.caib.empara.accreditation.CertifiedTitle;
import es.caib.empara.accreditation.RevocationReason;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A certificate that was issued.
 *
 * @param institution realm of the institution that issued it
 * @param validUntil the last day on which one of its titles is held; null when one has no end
 * @param sha256 of its file
 * @param mine the caller may revoke it
 */
public record CertificateView(
    Long id,
    String code,
    String caseNumber,
    CertificateLanguage language,
    List<CertifiedTitle> titles,
    String institution,
    String issuedBy,
    String issuedByName,
    OffsetDateTime issuedAt,
    LocalDate validUntil,
    CertificateStanding standing,
    String sha256,
    RevocationReason revocation,
    String remark,
    OffsetDateTime revokedAt,
    boolean mine) {}
