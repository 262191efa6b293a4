package es.caib.empara.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** Tells the person, on the first page after the log-in and only there, of the access before it. */
@Named
@RequestScoped
public class Welcome {

  private static final String TOLD = Welcome.class.getName();

  @Inject private Workplace workplace;

  private boolean due;

  @PostConstruct
  void look() {
    if (!workplace.isOpen()) {
      return;
    }
    Map<String, Object> session =
        FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
    // Each log-in has an end of its own, so a second one in the same browser is told again.
    due = !workplace.getEndsAt().equals(session.put(TOLD, workplace.getEndsAt()));
  }

  public boolean isDue() {
    return due;
  }
}
