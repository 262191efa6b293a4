package es.caib.empara.cases.api;

import es.caib.empara.cases.service.TimelineLine;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.shared.service.Slice;
import java.util.List;
import java.util.Set;

/**
 * A page of the timeline.
 *
 * @param hiddenData the kinds of data whose lines are left out, because the caller's institution
 *     does not see them
 */
public record TimelinePageJson(List<TimelineJson> items, String next, Set<DataKind> hiddenData) {

  static TimelinePageJson of(Slice<TimelineLine> slice, Set<DataKind> hidden) {
    return new TimelinePageJson(
        slice.items().stream().map(TimelineJson::of).toList(), slice.next(), hidden);
  }
}
