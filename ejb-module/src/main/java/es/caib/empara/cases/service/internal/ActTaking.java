package es.caib.empara.cases.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.cases.ResourceAct;
import es.caib.empara.cases.StatusAspect;
import es.caib.empara.cases.entity.CaseFile;
import es.caib.empara.cases.entity.StaleStatus;
import es.caib.empara.cases.entity.StatusChange;
import es.caib.empara.cases.service.StaleStatusException;
import es.caib.empara.cases.service.TimelineLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes the next status version for what an institution did, or says what it has not seen. */
@ApplicationScoped
class ActTaking {

  private static final Set<StatusAspect> KNOWN_OUTSIDE =
      EnumSet.of(StatusAspect.RISK_LEVEL, StatusAspect.MUNICIPALITY);

  private static final Set<String> RESOURCE_ACTS =
      Arrays.stream(ResourceAct.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

  @Inject private TimelineRepository timeline;
  @Inject private HandoverRepository handovers;
  @Inject private CaseViews views;

  StatusChange take(
      CaseFile file,
      String kind,
      long reliedOn,
      OffsetDateTime occurredAt,
      OffsetDateTime now,
      Caller caller) {
    try {
      return file.act(kind, reliedOn, occurredAt, now, caller.realm(), caller.principal());
    } catch (StaleStatus stale) {
      throw moved(file, stale.cited(), caller);
    }
  }

  /** The difference between what the caller cites and the present. */
  StaleStatusException moved(CaseFile file, long reliedOn, Caller caller) {
    List<TimelineLine> lines = views.lines(timeline.since(file, reliedOn), caller);
    boolean inside =
        caller.municipalities().contains(file.municipality())
            || handovers.open(file.id()).stream()
                .anyMatch(each -> each.realm().equals(caller.realm()));
    return new StaleStatusException(
        file.statusVersion(),
        inside ? lines : lines.stream().filter(ActTaking::isKnownOutside).toList());
  }

  private static boolean isKnownOutside(TimelineLine line) {
    return KNOWN_OUTSIDE.contains(line.what())
        || line.what() == StatusAspect.ACT && RESOURCE_ACTS.contains(line.to());
  }
}
