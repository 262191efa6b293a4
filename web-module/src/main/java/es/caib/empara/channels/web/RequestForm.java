package es.caib.empara.channels.web;

import es.caib.empara.cases.CommunicationAct;
import es.caib.empara.cases.web.CasePage;
import es.caib.empara.channels.service.RequestCommand;
import es.caib.empara.channels.service.RequestService;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Asks another institution for something. */
@Named
@ViewScoped
public class RequestForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RequestService requests;
  @Inject private CaseCommunications part;
  @Inject private CasePage page;
  @Inject private BusinessClock clock;

  private String askedOf;
  private String question;
  private final DeadlineFields deadline = new DeadlineFields();

  public String send() {
    return part.act(
        "request-new",
        CommunicationAct.REQUEST_ASKED,
        null,
        () ->
            requests.ask(
                page.getNumber(),
                new RequestCommand(askedOf, question, deadline.due(clock.now()), page.getRelied()),
                page.purpose()));
  }

  public DeadlineFields getDeadline() {
    return deadline;
  }

  public String getAskedOf() {
    return askedOf;
  }

  public void setAskedOf(String askedOf) {
    this.askedOf = askedOf;
  }

  public String getQuestion() {
    return question;
  }

  public void setQuestion(String question) {
    this.question = question;
  }
}
