package es.caib.empara.commission.web;

import es.caib.empara.commission.service.AgreementTerm;
import es.caib.empara.commission.service.AgreementTerm.Term;
import es.caib.empara.shared.web.TimeText;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Warns on the Commission's pages that the agreement ends. */
@Named
@RequestScoped
public class AgreementBar {

  @Inject private AgreementTerm terms;
  @Inject private TimeText times;
  @Inject private Words words;

  private Term term;

  public boolean isWarned() {
    return term().isWarned();
  }

  /** When it ends, and what has to be done before. */
  public String getText() {
    String day = times.fullDate(term().lastDay());
    if (term.ended()) {
      return words.text("agreement.bar.ended", day);
    }
    String months = String.valueOf(term.monthsBefore());
    return term.extended()
        ? words.text("agreement.bar.last", day, months)
        : words.text("agreement.bar.ends", day, months);
  }

  private Term term() {
    if (term == null) {
      term = terms.now();
    }
    return term;
  }
}
