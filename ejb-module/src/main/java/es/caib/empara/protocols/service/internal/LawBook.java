package es.caib.empara.protocols.service.internal;

import es.caib.empara.shared.service.Rechecked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The law in memory, compared with the database at most once a second. */
@ApplicationScoped
class LawBook {

  @Inject private LawRepository repository;

  private final Rechecked<Law> known =
      new Rechecked<>(() -> repository.stamp(), () -> repository.all());

  Law current() {
    return known.current();
  }

  /** The next question sees what has just been entered. */
  void forget() {
    known.forget();
  }
}
