package es.caib.empara.cases.web;

import es.caib.empara.cases.PersonRole;
import es.caib.empara.cases.service.CasePartsService;
import es.caib.empara.cases.service.CasePartsService.Custody;
import es.caib.empara.cases.service.CasePartsService.OtherCase;
import es.caib.empara.cases.service.CasePartsService.Visit;
import es.caib.empara.cases.service.CaseView;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.orders.service.OrderFilter;
import es.caib.empara.orders.service.OrderService;
import es.caib.empara.orders.service.OrderView;
import es.caib.empara.shared.service.PageRequest;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The parts of a case that are read when they are opened, each an access of its own. */
@Named
@ViewScoped
public class CaseParts implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CasePartsService parts;
  @Inject private OrderService orders;
  @Inject private CasePage page;

  private transient CaseView shown;
  private transient List<OrderView> courtOrders;
  private transient Custody history;
  private transient List<OtherCase> otherCases;
  private transient List<Visit> seenBy;

  public void openOrders() {
    keepUp();
    if (page.hides(DataKind.MEASURES)) {
      return;
    }
    courtOrders =
        orders
            .list(
                new OrderFilter(page.getNumber(), null),
                page.purpose(),
                new PageRequest(null, PageRequest.MAX_LIMIT))
            .items();
  }

  public void openCustody() {
    keepUp();
    history = parts.custody(page.getNumber(), page.purpose());
  }

  public void openOthers() {
    keepUp();
    otherCases = parts.otherCases(page.getNumber(), page.purpose());
  }

  public void openVisits() {
    keepUp();
    seenBy = parts.visits(page.getNumber(), page.purpose());
  }

  /** What was read beside an older status is not shown beside a newer one. */
  private void keepUp() {
    if (shown != page.getView()) {
      shown = page.getView();
      courtOrders = null;
      history = null;
      otherCases = null;
      seenBy = null;
    }
  }

  /** Null as long as they were not opened; so are the others. */
  public List<OrderView> getOrders() {
    keepUp();
    return courtOrders;
  }

  public Custody getCustody() {
    keepUp();
    return history;
  }

  public boolean isOthersKnown() {
    keepUp();
    return otherCases != null;
  }

  /** The other cases of the victim. */
  public List<OtherCase> getOfVictim() {
    return of(PersonRole.VICTIM);
  }

  /** The other cases of the denounced person. */
  public List<OtherCase> getOfDenounced() {
    return of(PersonRole.DENOUNCED);
  }

  private List<OtherCase> of(PersonRole role) {
    keepUp();
    return otherCases == null
        ? List.of()
        : otherCases.stream().filter(other -> other.here() == role).toList();
  }

  public List<Visit> getVisits() {
    keepUp();
    return seenBy;
  }
}
