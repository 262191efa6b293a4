package es.caib.empara.cases.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Names;
import es.caib.empara.cases.HandoverAct;
import es.caib.empara.cases.Provenance;
import es.caib.empara.cases.entity.CaseFile;
import es.caib.empara.cases.entity.CaseHandover;
import es.caib.empara.cases.service.CaseHandedOver;
import es.caib.empara.cases.service.HandoverView;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Hands cases over between institutions, so that none is without one at any moment. */
@ApplicationScoped
class Handovers {

  @Inject private HandoverRepository handovers;
  @Inject private CaseRepository cases;
  @Inject private ActTaking taking;
  @Inject private CachedIntervals intervals;
  @Inject private Winding clocks;
  @Inject private Territory territory;
  @Inject private Names names;
  @Inject private Event<CaseHandedOver> handedOver;

  /** The victim of a case that is held has moved. What the initial load tells nobody had here. */
  void moved(CaseFile file, String from, Provenance provenance) {
    if (provenance.backfill() || from.equals(file.municipality())) {
      return;
    }
    Set<String> before = inCharge(from);
    Set<String> now = inCharge(file.municipality());
    OffsetDateTime at = provenance.receivedAt();
    List<CaseHandover> open = handovers.open(file.id());
    open.stream().filter(each -> now.contains(each.realm())).forEach(each -> each.drop(at));
    OffsetDateTime until = intervals.current().handoverSight(at).after(at);
    before.stream()
        .filter(realm -> !now.contains(realm))
        .sorted()
        .map(realm -> new CaseHandover(file.id(), realm, at, until))
        .forEach(cases::add);
  }

  private Set<String> inCharge(String municipality) {
    return territory.responsibleFor(municipality).stream()
        .map(InstitutionView::realm)
        .collect(Collectors.toSet());
  }

  /** Whether the caller is of an institution that can take over. */
  static boolean mayAccept(CaseFile file, Caller caller) {
    return caller.institutionKind() != InstitutionKind.COORDINATING_CENTRE
        && caller.municipalities().contains(file.municipality());
  }

  /** The caller takes over what is pending of a case that is held; nothing when nothing is. */
  void accept(CaseFile file, long reliedOn, Caller caller, OffsetDateTime at) {
    List<CaseHandover> pending =
        handovers.open(file.id()).stream().filter(CaseHandover::isPending).toList();
    if (pending.isEmpty()) {
      return;
    }
    Set<String> from =
        pending.stream().map(CaseHandover::realm).collect(Collectors.toUnmodifiableSet());
    cases.add(
        taking
            .take(file, HandoverAct.HANDOVER_ACCEPTED.name(), reliedOn, at, at, caller)
            .saying(String.join(" ", from.stream().sorted().toList())));
    clocks.acted(file);
    pending.forEach(each -> each.accept(caller.realm(), caller.principal(), at));
    handovers
        .openSteps(file.id(), from)
        .forEach(step -> step.handOver(caller.realm(), caller.principal()));
    handedOver.fire(new CaseHandedOver(file.id(), from, caller.realm(), caller.principal(), at));
  }

  List<HandoverView> views(Collection<CaseHandover> shown) {
    Map<String, String> people =
        names.of(
            shown.stream()
                .map(CaseHandover::acceptedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return shown.stream().map(each -> view(each, people)).toList();
  }

  static HandoverView view(CaseHandover handover, Map<String, String> people) {
    return new HandoverView(
        handover.realm(),
        handover.movedAt(),
        handover.sightUntil(),
        handover.acceptedAt(),
        handover.acceptedRealm(),
        handover.acceptedBy(),
        handover.acceptedBy() == null ? null : people.get(handover.acceptedBy()));
  }
}
