package es.caib.empara.alerts.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.feed.service.FeedStatusService;
import es.caib.empara.shared.Settings;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.Readiness;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;

/** What must go on without a person, on every node; the database decides who does it. */
@Startup
@Singleton
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AlertTimers {

  @Inject private BusinessClock clock;
  @Inject private Readiness readiness;
  @Inject private AlertPublisher publisher;
  @Inject private FeedStatusService feed;
  @Inject private SilenceWatch silence;
  @Inject private EscalationRun escalation;
  @Inject private LaneWorkers lanes;
  @Inject private ReceiptRun receipts;
  @Inject private LineWatch lines;
  @Inject private ParkWatch parked;

  private OffsetDateTime listeningSince;

  @PostConstruct
  void start() {
    listeningSince = clock.now();
  }

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void look() {
    if (readiness.isReady()) {
      publisher.look();
    }
  }

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void escalate() {
    if (readiness.isReady()) {
      escalation.run();
      lanes.look();
    }
  }

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void askForReceipts() {
    if (readiness.isReady()) {
      receipts.run();
    }
  }

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void watchLines() {
    if (readiness.isReady()) {
      lines.look();
      parked.look();
    }
  }

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void watchSources() {
    if (readiness.isReady()) {
      silence.judge(feed.status(), hasListenedLongEnough());
    }
  }

  /** A server that was down itself must first listen before it calls a source silent. */
  private boolean hasListenedLongEnough() {
    return listeningSince.plus(Settings.current().silenceLimit()).isBefore(clock.now());
  }
}
