package es.caib.empara.people.web;

import es.caib.empara.access.service.InvitationView;
import es.caib.empara.access.web.Workplace;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.people.StaffRoles;
import es.caib.empara.people.service.StaffRequest;
import es.caib.empara.people.service.StaffRequested;
import es.caib.empara.people.service.StaffService;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks for somebody's access. Texts are kept by the names that the service has for the fields. */
@Named
@ViewScoped
public class PersonRequest implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private StaffService people;
  @Inject private Territory territory;
  @Inject private Workplace workplace;
  @Inject private Notices notices;

  private final Map<String, String> texts = new HashMap<>();
  private List<String> roles = new ArrayList<>();
  private Long id;
  private transient InvitationView invitation;

  /** The link is shown in this answer and never again. */
  public void send() {
    try {
      StaffRequested requested =
          people.request(
              new StaffRequest(
                  text("username"),
                  text("name"),
                  text("post"),
                  text("mail"),
                  Set.copyOf(roles),
                  text("reason")));
      id = requested.id();
      invitation = requested.invitation();
    } catch (InvalidInput refused) {
      notices.refused(refused, "request");
    }
  }

  private String text(String name) {
    String value = texts.get(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** The roles that the body can ask for. */
  public List<String> getOffered() {
    return StaffRoles.of(territory.institution(workplace.getRealm()).kind());
  }

  public Map<String, String> getTexts() {
    return texts;
  }

  public List<String> getRoles() {
    return roles;
  }

  public void setRoles(List<String> roles) {
    this.roles = roles == null ? new ArrayList<>() : roles;
  }

  /** The request that was handed in; null before. */
  public Long getId() {
    return id;
  }

  /** Null where the body keeps the passwords. */
  public InvitationView getInvitation() {
    return invitation;
  }
}
