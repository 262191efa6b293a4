package es.caib.empara.orders.service.internal;

import es.caib.empara.cases.StatusAspect;
import es.caib.empara.cases.service.CaseCalendar;
import es.caib.empara.cases.service.CaseClaims;
import es.caib.empara.cases.service.CaseClock;
import es.caib.empara.cases.service.CaseFeed.CaseFact;
import es.caib.empara.cases.service.StatusTaken;
import es.caib.empara.orders.MeasureState;
import es.caib.empara.orders.entity.ProtectionMeasure;
import es.caib.empara.orders.service.MeasureLapsed;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/**
 * Measures that lapse by date: a measure protects through its last day in the islands and lapses at
 * the start of the next. Each lapse is a status version of the case.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class LapseClock implements CaseClock {

  @Inject private OrderRepository orders;
  @Inject private CaseClaims claims;
  @Inject private CaseCalendar calendar;
  @Inject private Event<MeasureLapsed> lapsed;

  @Override
  public List<Ring> due(OffsetDateTime until, Set<Long> without, int most) {
    return orders.ends(day(until), without, most).stream()
        .map(end -> new Ring(startOfDayAfter(end.lastDay()), end.caseId()))
        .toList();
  }

  @Override
  public Answer ring(Ring ring) {
    if (!claims.claim(ring.caseId())) {
      return Answer.ELSEWHERE;
    }
    LocalDate today = day(ring.at());
    orders.endedBefore(today, ring.caseId()).forEach(ended -> lapse(ended, today));
    // Every end is a ring of its own.
    return Answer.done(null);
  }

  private void lapse(OrderRepository.InOrder ended, LocalDate today) {
    ProtectionMeasure measure = ended.measure();
    MeasureState from = measure.state();
    if (!measure.lapse(today)) {
      return;
    }
    LocalDate lastDay = measure.lastDay();
    StatusTaken status =
        calendar.recordLapse(
            measure.caseId(),
            new CaseFact(
                StatusAspect.MEASURE,
                from.name(),
                measure.state().name(),
                measure.kind().name() + " " + lastDay,
                false),
            "lapse/" + measure.id() + "/" + lastDay,
            startOfDayAfter(lastDay));
    lapsed.fire(
        new MeasureLapsed(
            status, ended.orderId(), measure.measureId(), measure.kind(), from, lastDay));
  }

  private static LocalDate day(OffsetDateTime at) {
    return at.atZoneSameInstant(BusinessClock.LEGAL_ZONE).toLocalDate();
  }

  private static OffsetDateTime startOfDayAfter(LocalDate day) {
    return day.plusDays(1)
        .atStartOfDay(BusinessClock.LEGAL_ZONE)
        .withZoneSameInstant(ZoneOffset.UTC)
        .toOffsetDateTime();
  }
}
