package es.caib.empara.commission.web;

import es.caib.empara.commission.SessionState;
import es.caib.empara.commission.service.ItemCommand;
import es.caib.empara.commission.service.MinutesService;
import es.caib.empara.commission.service.ProposalService;
import es.caib.empara.commission.service.ProposalSummary;
import es.caib.empara.commission.service.SessionService;
import es.caib.empara.commission.service.SessionSummary;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Prepares the agenda of a session and sends the call. */
@Named
@ViewScoped
public class AgendaForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private SessionService sessions;
  @Inject private ProposalService proposals;
  @Inject private MinutesService minutes;
  @Inject private SessionPage page;
  @Inject private Words words;

  private String title;
  private String explanation;
  private boolean toVote;
  private String urgentFor;
  private String cancelReason;
  private transient List<ProposalSummary> ready;
  private transient List<SessionSummary> closed;

  public void add() {
    ItemCommand command = new ItemCommand(title, explanation, toVote, null, null, urgentFor);
    if (page.act(() -> sessions.addItem(page.getId(), command), "session.item.added")) {
      title = null;
      explanation = null;
      urgentFor = null;
      toVote = false;
    }
  }

  public void addProposal(ProposalSummary proposal) {
    String name =
        words.of(proposal.kind()) + ": " + proposal.bodyName() + " (" + proposal.number() + ")";
    ItemCommand command =
        new ItemCommand(name, null, true, proposal.id(), null, page.is("OPEN") ? urgentFor : null);
    page.act(() -> sessions.addItem(page.getId(), command), "session.item.added");
    ready = null;
  }

  public void addMinutes(SessionSummary session) {
    ItemCommand command =
        new ItemCommand(
            words.text("session.item.minutes", session.number()),
            null,
            true,
            null,
            session.id(),
            null);
    page.act(() -> sessions.addItem(page.getId(), command), "session.item.added");
  }

  public void remove(Long itemId) {
    page.act(() -> sessions.removeItem(itemId), "session.item.removed");
    ready = null;
  }

  public void move(Long itemId, boolean up) {
    page.act(() -> sessions.moveItem(itemId, up), null);
  }

  public void call() {
    page.act(() -> sessions.call(page.getId()), "session.called");
  }

  public void cancel() {
    if (page.act(() -> sessions.cancel(page.getId(), cancelReason), "session.cancelled")) {
      cancelReason = null;
    }
  }

  /** Drafts the minutes from what was recorded. */
  public String draft() {
    boolean drafted =
        page.act(() -> minutes.draft(sessions.record(page.getId()), page.getId()), null);
    return drafted ? "/commission/minutes.xhtml?faces-redirect=true&session=" + page.getId() : null;
  }

  /** Proposals that could come on an agenda. */
  public List<ProposalSummary> getReady() {
    if (ready == null) {
      ready =
          proposals.list(true, new PageRequest(null, PageRequest.MAX_LIMIT)).items().stream()
              .filter(proposal -> proposal.state().isReady())
              .toList();
    }
    return ready;
  }

  /** Closed sessions whose minutes could be approved: the newest. */
  public List<SessionSummary> getClosed() {
    if (closed == null) {
      closed =
          sessions.list(PageRequest.first()).items().stream()
              .filter(session -> session.state() == SessionState.CLOSED)
              .limit(2)
              .toList();
    }
    return closed;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getExplanation() {
    return explanation;
  }

  public void setExplanation(String explanation) {
    this.explanation = explanation;
  }

  public boolean isToVote() {
    return toVote;
  }

  public void setToVote(boolean toVote) {
    this.toVote = toVote;
  }

  public String getUrgentFor() {
    return urgentFor;
  }

  public void setUrgentFor(String urgentFor) {
    this.urgentFor = urgentFor;
  }

  public String getCancelReason() {
    return cancelReason;
  }

  public void setCancelReason(String cancelReason) {
    this.cancelReason = cancelReason;
  }
}
