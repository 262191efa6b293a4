package es.caib.empara.channels.web;

import es.caib.empara.access.web.Language;
import es.caib.empara.audit.service.Refusals;
import es.caib.empara.channels.service.BarrierNotice;
import es.caib.empara.channels.service.BarrierNotices;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Anybody tells of a barrier, also without a log-in, and gets a reference. */
@Named
@RequestScoped
public class BarrierForm {

  @Inject private BarrierNotices barriers;
  @Inject private Refusals refusals;
  @Inject private Language language;
  @Inject private Notices notices;
  @Inject private Words words;

  private String page;
  private String barrier;
  private String contact;

  /** Sends it; afterwards the empty form says under which reference it is kept. */
  public String send() {
    try {
      BarrierNotices.Result result =
          barriers.send(new BarrierNotice(page, barrier, contact, language.getTag()));
      if (result instanceof BarrierNotices.Result.Kept kept) {
        notices.done(words.text("barrier.done", kept.reference()));
        return "/house/barrier.xhtml?faces-redirect=true";
      }
      refusals.record("BARRIER_REPORT");
      notices.fault(null, words.text("barrier.too-many"));
    } catch (InvalidInput refused) {
      notices.refused(refused, "report");
    }
    return null;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }

  public String getBarrier() {
    return barrier;
  }

  public void setBarrier(String barrier) {
    this.barrier = barrier;
  }

  public String getContact() {
    return contact;
  }

  public void setContact(String contact) {
    this.contact = contact;
  }
}
