package es.caib.empara.accreditation.service;

import es.caib.empara.accreditation.CertificateLanguage;
import java.util.List;

/**
 * How the victim of a case is accredited.
 *
 * @param statusVersion the present one of the case
 * @param preferred the language that she prefers; null when a certificate is not written in it
 * @param titles what counts first, qualified proofs before others
 * @param certificates newest first
 */
public record AccreditationView(
    String caseNumber,
    long statusVersion,
    CertificateLanguage preferred,
    List<TitleView> titles,
    List<CertificateView> certificates) {}
