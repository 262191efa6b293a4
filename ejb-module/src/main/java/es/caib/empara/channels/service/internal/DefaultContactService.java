package es.caib.empara.channels.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.channels.ContactPerson;
import es.caib.empara.channels.entity.ContactCard;
import es.caib.empara.channels.entity.ContactSheet;
import es.caib.empara.channels.entity.TestCall;
import es.caib.empara.channels.service.ContactLineCommand;
import es.caib.empara.channels.service.ContactOverview;
import es.caib.empara.channels.service.ContactService;
import es.caib.empara.channels.service.ContactSheetFile;
import es.caib.empara.channels.service.ContactView;
import es.caib.empara.channels.service.TestCallCommand;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Who sees, changes, confirms and tries which card. */
@Stateless
@DenyAll
public class DefaultContactService implements ContactService {

  @Inject private ContactRepository contacts;
  @Inject private ContactStanding standing;
  @Inject private ContactDesk desk;
  @Inject private ContactViews views;
  @Inject private ContactSheets sheets;
  @Inject private Territory territory;
  @Inject private Callers callers;
  @Inject private BusinessClock clock;
  @Inject private CallContext context;

  @Override
  @Audited("CONTACT_LIST")
  @RolesAllowed(Roles.COORDINATOR)
  public ContactOverview list() {
    return new ContactOverview(standing.all(), contacts.sheet(callers.current().realm()));
  }

  @Override
  @Audited("CONTACT_READ")
  @RolesAllowed({Roles.COORDINATOR, Roles.TECHNICIAN, Roles.ADMIN})
  public ContactView read(String realm) {
    Caller caller = callers.current();
    InstitutionView body = visible(realm, caller);
    boolean edits = edits(realm, caller);
    boolean calls = caller.is(Roles.COORDINATOR);
    return views.of(body, caller.realm(), new ContactView.Acts(edits, calls, edits || calls));
  }

  /** The own body and the centre, for a coordinator any; another body is not there. */
  private InstitutionView visible(String realm, Caller caller) {
    InstitutionView body = territory.institution(realm);
    if (body == null
        || !caller.is(Roles.COORDINATOR)
            && !realm.equals(caller.realm())
            && body.kind() != InstitutionKind.COORDINATING_CENTRE) {
      throw new NotFound("contact");
    }
    context.detail(realm);
    return body;
  }

  private static boolean edits(String realm, Caller caller) {
    return realm.equals(caller.realm()) && (caller.is(Roles.ADMIN) || caller.is(Roles.COORDINATOR));
  }

  /** The card of the own body, held. */
  private ContactCard own(String realm, Caller caller) {
    visible(realm, caller);
    if (!edits(realm, caller)) {
      throw new NotFound("contact");
    }
    return desk.held(realm);
  }

  @Override
  @Audited("CONTACT_DESCRIBE")
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public void describe(String realm, String secureMail, String note) {
    Caller caller = callers.current();
    String mail = ContactInput.mail("secureMail", secureMail);
    String text = ContactInput.text("note", note);
    desk.describe(own(realm, caller), mail, text, caller.principal());
  }

  @Override
  @Audited("CONTACT_LINE")
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public void putLine(String realm, Long lineId, ContactLineCommand line) {
    Caller caller = callers.current();
    ContactCard card = own(realm, caller);
    ContactPerson person = ContactInput.person(line);
    if (lineId == null) {
      desk.addLine(card, person, caller.principal());
    } else {
      desk.changeLine(card, lineId, person, caller.principal());
    }
  }

  @Override
  @Audited("CONTACT_LINE_REMOVE")
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public void removeLine(String realm, Long lineId) {
    Caller caller = callers.current();
    desk.removeLine(own(realm, caller), lineId, caller.principal());
  }

  @Override
  @Audited("CONTACT_LINE_MOVE")
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public void moveUp(String realm, Long lineId) {
    Caller caller = callers.current();
    desk.moveUp(own(realm, caller), lineId, caller.principal());
  }

  @Override
  @Audited("CONTACT_CONFIRM")
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public void confirm(String realm) {
    Caller caller = callers.current();
    desk.confirm(own(realm, caller), caller.principal());
  }

  @Override
  @Audited("CONTACT_CALL")
  @RolesAllowed(Roles.COORDINATOR)
  public void recordCall(String realm, TestCallCommand call) {
    Caller caller = callers.current();
    visible(realm, caller);
    TestCall.Result result = ContactInput.result(call);
    ContactCard card = contacts.held(realm).orElseThrow(() -> new NotFound("contact"));
    desk.call(card, call.lineId(), result, caller.principal());
  }

  @Override
  @Audited("CONTACT_SHEET")
  @RolesAllowed({Roles.COORDINATOR, Roles.TECHNICIAN, Roles.ADMIN})
  public ContactSheetFile sheet() {
    Caller caller = callers.current();
    ContactSheetFile file = sheets.make(caller.displayName(), caller.institutionName());
    contacts.add(new ContactSheet(caller.realm(), caller.principal(), clock.now()));
    return file;
  }
}
