package es.caib.empara.accreditation.service.internal;

import es.caib.empara.accreditation.entity.AccreditationCertificate;
import es.caib.empara.accreditation.service.CertificateVerifier.Result;
import es.caib.empara.shared.VerificationCode;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Looks a certificate up for somebody without an account; the log says that it was asked for. */
@ApplicationScoped
public class VerificationDesk {

  @Inject private AccreditationRepository repository;
  @Inject private Accreditations accreditations;
  @Inject private BusinessClock clock;
  @Inject private CallContext context;

  /** What is told of a code; what is no code at all is as unknown as one that nobody has given. */
  @Audited("CERTIFICATE_VERIFY")
  @Transactional
  public Result look(String typed) {
    Optional<AccreditationCertificate> found =
        VerificationCode.read(typed).flatMap(repository::byCode);
    context.detail(found.map(each -> "certificate " + each.id()).orElse("unknown"));
    return found.<Result>map(this::told).orElseGet(Result.Unknown::new);
  }

  private Result told(AccreditationCertificate certificate) {
    HeldTitles held = accreditations.held(certificate.caseId());
    return new Result.Known(
        certificate.standing(clock.today(), held::stands),
        certificate.institutionName(),
        certificate.issuedAt().atZoneSameInstant(BusinessClock.LEGAL_ZONE).toLocalDate(),
        certificate.validUntil(),
        certificate.initials(),
        certificate.sha256());
  }
}
