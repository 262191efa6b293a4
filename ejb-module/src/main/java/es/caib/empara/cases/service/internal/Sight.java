package es.caib.empara.cases.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.cases.AccreditationAct;
import es.caib.empara.cases.CommunicationAct;
import es.caib.empara.cases.DocumentAct;
import es.caib.empara.cases.DomainAct;
import es.caib.empara.cases.HandoverAct;
import es.caib.empara.cases.PointAct;
import es.caib.empara.cases.ResourceAct;
import es.caib.empara.cases.StatusAspect;
import es.caib.empara.cases.entity.StatusChange;
import es.caib.empara.institutions.DataKind;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an institution sees of a case beside the summary: the one place that decides it for views,
 * timelines and differences. What it does not see is null, and never empty.
 */
final class Sight {

  private static final Map<String, DomainAct> ACTS =
      Stream.<DomainAct[]>of(
              AccreditationAct.values(),
              CommunicationAct.values(),
              DocumentAct.values(),
              HandoverAct.values(),
              PointAct.values(),
              ResourceAct.values())
          .flatMap(Arrays::stream)
          .collect(Collectors.toUnmodifiableMap(DomainAct::name, Function.identity()));

  private final Set<DataKind> hidden;

  private Sight(Set<DataKind> hidden) {
    this.hidden = Collections.unmodifiableSet(hidden);
  }

  static Sight of(Caller caller) {
    return new Sight(caller.hiddenKinds());
  }

  /** The kinds that the institution does not see. */
  Set<DataKind> hidden() {
    return hidden;
  }

  boolean hides(DataKind kind) {
    return hidden.contains(kind);
  }

  /** A datum of a kind, which is not even read where it is hidden. */
  <T> T of(DataKind kind, Supplier<T> datum) {
    return hides(kind) ? null : datum.get();
  }

  /** Whether a line belongs to what the institution sees of the history. */
  boolean shows(StatusChange line) {
    return !hides(kind(line));
  }

  /**
   * Whether a line is told as such among what has changed. The level that a case has now is of the
   * summary, so its change is told also to whoever does not see the history.
   */
  boolean tells(StatusChange line) {
    return shows(line) || line.what() == StatusAspect.RISK_LEVEL && !line.isLate();
  }

  /** The aspects of which no line is shown. */
  Set<StatusAspect> hiddenAspects() {
    return Arrays.stream(StatusAspect.values())
        .filter(aspect -> hides(aspect.tells()))
        .collect(Collectors.toSet());
  }

  /** The acts of which no line is shown. */
  Set<String> hiddenActs() {
    return ACTS.values().stream()
        .filter(act -> hides(act.tells()))
        .map(DomainAct::name)
        .collect(Collectors.toSet());
  }

  /** Acts that people record by hand tell of no kind. */
  private static DataKind kind(StatusChange line) {
    DomainAct act = line.what() == StatusAspect.ACT ? ACTS.get(line.to()) : null;
    return act == null ? line.what().tells() : act.tells();
  }
}
