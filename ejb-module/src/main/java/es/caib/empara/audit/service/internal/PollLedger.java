package es.caib.empara.audit.service.internal;

import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.LoginAttempted;
import es.caib.empara.shared.service.CallContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Which polls have their entry already: one for each log-in, and again after eight hours. */
@ApplicationScoped
public class PollLedger {

  private static final long SESSION_NANOS = TimeUnit.HOURS.toNanos(8);
  private static final int MOST = 50_000;

  @Inject private Callers callers;
  @Inject private CallContext context;

  private final Map<Key, Long> written = new ConcurrentHashMap<>();

  private record Key(String principal, String address, String operation) {}

  boolean hasEntry(String operation) {
    Long at = written.get(key(operation));
    return at != null && System.nanoTime() - at < SESSION_NANOS;
  }

  void entryWritten(String operation) {
    if (written.size() >= MOST) {
      written.clear();
    }
    written.put(key(operation), System.nanoTime());
  }

  void on(@Observes LoginAttempted attempt) {
    if (attempt.succeeded() && attempt.part() == LoginAttempted.Part.WHOLE) {
      written.keySet().removeIf(key -> key.principal().equals(attempt.principal()));
    }
  }

  private Key key(String operation) {
    String principal = callers.find().map(caller -> caller.principal()).orElse("");
    String address = context.address() == null ? "" : context.address();
    return new Key(principal, address, operation);
  }
}
