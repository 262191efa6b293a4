package es.caib.empara.channels.service.internal;

import es.caib.empara.channels.entity.Circular;
import es.caib.empara.channels.service.CircularConflict;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.Optional;

/** Writes circulars and sends them out; what has been overtaken is a {@link CircularConflict}. */
@ApplicationScoped
class CircularDesk {

  private static final String CHANGED = "error.circular.changed";

  @Inject private CircularRepository circulars;
  @Inject private CircularAudience audience;
  @Inject private CircularLetters letters;
  @Inject private BusinessClock clock;

  Circular write(Circular.Content content, String by) {
    requireReplaceable(content.supersedes());
    Circular circular = new Circular(content, by, clock.now());
    circulars.add(circular);
    return circular;
  }

  void edit(Circular circular, Circular.Content content) {
    requireReplaceable(content.supersedes());
    change(() -> circular.edit(content, clock.now()));
  }

  private void requireReplaceable(Long supersedes) {
    if (supersedes != null && circulars.find(supersedes).filter(Circular::isPublished).isEmpty()) {
      throw new InvalidInput("supersedes", "error.circular.supersedes");
    }
  }

  /** Under the next number of the year; whoever it is for is asked and told. */
  void publish(Circular circular, String by) {
    int year = clock.today().getYear();
    if (circular.readBy() != null && circular.readBy().isBefore(clock.today())) {
      throw new CircularConflict("error.circular.day.over");
    }
    change(
        () -> circular.publish(year, circulars.nextNumber(year), by, clock.now(), clock.today()));
    replaced(circular)
        .ifPresent(before -> change(() -> before.replaceBy(circular, by, clock.now())));
    try {
      circulars.write();
    } catch (PersistenceException numberTaken) {
      throw new CircularConflict(CHANGED);
    }
    letters.published(circular, audience.ask(circular));
  }

  /** The one before it, held, if it is still in force. */
  private Optional<Circular> replaced(Circular circular) {
    return circular.supersedes() == null
        ? Optional.empty()
        : circulars.find(circular.supersedes()).map(circulars::held).filter(Circular::isPublished);
  }

  void withdraw(Circular circular, String reason, String by) {
    change(() -> circular.withdraw(reason, by, clock.now()));
  }

  void discard(Circular circular, String by) {
    change(() -> circular.discard(by, clock.now()));
  }

  private static void change(Runnable verb) {
    try {
      verb.run();
    } catch (IllegalStateException overtaken) {
      throw new CircularConflict(CHANGED);
    }
  }

  /** Held until the commit. */
  Circular held(Long id) {
    return circulars
        .find(id)
        .map(circulars::held)
        .orElseThrow(() -> new NotFound("circular " + id));
  }
}
