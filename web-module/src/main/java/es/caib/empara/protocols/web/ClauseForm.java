package es.caib.empara.protocols.web;

import es.caib.empara.protocols.service.ArticleRef;
import es.caib.empara.protocols.service.ClauseCommand;
import es.caib.empara.protocols.service.ClauseStale;
import es.caib.empara.protocols.service.ClauseView;
import es.caib.empara.protocols.service.DraftView;
import es.caib.empara.protocols.service.ProtocolConflict;
import es.caib.empara.protocols.service.ProtocolWritingService;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** One clause that is being written; what is typed is remembered by the server at each pause. */
@Named
@ViewScoped
public class ClauseForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ProtocolWritingService writing;
  @Inject private ProtocolEditor editor;
  @Inject private Notices notices;
  @Inject private Words words;

  private String heading;
  private String content;
  private List<Long> articles = new ArrayList<>();
  private long version;
  private String preview = "";
  private OffsetDateTime restoredAt;
  private transient ClauseView stale;

  /** Fills the form: with what was typed last, or with what stands. */
  public void open() {
    if (editor.isMissing() || !editor.isEditing()) {
      return;
    }
    ClauseView clause = editor.getEdited();
    if (clause != null) {
      heading = clause.heading();
      content = clause.content();
      version = clause.version();
      articles = new ArrayList<>(clause.articles().stream().map(ArticleRef::id).toList());
      preview = clause.html();
    }
    DraftView.Typed typed = editor.getView().typed();
    if (typed != null) {
      heading = typed.heading();
      content = typed.content();
      restoredAt = typed.savedAt();
      if (clause != null && typed.savedAt().isBefore(clause.editedAt())) {
        // Somebody has changed the clause since this was typed.
        stale = clause;
      }
      show();
    }
  }

  /** Shows what is typed as it will be read. */
  public void show() {
    preview = writing.preview(editor.getId(), editor.getClause(), heading, content);
    editor.forget();
  }

  public String keep() {
    if (isMissing("heading", heading) | isMissing("content", content)) {
      return null;
    }
    Long clause = editor.getClause();
    try {
      writing.keep(
          editor.getId(),
          new ClauseCommand(
              clause == 0 ? null : clause, version, heading, content, new HashSet<>(articles)));
      return back("clause.kept");
    } catch (ClauseStale changed) {
      // The draft keeps what is typed here, whatever is decided.
      stale = changed.present();
      version = stale.version();
      show();
    } catch (ProtocolConflict conflict) {
      notices.fault(null, words.text(conflict.key()));
    } catch (InvalidInput refused) {
      notices.refused(refused, "edit");
    }
    return null;
  }

  private boolean isMissing(String field, String text) {
    boolean absent = text == null || text.isBlank();
    if (absent) {
      notices.fault("edit:" + field, words.text("error.missing"));
    }
    return absent;
  }

  /** Leaves the clause as it stands. */
  public String discard() {
    writing.discard(editor.getId(), editor.getClause());
    return back("clause.discarded");
  }

  private String back(String done) {
    notices.done(words.text(done));
    return "/protocols/edit.xhtml?faces-redirect=true&v=" + editor.getId();
  }

  /** What somebody else has kept meanwhile; null for nothing. */
  public ClauseView getStale() {
    return stale;
  }

  public String getPreview() {
    return preview;
  }

  /** When what is on the screen was typed; null when it is what stands. */
  public OffsetDateTime getRestoredAt() {
    return restoredAt;
  }

  public String getHeading() {
    return heading;
  }

  public void setHeading(String heading) {
    this.heading = heading;
  }

  public String getContent() {
    return content;
  }

  /** Lines end as they do in what is kept, or a comparison would see a change at each. */
  public void setContent(String content) {
    this.content = content == null ? null : content.replace("\r\n", "\n");
  }

  public List<Long> getArticles() {
    return articles;
  }

  public void setArticles(List<Long> articles) {
    this.articles = articles;
  }
}
