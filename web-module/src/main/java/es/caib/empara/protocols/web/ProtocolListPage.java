package es.caib.empara.protocols.web;

import es.caib.empara.protocols.service.ProtocolCard;
import es.caib.empara.protocols.service.ProtocolList;
import es.caib.empara.protocols.service.ProtocolService;
import es.caib.empara.protocols.service.ProtocolWritingService;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** The protocols that concern the person, with what each waits for. */
@Named
@ViewScoped
public class ProtocolListPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ProtocolService protocols;
  @Inject private ProtocolWritingService writing;
  @Inject private Notices notices;
  @Inject private Words words;

  private String code;
  private String title;
  private transient ProtocolList view;

  public ProtocolList getView() {
    if (view == null) {
      view = protocols.list();
    }
    return view;
  }

  /** What the person herself still has to read. */
  public List<ProtocolCard> getUnread() {
    return getView().own().stream().filter(ProtocolCard::unread).toList();
  }

  public String create() {
    try {
      Long version = writing.create(code.strip().toUpperCase(Locale.ROOT), title);
      notices.done(words.text("protocol.created"));
      return "/protocols/edit.xhtml?faces-redirect=true&v=" + version;
    } catch (InvalidInput refused) {
      notices.refused(refused, "new");
      return null;
    }
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }
}
