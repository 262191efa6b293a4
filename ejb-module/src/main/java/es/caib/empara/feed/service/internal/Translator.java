package es.caib.empara.feed.service.internal;

import es.caib.empara.cases.Provenance;

/** Understands one type of event. Validates all of it before anything is changed. */
interface Translator {

  /** The type, such as {@code es.viogen.risk.assessed.v1}. */
  String type();

  /** Whether the case must be known first. */
  default boolean needsCase() {
    return true;
  }

  /**
   * Reads the data into what must be done.
   *
   * @throws Rejected naming the field at fault
   */
  Application read(CloudEvent event);

  /** What an event does, once it may. */
  @FunctionalInterface
  interface Application {
    void apply(Provenance provenance);
  }
}
