package es.caib.empara.orders.web;

import es.caib.empara.access.web.Workplace;
import es.caib.empara.audit.AccessReason;
import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.orders.service.OrderService;
import es.caib.empara.orders.service.OrderView;
import es.caib.empara.orders.service.PointItemView;
import es.caib.empara.orders.service.PointService;
import es.caib.empara.shared.service.NotFound;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;

/** The work on one order. It is read because of the order, which is reason enough for its case. */
@Named
@ViewScoped
public class PointPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final AccessPurpose WORK = AccessPurpose.of(AccessReason.ORDER);

  @Inject private PointService point;
  @Inject private OrderService orders;
  @Inject private Workplace workplace;

  private String orderId;
  private boolean missing;
  private long relied;
  private transient PointItemView item;
  private transient OrderView order;

  public void open() {
    read();
    if (!missing) {
      relied = item.statusVersion();
      workplace.openedFor(item.caseNumber(), WORK);
    }
  }

  private void read() {
    try {
      item = point.open(orderId == null ? "" : orderId, WORK);
      order = orders.open(item.orderId(), WORK);
    } catch (NotFound absent) {
      missing = true;
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /** Shows the work as a step has left it. */
  void show(PointItemView now) {
    item = now;
    order = null;
    relied = now.statusVersion();
  }

  /** Brings the present status to the screen; what is typed elsewhere on the page stays. */
  void reload() {
    item = null;
    order = null;
    relied = getItem().statusVersion();
  }

  public PointItemView getItem() {
    if (item == null && !missing) {
      read();
    }
    return item;
  }

  public OrderView getOrder() {
    if (order == null && !missing) {
      order = orders.open(getItem().orderId(), WORK);
    }
    return order;
  }

  /** The status version that the person has on screen. */
  long relied() {
    return relied;
  }

  public boolean isMissing() {
    return missing;
  }

  public String getOrderId() {
    return orderId;
  }

  public void setOrderId(String orderId) {
    this.orderId = orderId;
  }
}
