package es.caib.empara.feed.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.feed.SourceSystem;
import es.caib.empara.feed.service.RejectedEvent;
import es.caib.empara.feed.service.RejectionCounts;
import es.caib.empara.feed.service.RejectionFilter;
import es.caib.empara.feed.service.RejectionService;
import es.caib.empara.feed.service.internal.RejectionRepository.OnADay;
import es.caib.empara.feed.service.internal.RejectionRepository.Placed;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.Cursor;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts rejected events; what they said stays evidence and is shown to nobody here. */
@Stateless
@DenyAll
public class DefaultRejectionService implements RejectionService {

  private static final int DAYS_COUNTED = 30;
  private static final int DAYS_SHOWN = 7;
  private static final int MOST_KINDS = 40;

  @Inject private RejectionRepository rejections;
  @Inject private BusinessClock clock;

  @Override
  @Audited(value = "FEED_REJECTED_COUNTS", poll = true)
  @RolesAllowed({Roles.COORDINATOR, Roles.OPERATOR})
  public RejectionCounts counts() {
    LocalDate today = clock.today();
    List<LocalDate> days =
        Stream.iterate(today, day -> day.minusDays(1)).limit(DAYS_SHOWN).toList();
    Map<RejectionFilter, List<OnADay>> kinds =
        rejections.byDay(today.minusDays(DAYS_COUNTED - 1)).stream()
            .collect(
                Collectors.groupingBy(
                    DefaultRejectionService::kind, LinkedHashMap::new, Collectors.toList()));
    return new RejectionCounts(
        days,
        kinds.entrySet().stream()
            .limit(MOST_KINDS)
            .map(entry -> view(entry.getKey(), entry.getValue(), days))
            .toList(),
        Math.max(0, kinds.size() - MOST_KINDS));
  }

  private static RejectionFilter kind(OnADay row) {
    return new RejectionFilter(
        SourceSystem.byUri(row.source()).orElseThrow(), row.type(), row.fault());
  }

  private static RejectionCounts.Kind view(
      RejectionFilter kind, List<OnADay> rows, List<LocalDate> days) {
    Map<LocalDate, Long> byDay =
        rows.stream().collect(Collectors.toMap(OnADay::day, OnADay::count));
    OffsetDateTime last =
        rows.stream().map(OnADay::lastAt).max(Comparator.naturalOrder()).orElseThrow();
    return new RejectionCounts.Kind(
        kind.source(),
        kind.type(),
        kind.fault(),
        rows.stream().mapToLong(OnADay::count).sum(),
        days.stream().map(day -> byDay.getOrDefault(day, 0L)).toList(),
        last);
  }

  @Override
  @Audited("FEED_REJECTED_READ")
  @RolesAllowed({Roles.COORDINATOR, Roles.OPERATOR})
  public Slice<RejectedEvent> list(RejectionFilter filter, PageRequest page) {
    List<Placed> found = rejections.list(filter, page);
    List<Placed> shown = found.subList(0, Math.min(found.size(), page.limit()));
    String next = null;
    if (found.size() > shown.size()) {
      Placed last = shown.get(shown.size() - 1);
      next = Cursor.of(last.event().receivedAt(), last.id());
    }
    return new Slice<>(shown.stream().map(Placed::event).toList(), next);
  }
}
