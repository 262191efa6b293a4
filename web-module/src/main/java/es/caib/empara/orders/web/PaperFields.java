package es.caib.empara.orders.web;

import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.PaperReport;
import es.caib.empara.orders.service.PaperCommand;
import es.caib.empara.orders.service.PaperView;
import es.caib.empara.shared.web.LocalTimes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** What is typed of an order on paper. */
@Named
@ViewScoped
public class PaperFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private OrderState state;
  private String nig;
  private String court;
  private String procedure;
  private LocalDateTime requestedAt;
  private LocalDateTime adoptedAt;
  private LocalDateTime notifiedAt;
  private LocalDateTime receivedAt;
  private final List<MeasureFields> measures = new ArrayList<>();

  /** Begins with what was entered before. */
  void show(PaperView paper) {
    PaperReport report = paper.report();
    state = report.state();
    nig = report.nig();
    court = report.court();
    procedure = report.procedure();
    requestedAt = LocalTimes.local(report.requestedAt());
    adoptedAt = LocalTimes.local(report.adoptedAt());
    notifiedAt = LocalTimes.local(report.notifiedAt());
    receivedAt = LocalTimes.local(report.receivedAt());
    measures.clear();
    paper.measures().stream().map(MeasureFields::of).forEach(measures::add);
  }

  PaperCommand command(long relied) {
    return new PaperCommand(
        new PaperReport(
            state,
            nig,
            court,
            procedure,
            LocalTimes.at(requestedAt),
            LocalTimes.at(adoptedAt),
            LocalTimes.at(notifiedAt),
            LocalTimes.at(receivedAt)),
        measures.stream().map(MeasureFields::command).toList(),
        relied);
  }

  public List<MeasureFields> getMeasures() {
    return measures;
  }

  public OrderState getState() {
    return state;
  }

  public void setState(OrderState state) {
    this.state = state;
  }

  public String getNig() {
    return nig;
  }

  public void setNig(String nig) {
    this.nig = nig;
  }

  public String getCourt() {
    return court;
  }

  public void setCourt(String court) {
    this.court = court;
  }

  public String getProcedure() {
    return procedure;
  }

  public void setProcedure(String procedure) {
    this.procedure = procedure;
  }

  public LocalDateTime getRequestedAt() {
    return requestedAt;
  }

  public void setRequestedAt(LocalDateTime requestedAt) {
    this.requestedAt = requestedAt;
  }

  public LocalDateTime getAdoptedAt() {
    return adoptedAt;
  }

  public void setAdoptedAt(LocalDateTime adoptedAt) {
    this.adoptedAt = adoptedAt;
  }

  public LocalDateTime getNotifiedAt() {
    return notifiedAt;
  }

  public void setNotifiedAt(LocalDateTime notifiedAt) {
    this.notifiedAt = notifiedAt;
  }

  public LocalDateTime getReceivedAt() {
    return receivedAt;
  }

  public void setReceivedAt(LocalDateTime receivedAt) {
    this.receivedAt = receivedAt;
  }
}
