package es.caib.empara.orders.web;

import es.caib.empara.orders.MeasureReport;
import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.PaperCheck;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the second person types while reading the copy. */
public class PaperReading implements Serializable {

  private static final long serialVersionUID = 1L;

  private OrderState state;
  private String nig;
  private LocalDate decidedOn;
  private boolean more;
  private final List<MeasureReading> measures = new ArrayList<>();

  void begin(List<MeasureReport> entered) {
    entered.forEach(each -> measures.add(new MeasureReading(each.kind())));
  }

  PaperCheck check() {
    return new PaperCheck(
        state,
        nig == null ? "" : nig.replace(" ", ""),
        decidedOn,
        measures.stream().map(MeasureReading::check).toList(),
        more);
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

  public LocalDate getDecidedOn() {
    return decidedOn;
  }

  public void setDecidedOn(LocalDate decidedOn) {
    this.decidedOn = decidedOn;
  }

  /** Whether the copy has measures that were not entered. */
  public boolean isMore() {
    return more;
  }

  public void setMore(boolean more) {
    this.more = more;
  }

  public List<MeasureReading> getMeasures() {
    return measures;
  }
}
