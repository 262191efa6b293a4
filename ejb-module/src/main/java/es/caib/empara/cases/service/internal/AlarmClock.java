package es.caib.empara.cases.service.internal;

import es.caib.empara.cases.entity.CaseFile;
import es.caib.empara.cases.service.CaseClaims;
import es.caib.empara.cases.service.CaseClock;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/** The alarm clocks of the cases: re-assessments that are overdue, and silence. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class AlarmClock implements CaseClock {

  @Inject private CaseRepository cases;
  @Inject private CaseClaims claims;
  @Inject private CachedIntervals intervals;
  @Inject private BusinessClock time;
  @Inject private Event<Object> facts;

  @Override
  public List<Ring> due(OffsetDateTime until, Set<Long> without, int most) {
    return cases.ringing(until, without, most).stream()
        .map(file -> new Ring((OffsetDateTime) file[0], (Long) file[1]))
        .toList();
  }

  @Override
  public Answer ring(Ring ring) {
    if (!claims.claim(ring.caseId())) {
      return Answer.ELSEWHERE;
    }
    CaseFile file = cases.claimed(ring.caseId());
    if (file.alarm().ringsAt() != null && !file.alarm().ringsAt().isAfter(ring.at())) {
      CaseAlarms.ring(file, Terms.of(file, intervals.current()), ring.at(), time.now())
          .forEach(facts::fire);
    }
    return Answer.done(file.alarm().ringsAt());
  }
}
