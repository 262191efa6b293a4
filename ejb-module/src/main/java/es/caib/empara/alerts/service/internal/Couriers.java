package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** The channels by which messages leave this installation. */
@ApplicationScoped
class Couriers {

  @Inject @Any private Instance<Courier> all;

  boolean has(Channel channel) {
    return of(channel).isPresent();
  }

  Optional<Courier> of(Channel channel) {
    return all.stream()
        .filter(courier -> courier.channel() == channel && courier.isConfigured())
        .findFirst();
  }
}
