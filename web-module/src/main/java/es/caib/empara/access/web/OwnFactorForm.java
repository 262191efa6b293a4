package es.caib.empara.access.web;

import es.caib.empara.access.service.OwnFactor;
import es.caib.empara.access.service.SecondFactors.Answer;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;

/** One's own second factor: set up, new recovery codes, done without. */
@Named
@ViewScoped
public class OwnFactorForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OwnFactor own;
  @Inject private Notices notices;
  @Inject private Words words;

  private boolean enrolling;
  private String code;
  private String notice;
  private transient OwnFactor.View view;
  private transient EnrolmentPicture picture;
  private transient List<String> recoveryCodes;

  public OwnFactor.View getView() {
    if (view == null) {
      view = own.read();
    }
    return view;
  }

  public void begin() {
    anew();
    picture = EnrolmentPicture.of(own.begin());
    enrolling = true;
  }

  public void leave() {
    anew();
    enrolling = false;
  }

  /** The first code proves that the authenticator has the key. */
  public void confirm() {
    anew();
    Answer answer = own.confirm(code, address());
    code = null;
    if (answer instanceof Answer.Enrolled enrolled) {
      recoveryCodes = enrolled.recoveryCodes();
      enrolling = false;
      notice = words.text("factor.done");
    } else {
      picture = EnrolmentPicture.of(own.begin());
      notices.fault("factor:code", FactorText.refusal(answer, words));
    }
  }

  public void renew() {
    anew();
    recoveryCodes = own.newCodes();
    notice = words.text("factor.codes.done");
  }

  public void remove() {
    anew();
    try {
      own.remove();
      notice = words.text("factor.removed");
    } catch (InvalidInput refused) {
      notices.refused(refused, "factor");
    }
  }

  private void anew() {
    notice = null;
    view = null;
    recoveryCodes = null;
  }

  private static String address() {
    return Addresses.of(
        (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest());
  }

  public boolean isEnrolling() {
    return enrolling;
  }

  /** What to put into the authenticator; in the answers that ask for its first code. */
  public EnrolmentPicture getPicture() {
    return picture;
  }

  /** Shown in this answer and never again. */
  public List<String> getRecoveryCodes() {
    return recoveryCodes;
  }

  public String getNotice() {
    return notice;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
