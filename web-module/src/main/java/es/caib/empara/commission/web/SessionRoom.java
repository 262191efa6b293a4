package es.caib.empara.commission.web;

import es.caib.empara.commission.SessionMode;
import es.caib.empara.commission.VoteChoice;
import es.caib.empara.commission.service.ChamberService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What is done in a session. */
@Named
@RequestScoped
public class SessionRoom {

  @Inject private ChamberService chamber;
  @Inject private SessionPage page;

  public void arrive() {
    boolean remote = page.getView().mode() == SessionMode.REMOTE;
    page.act(() -> chamber.arrive(page.getId(), remote), "session.arrived");
  }

  public void leave(Long presenceId) {
    page.act(() -> chamber.leave(presenceId), "session.left");
  }

  public void chair(Long presenceId) {
    page.act(() -> chamber.chair(presenceId), "session.chaired");
  }

  public void open(boolean secondCall) {
    page.act(() -> chamber.open(page.getId(), secondCall), "session.opened");
  }

  public void close() {
    page.act(() -> chamber.close(page.getId()), "session.closed");
  }

  public void openVote(Long itemId) {
    page.act(() -> chamber.openVote(itemId), "session.vote.opened");
  }

  public void vote(Long itemId, VoteChoice choice) {
    page.act(() -> chamber.vote(itemId, choice), "session.voted");
  }

  public void closeVote(Long itemId) {
    page.act(() -> chamber.closeVote(itemId), "session.vote.closed");
  }

  public void defer(Long itemId) {
    page.act(() -> chamber.defer(itemId), "session.deferred");
  }

  public void hear(Long itemId) {
    page.act(() -> chamber.hear(itemId), "session.heard");
  }
}
