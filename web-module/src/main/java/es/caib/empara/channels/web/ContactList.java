package es.caib.empara.channels.web;

import es.caib.empara.channels.service.ContactOverview;
import es.caib.empara.channels.service.ContactService;
import es.caib.empara.channels.service.ContactSummary;
import es.caib.empara.channels.service.SheetState;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The contact cards of all bodies, for the coordinating centre. */
@Named
@ViewScoped
public class ContactList implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ContactService contacts;

  private transient ContactOverview overview;

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
