package es.caib.empara.commission.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Names;
import es.caib.empara.commission.entity.CommissionCertificate;
import es.caib.empara.commission.entity.CommissionPaper;
import es.caib.empara.commission.entity.Minutes;
import es.caib.empara.commission.entity.MinutesEdition;
import es.caib.empara.commission.service.MinutesView;
import es.caib.empara.commission.service.PaperView;
import es.caib.empara.shared.service.PaperSigner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Minutes as somebody may see them: members do not see what they have not been sent. */
@ApplicationScoped
class MinutesViews {

  @Inject private MinutesRepository repository;
  @Inject private Names names;
  @Inject private PaperSigner signer;

  /** Whether the caller keeps the minutes. */
  static boolean keeps(Caller caller) {
    return caller.is(Roles.SECRETARY);
  }

  /** Whether the caller may see anything of them. */
  static boolean shows(Minutes minutes, Caller caller) {
    return keeps(caller) || minutes.sentEdition() != null;
  }

  MinutesView view(Minutes minutes, Caller caller) {
    boolean keeps = keeps(caller);
    int shown = keeps ? minutes.edition() : minutes.sentEdition();
    List<MinutesEdition> editions =
        repository.editions(minutes.id()).stream()
            .filter(edition -> edition.number() <= shown)
            .toList();
    List<CommissionPaper> papers = repository.papers(minutes.id());
    List<CommissionCertificate> certificates = repository.certificates(minutes.id());
    Map<String, String> people = people(editions, certificates);
    MinutesContent content =
        MinutesJson.read(
            minutes.state().isFrozen() ? minutes.content() : editions.get(0).content());
    return new MinutesView(
        minutes.sessionId(),
        minutes.state(),
        shown,
        minutes.sentEdition(),
        minutes.sentAt(),
        content.session(),
        content.remarks(),
        minutes.approvedIn(),
        minutes.approvedAt(),
        minutes.signedAt(),
        minutes.sha256(),
        editions.stream().map(edition -> view(edition, minutes, people)).toList(),
        papers.stream()
            .filter(paper -> paper.certificateId() == null)
            .map(MinutesViews::view)
            .toList(),
        certificates.stream().map(certificate -> view(certificate, papers, people)).toList(),
        keeps,
        signer.isReady());
  }

  private Map<String, String> people(
      List<MinutesEdition> editions, List<CommissionCertificate> certificates) {
    return names.of(
        Stream.concat(
                editions.stream().map(MinutesEdition::writtenBy),
                certificates.stream().map(CommissionCertificate::issuedBy))
            .collect(Collectors.toSet()));
  }

  private static MinutesView.Edition view(
      MinutesEdition edition, Minutes minutes, Map<String, String> people) {
    return new MinutesView.Edition(
        edition.number(),
        people.getOrDefault(edition.writtenBy(), edition.writtenBy()),
        edition.writtenAt(),
        edition.reason(),
        minutes.sentEdition() != null && minutes.sentEdition() == edition.number());
  }

  private static MinutesView.Certificate view(
      CommissionCertificate certificate, List<CommissionPaper> papers, Map<String, String> people) {
    return new MinutesView.Certificate(
        certificate.id(),
        certificate.resolution().number(),
        certificate.isMinutesPending(),
        certificate.isSuperseded(),
        people.getOrDefault(certificate.issuedBy(), certificate.issuedBy()),
        certificate.issuedAt(),
        papers.stream()
            .filter(paper -> certificate.id().equals(paper.certificateId()))
            .map(MinutesViews::view)
            .toList());
  }

  private static PaperView view(CommissionPaper paper) {
    return new PaperView(
        paper.id(),
        paper.kind(),
        paper.language(),
        paper.code().text(),
        paper.standing(),
        paper.isSigned(),
        paper.eni().capturedAt(),
        paper.sha256(),
        paper.eni().identifier());
  }
}
