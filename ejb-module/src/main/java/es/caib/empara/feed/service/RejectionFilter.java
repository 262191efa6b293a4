package es.caib.empara.feed.service;

import es.caib.empara.feed.SourceSystem;

/**
 * Which rejected events are wanted; null is any.
 *
 * @param type {@link #NO_TYPE} for those that named none
 */
public record RejectionFilter(SourceSystem source, String type, String fault) {

  public static final String NO_TYPE = "-";
}
