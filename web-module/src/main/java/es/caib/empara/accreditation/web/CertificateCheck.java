package es.caib.empara.accreditation.web;

import es.caib.empara.accreditation.service.CertificateVerifier;
import es.caib.empara.accreditation.service.CertificateVerifier.Result;
import es.caib.empara.audit.service.Refusals;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Anybody who has a certificate on paper asks by its code whether it holds. */
@Named
@RequestScoped
public class CertificateCheck {

  @Inject private CertificateVerifier verifier;
  @Inject private Refusals refusals;
  @Inject private Notices notices;
  @Inject private Words words;

  private String code;
  private Result result;

  /** Answers on the same page, so that the code stands in no address. */
  public void check() {
    result = verifier.verify(code);
    if (result instanceof Result.TooMany) {
      refusals.record("CERTIFICATE_VERIFY");
      notices.fault(null, words.text("verify.too-many"));
    }
  }

  /** The certificate; null when there is none. */
  public Result.Known getFound() {
    return result instanceof Result.Known known ? known : null;
  }

  public boolean isUnknown() {
    return result instanceof Result.Unknown;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
