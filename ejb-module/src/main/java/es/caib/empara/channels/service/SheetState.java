package es.caib.empara.channels.service;

import java.time.OffsetDateTime;

/**
 * The sheet that the own body has taken out last.
 *
 * @param takenAt null for never
 * @param stale whether a contact was changed since
 */
public record SheetState(OffsetDateTime takenAt, boolean stale) {}
