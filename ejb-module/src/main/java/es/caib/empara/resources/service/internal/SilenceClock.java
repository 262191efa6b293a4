package es.caib.empara.resources.service.internal;

import es.caib.empara.cases.service.CaseClaims;
import es.caib.empara.cases.service.CaseClock;
import es.caib.empara.resources.service.ActivationCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/**
 * Requests that nobody answers in time pass on by themselves; the one clock that all see ends with
 * it. It runs with the other clocks of the cases, on every node.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class SilenceClock implements CaseClock {

  @Inject private ActivationRepository activations;
  @Inject private ActivationCalendar calendar;
  @Inject private CaseClaims claims;

  @Override
  public List<Ring> due(OffsetDateTime until, Set<Long> without, int most) {
    return activations.silences(until, without, most).stream()
        .map(row -> new Ring((OffsetDateTime) row[0], (Long) row[1]))
        .toList();
  }

  @Override
  public Answer ring(Ring ring) {
    if (!claims.claim(ring.caseId())) {
      return Answer.ELSEWHERE;
    }
    calendar.passOn(ring.caseId(), ring.at());
    // Whoever is asked next has a time of its own, which begins now.
    return Answer.done(null);
  }
}
