package es.caib.empara.access.web;

import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.shared.web.FailureHandler;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Tells whoever may look and not act that it is so, and why something was refused. */
@Named
@RequestScoped
public class LookingOnly {

  @Inject private Callers callers;

  /** Whether the person may look and not act now. */
  public boolean isStanding() {
    return callers.find().filter(Caller::readOnly).isPresent();
  }

  /** Whether that is why the page of a refusal is shown. */
  public boolean isRefused() {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    return external.getRequestMap().get(FailureHandler.LOOKING) != null
        || external.getRequestParameterMap().containsKey("looking");
  }
}
