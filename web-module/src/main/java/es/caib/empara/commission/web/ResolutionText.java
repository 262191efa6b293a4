package es.caib.empara.commission.web;

import es.caib.empara.access.service.InvitationView;
import es.caib.empara.commission.service.StepView;
import es.caib.empara.shared.Settings;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What keeps a step from being done, and the link for whoever is invited. */
@Named
@ApplicationScoped
public class ResolutionText {

  @Inject private Words words;

  /** What is at fault, in words. */
  public String fault(StepView step) {
    return words.has(step.fault()) ? words.text(step.fault()) : words.text("step.fault.unknown");
  }

  /** The whole address, by the public one where that is set. */
  public String link(InvitationView invitation) {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    String base =
        Settings.current()
            .publicUrl()
            .orElseGet(
                () ->
                    external.getRequestScheme()
                        + "://"
                        + external.getRequestServerName()
                        + ":"
                        + external.getRequestServerPort()
                        + external.getRequestContextPath());
    return base + "/house/welcome.xhtml?t=" + invitation.token();
  }
}
