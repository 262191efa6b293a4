package es.caib.empara.protocols.web;

import es.caib.empara.access.web.Language;
import es.caib.empara.protocols.service.ClauseView;
import es.caib.empara.protocols.service.DraftView;
import es.caib.empara.protocols.service.ProtocolConflict;
import es.caib.empara.protocols.service.ProtocolWritingService;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A version that is written: its clauses in their order, and what is missing. */
@Named
@ViewScoped
public class ProtocolEditor implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ProtocolWritingService writing;
  @Inject private Language language;
  @Inject private Notices notices;
  @Inject private Words words;

  private Long id;
  private Long clause;
  private boolean missing;
  private String notice;
  private transient DraftView view;

  public void open() {
    missing = getView() == null;
  }

  public DraftView getView() {
    if (view == null && id != null && !missing) {
      try {
        view = writing.open(id, clause, language.getTag());
      } catch (NotFound absent) {
        missing = true;
      }
    }
    return view;
  }

  /** What stands here may have changed. */
  void forget() {
    view = null;
  }

  public void move(Long clauseId, boolean up) {
    act(() -> writing.move(clauseId, up), up ? "clause.moved.up" : "clause.moved.down");
  }

  public void remove(Long clauseId) {
    act(() -> writing.remove(clauseId), "clause.removed");
  }

  public void putBack(Long clauseId) {
    act(() -> writing.putBack(clauseId), "clause.put.back");
  }

  public String submit() {
    if (act(() -> writing.submit(id), "protocol.submitted")) {
      notices.done(notice);
      return "/protocols/protocol.xhtml?faces-redirect=true&p="
          + getView().protocolId()
          + "&v="
          + id;
    }
    return null;
  }

  private boolean act(Runnable work, String done) {
    notice = null;
    try {
      work.run();
      notice = words.text(done);
      return true;
    } catch (ProtocolConflict conflict) {
      notices.fault(null, words.text(conflict.key()));
      return false;
    } finally {
      view = null;
    }
  }

  /** The clause that is being edited; null for a new one and for none. */
  public ClauseView getEdited() {
    return clause == null
        ? null
        : getView().clauses().stream().filter(c -> c.id().equals(clause)).findFirst().orElse(null);
  }

  /** Whether a clause is being edited, and not only looked at. */
  public boolean isEditing() {
    return isWritten() && clause != null && (clause == 0 || getEdited() != null);
  }

  /** Whether the text can still be changed. */
  public boolean isWritten() {
    return getView().version().state().isWritten();
  }

  public boolean isMissing() {
    return missing;
  }

  public String getNotice() {
    return notice;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  /** Null for none, 0 for a new one. */
  public Long getClause() {
    return clause;
  }

  public void setClause(Long clause) {
    this.clause = clause;
  }
}
