package es.caib.empara.access.service;

import java.util.Set;

/**
 * An account was opened, in the transaction of whoever opened it.
 *
 * @param mail null for none
 */
public record AccountOpened(
    String realm, String username, String name, String mail, Set<String> roles) {}
