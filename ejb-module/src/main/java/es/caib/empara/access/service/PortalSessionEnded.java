package es.caib.empara.access.service;

/** A portal has said that sessions have ended there: those who live by them look at once. */
public record PortalSessionEnded(String issuer) {}
