package es.caib.empara.channels.web;

import es.caib.empara.access.Roles;
import es.caib.empara.access.web.Workplace;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Which pages of the communications a person sees. */
@Named
@RequestScoped
public class CommunicationDoors {

  @Inject private Workplace workplace;

  /** Whether she sees how the bodies are reached, or the own one. */
  public boolean isOnContacts() {
    return workplace.is(Roles.COORDINATOR)
        || workplace.is(Roles.TECHNICIAN)
        || workplace.is(Roles.ADMIN);
  }

  /** Where those contacts are: the centre sees all bodies, everybody else the own one. */
  public String getContacts() {
    return workplace.is(Roles.COORDINATOR) ? "/channels/contacts.xhtml" : "/channels/contact.xhtml";
  }
}
