package es.caib.empara.cases.service.internal;

import es.caib.empara.cases.service.CaseClaims;
import es.caib.empara.cases.service.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/** Ends the sight of the institutions that a victim has left. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class HandoverClock implements CaseClock {

  @Inject private HandoverRepository handovers;
  @Inject private CaseClaims claims;

  @Override
  public List<Ring> due(OffsetDateTime until, Set<Long> without, int most) {
    return handovers.ending(until, without, most).stream()
        .map(row -> new Ring((OffsetDateTime) row[0], (Long) row[1]))
        .toList();
  }

  @Override
  public Answer ring(Ring ring) {
    if (!claims.claim(ring.caseId())) {
      return Answer.ELSEWHERE;
    }
    handovers.open(ring.caseId()).forEach(each -> each.ring(ring.at()));
    return Answer.done(null);
  }
}
