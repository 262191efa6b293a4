package es.caib.empara.channels.service;

import es.caib.empara.shared.service.Slice;
import java.util.List;

/**
 * Circulars, newest first.
 *
 * @param toRead those that wait for the caller, the most urgent first
 * @param drafts for authors
 * @param all that were sent out to the caller, or to anybody for an author
 * @param writes whether the caller is an author
 */
public record CircularList(
    List<CircularSummary> toRead,
    List<CircularSummary> drafts,
    Slice<CircularSummary> all,
    boolean writes) {}
