package es.caib.empara.people.web;

import es.caib.empara.people.StandingBasis;
import es.caib.empara.people.service.PeopleConflict;
import es.caib.empara.people.service.TrainingService;
import es.caib.empara.people.service.TrainingView;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The person's own training: how it stands, the course, its test and its sessions. */
@Named
@ViewScoped
public class TrainingPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private TrainingService training;
  @Inject private Notices notices;
  @Inject private Words words;

  private String notice;
  private transient TrainingView view;

  public TrainingView getView() {
    if (view == null) {
      view = training.mine(words.locale().getLanguage());
    }
    return view;
  }

  /** Begins a test, or goes on with the one that is open. */
  public String start() {
    try {
      return "/people/test.xhtml?faces-redirect=true&a=" + training.start();
    } catch (PeopleConflict conflict) {
      notices.fault(null, words.text(conflict.key()));
      view = null;
      return null;
    }
  }

  public void signUp(Long id) {
    act(() -> training.signUp(id), "training.signed");
  }

  public void withdraw(Long id) {
    act(() -> training.withdraw(id), "training.withdrawn");
  }

  private void act(Runnable work, String done) {
    notice = null;
    try {
      work.run();
      notice = words.text(done);
    } catch (PeopleConflict conflict) {
      notices.fault(null, words.text(conflict.key()));
    } finally {
      view = null;
    }
  }

  /** Whether the time was given because she was there before the course. */
  public boolean isCredit() {
    return getView().standing() != null && getView().standing().basis() == StandingBasis.CREDIT;
  }

  public String getNotice() {
    return notice;
  }
}
