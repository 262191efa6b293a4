package es.caib.empara.accreditation.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.accreditation.CertificateReport;
import es.caib.empara.accreditation.CertifiedTitle;
import es.caib.empara.accreditation.entity.AccreditationCertificate;
import es.caib.empara.accreditation.service.CertificateCommand;
import es.caib.empara.cases.PersonIdentity;
import es.caib.empara.cases.service.CaseInHand;
import es.caib.empara.cases.service.VictimReader;
import es.caib.empara.shared.Settings;
import es.caib.empara.shared.VerificationCode;
import es.caib.empara.shared.service.ArchivalPdf;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;

/** Writes a certificate: the file and what is kept of it say the same. */
@ApplicationScoped
class Issuing {

  static final String PAGE = "/house/verify.xhtml";
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private AccreditationRepository repository;
  @Inject private Accreditations accreditations;
  @Inject private CertificateStore store;
  @Inject private VictimReader victims;
  @Inject private BusinessClock clock;

  /**
   * For a held case.
   *
   * @throws InvalidInput when one of the titles does not count today
   */
  AccreditationCertificate issue(CaseInHand held, CertificateCommand command, Caller caller) {
    PersonIdentity holder = victims.of(held);
    CertificateReport report =
        new CertificateReport(
            VerificationCode.make(RANDOM::nextInt),
            held.caseId(),
            command.language(),
            chosen(held, command),
            CertificateText.initials(holder),
            caller.institutionId(),
            caller.institutionName(),
            caller.realm(),
            caller.principal(),
            command.statusVersion(),
            clock.now());
    byte[] file =
        ArchivalPdf.of(
            new CertificateText(report.language())
                .page(
                    new CertificateText.Paper(
                        report.institutionName(),
                        holder,
                        report.titles(),
                        clock.today(),
                        report.code(),
                        Settings.current().publicPage(PAGE).orElse(null))));
    AccreditationCertificate certificate = new AccreditationCertificate(report, Sha256.of(file));
    repository.add(certificate);
    store.keep(certificate.id(), file);
    return certificate;
  }

  private List<CertifiedTitle> chosen(CaseInHand held, CertificateCommand command) {
    Map<String, CertifiedTitle> certifiable = accreditations.held(held.caseId()).certifiable();
    if (!certifiable.keySet().containsAll(command.titles())) {
      throw new InvalidInput("titles", "error.certificate.titles");
    }
    certifiable.keySet().retainAll(command.titles());
    return List.copyOf(certifiable.values());
  }
}
