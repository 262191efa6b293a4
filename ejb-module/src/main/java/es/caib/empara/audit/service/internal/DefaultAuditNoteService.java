package es.caib.empara.audit.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.Names;
import es.caib.empara.audit.entity.AuditNote;
import es.caib.empara.audit.service.AuditNoteService;
import es.caib.empara.audit.service.NoteView;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Notes for the auditor; looking at them is itself in the log. */
@Stateless
@DenyAll
public class DefaultAuditNoteService implements AuditNoteService {

  private static final int MOST = 20;

  @Inject private AuditNoteRepository notes;
  @Inject private Names names;
  @Inject private Callers callers;
  @Inject private CallContext context;

  @Override
  @Audited("AUDIT_NOTES")
  @RolesAllowed(Roles.AUDITOR)
  public List<NoteView> notes() {
    List<AuditNote> found = notes.notes(MOST);
    Map<String, String> persons =
        names.of(
            found.stream()
                .flatMap(note -> Stream.of(note.principal(), note.seenBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return found.stream().map(note -> view(note, persons)).toList();
  }

  @Override
  @Audited("AUDIT_NOTE_SEEN")
  @RolesAllowed(Roles.AUDITOR)
  public void see(long noteId) {
    context.detail("note " + noteId);
    if (!notes.isKnown(noteId)) {
      throw new NotFound("note " + noteId);
    }
    notes.see(noteId, callers.current().principal());
  }

  private static NoteView view(AuditNote note, Map<String, String> persons) {
    return new NoteView(
        note.id(),
        note.excess(),
        note.principal(),
        persons.get(note.principal()),
        note.institution(),
        note.since(),
        note.until(),
        note.times(),
        note.seenBy() == null ? null : persons.getOrDefault(note.seenBy(), note.seenBy()),
        note.seenAt());
  }
}
