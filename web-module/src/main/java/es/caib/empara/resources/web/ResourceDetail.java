package es.caib.empara.resources.web;

import es.caib.empara.access.Roles;
import es.caib.empara.access.web.Workplace;
import es.caib.empara.resources.ResourceState;
import es.caib.empara.resources.service.ResourceService;
import es.caib.empara.resources.service.ResourceView;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;

/** One resource: read by all, kept by its institution. Without an id, a new one. */
@Named
@ViewScoped
public class ResourceDetail implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/resources/resource.xhtml?faces-redirect=true&id=";

  @Inject private ResourceService resources;
  @Inject private Workplace workplace;
  @Inject private BusinessClock clock;
  @Inject private Notices notices;
  @Inject private Words words;

  private String id;
  private boolean missing;
  private ResourceFields fields;
  private transient ResourceView view;

  /** Reads the resource, or begins a new one for whoever may keep some. */
  public void open() {
    if (id == null && isKeeper()) {
      fields = ResourceFields.blank(clock.today());
    } else if (id == null || read() == null) {
      absent();
    } else if (isOwn()) {
      fields = ResourceFields.of(view);
    }
  }

  /** Keeps what was typed, and shows it. */
  public String save() {
    try {
      ResourceView kept =
          id == null
              ? resources.add(fields.command())
              : resources.change(Long.valueOf(id), fields.command());
      notices.done(words.text("resource.saved", kept.name()));
      return PAGE + kept.id();
    } catch (InvalidInput refused) {
      notices.refused(refused, "edit");
      return null;
    }
  }

  /** Offers it no more. */
  public String close() {
    resources.close(Long.valueOf(id));
    notices.done(words.text("resource.closed"));
    return PAGE + id;
  }

  /** Offers it again. */
  public String reopen() {
    resources.reopen(Long.valueOf(id));
    notices.done(words.text("resource.reopened"));
    return PAGE + id;
  }

  private ResourceView read() {
    try {
      view = resources.open(Long.valueOf(id));
    } catch (NotFound | NumberFormatException absent) {
      view = null;
    }
    return view;
  }

  private void absent() {
    missing = true;
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
  }

  public ResourceView getView() {
    if (view == null && id != null && !missing) {
      read();
    }
    return view;
  }

  public boolean isMissing() {
    return missing;
  }

  /** A resource that is not kept yet. */
  public boolean isFresh() {
    return id == null && !missing;
  }

  public boolean isClosed() {
    return getView() != null && getView().state() == ResourceState.CLOSED;
  }

  /** Whether the person may change it. */
  public boolean isEditable() {
    return fields != null;
  }

  private boolean isOwn() {
    return isKeeper() && workplace.getRealm().equals(getView().institution());
  }

  private boolean isKeeper() {
    return workplace.is(Roles.TECHNICIAN)
        || workplace.is(Roles.COORDINATOR)
        || workplace.is(Roles.ADMIN);
  }

  public ResourceFields getFields() {
    return fields;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id == null || id.isBlank() ? null : id;
  }
}
