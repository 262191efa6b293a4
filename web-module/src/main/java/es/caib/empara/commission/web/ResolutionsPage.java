package es.caib.empara.commission.web;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.InvitationView;
import es.caib.empara.access.web.Workplace;
import es.caib.empara.commission.service.CommissionConflict;
import es.caib.empara.commission.service.ResolutionService;
import es.caib.empara.commission.service.ResolutionView;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Pager;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What was resolved, and how far each resolution has been carried out. */
@Named
@ViewScoped
public class ResolutionsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ResolutionService resolutions;
  @Inject private Workplace workplace;
  @Inject private Notices notices;
  @Inject private Words words;

  private final Pager pager = new Pager();
  private transient List<ResolutionView> rows;
  private transient InvitationView invitation;

  public void next() {
    pager.forward();
    read();
  }

  public void previous() {
    pager.back();
    read();
  }

  public void refresh() {
    rows = null;
  }

  private void read() {
    Slice<ResolutionView> slice =
        resolutions.list(new PageRequest(pager.getCursor(), PageRequest.DEFAULT_LIMIT));
    rows = slice.items();
    pager.follow(slice.next());
  }

  public List<ResolutionView> getRows() {
    if (rows == null) {
      read();
    }
    return rows;
  }

  public void hurry(Long stepId) {
    resolutions.hurry(stepId);
    rows = null;
  }

  /** The link is shown in this answer and never again. */
  public void invite(Long id) {
    try {
      invitation = resolutions.invite(id);
    } catch (CommissionConflict conflict) {
      notices.fault(null, words.text(conflict.key()));
    }
    rows = null;
  }

  public InvitationView getInvitation() {
    return invitation;
  }

  public boolean isSecretary() {
    return workplace.is(Roles.SECRETARY);
  }

  /** Whether the person may have a failed step tried again. */
  public boolean isMending() {
    return workplace.is(Roles.SECRETARY) || workplace.is(Roles.OPERATOR);
  }

  public Pager getPager() {
    return pager;
  }
}
