package es.caib.empara.audit.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.audit.AccessReason;
import es.caib.empara.audit.Outcome;
import es.caib.empara.audit.entity.Operation;
import es.caib.empara.shared.service.CallContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Writes the log. A failure to write is never caught: it fails the act. */
@ApplicationScoped
public class OperationLog {

  private static final String SYSTEM = "system";

  /** As for a log-in that names no account. */
  private static final String NOBODY = "?";

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  @Inject private Callers callers;
  @Inject private CallContext context;

  /** Together with the act itself. */
  @Transactional(Transactional.TxType.REQUIRED)
  public void write(String operation, Outcome outcome) {
    insert(actor(), operation, outcome, context.detailOr(() -> null));
  }

  /** What the system itself found, together with what it keeps of it. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void writeOfSystem(String operation, String detail) {
    insert(new Operation.Actor(SYSTEM, null, Roles.SYSTEM, null), operation, Outcome.OK, detail);
  }

  /** Although the act was rolled back. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void writeApart(String operation, Outcome outcome, String detail) {
    insert(actor(), operation, outcome, detail);
  }

  /** For somebody who is not, or not yet, the caller. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void writeApartFor(
      Operation.Actor actor, String operation, Outcome outcome, String detail) {
    insert(actor, operation, outcome, detail);
  }

  private void insert(Operation.Actor actor, String operation, Outcome outcome, String detail) {
    Operation.Subject subject =
        new Operation.Subject(
            context.caseNumber(),
            context.statusVersion(),
            context.reason() == null ? null : AccessReason.valueOf(context.reason()),
            context.reasonText());
    em.persist(new Operation(actor, operation, subject, outcome, detail));
    em.flush();
  }

  private Operation.Actor actor() {
    Optional<Caller> caller = callers.find();
    return caller
        .map(
            known ->
                new Operation.Actor(
                    known.principal(), known.realm(), known.mainRole(), context.address()))
        .orElseGet(this::withoutAccount);
  }

  /** Whoever calls from an address without an account is nobody known, and not the system. */
  private Operation.Actor withoutAccount() {
    return context.address() == null
        ? new Operation.Actor(SYSTEM, null, Roles.SYSTEM, null)
        : new Operation.Actor(NOBODY, null, null, context.address());
  }
}
