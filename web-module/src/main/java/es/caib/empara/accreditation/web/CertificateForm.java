package es.caib.empara.accreditation.web;

import es.caib.empara.accreditation.CertificateLanguage;
import es.caib.empara.accreditation.service.AccreditationService;
import es.caib.empara.accreditation.service.CertificateCommand;
import es.caib.empara.accreditation.service.TitleView;
import es.caib.empara.cases.AccreditationAct;
import es.caib.empara.cases.web.CasePage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;

/** Issues a certificate of what she wants to show, in her language. */
@Named
@ViewScoped
public class CertificateForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AccreditationService accreditation;
  @Inject private CaseAccreditation part;
  @Inject private CasePage page;

  private CertificateLanguage language;
  private String[] titles;

  public String send() {
    return part.act(
        "certificate",
        AccreditationAct.CERTIFICATE_ISSUED,
        () ->
            accreditation.issue(
                page.getNumber(),
                new CertificateCommand(language, Set.of(titles), page.getRelied()),
                page.purpose()));
  }

  /** The one that was chosen, at first the one that she prefers; null when a person must choose. */
  public CertificateLanguage getLanguage() {
    return language == null ? part.getView().preferred() : language;
  }

  public void setLanguage(CertificateLanguage language) {
    this.language = language;
  }

  /** The keys of those that were chosen, at first all. */
  public String[] getTitles() {
    return titles == null
        ? part.getStanding().stream().map(TitleView::key).toArray(String[]::new)
        : titles.clone();
  }

  public void setTitles(String[] titles) {
    this.titles = titles.clone();
  }
}
