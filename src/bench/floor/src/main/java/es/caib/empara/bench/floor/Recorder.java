package es.caib.empara.bench.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.internal.jpa.EntityManagerFactoryProvider;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Every call that Empara's session sends to the database, as the database gets it. Only while it
 * records: otherwise the session has no listener.
 */
final class Recorder extends SessionEventAdapter {

  static final Recorder INSTANCE = new Recorder();

  private static final String UNIT = "empara";

  private final List<Call> calls = new CopyOnWriteArrayList<>();

  /** A statement with its parameters, and the thread that sent it. */
  record Call(String thread, String sql, List<?> parameters) {

    /** A request of a client, not a timer or what follows a commit. */
    boolean isOfARequest() {
      return thread.startsWith("http-thread-pool");
    }
  }

  private Recorder() {}

  void begin() {
    calls.clear();
    session().getEventManager().addListener(this);
  }

  List<Call> end() {
    session().getEventManager().removeListener(this);
    return List.copyOf(calls);
  }

  @Override
  public void preExecuteCall(SessionEvent event) {
    if (event.getCall() instanceof DatabaseCall call) {
      calls.add(
          new Call(
              Thread.currentThread().getName(),
              call.getSQLString(),
              call.hasParameters() ? new ArrayList<>(call.getParameters()) : List.of()));
    }
  }

  private static ServerSession session() {
    return EntityManagerFactoryProvider.getEmSetupImpls().values().stream()
        .filter(unit -> unit.getPersistenceUnitInfo().getPersistenceUnitName().equals(UNIT))
        .map(unit -> (ServerSession) unit.getSession())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no session of " + UNIT));
  }
}
