package es.caib.empara.access.web;

import es.caib.empara.access.FactorNeed;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.SecondFactors;
import es.caib.empara.access.service.SecondFactors.Answer;
import es.caib.empara.access.service.SignIn;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;

/**
 * Asks again who sits here, in the form of a sensitive act: for the code of whoever has a second
 * factor, else for the password. For a while after it nothing is asked.
 */
@Named
@RequestScoped
public class Proof {

  @Inject private Workplace workplace;
  @Inject private CallContext context;
  @Inject private Callers callers;
  @Inject private SignIn signIn;
  @Inject private SecondFactors factors;
  @Inject private Words words;

  private Boolean needed;
  private Boolean byCode;
  private String secret;

  /** Whether the form must ask; the same for the whole request unless it is given. */
  public boolean isNeeded() {
    if (needed == null) {
      needed = !context.isProved(Instant.now());
    }
    return needed;
  }

  public boolean isByPortal() {
    return workplace.isByPortal();
  }

  /** Whether it is a code that is asked for. */
  public boolean isByCode() {
    if (byCode == null) {
      byCode = factors.needOf(callers.current()) == FactorNeed.CODE;
    }
    return byCode;
  }

  /** Compares what was typed before the act is called. */
  public void check(FacesContext faces, UIComponent field, Object typed) {
    Caller caller = callers.current();
    String address = Addresses.of((HttpServletRequest) faces.getExternalContext().getRequest());
    String fault =
        isByCode()
            ? fault(factors.take(caller, (String) typed, address))
            : fault(signIn.confirms(caller, (String) typed, address));
    if (fault != null) {
      throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, fault, fault));
    }
    workplace.prove();
    context.proved(workplace.getProvedAt());
    needed = false;
  }

  private String fault(Answer answer) {
    return answer instanceof Answer.Right ? null : FactorText.refusal(answer, words);
  }

  private String fault(SignIn.Result result) {
    if (result instanceof SignIn.Result.Accepted) {
      return null;
    }
    return result instanceof SignIn.Result.TooMany
        ? words.text("error.password.wait")
        : words.text("error.password.wrong");
  }

  public String getSecret() {
    return secret;
  }

  public void setSecret(String secret) {
    this.secret = secret;
  }
}
