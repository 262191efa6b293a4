package es.caib.empara.it.rounds;

import es.caib.empara.simulator.FeedEvent;

/** Types of event without what all have in common. */
final class Kinds {

  private static final String PREFIX = "es.viogen.";
  private static final String SUFFIX = ".v1";

  private Kinds() {}

  static String of(FeedEvent event) {
    return event.type().substring(PREFIX.length(), event.type().length() - SUFFIX.length());
  }
}
