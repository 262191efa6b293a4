package es.caib.empara.commission.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.commission.CertifiedResolution;
import es.caib.empara.commission.MinutesState;
import es.caib.empara.commission.PaperLanguage;
import es.caib.empara.commission.entity.CommissionCertificate;
import es.caib.empara.commission.entity.CommissionPaper;
import es.caib.empara.commission.entity.Minutes;
import es.caib.empara.commission.entity.MinutesEdition;
import es.caib.empara.commission.service.MinutesEdit;
import es.caib.empara.commission.service.MinutesService;
import es.caib.empara.commission.service.MinutesView;
import es.caib.empara.commission.service.PaperDownload;
import es.caib.empara.commission.service.SessionRecord;
import es.caib.empara.shared.service.ArchivalPdf;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PaperSigner;
import es.caib.empara.shared.service.Reauthenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Minutes and certificates, for the secretary who keeps them and the members who read them. */
@Stateless
@DenyAll
public class DefaultMinutesService implements MinutesService {

  @Inject private MinutesRepository repository;
  @Inject private MinutesViews views;
  @Inject private Papers papers;
  @Inject private PaperSigner signer;
  @Inject private Callers callers;
  @Inject private CallContext context;
  @Inject private BusinessClock clock;

  @Override
  @Audited("MINUTES_DRAFT")
  @RolesAllowed(Roles.SECRETARY)
  public MinutesView draft(SessionRecord record, Long sessionId) {
    context.detail("session " + sessionId);
    if (repository.ofSession(sessionId).isPresent()) {
      throw new InvalidInput("session", "error.minutes.exist");
    }
    Caller caller = callers.current();
    Minutes minutes = new Minutes(sessionId, record.number());
    repository.add(minutes);
    addEdition(minutes, new MinutesContent(record, null), null, caller);
    return views.view(minutes, caller);
  }

  @Override
  @Audited("MINUTES_READ")
  @RolesAllowed({Roles.SECRETARY, Roles.COMMISSION})
  public Optional<MinutesView> find(Long sessionId) {
    context.detail("session " + sessionId);
    Caller caller = callers.current();
    return repository
        .ofSession(sessionId)
        .filter(minutes -> MinutesViews.shows(minutes, caller))
        .map(minutes -> views.view(minutes, caller));
  }

  @Override
  @Audited("MINUTES_EDIT")
  @RolesAllowed(Roles.SECRETARY)
  public MinutesView edit(Long sessionId, MinutesEdit edit) {
    Caller caller = callers.current();
    Minutes minutes = held(sessionId);
    requireOpen(minutes);
    requirePresent(minutes, edit.edition());
    MinutesWords words = new MinutesWords(edit);
    if (minutes.sentEdition() != null && words.reason() == null) {
      throw new InvalidInput("reason", "error.minutes.reason");
    }
    SessionRecord session = present(minutes).session();
    MinutesContent content =
        new MinutesContent(session.saying(words.points(session.items().size())), words.remarks());
    minutes.edit(words.reason());
    addEdition(minutes, content, words.reason(), caller);
    return views.view(minutes, caller);
  }

  @Override
  @Audited("MINUTES_SEND")
  @RolesAllowed(Roles.SECRETARY)
  public MinutesView send(Long sessionId, long edition) {
    Caller caller = callers.current();
    Minutes minutes = held(sessionId);
    if (minutes.state() != MinutesState.DRAFT) {
      throw new InvalidInput("minutes", "error.minutes.sent");
    }
    requirePresent(minutes, edition);
    minutes.send(caller.principal(), clock.now());
    papers.ofMinutes(minutes, present(minutes));
    return views.view(minutes, caller);
  }

  @Override
  @Audited("MINUTES_SIGN")
  @Reauthenticated
  @RolesAllowed(Roles.SECRETARY)
  public MinutesView sign(Long sessionId) {
    Caller caller = callers.current();
    Minutes minutes = held(sessionId);
    if (minutes.state() != MinutesState.APPROVED) {
      throw new InvalidInput("minutes", "error.minutes.not.approved");
    }
    if (!signer.isReady()) {
      throw new InvalidInput("sign", "error.sign.none");
    }
    papers.sign(minutes);
    minutes.sign(caller.principal(), clock.now());
    return views.view(minutes, caller);
  }

  @Override
  @Audited("RESOLUTION_CERTIFY")
  @RolesAllowed(Roles.SECRETARY)
  public MinutesView certify(Long sessionId, String number) {
    Caller caller = callers.current();
    Minutes minutes = held(sessionId);
    context.detail("session " + sessionId + " resolution " + number);
    MinutesContent content = present(minutes);
    CertifiedResolution resolution =
        content
            .resolution(number)
            .orElseThrow(() -> new InvalidInput("resolution", "error.minutes.resolution"));
    repository.certificates(minutes.id()).stream()
        .filter(each -> each.resolution().number().equals(number) && !each.isSuperseded())
        .forEach(papers::supersede);
    CommissionCertificate certificate =
        new CommissionCertificate(minutes, resolution, caller.principal(), clock.now());
    repository.add(certificate);
    papers.ofCertificate(minutes, certificate, content.session());
    return views.view(minutes, caller);
  }

  @Override
  @Audited("MINUTES_PREVIEW")
  @RolesAllowed(Roles.SECRETARY)
  public PaperDownload preview(Long sessionId, PaperLanguage language) {
    context.detail("session " + sessionId + " " + language);
    Minutes minutes = minutes(sessionId);
    return new PaperDownload(
        "preview-" + language.tag() + ".pdf",
        ArchivalPdf.of(new MinutesPaper(language).of(present(minutes), minutes.state(), null)));
  }

  @Override
  @Audited("COMMISSION_PAPER_READ")
  @RolesAllowed({Roles.SECRETARY, Roles.COMMISSION})
  public PaperDownload download(Long paperId) {
    context.detail("paper " + paperId);
    CommissionPaper paper =
        repository.paper(paperId).orElseThrow(() -> new NotFound("paper " + paperId));
    return new PaperDownload(paper.eni().identifier() + ".pdf", repository.file(paperId).current());
  }

  private Minutes minutes(Long sessionId) {
    return repository
        .ofSession(sessionId)
        .orElseThrow(() -> new NotFound("minutes of session " + sessionId));
  }

  private Minutes held(Long sessionId) {
    context.detail("session " + sessionId);
    return repository.hold(minutes(sessionId));
  }

  private MinutesContent present(Minutes minutes) {
    return MinutesJson.read(
        minutes.state().isFrozen()
            ? minutes.content()
            : repository.edition(minutes.id(), minutes.edition()).content());
  }

  private void addEdition(Minutes minutes, MinutesContent content, String reason, Caller caller) {
    String text = MinutesJson.write(content);
    if (text.length() > MinutesWords.MOST_CONTENT) {
      throw new InvalidInput("points", "error.minutes.long");
    }
    repository.add(new MinutesEdition(minutes, text, reason, caller.principal(), clock.now()));
  }

  private static void requireOpen(Minutes minutes) {
    if (minutes.state().isFrozen()) {
      throw new InvalidInput("minutes", "error.minutes.frozen");
    }
  }

  private static void requirePresent(Minutes minutes, long edition) {
    if (minutes.edition() != edition) {
      throw new InvalidInput("minutes", "error.minutes.stale");
    }
  }
}
