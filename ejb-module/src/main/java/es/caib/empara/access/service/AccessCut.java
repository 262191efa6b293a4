package es.caib.empara.access.service;

/**
 * Remembered log-ins have ended, told in the transaction that ends them.
 *
 * @param whose an account, or a realm for all of its accounts
 */
public record AccessCut(String whose) {}
