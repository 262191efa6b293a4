package es.caib.empara.protocols.web;

import es.caib.empara.protocols.service.OverviewView;
import es.caib.empara.protocols.service.ProtocolService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** How the protocols of all bodies stand. */
@Named
@ViewScoped
public class ProtocolOverviewPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ProtocolService protocols;

  private transient OverviewView view;

  public OverviewView getView() {
    if (view == null) {
      view = protocols.overview();
    }
    return view;
  }
}
