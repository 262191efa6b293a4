package es.caib.empara.commission.web;

import es.caib.empara.access.Roles;
import es.caib.empara.access.web.Workplace;
import es.caib.empara.commission.service.SessionService;
import es.caib.empara.commission.service.SessionSummary;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import es.caib.empara.shared.web.Pager;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The sessions of the Commission, the newest first. */
@Named
@ViewScoped
public class CommissionSessions implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private SessionService sessions;
  @Inject private Workplace workplace;

  private final Pager pager = new Pager();
  private transient List<SessionSummary> rows;

  public void next() {
    pager.forward();
    read();
  }

  public void previous() {
    pager.back();
    read();
  }

  private void read() {
    Slice<SessionSummary> slice =
        sessions.list(new PageRequest(pager.getCursor(), PageRequest.DEFAULT_LIMIT));
    rows = slice.items();
    pager.follow(slice.next());
  }

  public List<SessionSummary> getRows() {
    if (rows == null) {
      read();
    }
    return rows;
  }

  public boolean isSecretary() {
    return workplace.is(Roles.SECRETARY);
  }

  public Pager getPager() {
    return pager;
  }
}
