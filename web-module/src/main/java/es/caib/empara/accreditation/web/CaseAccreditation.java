package es.caib.empara.accreditation.web;

import es.caib.empara.accreditation.service.AccreditationService;
import es.caib.empara.accreditation.service.AccreditationView;
import es.caib.empara.accreditation.service.TitleView;
import es.caib.empara.cases.AccreditationAct;
import es.caib.empara.cases.service.StaleStatusException;
import es.caib.empara.cases.service.TimelineLine;
import es.caib.empara.cases.web.CasePage;
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

/**
 * The titles and certificates of a case, read when they are opened, and what is done about them.
 */
@Named
@ViewScoped
public class CaseAccreditation implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AccreditationService accreditation;
  @Inject private CasePage page;
  @Inject private Notices notices;
  @Inject private Words words;

  private String done;
  private boolean opened;
  private String staleForm;
  private transient AccreditationView view;
  private transient List<TimelineLine> changes;

  public void open() {
    opened = true;
    view = null;
  }

  /**
   * Does something and shows the case at an address of its own with it, so that reloading does it
   * to nobody again. What is refused is said in its form, where everything typed stays.
   */
  String act(String form, AccreditationAct act, Runnable verb) {
    try {
      verb.run();
      return "/cases/case.xhtml?faces-redirect=true&n=" + page.getNumber() + "&accredited=" + act;
    } catch (StaleStatusException moved) {
      staleForm = form;
      changes = moved.changes();
    } catch (NotFound gone) {
      view = null;
      notices.fault(null, words.text("accreditation.gone"));
    } catch (InvalidInput refused) {
      view = null;
      notices.refused(refused, form);
    }
    return null;
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

  public AccreditationView getView() {
    if (view == null) {
      view = accreditation.open(page.getNumber(), page.purpose());
    }
    return view;
  }

  /** What a certificate can name. */
  public List<TitleView> getStanding() {
    return getView().titles().stream().filter(TitleView::stands).toList();
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
    return Arrays.stream(AccreditationAct.values())
        .filter(each -> each.name().equals(done))
        .findFirst()
        .map(each -> words.named("accreditation.done", each.name()))
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
