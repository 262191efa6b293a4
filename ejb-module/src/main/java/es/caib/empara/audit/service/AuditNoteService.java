package es.caib.empara.audit.service;

import jakarta.ejb.Local;
import java.util.List;

/** The notes that are raised when one person looks for more than work explains. */
@Local
public interface AuditNoteService {

  /** Those that nobody has looked at first, then the newest; at most 20. */
  List<NoteView> notes();

  /**
   * Marks a note as looked at, by the caller's name; whoever was first stays.
   *
   * @throws es.caib.empara.shared.service.NotFound when there is no such note
   */
  void see(long noteId);
}
