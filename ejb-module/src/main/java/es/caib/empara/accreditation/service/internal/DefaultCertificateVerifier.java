package es.caib.empara.accreditation.service.internal;

import es.caib.empara.accreditation.service.CertificateVerifier;
import es.caib.empara.shared.service.CallContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;

/** Counts before it looks: what comes in a flood does not reach the database. */
@ApplicationScoped
public class DefaultCertificateVerifier implements CertificateVerifier {

  @Inject private VerificationLimit limit;
  @Inject private VerificationDesk desk;
  @Inject private CallContext context;

  @Override
  public Result verify(String typed) {
    return limit.admits(Objects.toString(context.address(), ""))
        ? desk.look(typed)
        : new Result.TooMany();
  }
}
