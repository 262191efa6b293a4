package es.caib.empara.commission.web;

import es.caib.empara.access.Roles;
import es.caib.empara.access.web.Workplace;
import es.caib.empara.commission.SessionState;
import es.caib.empara.commission.service.CommissionConflict;
import es.caib.empara.commission.service.ItemView;
import es.caib.empara.commission.service.SessionService;
import es.caib.empara.commission.service.SessionView;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A session as it is now; what is done on it shows at once. */
@Named
@ViewScoped
public class SessionPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private SessionService sessions;
  @Inject private Workplace workplace;
  @Inject private Notices notices;
  @Inject private Words words;

  private Long id;
  private boolean missing;
  private String notice;
  private transient SessionView view;

  public void open() {
    if (getView() == null) {
      missing = true;
    }
  }

  /** Looks again. */
  public void refresh() {
    view = null;
    notice = null;
  }

  /**
   * Does something and says so.
   *
   * @param done key of what to say; null for nothing
   * @return whether it was done
   */
  boolean act(Runnable work, String done) {
    return act("more", work, done);
  }

  /**
   * The same by a form of its own, whose fields a refusal names.
   *
   * @param form its id
   */
  boolean act(String form, Runnable work, String done) {
    notice = null;
    try {
      work.run();
      notice = done == null ? null : words.text(done);
      return true;
    } catch (CommissionConflict conflict) {
      notices.fault(null, words.text(conflict.key()));
    } catch (InvalidInput refused) {
      notices.refused(refused, form);
    } catch (NotFound gone) {
      notices.fault(null, words.text("error.session.gone"));
    } finally {
      view = null;
    }
    return false;
  }

  public SessionView getView() {
    if (view == null && id != null && !missing) {
      try {
        view = sessions.read(id);
      } catch (NotFound absent) {
        missing = true;
      }
    }
    return view;
  }

  /** Items on which the caller may write a dissenting opinion. */
  public List<ItemView> getDissentable() {
    return getView().items().stream().filter(item -> item.dissentUntil() != null).toList();
  }

  /** Items that are not done. */
  public List<ItemView> getOpenItems() {
    return getView().items().stream().filter(item -> !item.state().isDone()).toList();
  }

  public boolean isSecretary() {
    return workplace.is(Roles.SECRETARY);
  }

  /** Whether the agenda can still be changed freely. */
  public boolean isPreparing() {
    SessionState state = getView().state();
    return state == SessionState.PLANNED || state == SessionState.CALLED;
  }

  public boolean is(String state) {
    return getView().state().name().equals(state);
  }

  /** Whether something may change on this page by others. */
  public boolean isLive() {
    return is("CALLED") || is("OPEN");
  }

  public boolean isMissing() {
    return missing;
  }

  public String getNotice() {
    return notice;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }
}
