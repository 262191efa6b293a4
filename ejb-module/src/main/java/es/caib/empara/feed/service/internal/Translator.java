package es.caib.empara.feed.service.internal;

import es.caib.empara.cases.Provenance;
import java.util.function.Consumer;

/** Understands one type of event. Validates all of it before anything is changed. */
interface Translator {

  /** The type, such as {@code es.viogen.risk.assessed.v1}. */
  String type();

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

    default Needs needs() {
      return Needs.ITS_CASE;
    }

    /** One that waits for something else, or for nothing. */
    static Application needing(Needs needs, Consumer<Provenance> work) {
      return new Application() {
        @Override
        public void apply(Provenance provenance) {
          work.accept(provenance);
        }

        @Override
        public Needs needs() {
          return needs;
        }
      };
    }
  }

  /**
   * What must be known before an event can be applied.
   *
   * @param orderId null asks for no order
   * @param measureId of that order; null asks for none
   */
  record Needs(boolean theCase, String orderId, String measureId) {

    static final Needs NOTHING = new Needs(false, null, null);
    static final Needs ITS_CASE = new Needs(true, null, null);

    static Needs order(String orderId) {
      return new Needs(true, orderId, null);
    }

    static Needs measure(String orderId, String measureId) {
      return new Needs(true, orderId, measureId);
    }
  }
}
