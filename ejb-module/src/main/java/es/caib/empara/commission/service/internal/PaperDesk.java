package es.caib.empara.commission.service.internal;

import es.caib.empara.commission.entity.CommissionCertificate;
import es.caib.empara.commission.entity.CommissionPaper;
import es.caib.empara.commission.service.CommissionPaperVerifier.Result;
import es.caib.empara.shared.VerificationCode;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Looks a paper up for somebody without an account; the log says that it was asked for. */
@ApplicationScoped
public class PaperDesk {

  @Inject private MinutesRepository repository;
  @Inject private CallContext context;

  /** What is told of a code; what is no code at all is as unknown as one that nobody has given. */
  @Audited("COMMISSION_PAPER_VERIFY")
  @Transactional
  public Result look(String typed) {
    Optional<CommissionPaper> found = VerificationCode.read(typed).flatMap(repository::paper);
    context.detail(found.map(each -> "paper " + each.id()).orElse("unknown"));
    return found.<Result>map(this::told).orElseGet(Result.Unknown::new);
  }

  private Result told(CommissionPaper paper) {
    return new Result.Known(
        paper.kind(),
        paper.standing(),
        paper.sessionNumber(),
        paper.sessionDay(),
        paper.eni().capturedAt().atZoneSameInstant(BusinessClock.LEGAL_ZONE).toLocalDate(),
        isPending(paper),
        paper.isSigned(),
        paper.sha256());
  }

  private boolean isPending(CommissionPaper paper) {
    return paper.certificateId() != null
        && repository
            .certificate(paper.certificateId())
            .filter(CommissionCertificate::isMinutesPending)
            .isPresent();
  }
}
