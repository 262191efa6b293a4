package es.caib.empara.cases.web;

import es.caib.empara.cases.service.HandoverService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The cases that wait for somebody of the institution to take them over. */
@Named
@RequestScoped
public class HandoverList {

  @Inject private HandoverService handovers;

  private List<HandoverService.Waiting> waiting;

  public List<HandoverService.Waiting> getWaiting() {
    if (waiting == null) {
      waiting = handovers.waiting();
    }
    return waiting;
  }
}
