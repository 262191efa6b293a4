package es.caib.empara.alerts.service;

import java.util.List;

/**
 * The board of the caller's scope: what nobody has taken first, then what runs out first.
 *
 * @param head the newest published cursor; the board shows all up to it
 * @param truncated there are more rows than are shown
 */
public record Board(List<BoardRow> rows, BoardCounts counts, long head, boolean truncated) {}
