package es.caib.empara.channels.web;

import es.caib.empara.access.Roles;
import es.caib.empara.access.web.Workplace;
import es.caib.empara.channels.service.ContactConflict;
import es.caib.empara.channels.service.ContactService;
import es.caib.empara.channels.service.ContactView;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The contact card of a body: how it is reached, confirmed, tried and changed. */
@Named
@ViewScoped
public class ContactPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ContactService contacts;
  @Inject private Territory territory;
  @Inject private Workplace workplace;
  @Inject private Notices notices;
  @Inject private Words words;

  private String realm;
  private boolean missing;
  private String notice;
  private String secureMail;
  private String note;
  private transient ContactView view;

  /** The own body's, unless another is asked for. */
  public void open() {
    if (realm == null || realm.isBlank()) {
      realm = workplace.getRealm();
    }
    missing = getView() == null;
    if (!missing) {
      secureMail = view.secureMail();
      note = view.note();
    }
  }

  public ContactView getView() {
    if (view == null && realm != null && !missing) {
      try {
        view = contacts.read(realm);
      } catch (NotFound absent) {
        missing = true;
      }
    }
    return view;
  }

  public void confirm() {
    act("contact", () -> contacts.confirm(realm), "contact.confirmed.done");
  }

  public void describe() {
    act("card", () -> contacts.describe(realm, secureMail, note), "contact.saved");
  }

  public void remove(Long lineId) {
    act("contact", () -> contacts.removeLine(realm, lineId), "contact.line.removed");
  }

  public void moveUp(Long lineId) {
    act("contact", () -> contacts.moveUp(realm, lineId), "contact.line.moved");
  }

  /**
   * Does something and says how it went.
   *
   * @param form at whose fields a fault is said
   * @param done the key of what is said when it went well
   */
  boolean act(String form, Runnable work, String done) {
    notice = null;
    try {
      work.run();
      notice = words.text(done);
      return true;
    } catch (ContactConflict conflict) {
      notices.fault(null, words.text(conflict.key()));
    } catch (InvalidInput refused) {
      notices.refused(refused, form);
    } catch (NotFound gone) {
      notices.fault(null, words.text("error.contact.changed"));
    } finally {
      view = null;
    }
    return false;
  }

  /** Whether it is the person's own body. */
  public boolean isOwn() {
    return workplace.getRealm().equals(realm);
  }

  /** Whether the person sees the cards of all bodies. */
  public boolean isAll() {
    return workplace.is(Roles.COORDINATOR);
  }

  /** The coordinating centre's realm. */
  public String getCentre() {
    return territory.incorporated().stream()
        .filter(body -> body.kind() == InstitutionKind.COORDINATING_CENTRE)
        .map(InstitutionView::realm)
        .findFirst()
        .orElse(null);
  }

  public boolean isMissing() {
    return missing;
  }

  public String getNotice() {
    return notice;
  }

  public String getRealm() {
    return realm;
  }

  public void setRealm(String realm) {
    this.realm = realm;
  }

  public String getSecureMail() {
    return secureMail;
  }

  public void setSecureMail(String secureMail) {
    this.secureMail = secureMail;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
