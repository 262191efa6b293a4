package es.caib.empara.orders.web;

import es.caib.empara.access.web.Workplace;
import es.caib.empara.audit.AccessReason;
import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.cases.service.CaseService;
import es.caib.empara.cases.service.CaseView;
import es.caib.empara.cases.service.StaleStatusException;
import es.caib.empara.cases.service.TimelineLine;
import es.caib.empara.documents.service.DocumentAlreadyThere;
import es.caib.empara.orders.service.PaperService;
import es.caib.empara.orders.service.PaperView;
import es.caib.empara.orders.service.PointConflict;
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

/**
 * Enters an order that came on paper, or corrects one. It relies on the status on screen: when that
 * has moved on, what was typed stays and the person decides again.
 */
@Named
@ViewScoped
public class PaperForm implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final AccessPurpose WORK = AccessPurpose.of(AccessReason.ORDER);
  private static final String FORM = "paper";

  @Inject private PaperService papers;
  @Inject private CaseService cases;
  @Inject private PaperList list;
  @Inject private PaperFields fields;
  @Inject private Workplace workplace;
  @Inject private Notices notices;
  @Inject private Words words;

  private String number;
  private Long id;
  private boolean missing;
  private long relied;
  private transient CaseView view;
  private transient Part file;
  private transient List<TimelineLine> changes;

  /** Shows whose case it is and, of one that is to be corrected, what was entered. */
  public void open() {
    if (!list.isCentre()) {
      missing = true;
      return;
    }
    try {
      if (id != null) {
        PaperView paper = papers.read(id, WORK);
        number = paper.caseNumber();
        fields.show(paper);
      }
      if (number != null && !number.isBlank()) {
        look();
      }
    } catch (NotFound absent) {
      missing = true;
    }
  }

  private void look() {
    number = number.strip();
    workplace.openedFor(number, WORK);
    view = cases.open(number, WORK);
    relied = view.statusVersion();
  }

  /** Takes the number of the case to which the paper belongs. */
  public String choose() {
    return "/orders/paper.xhtml?faces-redirect=true&n=" + number.strip();
  }

  public void addMeasure() {
    fields.getMeasures().add(new MeasureFields());
  }

  public void removeMeasure(MeasureFields measure) {
    fields.getMeasures().remove(measure);
  }

  public String send() {
    changes = null;
    try {
      PaperView kept = id == null ? entered() : papers.correct(id, fields.command(relied));
      if (kept == null) {
        return null;
      }
      notices.done(words.text("paper.entered"));
      return "/orders/check.xhtml?faces-redirect=true&p=" + kept.id();
    } catch (StaleStatusException moved) {
      changes = moved.changes();
    } catch (DocumentAlreadyThere known) {
      notices.fault(FORM + ":file", words.text("paper.copy.known"));
    } catch (PointConflict elsewhere) {
      notices.fault(null, words.text(elsewhere.key()));
    } catch (InvalidInput refused) {
      notices.refused(new InvalidInput(field(refused.field()), refused.key()), FORM);
    }
    return null;
  }

  private PaperView entered() {
    if (file == null || file.getSize() == 0) {
      notices.fault(FORM + ":file", words.text("paper.copy.missing"));
      return null;
    }
    try (InputStream copy = file.getInputStream()) {
      return papers.enter(number, fields.command(relied), copy, file.getSubmittedFileName(), WORK);
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  /** The field of the screen by the name that the service has for it. */
  private static String field(String name) {
    return name.replaceAll("\\[(\\d+)]\\.", ":$1:");
  }

  /** Brings the present status to the screen; what was typed waits to be sent again. */
  public void catchUp() {
    changes = null;
    look();
  }

  /** Whose case it is; null while that is not known. */
  public CaseView getView() {
    if (view == null && !missing && relied > 0) {
      view = cases.open(number, WORK);
    }
    return view;
  }

  public boolean isAsking() {
    return !missing && relied == 0;
  }

  public boolean isMissing() {
    return missing;
  }

  public boolean isStale() {
    return changes != null;
  }

  public List<TimelineLine> getChanges() {
    return changes == null ? List.of() : changes;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  /** Of the entry that is corrected; null for a new one. */
  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
