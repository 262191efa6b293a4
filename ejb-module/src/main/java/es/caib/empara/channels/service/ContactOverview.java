package es.caib.empara.channels.service;

import java.util.List;

/** The cards of all bodies, by name, and the own body's last sheet. */
public record ContactOverview(List<ContactSummary> cards, SheetState sheet) {}
