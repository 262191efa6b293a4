package es.caib.empara.commission.service.internal;

import es.caib.empara.commission.MinutesState;
import es.caib.empara.commission.entity.Minutes;
import es.caib.empara.commission.service.MinutesApproval;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Freezes minutes in the transaction of the vote. */
@ApplicationScoped
class DefaultMinutesApproval implements MinutesApproval {

  @Inject private MinutesRepository repository;
  @Inject private Papers papers;
  @Inject private BusinessClock clock;

  @Override
  public void approve(Long sessionId, Long approvedInSessionId) {
    Minutes minutes =
        repository.hold(
            repository
                .ofSession(sessionId)
                .orElseThrow(() -> new NotFound("minutes of session " + sessionId)));
    if (minutes.state() != MinutesState.SENT) {
      throw new InvalidInput("minutes", "error.minutes.not.sent");
    }
    String whole = repository.edition(minutes.id(), minutes.edition()).content();
    MinutesContent content = MinutesJson.read(whole);
    minutes.approve(approvedInSessionId, whole, Sha256.of(whole), clock.now());
    papers.ofMinutes(minutes, content);
    repository.certificates(minutes.id()).stream()
        .filter(each -> !each.isSuperseded())
        .filter(
            each ->
                !content
                    .resolution(each.resolution().number())
                    .filter(each.resolution()::equals)
                    .isPresent())
        .forEach(papers::supersede);
  }
}
