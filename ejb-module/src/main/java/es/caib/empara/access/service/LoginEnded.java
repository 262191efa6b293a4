package es.caib.empara.access.service;

/** A log-in was ended by its person, told in the transaction that ends it. */
public record LoginEnded(String login) {}
