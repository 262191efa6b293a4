package es.caib.empara.orders.web;

import es.caib.empara.cases.web.CasePage;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.orders.service.PaperService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * The orders on paper that wait on the case on screen: nobody must think that there is none.
 * Whoever does not see measures reads that in their place.
 */
@Named
@RequestScoped
public class CasePapers {

  @Inject private PaperService papers;
  @Inject private CasePage page;

  private List<PaperService.Waiting> waiting;

  public List<PaperService.Waiting> getWaiting() {
    if (waiting == null) {
      waiting = page.hides(DataKind.MEASURES) ? List.of() : papers.waiting(page.getNumber());
    }
    return waiting;
  }
}
