package es.caib.empara.accreditation.web;

import es.caib.empara.accreditation.service.CertificateVerifier;
import es.caib.empara.accreditation.service.CertificateVerifier.Result;
import es.caib.empara.audit.service.Refusals;
import es.caib.empara.commission.service.CommissionPaperVerifier;
import es.caib.empara.people.web.TrainingCheck;
import es.caib.empara.shared.VerificationCode;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Anybody who has a paper with a code asks whether it holds. Whoever asks need not know which part
 * of Empara has given it out: all codes are checked on one page.
 */
@Named
@RequestScoped
public class CertificateCheck {

  @Inject private CertificateVerifier certificates;
  @Inject private CommissionPaperVerifier papers;
  @Inject private TrainingCheck training;
  @Inject private Refusals refusals;
  @Inject private Notices notices;
  @Inject private Words words;

  private String code;
  private boolean mistyped;
  private Result certificate;
  private CommissionPaperVerifier.Result paper;

  /** Answers on the same page, so that the code stands in no address. */
  public void check() {
    mistyped = VerificationCode.read(code).isEmpty();
    if (mistyped) {
      return;
    }
    certificate = certificates.verify(code);
    if (certificate instanceof Result.Unknown) {
      paper = papers.verify(code);
    }
    if (paper instanceof CommissionPaperVerifier.Result.Unknown) {
      training.check(code);
    }
    if (certificate instanceof Result.TooMany
        || paper instanceof CommissionPaperVerifier.Result.TooMany) {
      refusals.record("CERTIFICATE_VERIFY");
      notices.fault(null, words.text("verify.too-many"));
    }
  }

  /** The certificate of accreditation; null when there is none. */
  public Result.Known getFound() {
    return certificate instanceof Result.Known known ? known : null;
  }

  /** The paper of the Commission; null when there is none. */
  public CommissionPaperVerifier.Result.Known getPaper() {
    return paper instanceof CommissionPaperVerifier.Result.Known known ? known : null;
  }

  /** Whether what was typed can be no code: some sign of it is wrong. */
  public boolean isMistyped() {
    return mistyped;
  }

  public boolean isUnknown() {
    return paper instanceof CommissionPaperVerifier.Result.Unknown && training.getFound() == null;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
