package es.caib.empara.access.web;

import es.caib.empara.access.FactorNeed;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.SecondFactors;
import es.caib.empara.access.service.SecondFactors.Answer;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The second step of the way in: the code, or first the setting up where the body requires it. */
@Named
@RequestScoped
public class CodePage {

  private static final String START = "/index.xhtml";

  @Inject private SecondFactors factors;
  @Inject private Halfway halfway;
  @Inject private Arrivals arrivals;
  @Inject private Notices notices;
  @Inject private Words words;

  private String to;
  private String code;
  private Optional<Caller> caller;
  private List<String> recoveryCodes;
  private EnrolmentPicture picture;

  @PostConstruct
  void begin() {
    to = LocalPath.orElse(external().getRequestParameterMap().get("to"), START);
    caller = halfway.caller();
  }

  /** Takes the code; whoever is not halfway any more begins at the beginning. */
  public void enter() throws IOException {
    if (caller.isEmpty()) {
      return;
    }
    HttpServletRequest request = (HttpServletRequest) external().getRequest();
    String address = Addresses.of(request);
    Answer answer =
        isEnrolling()
            ? factors.enrol(caller.get(), code, address)
            : factors.take(caller.get(), code, address);
    code = null;
    if (answer instanceof Answer.Wrong || answer instanceof Answer.TooMany) {
      notices.fault("code:digits", FactorText.refusal(answer, words));
      return;
    }
    arrivals.here(request, factors.enter(caller.get(), address));
    if (answer instanceof Answer.Enrolled enrolled) {
      recoveryCodes = enrolled.recoveryCodes();
    } else {
      external().redirect(external().getRequestContextPath() + to);
    }
  }

  public boolean isEnrolling() {
    return halfway.need() == FactorNeed.ENROLMENT;
  }

  /** What to put into the authenticator. */
  public EnrolmentPicture getPicture() {
    if (picture == null) {
      picture = EnrolmentPicture.of(factors.enrolment(caller.orElseThrow()));
    }
    return picture;
  }

  /** Shown in this answer and never again; null while there are none. */
  public List<String> getRecoveryCodes() {
    return recoveryCodes;
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }

  /** Whose password was right; null when nobody is halfway, or no longer. */
  public String getPrincipal() {
    return caller.map(Caller::principal).orElse(null);
  }

  public String getTo() {
    return to;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
