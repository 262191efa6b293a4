package es.caib.empara.commission.service.internal;

import es.caib.empara.commission.PaperKind;
import es.caib.empara.commission.PaperLanguage;
import es.caib.empara.commission.entity.CommissionCertificate;
import es.caib.empara.commission.entity.CommissionPaper;
import es.caib.empara.commission.entity.CommissionPaper.About;
import es.caib.empara.commission.entity.CommissionPaperFile;
import es.caib.empara.commission.entity.Minutes;
import es.caib.empara.commission.service.SessionRecord;
import es.caib.empara.commission.service.internal.PaperPage.Proof;
import es.caib.empara.documents.DocumentFormat;
import es.caib.empara.documents.DocumentOrigin;
import es.caib.empara.documents.ElaborationState;
import es.caib.empara.documents.EniMetadata;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.Settings;
import es.caib.empara.shared.VerificationCode;
import es.caib.empara.shared.service.ArchivalPdf;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.PaperSigner;
import es.caib.empara.shared.service.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Makes the Commission's papers in both official languages, and signs them. */
@ApplicationScoped
class Papers {

  private static final String PAGE = "/house/verify.xhtml";
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private MinutesRepository repository;
  @Inject private PaperSigner signer;
  @Inject private Territory territory;
  @Inject private BusinessClock clock;

  /** The minutes as they stand now; what papers said of them before is superseded. */
  void ofMinutes(Minutes minutes, MinutesContent content) {
    supersede(minutes.id());
    make(
        minutes.state().isFrozen() ? PaperKind.MINUTES : PaperKind.MINUTES_SENT,
        about(minutes, null, content.session()),
        (language, proof) -> new MinutesPaper(language).of(content, minutes.state(), proof));
  }

  /** What was sent before holds no more. */
  private void supersede(Long minutesId) {
    ofMinutes(minutesId).forEach(paper -> paper.supersede(clock.now()));
  }

  /** A certificate; signed at once, where the installation has something to sign with. */
  void ofCertificate(Minutes minutes, CommissionCertificate certificate, SessionRecord session) {
    List<CommissionPaper> made =
        make(
            PaperKind.CERTIFICATE,
            about(minutes, certificate.id(), session),
            (language, proof) ->
                new CertificatePaper(language)
                    .of(
                        session,
                        certificate.resolution(),
                        certificate.isMinutesPending(),
                        clock.today(),
                        proof));
    if (signer.isReady()) {
      made.forEach(
          paper ->
              sign(
                  paper,
                  new PaperPage(paper.language())
                      .say("certificate.title", certificate.resolution().number())));
    }
  }

  /** A certificate that is superseded, with its papers. */
  void supersede(CommissionCertificate certificate) {
    certificate.supersede(clock.now());
    repository.papers(certificate.minutesId()).stream()
        .filter(paper -> certificate.id().equals(paper.certificateId()))
        .forEach(paper -> paper.supersede(clock.now()));
  }

  /** Signs minutes that were approved. */
  void sign(Minutes minutes) {
    ofMinutes(minutes.id())
        .filter(paper -> paper.kind() == PaperKind.MINUTES)
        .forEach(
            paper ->
                sign(
                    paper,
                    new PaperPage(paper.language()).say("minutes.title", minutes.sessionNumber())));
  }

  private Stream<CommissionPaper> ofMinutes(Long minutesId) {
    return repository.papers(minutesId).stream().filter(paper -> paper.certificateId() == null);
  }

  private void sign(CommissionPaper paper, String reason) {
    CommissionPaperFile file = repository.file(paper.id());
    byte[] signed = signer.sign(file.content(), reason, clock.now());
    file.sign(signed);
    paper.sign(Sha256.of(signed));
  }

  private List<CommissionPaper> make(
      PaperKind kind, About about, BiFunction<PaperLanguage, Proof, String> page) {
    OffsetDateTime at = clock.now();
    return Stream.of(PaperLanguage.values())
        .map(language -> make(kind, about, language, page, at))
        .toList();
  }

  private CommissionPaper make(
      PaperKind kind,
      About about,
      PaperLanguage language,
      BiFunction<PaperLanguage, Proof, String> page,
      OffsetDateTime at) {
    VerificationCode code = VerificationCode.make(RANDOM::nextInt);
    String where = Settings.current().publicPage(PAGE).orElse(null);
    byte[] file = ArchivalPdf.of(page.apply(language, new Proof(code, where)));
    CommissionPaper paper =
        new CommissionPaper(kind, about, language, code, Sha256.of(file), eni(kind, at));
    repository.add(paper);
    repository.add(new CommissionPaperFile(paper.id(), file));
    return paper;
  }

  private static About about(Minutes minutes, Long certificateId, SessionRecord session) {
    return new About(minutes.id(), certificateId, minutes.sessionNumber(), session.day());
  }

  private EniMetadata eni(PaperKind kind, OffsetDateTime at) {
    String organ = organ();
    return new EniMetadata(
        EniMetadata.identifier(organ, clock.today().getYear(), RANDOM::nextInt),
        organ,
        at,
        DocumentOrigin.ADMINISTRATION,
        ElaborationState.EE01,
        DocumentFormat.PDF,
        kind.ntiType(),
        CommissionPaper.BY_CODE);
  }

  /** The coordinating centre keeps the Commission's papers, whoever sets off their making. */
  private String organ() {
    return territory.incorporated().stream()
        .filter(each -> each.kind() == InstitutionKind.COORDINATING_CENTRE)
        .map(InstitutionView::dir3Code)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> Settings.current().documentsOrgan());
  }
}
