package es.caib.empara.channels.web;

import es.caib.empara.channels.CallOutcome;
import es.caib.empara.channels.service.ContactService;
import es.caib.empara.channels.service.ContactView;
import es.caib.empara.channels.service.TestCallCommand;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** Keeps how a test call went. */
@Named
@ViewScoped
public class TestCallForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ContactService contacts;
  @Inject private ContactPage page;
  @Inject private ContactText texts;

  private Long lineId;
  private CallOutcome outcome;
  private Integer seconds;
  private String note;

  public void record() {
    boolean kept =
        page.act(
            "call",
            () ->
                contacts.recordCall(
                    page.getRealm(), new TestCallCommand(lineId, outcome, seconds, note)),
            "contact.call.kept");
    if (kept) {
      lineId = null;
      outcome = null;
      seconds = null;
      note = null;
    }
  }

  /** A line among those that can be called. */
  public String choice(ContactView.Line line) {
    return line.person().post() + " · " + texts.phone(line.person().phone());
  }

  public List<CallOutcome> getOutcomes() {
    return Arrays.asList(CallOutcome.values());
  }

  public Long getLineId() {
    return lineId;
  }

  public void setLineId(Long lineId) {
    this.lineId = lineId;
  }

  public CallOutcome getOutcome() {
    return outcome;
  }

  public void setOutcome(CallOutcome outcome) {
    this.outcome = outcome;
  }

  public Integer getSeconds() {
    return seconds;
  }

  public void setSeconds(Integer seconds) {
    this.seconds = seconds;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
