package es.caib.empara.documents.web;

import es.caib.empara.cases.service.StaleStatusException;
import es.caib.empara.cases.service.TimelineLine;
import es.caib.empara.cases.web.CasePage;
import es.caib.empara.documents.service.DocumentAlreadyThere;
import es.caib.empara.documents.service.DocumentService;
import es.caib.empara.documents.service.DocumentView;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
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
import java.util.List;

/** The documents of a case: what there is, putting one and withdrawing one. */
@Named
@ViewScoped
public class CaseDocuments implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String FORM = "put";
  private static final String FILE = FORM + ":file";

  @Inject private DocumentService documents;
  @Inject private CasePage page;
  @Inject private DocumentFields fields;
  @Inject private DocumentText texts;
  @Inject private Notices notices;
  @Inject private Words words;

  private String kept;
  private boolean opened;
  private boolean stale;
  private Long withdrawing;
  private String why;
  private transient List<TimelineLine> changes;
  private transient List<DocumentView> all;
  private transient Part file;

  public void open() {
    opened = true;
    all = null;
  }

  /** Puts a document, and shows the case at an address of its own with it. */
  public String put() {
    if (file == null
        || file.getSubmittedFileName() == null
        || file.getSubmittedFileName().isBlank()) {
      notices.fault(FILE, words.text("error.document.none"));
      return null;
    }
    try (InputStream content = file.getInputStream()) {
      DocumentView put =
          documents.put(
              page.getNumber(),
              fields.command(file.getSubmittedFileName(), page.getRelied()),
              content,
              page.purpose());
      return shown("&document=" + put.id());
    } catch (StaleStatusException moved) {
      moved(moved);
    } catch (DocumentAlreadyThere known) {
      notices.fault(FILE, texts.alreadyThere(known.there()));
    } catch (InvalidInput refused) {
      notices.refused(refused, FORM);
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
    return null;
  }

  /** Asks why a document is to be withdrawn. */
  public void ask(Long id) {
    withdrawing = id;
    why = null;
  }

  public String withdraw() {
    try {
      documents.withdraw(withdrawing, page.getRelied(), why);
      return shown("&document=withdrawn");
    } catch (StaleStatusException moved) {
      moved(moved);
    } catch (NotFound gone) {
      withdrawing = null;
      all = null;
      notices.fault(null, words.text("document.gone"));
    } catch (InvalidInput refused) {
      notices.refused(refused, "withdrawal");
    }
    return null;
  }

  private void moved(StaleStatusException moved) {
    stale = true;
    changes = moved.changes();
  }

  private String shown(String more) {
    return "/cases/case.xhtml?faces-redirect=true&n=" + page.getNumber() + more;
  }

  /** Brings the present status to the screen; what was typed and chosen waits to be sent again. */
  public void catchUp() {
    page.reload();
    stale = false;
    changes = null;
    all = null;
  }

  public boolean isOpened() {
    return opened;
  }

  /** Newest first. */
  public List<DocumentView> getAll() {
    if (all == null) {
      all = documents.list(page.getNumber(), page.purpose());
    }
    return all;
  }

  /** What has just been done, said where it is read; null when nothing was. */
  public String getNotice() {
    if ("withdrawn".equals(kept)) {
      return words.text("document.withdrawn.done");
    }
    return getAll().stream()
        .filter(each -> each.id().toString().equals(kept))
        .findFirst()
        .map(each -> words.text("document.put.done", each.title()))
        .orElse(null);
  }

  /** What has just been put, as it stands in the address. */
  public String getKept() {
    return kept;
  }

  public void setKept(String kept) {
    this.kept = kept;
  }

  public boolean isStale() {
    return stale;
  }

  public List<TimelineLine> getChanges() {
    return changes == null ? List.of() : changes;
  }

  /** The one about which the page asks why; null for none. */
  public Long getWithdrawing() {
    return withdrawing;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
