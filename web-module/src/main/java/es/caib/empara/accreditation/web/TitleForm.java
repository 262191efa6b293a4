package es.caib.empara.accreditation.web;

import es.caib.empara.accreditation.TitleKind;
import es.caib.empara.accreditation.service.AccreditationService;
import es.caib.empara.accreditation.service.TitleCommand;
import es.caib.empara.cases.AccreditationAct;
import es.caib.empara.cases.web.CasePage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Records a title that somebody has seen. */
@Named
@ViewScoped
public class TitleForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AccreditationService accreditation;
  @Inject private CaseAccreditation part;
  @Inject private CasePage page;

  private TitleKind kind;
  private String institution;
  private String issuer;
  private String reference;
  private LocalDate issuedOn;
  private LocalDate validUntil;

  public String send() {
    return part.act(
        "title",
        AccreditationAct.TITLE_RECORDED,
        () ->
            accreditation.record(
                page.getNumber(),
                new TitleCommand(
                    kind, institution, issuer, reference, issuedOn, validUntil, page.getRelied()),
                page.purpose()));
  }

  public TitleKind getKind() {
    return kind;
  }

  public void setKind(TitleKind kind) {
    this.kind = kind;
  }

  /** The realm of one of ours; null for another body, which is named by hand. */
  public String getInstitution() {
    return institution;
  }

  public void setInstitution(String institution) {
    this.institution = institution;
  }

  public String getIssuer() {
    return issuer;
  }

  public void setIssuer(String issuer) {
    this.issuer = issuer;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }

  public LocalDate getIssuedOn() {
    return issuedOn;
  }

  public void setIssuedOn(LocalDate issuedOn) {
    this.issuedOn = issuedOn;
  }

  public LocalDate getValidUntil() {
    return validUntil;
  }

  public void setValidUntil(LocalDate validUntil) {
    this.validUntil = validUntil;
  }
}
