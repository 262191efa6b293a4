package es.caib.empara.people.web;

import es.caib.empara.access.service.InvitationView;
import es.caib.empara.people.SuspensionReason;
import es.caib.empara.people.service.PeopleConflict;
import es.caib.empara.people.service.StaffService;
import es.caib.empara.people.service.StaffView;
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

/** A person of a body: how she stands, what is missing, what happened, what can be done. */
@Named
@ViewScoped
public class PersonPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String LIST = "/people/list.xhtml?faces-redirect=true";

  @Inject private StaffService people;
  @Inject private Notices notices;
  @Inject private Words words;

  private Long id;
  private boolean missing;
  private String notice;
  private String text;
  private SuspensionReason why = SuspensionReason.LEAVE;
  private transient StaffView view;
  private transient InvitationView invitation;

  public void open() {
    missing = getView() == null;
  }

  public StaffView getView() {
    if (view == null && id != null && !missing) {
      try {
        view = people.read(id);
      } catch (NotFound absent) {
        missing = true;
      }
    }
    return view;
  }

  /** A request of another body is out of sight once it is decided, so it leads back to the list. */
  public String approve() {
    return decided(() -> people.approve(id), "people.approved");
  }

  public String refuse() {
    return decided(() -> people.refuse(id, text), "people.refused");
  }

  private String decided(Runnable work, String done) {
    if (!act(work, done)) {
      return null;
    }
    notices.done(notice);
    return LIST;
  }

  public void withdraw() {
    act(() -> people.withdraw(id), "people.withdrawn");
  }

  public void suspend() {
    act(() -> people.suspend(id, why, text), "people.suspended");
  }

  public void resume() {
    act(() -> people.resume(id, text), "people.resumed");
  }

  public void revoke() {
    act(() -> people.revoke(id, text), "people.revoked");
  }

  /** The link is shown in this answer and never again. */
  public void invite() {
    act(() -> invitation = people.newLink(id), "people.link.made");
  }

  /** The same for a password that is forgotten. */
  public void reset() {
    act(() -> invitation = people.reset(id), "people.reset.made");
  }

  private boolean act(Runnable work, String done) {
    notice = null;
    try {
      work.run();
      notice = words.text(done);
      text = null;
      return true;
    } catch (PeopleConflict conflict) {
      notices.fault(null, words.text(conflict.key()));
    } catch (InvalidInput refused) {
      notices.refused(refused, "acts");
    } finally {
      view = null;
    }
    return false;
  }

  /** The reasons that a person can give. */
  public List<SuspensionReason> getReasons() {
    return Arrays.stream(SuspensionReason.values()).filter(SuspensionReason::isByPerson).toList();
  }

  /** Whether any act of the caller needs a text. */
  public boolean isTelling() {
    StaffView.Acts acts = getView().acts();
    return acts.decides() || acts.suspends() || acts.resumes() || acts.revokes();
  }

  public boolean isMissing() {
    return missing;
  }

  public String getNotice() {
    return notice;
  }

  public InvitationView getInvitation() {
    return invitation;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public SuspensionReason getWhy() {
    return why;
  }

  public void setWhy(SuspensionReason why) {
    this.why = why;
  }
}
