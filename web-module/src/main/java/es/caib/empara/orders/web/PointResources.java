package es.caib.empara.orders.web;

import es.caib.empara.resources.service.ActivationFilter;
import es.caib.empara.resources.service.ActivationService;
import es.caib.empara.resources.service.ActivationView;
import es.caib.empara.shared.service.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What was asked of resources for the case of the order on screen, the newest first. */
@Named
@RequestScoped
public class PointResources {

  @Inject private ActivationService activations;
  @Inject private PointPage page;

  private List<ActivationView> asked;

  public List<ActivationView> getAsked() {
    if (asked == null) {
      asked =
          activations
              .list(ActivationFilter.ofCase(page.getOrder().caseNumber()), PageRequest.first())
              .items();
    }
    return asked;
  }
}
