package es.caib.empara.audit.service.internal;

import es.caib.empara.audit.AccessExcess;
import es.caib.empara.audit.entity.AuditNote;
import es.caib.empara.audit.service.internal.AuditNoteRepository.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Counts who looked for more than work explains, and notes it once for each person and window. It
 * reads the log after the fact, so it can hold up nobody.
 */
@ApplicationScoped
public class ExcessWatch {

  @Inject private AuditNoteRepository notes;
  @Inject private OperationLog log;

  /** Looks back one window from the newest entry of the log. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void look(AccessExcess excess) {
    Optional<OffsetDateTime> now = notes.newestEntry();
    if (now.isPresent()) {
      OffsetDateTime from = now.get().minus(excess.window());
      notes.tallies(excess, from).forEach(tally -> judge(excess, tally, from));
    }
  }

  private void judge(AccessExcess excess, Tally tally, OffsetDateTime from) {
    Optional<AuditNote> before = notes.newest(excess, tally.principal());
    Tally counted = tally;
    if (before.isPresent() && before.get().windowEnd().isAfter(from)) {
      AuditNote note = before.get();
      Tally known = notes.tally(excess, tally, note.since(), note.windowEnd());
      note.count((int) known.of(excess), known.last());
      // What one note has counted is no matter of the next.
      counted = notes.tally(excess, tally, note.windowEnd(), tally.last().plusNanos(1000));
    }
    if (counted.of(excess) > excess.most()) {
      AuditNote note =
          new AuditNote(excess, counted.principal(), counted.institution(), counted.first());
      note.count((int) counted.of(excess), counted.last());
      notes.add(note);
      log.writeOfSystem(
          "SEARCH_EXCESS",
          excess.name() + " " + note.principal() + " " + note.times() + " since " + note.since());
    }
  }
}
