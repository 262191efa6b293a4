package es.caib.empara.orders.web;

import es.caib.empara.orders.TwinVerdict;
import es.caib.empara.orders.service.TwinService;
import es.caib.empara.orders.service.TwinView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The other orders of the same court with the same NIG, and whether they are the same. */
@Named
@ViewScoped
public class TwinForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private TwinService twins;
  @Inject private PointPage page;
  @Inject private PointForm form;

  private transient List<TwinView> all;

  public List<TwinView> getAll() {
    if (all == null) {
      all = twins.of(page.getOrderId());
    }
    return all;
  }

  public void same(Long id) {
    decide(id, TwinVerdict.SAME, "twinSame");
  }

  public void different(Long id) {
    decide(id, TwinVerdict.DIFFERENT, "twinDifferent");
  }

  private void decide(Long id, TwinVerdict verdict, String done) {
    all = null;
    form.step(
        done,
        () -> {
          twins.decide(id, verdict, page.relied());
          page.reload();
          return page.getItem();
        });
  }
}
