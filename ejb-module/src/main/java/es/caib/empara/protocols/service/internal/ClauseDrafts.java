package es.caib.empara.protocols.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.protocols.entity.ClauseDraft;
import es.caib.empara.protocols.service.DraftView;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.PlainText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What somebody has typed and not kept: found again after any log-in, by herself only. */
@ApplicationScoped
class ClauseDrafts {

  @Inject private ProtocolRepository protocols;
  @Inject private BusinessClock clock;

  void keep(Long versionId, Long clauseId, Caller caller, String heading, String content) {
    if (unsound(heading) || unsound(content)) {
      return;
    }
    ClauseDraft draft =
        protocols
            .draft(versionId, clauseId, caller.principal())
            .orElseGet(() -> new ClauseDraft(versionId, clauseId, caller.principal()));
    draft.keep(heading, content, clock.now());
    protocols.add(draft);
  }

  private static boolean unsound(String text) {
    return text != null && !PlainText.isSound(text);
  }

  /**
   * @param clauseId null for a new clause
   */
  void forget(Long versionId, Long clauseId, Caller caller) {
    protocols
        .draft(versionId, clauseId == null ? ClauseDraft.NEW_CLAUSE : clauseId, caller.principal())
        .ifPresent(protocols::discard);
  }

  /** Null for nothing. */
  DraftView.Typed typed(Long versionId, Long clauseId, Caller caller) {
    return clauseId == null
        ? null
        : protocols
            .draft(versionId, clauseId, caller.principal())
            .map(draft -> new DraftView.Typed(draft.heading(), draft.content(), draft.savedAt()))
            .orElse(null);
  }
}
