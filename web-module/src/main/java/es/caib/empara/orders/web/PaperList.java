package es.caib.empara.orders.web;

import es.caib.empara.access.web.Workplace;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.orders.service.PaperService;
import es.caib.empara.orders.service.PaperView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The orders on paper that wait. */
@Named
@RequestScoped
public class PaperList {

  @Inject private PaperService papers;
  @Inject private Territory territory;
  @Inject private Workplace workplace;

  private List<PaperView> open;

  /** Whether the person is of the coordinating centre, to which orders on paper come. */
  public boolean isCentre() {
    InstitutionView own = territory.institution(workplace.getRealm());
    return own != null && own.kind() == InstitutionKind.COORDINATING_CENTRE;
  }

  public List<PaperView> getOpen() {
    if (open == null) {
      open = isCentre() ? papers.open() : List.of();
    }
    return open;
  }
}
