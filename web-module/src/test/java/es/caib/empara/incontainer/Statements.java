package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.DUTY;
import static es.caib.empara.incontainer.Server.aCaseOf;
import static es.caib.empara.incontainer.Server.bean;
import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.access.Roles;
import es.caib.empara.alerts.service.AlertService;
import es.caib.empara.cases.service.CaseFilter;
import es.caib.empara.cases.service.CaseService;
import es.caib.empara.shared.service.PageRequest;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.junit.jupiter.api.Test;

/** How many SQL statements a page costs: at most eight, its entry in the log among them. */
interface Statements {

  int MOST = 8;

  @Test
  default void theBoard_theList_andACase_takeAtMostEightStatements() throws Exception {
    String number = aCaseOf("tecnica@palma", 6);

    assertAtMost("board", "guardia@ibd", Roles.COORDINATOR, () -> bean(AlertService.class).board());
    assertAtMost(
        "list",
        "tecnica@cmallorca",
        Roles.TECHNICIAN,
        () -> bean(CaseService.class).list(CaseFilter.any(), PageRequest.first()));
    assertAtMost(
        "case",
        "tecnica@palma",
        Roles.TECHNICIAN,
        () -> bean(CaseService.class).open(number, DUTY));
  }

  private static void assertAtMost(String page, String principal, String role, Callable<?> work)
      throws Exception {
    As.user(principal, role, work);
    List<String> statements = counted(() -> As.user(principal, role, work));
    // Ids are drawn fifty at a time and institutions are compared once a second: not of the page.
    statements.removeIf(
        sql -> sql.contains("EMP_ID_SEQ") || sql.contains("COUNT(ID), SUM(VERSION)"));
    assertThat(statements).as(page).isNotEmpty().hasSizeLessThanOrEqualTo(MOST);
  }

  /** The SQL that the present thread has sent for some work. */
  static List<String> counted(Callable<?> work) throws Exception {
    ServerSession session = bean(UnitOfTest.class).factory.unwrap(ServerSession.class);
    SessionLog before = session.getSessionLog();
    Recorder recorder = new Recorder();
    session.setSessionLog(recorder);
    try {
      work.call();
    } finally {
      session.setSessionLog(before);
    }
    return recorder.statements;
  }

  /** Where the tests get at EclipseLink. */
  @jakarta.enterprise.context.Dependent
  class UnitOfTest {

    @PersistenceUnit(unitName = "empara")
    private EntityManagerFactory factory;
  }

  /** Keeps the SQL of one thread. */
  class Recorder extends AbstractSessionLog {

    private final Thread thread = Thread.currentThread();
    private final List<String> statements = new ArrayList<>();

    Recorder() {
      setLevel(SessionLog.FINE);
    }

    @Override
    public boolean shouldLog(int level, String category) {
      return SessionLog.SQL.equals(category);
    }

    @Override
    public void log(SessionLogEntry entry) {
      if (SessionLog.SQL.equals(entry.getNameSpace()) && Thread.currentThread() == thread) {
        statements.add(entry.getMessage());
      }
    }
  }
}
