package es.caib.empara.channels.web;

import es.caib.empara.channels.BarrierState;
import es.caib.empara.channels.service.BarrierReportService;
import es.caib.empara.channels.service.BarrierReportView;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import es.caib.empara.shared.web.Pager;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** The barriers that were reported; at first those that wait for an answer. */
@Named
@ViewScoped
public class BarrierList implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private BarrierReportService reports;

  private BarrierState state = BarrierState.RECEIVED;
  private final Pager pager = new Pager();
  private transient List<BarrierReportView> rows;

  /** Shows the newest in the state that was chosen. */
  public void show() {
    pager.start(null);
    read();
  }

  public void next() {
    pager.forward();
    read();
  }

  public void previous() {
    pager.back();
    read();
  }

  private void read() {
    Slice<BarrierReportView> slice =
        reports.list(state, new PageRequest(pager.getCursor(), PageRequest.DEFAULT_LIMIT));
    rows = slice.items();
    pager.follow(slice.next());
  }

  public List<BarrierReportView> getRows() {
    if (rows == null) {
      read();
    }
    return rows;
  }

  public List<BarrierState> getStates() {
    return Arrays.asList(BarrierState.values());
  }

  public Pager getPager() {
    return pager;
  }

  public BarrierState getState() {
    return state;
  }

  public void setState(BarrierState state) {
    this.state = state;
  }
}
