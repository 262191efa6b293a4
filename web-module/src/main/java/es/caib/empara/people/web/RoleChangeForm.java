package es.caib.empara.people.web;

import es.caib.empara.people.service.PeopleConflict;
import es.caib.empara.people.service.RoleChangeService;
import es.caib.empara.people.service.RoleChangeView;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Other roles for the person of the page: asked for, taken back, decided. */
@Named
@ViewScoped
public class RoleChangeForm implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String LIST = "/people/list.xhtml?faces-redirect=true";
  private static final String PERSON = "/people/person.xhtml?faces-redirect=true&p=";

  @Inject private RoleChangeService changes;
  @Inject private PersonPage page;
  @Inject private Notices notices;
  @Inject private Words words;

  /** The change that is on screen: what is decided is what was read. */
  private Long id;

  private List<String> roles;
  private String reason;
  private String text;
  private transient RoleChangeView view;

  public RoleChangeView getView() {
    if (view == null) {
      view = read();
      if (id == null && view.waiting() != null) {
        id = view.waiting().id();
      }
    }
    return view;
  }

  private RoleChangeView read() {
    try {
      return changes.read(page.getId());
    } catch (NotFound outOfSight) {
      return new RoleChangeView(null, List.of());
    }
  }

  public String ask() {
    return done(
        () -> changes.ask(page.getId(), Set.copyOf(roles), reason),
        "ask",
        "people.roles.asked",
        PERSON + page.getId());
  }

  public String withdraw() {
    return done(
        () -> changes.withdraw(id), "change", "people.roles.withdrawn", PERSON + page.getId());
  }

  /** Of another body she is out of sight once it is decided, so it leads back to the list. */
  public String approve() {
    return done(() -> changes.approve(id), "change", "people.roles.approved", LIST);
  }

  public String refuse() {
    return done(() -> changes.refuse(id, text), "change", "people.roles.refused", LIST);
  }

  private String done(Runnable work, String form, String said, String next) {
    try {
      work.run();
      notices.done(words.text(said));
      return next;
    } catch (PeopleConflict conflict) {
      notices.fault(null, words.text(conflict.key()));
      view = null;
      id = null;
    } catch (InvalidInput refused) {
      notices.refused(refused, form);
    }
    return null;
  }

  /** At first those that she has. */
  public List<String> getRoles() {
    if (roles == null) {
      roles = new ArrayList<>(page.getView().summary().roles());
    }
    return roles;
  }

  public void setRoles(List<String> roles) {
    this.roles = roles == null ? new ArrayList<>() : roles;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
