package es.caib.empara.commission.web;

import es.caib.empara.commission.ObligationState;
import es.caib.empara.commission.service.AgreementService;
import es.caib.empara.commission.service.AgreementView;
import es.caib.empara.commission.service.ObligationView;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;

/** The agreement, its end, and what becomes of its obligations. */
@Named
@ViewScoped
public class AgreementPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String HERE = "/commission/agreement.xhtml?faces-redirect=true";

  @Inject private AgreementService agreements;
  @Inject private Notices notices;
  @Inject private Words words;

  private Long obligation;
  private ObligationState state;
  private String evidence;
  private LocalDate until;
  private LocalDate agreedOn;
  private transient AgreementView view;

  /** Records how far the chosen obligation is. */
  public String note() {
    try {
      agreements.note(obligation, state, evidence);
    } catch (InvalidInput refused) {
      notices.refused(refused, "note");
      return null;
    }
    notices.done(words.text("agreement.noted"));
    return HERE;
  }

  /** Records that the parties have extended it. */
  public String extend() {
    try {
      agreements.extend(until, agreedOn);
    } catch (InvalidInput refused) {
      notices.refused(refused, "extension");
      return null;
    }
    notices.done(words.text("agreement.extended.done"));
    return HERE;
  }

  public AgreementView getView() {
    if (view == null) {
      view = agreements.open();
    }
    return view;
  }

  /** What an obligation is, in the language of the page. */
  public String text(ObligationView each) {
    return each.text(words.locale().getLanguage());
  }

  /** The language of that text. */
  public String getTextLanguage() {
    return "es".equals(words.locale().getLanguage()) ? "es" : "ca";
  }

  /** An obligation among those that can be chosen. */
  public String choice(ObligationView each) {
    return words.of(each.party()) + ": " + text(each);
  }

  /** After which time it comes again, in words. */
  public String recurs(ObligationView each) {
    Period period = each.recurs();
    if (period == null) {
      return "";
    }
    long months = period.toTotalMonths();
    return months == 12
        ? words.text("agreement.recurs.year")
        : words.text("agreement.recurs.months", String.valueOf(months));
  }

  /** What a person can say; that it is overdue says the clock. */
  public List<ObligationState> getStates() {
    return Arrays.stream(ObligationState.values()).filter(ObligationState::isRecordable).toList();
  }

  public Long getObligation() {
    return obligation;
  }

  public void setObligation(Long obligation) {
    this.obligation = obligation;
  }

  public ObligationState getState() {
    return state;
  }

  public void setState(ObligationState state) {
    this.state = state;
  }

  public String getEvidence() {
    return evidence;
  }

  public void setEvidence(String evidence) {
    this.evidence = evidence;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  public LocalDate getAgreedOn() {
    return agreedOn;
  }

  public void setAgreedOn(LocalDate agreedOn) {
    this.agreedOn = agreedOn;
  }
}
