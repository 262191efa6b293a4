package es.caib.empara.people.service;

import es.caib.empara.access.service.InvitationView;

/**
 * A request that was handed in.
 *
 * @param invitation the person's link, shown once; null where the body keeps the passwords
 */
public record StaffRequested(Long id, InvitationView invitation) {}
