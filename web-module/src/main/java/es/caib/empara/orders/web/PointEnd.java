package es.caib.empara.orders.web;

import es.caib.empara.orders.PointOutcome;
import es.caib.empara.orders.service.PointService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The end of the work on one order, and that it was not the end. */
@Named
@ViewScoped
public class PointEnd implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PointService point;
  @Inject private PointPage page;
  @Inject private PointForm form;

  private PointOutcome outcome;
  private String text;

  public void finish() {
    form.step("close", () -> point.close(page.getItem().id(), page.relied(), outcome, text));
  }

  public void reopen() {
    form.step("reopen", () -> point.reopen(page.getItem().id(), page.relied()));
  }

  public PointOutcome getOutcome() {
    return outcome;
  }

  public void setOutcome(PointOutcome outcome) {
    this.outcome = outcome;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
