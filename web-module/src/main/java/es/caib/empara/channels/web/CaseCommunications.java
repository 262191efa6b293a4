package es.caib.empara.channels.web;

import es.caib.empara.cases.CommunicationAct;
import es.caib.empara.cases.service.StaleStatusException;
import es.caib.empara.cases.service.TimelineLine;
import es.caib.empara.cases.web.CasePage;
import es.caib.empara.channels.service.CaseCommunicationsView;
import es.caib.empara.channels.service.CommunicationConflict;
import es.caib.empara.channels.service.CommunicationService;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** What is written about the case on screen, read when it is opened, and what is done there. */
@Named
@ViewScoped
public class CaseCommunications implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CommunicationService communications;
  @Inject private CasePage page;
  @Inject private Notices notices;
  @Inject private Words words;

  private String done;
  private boolean opened;
  private String staleForm;
  private transient CaseCommunicationsView view;
  private transient List<TimelineLine> changes;

  public void open() {
    opened = true;
    view = null;
  }

  /**
   * Does something and shows the case at an address of its own with it, so that reloading does it
   * to nobody again. What is refused is said in its form, where everything typed stays.
   *
   * @param thread that is to be open afterwards; null for none
   */
  String act(String form, CommunicationAct act, Long thread, Runnable verb) {
    try {
      verb.run();
      return address(act, thread);
    } catch (StaleStatusException moved) {
      staleForm = form;
      changes = moved.changes();
    } catch (CommunicationConflict conflict) {
      view = null;
      notices.fault(
          null,
          conflict.by() == null
              ? words.text(conflict.key())
              : words.text(conflict.key(), conflict.by()));
    } catch (NotFound gone) {
      view = null;
      notices.fault(null, words.text("communication.gone"));
    } catch (InvalidInput refused) {
      notices.refused(refused, form);
    }
    return null;
  }

  /** Where the case is shown after an act. */
  String address(CommunicationAct act, Long thread) {
    return "/cases/case.xhtml?faces-redirect=true&n="
        + page.getNumber()
        + "&communication="
        + act
        + (thread == null ? "" : "&thread=" + thread);
  }

  /** Brings the present status to the screen; what was typed waits to be sent again. */
  public void catchUp() {
    page.reload();
    staleForm = null;
    changes = null;
    view = null;
  }

  public boolean isOpened() {
    return opened;
  }

  public CaseCommunicationsView getView() {
    if (view == null) {
      view = communications.open(page.getNumber(), page.purpose());
    }
    return view;
  }

  /** What has been read is not as it was. */
  void forget() {
    view = null;
  }

  /** Whether the case has moved on since a form was filled in. */
  public boolean isStale(String form) {
    return form.equals(staleForm);
  }

  public List<TimelineLine> getChanges() {
    return changes == null ? List.of() : changes;
  }

  /** What has just been done, said where it is read; null when nothing was. */
  public String getNotice() {
    return Arrays.stream(CommunicationAct.values())
        .filter(each -> each.name().equals(done))
        .findFirst()
        .map(each -> words.named("communication.done", each.name()))
        .orElse(null);
  }

  /** What has just been done, as it stands in the address. */
  public String getDone() {
    return done;
  }

  public void setDone(String done) {
    this.done = done;
  }
}
