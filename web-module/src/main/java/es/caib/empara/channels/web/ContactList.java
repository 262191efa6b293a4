package es.caib.empara.channels.web;

import es.caib.empara.access.Roles;
import es.caib.empara.access.web.Workplace;
import es.caib.empara.channels.service.ContactOverview;
import es.caib.empara.channels.service.ContactService;
import es.caib.empara.channels.service.ContactSummary;
import es.caib.empara.channels.service.SheetState;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The contact cards of all bodies, for the coordinating centre; others go to their own. */
@Named
@ViewScoped
public class ContactList implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ContactService contacts;
  @Inject private Workplace workplace;

  private transient ContactOverview overview;

  /** Where the card is that the person can see, unless she sees all. */
  public String open() {
    return workplace.is(Roles.COORDINATOR) ? null : "/channels/contact.xhtml?faces-redirect=true";
  }

  private ContactOverview getOverview() {
    if (overview == null) {
      overview = contacts.list();
    }
    return overview;
  }

  public List<ContactSummary> getRows() {
    return getOverview().cards();
  }

  public SheetState getSheet() {
    return getOverview().sheet();
  }
}
