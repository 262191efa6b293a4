package es.caib.empara.documents.web;

import es.caib.empara.documents.service.DocumentKeyService;
import es.caib.empara.documents.service.DocumentKeyService.KeyState;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** How the keys of the documents stand, and a new one. */
@Named
@ViewScoped
public class DocumentKeysPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private DocumentKeyService keys;
  @Inject private Words words;

  private boolean asked;
  private String notice;
  private transient KeyState state;

  /** Says first what follows; a key is not made by a slip of the hand. */
  public void ask() {
    asked = true;
    notice = null;
  }

  public void leave() {
    asked = false;
  }

  public void renew() {
    state = keys.renew();
    asked = false;
    notice = words.text("document.keys.renewed");
  }

  public void refresh() {
    state = null;
    notice = null;
  }

  public KeyState getState() {
    if (state == null) {
      state = keys.state();
    }
    return state;
  }

  public boolean isAsked() {
    return asked;
  }

  public String getNotice() {
    return notice;
  }
}
