package es.caib.empara.shared.web;

import es.caib.empara.shared.service.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What went well and what did not, for the top of the page and for the field at fault. */
@Named
@ApplicationScoped
public class Notices {

  @Inject private Words words;

  /** A fault with the field that it belongs to. */
  public static class Fault implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String text;

    Fault(String field, String text) {
      this.field = field;
      this.text = text;
    }

    /** The client id; empty when it is no single field's. */
    public String getField() {
      return field;
    }

    public String getText() {
      return text;
    }
  }

  /** The faults of this request in the order in which they were found. */
  public List<Fault> getFaults() {
    FacesContext context = FacesContext.getCurrentInstance();
    List<Fault> faults = new ArrayList<>();
    Iterator<String> fields = context.getClientIdsWithMessages();
    while (fields.hasNext()) {
      String field = fields.next();
      for (FacesMessage message : context.getMessageList(field)) {
        if (message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0) {
          faults.add(new Fault(field == null ? "" : field, message.getSummary()));
        }
      }
    }
    return faults;
  }

  /** What was done, said on the page that comes next. */
  public List<String> getDone() {
    return FacesContext.getCurrentInstance().getMessageList(null).stream()
        .filter(message -> message.getSeverity() == FacesMessage.SEVERITY_INFO)
        .map(FacesMessage::getSummary)
        .toList();
  }

  /** Says a fault of a field, or of the whole form when the field is null. */
  public void fault(String clientId, String text) {
    FacesContext context = FacesContext.getCurrentInstance();
    context.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    context.validationFailed();
  }

  /** Says what a service refused, at the field of the form that bears its name. */
  public void refused(InvalidInput refused, String form) {
    String key = words.has(refused.key()) ? refused.key() : "error.input";
    FacesContext context = FacesContext.getCurrentInstance();
    String clientId = form + ":" + refused.field();
    boolean there = context.getViewRoot().findComponent(clientId) != null;
    fault(there ? clientId : null, words.text(key));
  }

  /** Says what was done, also after a redirect. */
  public void done(String text) {
    FacesContext context = FacesContext.getCurrentInstance();
    context.getExternalContext().getFlash().setKeepMessages(true);
    context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
  }
}
