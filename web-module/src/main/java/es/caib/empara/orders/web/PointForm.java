package es.caib.empara.orders.web;

import es.caib.empara.cases.service.StaleStatusException;
import es.caib.empara.cases.service.TimelineLine;
import es.caib.empara.orders.service.PointConflict;
import es.caib.empara.orders.service.PointItemView;
import es.caib.empara.orders.service.PointService;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The steps of the work on one order. Each relies on the status on screen; when the case has moved
 * on since, what was typed stays and the person decides again.
 */
@Named
@ViewScoped
public class PointForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PointService point;
  @Inject private PointPage page;
  @Inject private Notices notices;
  @Inject private Words words;

  private String realm;
  private String service;
  private String owner;
  private String[] needs = {};
  private String text;
  private String[] informed = {};
  private boolean informing;
  private String answer;
  private String note;
  private transient List<TimelineLine> changes;

  public void takeUp() {
    step("takeUp", page::takeUp);
  }

  public void assign() {
    step("assign", () -> point.assign(id(), page.relied(), getRealm(), service));
  }

  public void take() {
    step("give", () -> point.give(id(), page.relied(), null));
  }

  public void give() {
    step("give", () -> point.give(id(), page.relied(), owner));
  }

  public void assess() {
    step("assess", () -> point.assess(id(), page.relied(), Set.of(needs), text));
  }

  public void inform() {
    if (informed.length == 0) {
      informing = true;
      notices.fault("point:informed", words.text("point.inform.missing"));
      return;
    }
    step("inform", () -> point.inform(id(), page.relied(), Set.of(informed)));
  }

  public void askUnit() {
    step("askUnit", () -> point.askUnit(id(), page.relied()));
  }

  public void unitAnswered() {
    step("unitAnswered", () -> point.unitAnswered(id(), page.relied(), answer));
  }

  public void taskDone(Long task) {
    step("taskDone", () -> point.taskDone(id(), task, page.relied(), note));
  }

  /** Brings the present status to the screen; what was typed waits to be sent again. */
  public void catchUp() {
    changes = null;
    page.reload();
  }

  private Long id() {
    return page.getItem().id();
  }

  /** Does a step, and says what became of it. */
  void step(String name, Supplier<PointItemView> verb) {
    changes = null;
    try {
      page.show(verb.get());
      notices.done(words.named("point.done", name));
      forget();
    } catch (StaleStatusException moved) {
      changes = moved.changes();
    } catch (PointConflict elsewhere) {
      page.reload();
      notices.fault(null, words.text(elsewhere.key()));
    } catch (InvalidInput refused) {
      notices.refused(refused, "point");
    }
  }

  private void forget() {
    realm = null;
    service = null;
    note = null;
    answer = null;
    informed = new String[0];
    informing = false;
  }

  public boolean isStale() {
    return changes != null;
  }

  public List<TimelineLine> getChanges() {
    return changes == null ? List.of() : changes;
  }

  /** Whoever was chosen, else whom the municipality suggests. */
  public String getRealm() {
    return realm == null ? page.getItem().proposal() : realm;
  }

  public void setRealm(String realm) {
    this.realm = realm;
  }

  public String getService() {
    return service;
  }

  public void setService(String service) {
    this.service = service;
  }

  public String getOwner() {
    return owner;
  }

  public void setOwner(String owner) {
    this.owner = owner;
  }

  public String[] getNeeds() {
    return needs.clone();
  }

  public void setNeeds(String[] needs) {
    this.needs = needs.clone();
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String[] getInformed() {
    return informed.clone();
  }

  public void setInformed(String[] informed) {
    this.informed = informed.clone();
  }

  /** Whether the form to inform others stays open, for what is still missing in it. */
  public boolean isInforming() {
    return informing;
  }

  public String getAnswer() {
    return answer;
  }

  public void setAnswer(String answer) {
    this.answer = answer;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
