package es.caib.empara.channels.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.channels.entity.Circular;
import es.caib.empara.channels.entity.ContactCard;
import es.caib.empara.channels.service.CommunicationRounds;
import es.caib.empara.channels.service.ContactSummary;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.CallContext;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Does what the calendar asks, if it is still so when the row is held. */
@Stateless
@DenyAll
public class DefaultCommunicationRounds implements CommunicationRounds {

  @Inject private ContactRepository contacts;
  @Inject private ContactStanding standing;
  @Inject private ContactDesk desk;
  @Inject private CircularDesk circulars;
  @Inject private CircularAudience audience;
  @Inject private CircularLetters letters;
  @Inject private Territory territory;
  @Inject private CallContext context;

  @Override
  @Audited("CONTACT_TELL")
  @RolesAllowed(Roles.SYSTEM)
  public void tellContacts(String realm) {
    context.detail(realm);
    InstitutionView body = territory.institution(realm);
    if (body != null) {
      ContactCard card = desk.held(realm);
      ContactSummary summary = standing.of(body, card, contacts.lines(card.id()));
      if (card.isToTell(summary.state())) {
        letters.contacts(summary);
        card.told(summary.state());
      }
    }
  }

  @Override
  @Audited("CIRCULAR_ASK")
  @RolesAllowed(Roles.SYSTEM)
  public void askLateComers(Long circularId) {
    Circular circular = circulars.held(circularId);
    context.detail("circular " + circular.label());
    if (circular.isPublished()) {
      letters.published(circular, audience.ask(circular));
    }
  }
}
