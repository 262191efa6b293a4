package es.caib.empara.institutions.service;

/** A body has lost its access: it was suspended, or it is over. Told after the commit. */
public record BodyClosed(String realm) {}
