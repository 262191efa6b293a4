package es.caib.empara.audit.web;

import es.caib.empara.audit.service.AuditNoteService;
import es.caib.empara.audit.service.NoteView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * The notes above the operations log, kept as they are shown: a row must not change under a hand.
 */
@Named
@ViewScoped
public class AccessNotes implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AuditNoteService notes;

  private transient List<NoteView> rows;

  /** The auditor has looked at it. */
  public void see(NoteView note) {
    notes.see(note.id());
    rows = null;
  }

  public List<NoteView> getRows() {
    if (rows == null) {
      rows = notes.notes();
    }
    return rows;
  }
}
