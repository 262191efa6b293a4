package es.caib.empara.accreditation.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Acts;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.Needs;
import es.caib.empara.accreditation.RevocationReason;
import es.caib.empara.accreditation.TitleReport;
import es.caib.empara.accreditation.TitleWithdrawal;
import es.caib.empara.accreditation.entity.AccreditationCertificate;
import es.caib.empara.accreditation.entity.AccreditationTitle;
import es.caib.empara.accreditation.service.AccreditationService;
import es.caib.empara.accreditation.service.AccreditationView;
import es.caib.empara.accreditation.service.CertificateCommand;
import es.caib.empara.accreditation.service.CertificateDocument;
import es.caib.empara.accreditation.service.CertificateView;
import es.caib.empara.accreditation.service.TitleCommand;
import es.caib.empara.accreditation.service.TitleView;
import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.cases.AccreditationAct;
import es.caib.empara.cases.service.CaseActs;
import es.caib.empara.cases.service.CaseInHand;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Titles and certificates, for the people who work on the case. */
@Stateless
@DenyAll
public class DefaultAccreditationService implements AccreditationService {

  @Inject private AccreditationRepository repository;
  @Inject private Accreditations accreditations;
  @Inject private Issuing issuing;
  @Inject private CertificateStore store;
  @Inject private CaseActs acts;
  @Inject private Territory territory;
  @Inject private Callers callers;
  @Inject private CallContext context;
  @Inject private BusinessClock clock;

  @Override
  @Audited("ACCREDITATION_READ")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Needs(DataKind.MEASURES)
  public AccreditationView open(String caseNumber, AccessPurpose purpose) {
    context.about(caseNumber, purpose.reason().name(), purpose.text());
    Caller caller = callers.current();
    CaseInHand about = acts.look(caseNumber, caller);
    context.atStatus(about.statusVersion());
    return accreditations.view(about, caller);
  }

  @Override
  @Audited("TITLE_RECORD")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  @Needs(DataKind.MEASURES)
  public TitleView record(String caseNumber, TitleCommand command, AccessPurpose purpose) {
    context.about(caseNumber, purpose.reason().name(), purpose.text());
    Caller caller = callers.current();
    TitleReport report = report(command);
    CaseInHand held = acts.hold(caseNumber, caller);
    act(held, AccreditationAct.TITLE_RECORDED, report.kind().name(), command.statusVersion());
    AccreditationTitle title =
        new AccreditationTitle(
            held.caseId(),
            report,
            caller.principal(),
            caller.realm(),
            command.statusVersion(),
            clock.now());
    repository.add(title);
    context.detail("title " + title.id());
    return accreditations.view(title, caller);
  }

  @Override
  @Audited("TITLE_WITHDRAW")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  @Needs(DataKind.MEASURES)
  public TitleView withdraw(Long titleId, long statusVersion, TitleWithdrawal reason, String text) {
    Caller caller = callers.current();
    AccreditationTitle title =
        repository
            .title(titleId, caller)
            .filter(found -> Accreditations.isOf(found.recordedRealm(), caller))
            .orElseThrow(() -> new NotFound("title " + titleId));
    context.detail("title " + titleId);
    String words = reasoned(reason == TitleWithdrawal.OTHER, text);
    act(hold(title.caseId()), AccreditationAct.TITLE_WITHDRAWN, title.kind().name(), statusVersion);
    if (!repository.hold(title).withdraw(reason, words, caller.principal(), clock.now())) {
      throw new InvalidInput("title", "error.title.withdrawn");
    }
    return accreditations.view(title, caller);
  }

  @Override
  @Audited("CERTIFICATE_ISSUE")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  @Needs(DataKind.MEASURES)
  public CertificateView issue(
      String caseNumber, CertificateCommand command, AccessPurpose purpose) {
    context.about(caseNumber, purpose.reason().name(), purpose.text());
    Caller caller = callers.current();
    CaseInHand held = acts.hold(caseNumber, caller);
    act(
        held,
        AccreditationAct.CERTIFICATE_ISSUED,
        command.language().name(),
        command.statusVersion());
    AccreditationCertificate certificate = issuing.issue(held, command, caller);
    context.detail("certificate " + certificate.id());
    return accreditations.view(certificate, held.caseNumber(), caller);
  }

  @Override
  @Audited("CERTIFICATE_DOWNLOAD")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Needs(DataKind.MEASURES)
  public CertificateDocument download(
      String caseNumber, Long certificateId, AccessPurpose purpose) {
    context.about(caseNumber, purpose.reason().name(), purpose.text());
    Caller caller = callers.current();
    CaseInHand about = acts.look(caseNumber, caller);
    context.atStatus(about.statusVersion());
    AccreditationCertificate certificate =
        repository
            .certificate(certificateId, caller)
            .filter(found -> found.caseId().equals(about.caseId()))
            .orElseThrow(() -> new NotFound("certificate " + certificateId));
    context.detail("certificate " + certificateId);
    return new CertificateDocument(
        "document-" + certificate.code().text().substring(0, 4) + ".pdf",
        store.read(certificateId));
  }

  @Override
  @Audited("CERTIFICATE_REVOKE")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  @Acts
  @Needs(DataKind.MEASURES)
  public CertificateView revoke(
      Long certificateId, long statusVersion, RevocationReason reason, String text) {
    Caller caller = callers.current();
    AccreditationCertificate certificate =
        repository
            .certificate(certificateId, caller)
            .filter(found -> Accreditations.isOf(found.issuedRealm(), caller))
            .orElseThrow(() -> new NotFound("certificate " + certificateId));
    context.detail("certificate " + certificateId);
    String words = reasoned(reason == RevocationReason.OTHER, text);
    CaseInHand held = hold(certificate.caseId());
    act(held, AccreditationAct.CERTIFICATE_REVOKED, certificate.language().name(), statusVersion);
    if (!repository.hold(certificate).revoke(reason, words, caller.principal(), clock.now())) {
      throw new InvalidInput("certificate", "error.certificate.revoked");
    }
    return accreditations.view(certificate, held.caseNumber(), caller);
  }

  private CaseInHand hold(Long caseId) {
    CaseInHand held = acts.hold(caseId);
    context.about(held.caseNumber(), null, null);
    return held;
  }

  private void act(CaseInHand held, AccreditationAct act, String detail, long reliedOn) {
    Caller caller = callers.current();
    acts.requireCurrent(held, reliedOn, caller);
    context.atStatus(acts.act(held.caseId(), act, detail, reliedOn, caller));
  }

  private TitleReport report(TitleCommand command) {
    if (!command.kind().isRecordable()) {
      throw new InvalidInput("kind", "error.title.order");
    }
    if (command.issuedOn().isAfter(clock.today())) {
      throw new InvalidInput("issuedOn", "error.title.future");
    }
    if (command.validUntil() != null && command.validUntil().isBefore(command.issuedOn())) {
      throw new InvalidInput("validUntil", "error.title.until");
    }
    InstitutionView institution = institution(words(command.institution()));
    String issuer = institution == null ? words(command.issuer()) : institution.name();
    if (issuer == null) {
      throw new InvalidInput("issuer", "error.title.issuer");
    }
    return new TitleReport(
        command.kind(),
        issuer,
        institution == null ? null : institution.id(),
        words(command.reference()),
        command.issuedOn(),
        command.validUntil());
  }

  private InstitutionView institution(String realm) {
    InstitutionView found = realm == null ? null : territory.institution(realm);
    if (realm != null && found == null) {
      throw new InvalidInput("institution", "error.title.institution");
    }
    return found;
  }

  private static String reasoned(boolean wanted, String text) {
    String said = words(text);
    if (wanted && said == null) {
      throw new InvalidInput("text", "error.accreditation.reason");
    }
    return said;
  }

  private static String words(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
