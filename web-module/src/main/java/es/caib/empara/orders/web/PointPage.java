package es.caib.empara.orders.web;

import es.caib.empara.access.service.KindHidden;
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
    if (order != null) {
      relied = order.statusVersion();
      workplace.openedFor(order.caseNumber(), WORK);
    }
  }

  private void read() {
    try {
      order = orders.open(orderId == null ? "" : orderId, WORK);
      item = worked(order.orderId());
    } catch (KindHidden hidden) {
      throw hidden;
    } catch (NotFound absent) {
      missing = true;
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /** The work on it; null where there is none yet. */
  private PointItemView worked(String known) {
    try {
      return point.open(known, WORK);
    } catch (NotFound notYet) {
      return null;
    }
  }

  /** Makes work of an order that has none. */
  PointItemView takeUp() {
    return point.takeUp(orderId, relied);
  }

  /** Shows the work as a step has left it. */
  void show(PointItemView now) {
    if (now == null) {
      reload();
      return;
    }
    order = orders.open(now.orderId(), WORK);
    item = now;
    relied = now.statusVersion();
  }

  /** Brings the present status to the screen; what is typed elsewhere on the page stays. */
  void reload() {
    item = null;
    order = null;
    relied = getOrder().statusVersion();
  }

  /** Null where nobody has taken it up yet. */
  public PointItemView getItem() {
    getOrder();
    return item;
  }

  public OrderView getOrder() {
    if (order == null && !missing) {
      read();
    }
    return order;
  }

  /** Whether the order is there, and nobody works on it. */
  public boolean isUnworked() {
    return !missing && getItem() == null;
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
