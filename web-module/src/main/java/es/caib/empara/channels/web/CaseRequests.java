package es.caib.empara.channels.web;

import es.caib.empara.cases.web.CasePage;
import es.caib.empara.channels.service.CommunicationRow;
import es.caib.empara.channels.service.RequestService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the person's institution is asked on the case on screen: a next step like the others. */
@Named
@RequestScoped
public class CaseRequests {

  @Inject private RequestService requests;
  @Inject private CasePage page;

  private List<CommunicationRow> waiting;

  public List<CommunicationRow> getWaiting() {
    if (waiting == null) {
      waiting = requests.waiting(page.getNumber());
    }
    return waiting;
  }
}
