package es.caib.empara.channels.web;

import es.caib.empara.channels.service.CircularConflict;
import es.caib.empara.channels.service.CircularService;
import es.caib.empara.shared.service.InvalidInput;
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

/** Puts documents with a draft and takes them back. */
@Named
@ViewScoped
public class CircularAttachments implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CircularService circulars;
  @Inject private CircularForm form;
  @Inject private Notices notices;
  @Inject private Words words;

  private String title;
  private transient Part file;

  /** Puts a document, and shows the draft with it. */
  public String put() {
    if (file == null
        || file.getSubmittedFileName() == null
        || file.getSubmittedFileName().isBlank()) {
      notices.fault("attach:file", words.text("error.document.none"));
      return null;
    }
    try (InputStream content = file.getInputStream()) {
      circulars.putFile(form.getId(), title, file.getSubmittedFileName(), content);
      notices.done(words.text("document.put.done", title));
      return CircularForm.EDIT + form.getId();
    } catch (CircularConflict conflict) {
      notices.fault(null, words.text(conflict.key()));
    } catch (InvalidInput refused) {
      notices.refused(refused, "attach");
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
    return null;
  }

  /** Takes a document back. */
  public String withdraw(Long fileId) {
    return form.act(
        () -> circulars.withdrawFile(fileId),
        "circular.file.withdrawn",
        () -> CircularForm.EDIT + form.getId());
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
