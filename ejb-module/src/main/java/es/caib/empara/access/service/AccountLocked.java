package es.caib.empara.access.service;

/**
 * Failures alone have locked an account.
 *
 * @param address from where the last of them came
 */
public record AccountLocked(String principal, String realm, String address) {}
