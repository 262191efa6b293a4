package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.DUTY;
import static es.caib.empara.incontainer.Server.aCaseOf;
import static es.caib.empara.incontainer.Server.bean;
import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.access.Roles;
import es.caib.empara.alerts.service.AlertService;
import es.caib.empara.cases.service.CaseFilter;
import es.caib.empara.cases.service.CasePartsService;
import es.caib.empara.cases.service.CaseSearch;
import es.caib.empara.cases.service.CaseSearchService;
import es.caib.empara.cases.service.CaseService;
import es.caib.empara.cases.service.TimelineFilter;
import es.caib.empara.cases.service.WorkFilter;
import es.caib.empara.cases.service.WorkService;
import es.caib.empara.feed.ResolutionAction;
import es.caib.empara.feed.service.LoadService;
import es.caib.empara.feed.service.QueueFilter;
import es.caib.empara.feed.service.QueueResolution;
import es.caib.empara.feed.service.QueueService;
import es.caib.empara.feed.service.RejectionFilter;
import es.caib.empara.feed.service.RejectionService;
import es.caib.empara.orders.service.OrderFilter;
import es.caib.empara.orders.service.OrderService;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.simulator.RiskLevel;
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
  String DUTY_ACCOUNT = "guardia@ibd";

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

  @Test
  default void thePagesOfTheFeed_takeAtMostEightStatements() throws Exception {
    WaitingEvents.waiting(State.assessed(State.number(), RiskLevel.LOW));
    long decided = WaitingEvents.waiting(State.assessed(State.number(), RiskLevel.LOW));
    QueueService queue = bean(QueueService.class);
    QueueResolution retry = new QueueResolution(ResolutionAction.RETRY, null, "Prova");
    asDuty(() -> queue.resolve(decided, retry));
    QueueFilter filter = new QueueFilter(null, null, null, false, QueueFilter.Order.DEADLINE);

    assertAtMost(
        "queue",
        DUTY_ACCOUNT,
        Roles.COORDINATOR,
        () -> List.of(queue.list(filter, PageRequest.first()), queue.counts()));
    assertAtMost("waiting", DUTY_ACCOUNT, Roles.COORDINATOR, () -> queue.event(decided));
    RejectionService rejections = bean(RejectionService.class);
    RejectionFilter any = new RejectionFilter(null, null, null);
    assertAtMost(
        "rejected",
        DUTY_ACCOUNT,
        Roles.COORDINATOR,
        () -> List.of(rejections.counts(), rejections.list(any, PageRequest.first())));
    LoadService loads = bean(LoadService.class);
    assertAtMost(
        "loads", DUTY_ACCOUNT, Roles.COORDINATOR, () -> List.of(loads.loads(), loads.reports()));
  }

  @Test
  default void theWorkList_theSearch_andThePartsOfACase_takeAtMostEightStatements()
      throws Exception {
    String number = aCaseOf("tecnica@palma", 7);
    CasePartsService parts = bean(CasePartsService.class);
    CaseService cases = bean(CaseService.class);

    for (WorkFilter.Scope scope : WorkFilter.Scope.values()) {
      assertAtMost(
          "work",
          "tecnica@palma",
          Roles.TECHNICIAN,
          () -> bean(WorkService.class).page(new WorkFilter(scope, null), PageRequest.first()));
    }
    for (String q : List.of(number, number.substring(0, 5), "Maria Bauçà", "612345678")) {
      assertAtMost(
          "search " + q,
          "tecnica@palma",
          Roles.TECHNICIAN,
          () ->
              bean(CaseSearchService.class)
                  .search(new CaseSearch(q, null, null), DUTY, PageRequest.first()));
    }
    assertAtMost(
        "timeline",
        "tecnica@palma",
        Roles.TECHNICIAN,
        () -> cases.timeline(number, DUTY, TimelineFilter.any(), PageRequest.first()));
    assertAtMost(
        "other cases", "tecnica@palma", Roles.TECHNICIAN, () -> parts.otherCases(number, DUTY));
    assertAtMost("custody", "tecnica@palma", Roles.TECHNICIAN, () -> parts.custody(number, DUTY));
    assertAtMost("visits", "tecnica@palma", Roles.TECHNICIAN, () -> parts.visits(number, DUTY));
    assertAtMost(
        "orders",
        "tecnica@palma",
        Roles.TECHNICIAN,
        () ->
            bean(OrderService.class)
                .list(new OrderFilter(number, null), DUTY, PageRequest.first()));
  }

  private static <T> T asDuty(Callable<T> work) throws Exception {
    return As.user(DUTY_ACCOUNT, Roles.COORDINATOR, work);
  }

  static void assertAtMost(String page, String principal, String role, Callable<?> work)
      throws Exception {
    As.user(principal, role, work);
    List<String> statements = counted(() -> As.user(principal, role, work));
    // Ids are drawn fifty at a time and code lists are compared once a second: not of the page.
    statements.removeIf(sql -> sql.contains("EMP_ID_SEQ") || sql.contains(", SUM(VERSION)"));
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
