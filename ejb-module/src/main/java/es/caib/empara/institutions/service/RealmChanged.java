package es.caib.empara.institutions.service;

/** The settings of a realm have changed: whoever is inside must log in anew. */
public record RealmChanged(String realm) {}
