package es.caib.empara.channels.web;

import es.caib.empara.cases.web.CasePage;
import es.caib.empara.channels.ReportState;
import es.caib.empara.channels.service.ReasonCommand;
import es.caib.empara.channels.service.ReportAnswerCommand;
import es.caib.empara.channels.service.ReportView;
import es.caib.empara.channels.service.StateReportService;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.web.LocalTimes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/** The next step of one report: what the State answered, or its end. */
@Named
@ViewScoped
public class ReportStep implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String FORM = "report-step";

  @Inject private StateReportService reports;
  @Inject private CaseCommunications part;
  @Inject private CasePage page;
  @Inject private BusinessClock clock;

  private Long id;
  private boolean answering;
  private String text;
  private String who;
  private LocalDateTime at;

  /** Shows the form for the answer. */
  public void answer(Long report) {
    begin(report, true);
  }

  /** Shows the form for its end. */
  public void withdraw(Long report) {
    begin(report, false);
  }

  public void leave() {
    begin(null, false);
  }

  private void begin(Long report, boolean toAnswer) {
    id = report;
    answering = toAnswer;
    text = null;
    who = null;
    at = null;
  }

  public String send() {
    ReportView report = getReport();
    return report == null
        ? null
        : part.act(
            FORM,
            report.kind().act(answering ? ReportState.ANSWERED : ReportState.WITHDRAWN),
            null,
            this::step);
  }

  private void step() {
    if (answering) {
      reports.answer(
          page.getNumber(),
          id,
          new ReportAnswerCommand(text, who, answered(), page.getRelied()),
          page.purpose());
    } else {
      reports.withdraw(
          page.getNumber(), id, new ReasonCommand(text, page.getRelied()), page.purpose());
    }
  }

  /** Nothing typed is now. */
  private OffsetDateTime answered() {
    return at == null ? clock.now() : LocalTimes.at(at);
  }

  /** The report; null when no step is being taken. */
  public ReportView getReport() {
    return id == null
        ? null
        : part.getView().reports().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElse(null);
  }

  public boolean isAnswering() {
    return answering;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getWho() {
    return who;
  }

  public void setWho(String who) {
    this.who = who;
  }

  public LocalDateTime getAt() {
    return at;
  }

  public void setAt(LocalDateTime at) {
    this.at = at;
  }
}
