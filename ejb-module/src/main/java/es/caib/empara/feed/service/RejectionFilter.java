package es.caib.empara.feed.service;

import es.caib.empara.feed.SourceSystem;

/** Which rejected events are wanted; null is any. */
public record RejectionFilter(SourceSystem source, String type, String fault) {}
