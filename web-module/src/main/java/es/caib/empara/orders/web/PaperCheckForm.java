package es.caib.empara.orders.web;

import es.caib.empara.access.web.Workplace;
import es.caib.empara.audit.AccessReason;
import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.cases.service.StaleStatusException;
import es.caib.empara.cases.service.TimelineLine;
import es.caib.empara.orders.service.PaperDiffers;
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
import java.io.Serializable;
import java.util.List;

/** The second person reads the copy, without being shown what the first one typed. */
@Named
@ViewScoped
public class PaperCheckForm implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final AccessPurpose WORK = AccessPurpose.of(AccessReason.ORDER);
  private static final String FORM = "check";

  @Inject private PaperService papers;
  @Inject private Workplace workplace;
  @Inject private Notices notices;
  @Inject private Words words;

  private Long id;
  private boolean missing;
  private long relied;
  private String why;
  private final PaperReading reading = new PaperReading();
  private transient PaperView paper;
  private transient List<TimelineLine> changes;

  public void open() {
    try {
      show();
      reading.begin(getPaper().measures());
    } catch (NotFound absent) {
      missing = true;
    }
  }

  private void show() {
    if (id == null) {
      throw new NotFound("paper");
    }
    paper = papers.read(id, WORK);
    relied = paper.statusVersion();
    workplace.openedFor(paper.caseNumber(), WORK);
  }

  public String confirm() {
    changes = null;
    try {
      String orderId = papers.check(id, reading.check(), relied);
      notices.done(words.text("paper.confirmed"));
      return "/orders/order.xhtml?faces-redirect=true&o=" + orderId;
    } catch (PaperDiffers differs) {
      differs.fields().forEach(field -> notices.fault(client(field), words.text("paper.differs")));
    } catch (StaleStatusException moved) {
      changes = moved.changes();
    } catch (PointConflict elsewhere) {
      notices.fault(null, words.text(elsewhere.key()));
      show();
    } catch (InvalidInput refused) {
      notices.refused(refused, FORM);
    }
    return null;
  }

  private static String client(String field) {
    return FORM + ":" + field.replaceAll("\\[(\\d+)]\\.", ":$1:");
  }

  public String giveBack() {
    return step(() -> papers.giveBack(id, relied, why), "paper.returned");
  }

  public String withdraw() {
    return step(() -> papers.withdraw(id, relied, why), "paper.withdrawn");
  }

  private String step(Runnable verb, String done) {
    changes = null;
    try {
      verb.run();
      notices.done(words.text(done));
      return "/orders/list.xhtml?faces-redirect=true";
    } catch (StaleStatusException moved) {
      changes = moved.changes();
    } catch (PointConflict elsewhere) {
      notices.fault(null, words.text(elsewhere.key()));
      show();
    } catch (InvalidInput refused) {
      notices.refused(refused, FORM);
    }
    return null;
  }

  /** Brings the present status to the screen; what was typed waits to be sent again. */
  public void catchUp() {
    changes = null;
    show();
  }

  public PaperView getPaper() {
    if (paper == null && !missing) {
      show();
    }
    return paper;
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

  public PaperReading getReading() {
    return reading;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
