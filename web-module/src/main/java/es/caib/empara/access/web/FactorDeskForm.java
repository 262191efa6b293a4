package es.caib.empara.access.web;

import es.caib.empara.access.service.FactorDesk;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The second factors of a body's people, for its administrator. */
@Named
@RequestScoped
public class FactorDeskForm {

  @Inject private FactorDesk desk;
  @Inject private Notices notices;
  @Inject private Words words;

  private FactorDesk.View view;
  private String notice;

  public FactorDesk.View getView() {
    if (view == null) {
      view = desk.read();
    }
    return view;
  }

  public void require() {
    set(true);
  }

  public void requireNoMore() {
    set(false);
  }

  private void set(boolean required) {
    desk.require(required);
    view = null;
    notice = words.text(required ? "factor.required.now" : "factor.required.no.more");
  }

  public boolean has(String principal) {
    return getView().having().contains(principal);
  }

  /** For whoever has lost the authenticator and the recovery codes. */
  public void clear(String principal) {
    try {
      desk.clear(principal);
      notice = words.text("factor.cleared");
    } catch (InvalidInput refused) {
      notices.refused(refused, "lost");
    } catch (NotFound none) {
      notice = words.text("factor.none");
    }
    view = null;
  }

  public String getNotice() {
    return notice;
  }
}
