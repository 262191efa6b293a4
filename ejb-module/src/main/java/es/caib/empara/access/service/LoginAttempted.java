package es.caib.empara.access.service;

/**
 * Somebody tried to log in.
 *
 * @param principal as typed
 * @param caller null when it failed
 */
public record LoginAttempted(String principal, Caller caller, String address, boolean succeeded) {}
