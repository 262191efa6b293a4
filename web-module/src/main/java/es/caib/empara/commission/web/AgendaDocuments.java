package es.caib.empara.commission.web;

import es.caib.empara.commission.service.AgendaDocumentService;
import es.caib.empara.commission.service.AgendaDocumentView;
import es.caib.empara.documents.web.DocumentText;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;

/** Puts documents on the agenda and takes them back. */
@Named
@ViewScoped
public class AgendaDocuments implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AgendaDocumentService documents;
  @Inject private SessionPage page;
  @Inject private DocumentText texts;
  @Inject private Notices notices;
  @Inject private Words words;

  private Long itemId;
  private String title;
  private transient Part file;

  /** Puts a document, and shows the session with it. */
  public String put() {
    if (file == null
        || file.getSubmittedFileName() == null
        || file.getSubmittedFileName().isBlank()) {
      notices.fault("attach:file", words.text("error.document.none"));
      return null;
    }
    try (InputStream content = file.getInputStream()) {
      boolean put =
          page.act(
              "attach",
              () -> documents.put(itemId, title, file.getSubmittedFileName(), content),
              null);
      if (!put) {
        return null;
      }
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
    notices.done(words.text("document.put.done", title));
    return "/commission/session.xhtml?faces-redirect=true&s=" + page.getId();
  }

  public void withdraw(Long id) {
    page.act(() -> documents.withdraw(id), "session.document.withdrawn");
  }

  public String size(AgendaDocumentView document) {
    return texts.size(document.size());
  }

  public Long getItemId() {
    return itemId;
  }

  public void setItemId(Long itemId) {
    this.itemId = itemId;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
