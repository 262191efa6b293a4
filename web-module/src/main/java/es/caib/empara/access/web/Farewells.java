package es.caib.empara.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The addresses of portals for those who are leaving, each told once and for a minute. */
@ApplicationScoped
class Farewells {

  private static final Duration LIFE = Duration.ofMinutes(1);

  private final ConcurrentMap<String, Farewell> kept = new ConcurrentHashMap<>();

  private record Farewell(URI address, Instant until) {}

  /** Keeps an address; the ticket gives it out. */
  String keep(URI address) {
    Instant now = Instant.now();
    kept.values().removeIf(each -> each.until().isBefore(now));
    String ticket = UUID.randomUUID().toString();
    kept.put(ticket, new Farewell(address, now.plus(LIFE)));
    return ticket;
  }

  /** The address, once. */
  Optional<URI> tell(String ticket) {
    return ticket == null
        ? Optional.empty()
        : Optional.ofNullable(kept.remove(ticket))
            .filter(each -> each.until().isAfter(Instant.now()))
            .map(Farewell::address);
  }
}
