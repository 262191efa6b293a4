package es.caib.empara.accreditation.web;

import es.caib.empara.accreditation.RevocationReason;
import es.caib.empara.accreditation.TitleWithdrawal;
import es.caib.empara.accreditation.service.AccreditationService;
import es.caib.empara.accreditation.service.CertificateView;
import es.caib.empara.accreditation.service.TitleView;
import es.caib.empara.cases.AccreditationAct;
import es.caib.empara.cases.web.CasePage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Withdraws a title or revokes a certificate, with the reason. */
@Named
@ViewScoped
public class AccreditationUndo implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String FORM = "undo";

  @Inject private AccreditationService accreditation;
  @Inject private CaseAccreditation part;
  @Inject private CasePage page;

  private Long titleId;
  private Long certificateId;
  private TitleWithdrawal withdrawal;
  private RevocationReason revocation;
  private String text;

  /** Shows the form for a title. */
  public void withdraw(Long id) {
    close();
    titleId = id;
  }

  /** Shows the form for a certificate. */
  public void revoke(Long id) {
    close();
    certificateId = id;
  }

  public void close() {
    titleId = null;
    certificateId = null;
    withdrawal = null;
    revocation = null;
    text = null;
  }

  public String send() {
    return titleId == null
        ? part.act(
            FORM,
            AccreditationAct.CERTIFICATE_REVOKED,
            () -> accreditation.revoke(certificateId, page.getRelied(), revocation, text))
        : part.act(
            FORM,
            AccreditationAct.TITLE_WITHDRAWN,
            () -> accreditation.withdraw(titleId, page.getRelied(), withdrawal, text));
  }

  /** The title that is being withdrawn; null when none is. */
  public TitleView getTitle() {
    return titleId == null
        ? null
        : part.getView().titles().stream()
            .filter(each -> titleId.equals(each.id()))
            .findFirst()
            .orElse(null);
  }

  /** The certificate that is being revoked; null when none is. */
  public CertificateView getCertificate() {
    return certificateId == null
        ? null
        : part.getView().certificates().stream()
            .filter(each -> certificateId.equals(each.id()))
            .findFirst()
            .orElse(null);
  }

  public TitleWithdrawal getWithdrawal() {
    return withdrawal;
  }

  public void setWithdrawal(TitleWithdrawal withdrawal) {
    this.withdrawal = withdrawal;
  }

  public RevocationReason getRevocation() {
    return revocation;
  }

  public void setRevocation(RevocationReason revocation) {
    this.revocation = revocation;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
