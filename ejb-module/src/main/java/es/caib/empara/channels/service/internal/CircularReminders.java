package es.caib.empara.channels.service.internal;

import es.caib.empara.access.service.Staff;
import es.caib.empara.channels.entity.Circular;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Writes to whoever has not read a circular. */
@ApplicationScoped
class CircularReminders {

  @Inject private CircularRepository circulars;
  @Inject private CircularAudience audience;
  @Inject private CircularLetters letters;
  @Inject private BusinessClock clock;

  /**
   * @param realm only the people of that body; null for all
   */
  void send(Circular circular, String realm) {
    Set<String> waiting =
        circulars.missing(Set.of(circular.id())).getOrDefault(circular.id(), Set.of());
    List<String> people =
        audience.present(circular).stream()
            .filter(one -> realm == null || realm.equals(one.realm()))
            .map(Staff.Member::principal)
            .filter(waiting::contains)
            .toList();
    letters.reminder(circular, people);
    if (realm == null) {
      circular.remind(clock.now());
    }
  }
}
