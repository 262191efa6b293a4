package es.caib.empara.channels.service.internal;

import es.caib.empara.channels.entity.BarrierReport;
import es.caib.empara.channels.service.BarrierNotice;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.security.SecureRandom;

/** Keeps a notice together with its entry in the operations log, or neither. */
@ApplicationScoped
public class BarrierMailbox {

  /** Without what is mistaken for another when it is read out on the telephone. */
  private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

  private static final int LENGTH = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private BarrierReportRepository reports;
  @Inject private BusinessClock clock;
  @Inject private CallContext context;

  /** Gives the reference under which the notice is kept. */
  @Audited("BARRIER_REPORT")
  @Transactional
  public String keep(@NotNull @Valid BarrierNotice notice) {
    String reference = reference();
    context.detail(reference);
    String contact = notice.contact();
    reports.add(
        new BarrierReport(
            reference,
            notice.page().strip(),
            notice.barrier().strip(),
            contact == null || contact.isBlank() ? null : contact.strip(),
            notice.language(),
            clock.now()));
    return reference;
  }

  private static String reference() {
    StringBuilder text = new StringBuilder("A-");
    RANDOM.ints(LENGTH, 0, SIGNS.length()).forEach(sign -> text.append(SIGNS.charAt(sign)));
    return text.toString();
  }
}
