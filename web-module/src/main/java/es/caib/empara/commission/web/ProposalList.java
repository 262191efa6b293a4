package es.caib.empara.commission.web;

import es.caib.empara.access.Roles;
import es.caib.empara.access.web.Workplace;
import es.caib.empara.commission.service.ProposalService;
import es.caib.empara.commission.service.ProposalSummary;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import es.caib.empara.shared.web.Pager;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Proposals about bodies; at first those that are not decided. */
@Named
@ViewScoped
public class ProposalList implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ProposalService proposals;
  @Inject private Workplace workplace;

  private boolean open = true;
  private final Pager pager = new Pager();
  private transient List<ProposalSummary> rows;

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
    Slice<ProposalSummary> slice =
        proposals.list(open, new PageRequest(pager.getCursor(), PageRequest.DEFAULT_LIMIT));
    rows = slice.items();
    pager.follow(slice.next());
  }

  public List<ProposalSummary> getRows() {
    if (rows == null) {
      read();
    }
    return rows;
  }

  /** Whether the person may hand one in. */
  public boolean isProposing() {
    return workplace.is(Roles.COORDINATOR) || workplace.is(Roles.ADMIN);
  }

  public Pager getPager() {
    return pager;
  }

  public boolean isOpen() {
    return open;
  }

  public void setOpen(boolean open) {
    this.open = open;
  }
}
