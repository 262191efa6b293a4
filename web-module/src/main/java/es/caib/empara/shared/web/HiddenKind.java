package es.caib.empara.shared.web;

import es.caib.empara.institutions.DataKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Arrays;

/** Which kind of data was refused, for the page that says so. */
@Named
@RequestScoped
public class HiddenKind {

  /** Null when something else was refused. */
  public DataKind getKind() {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    Object refused = external.getRequestMap().get(FailureHandler.HIDDEN);
    String named = external.getRequestParameterMap().get("kind");
    return Arrays.stream(DataKind.values())
        .filter(kind -> kind == refused || kind.name().equals(named))
        .findFirst()
        .orElse(null);
  }
}
