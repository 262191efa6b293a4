package es.caib.empara.channels.web;

import es.caib.empara.cases.CommunicationAct;
import es.caib.empara.cases.web.CasePage;
import es.caib.empara.channels.service.Attachment;
import es.caib.empara.channels.service.MessageCommand;
import es.caib.empara.channels.service.ReasonCommand;
import es.caib.empara.channels.service.ReopeningCommand;
import es.caib.empara.channels.service.RequestService;
import es.caib.empara.channels.service.RequestView;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;

/** The next step of one request: an answer, the answer sent back, or its end. */
@Named
@ViewScoped
public class RequestStep implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String FORM = "request-step";

  @Inject private RequestService requests;
  @Inject private CaseCommunications part;
  @Inject private CasePage page;
  @Inject private BusinessClock clock;

  private Long id;
  private Kind kind;
  private String text;
  private DeadlineFields deadline = new DeadlineFields();
  private transient Part file;

  /** What can be done. */
  public enum Kind {
    ANSWER(CommunicationAct.REQUEST_ANSWERED),
    REOPEN(CommunicationAct.REQUEST_REOPENED),
    WITHDRAW(CommunicationAct.REQUEST_WITHDRAWN);

    private final CommunicationAct act;

    Kind(CommunicationAct act) {
      this.act = act;
    }
  }

  /** Shows the form; what was typed for another step is not kept for this one. */
  public void begin(Long request, String step) {
    id = request;
    kind = Kind.valueOf(step);
    text = null;
    deadline = new DeadlineFields();
  }

  public void leave() {
    id = null;
    kind = null;
  }

  public String send() {
    return part.act(
        FORM,
        kind.act,
        null,
        () -> {
          switch (kind) {
            case ANSWER -> AttachedFile.with(file, this::answer);
            case REOPEN ->
                requests.reopen(
                    page.getNumber(),
                    id,
                    new ReopeningCommand(text, deadline.due(clock.now()), page.getRelied()),
                    page.purpose());
            case WITHDRAW ->
                requests.withdraw(
                    page.getNumber(),
                    id,
                    new ReasonCommand(text, page.getRelied()),
                    page.purpose());
          }
        });
  }

  private void answer(Attachment attached) {
    requests.answer(
        page.getNumber(), id, new MessageCommand(text, page.getRelied()), attached, page.purpose());
  }

  /** The request; null when no step is being taken. */
  public RequestView getRequest() {
    return id == null
        ? null
        : part.getView().requests().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElse(null);
  }

  public Kind getKind() {
    return kind;
  }

  public DeadlineFields getDeadline() {
    return deadline;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
