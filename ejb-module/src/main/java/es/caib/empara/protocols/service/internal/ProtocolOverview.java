package es.caib.empara.protocols.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Staff;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.protocols.entity.ProtocolReading;
import es.caib.empara.protocols.entity.ProtocolVersion;
import es.caib.empara.protocols.service.OverviewView;
import es.caib.empara.protocols.service.OverviewView.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How the protocols of all bodies stand, in a few statements. */
@ApplicationScoped
class ProtocolOverview {

  @Inject private ProtocolRepository protocols;
  @Inject private ProtocolPages pages;
  @Inject private LawBook law;
  @Inject private Territory territory;

  OverviewView of(Caller caller) {
    List<String> realms =
        territory.incorporated().stream()
            .filter(body -> body.kind().worksOnCases())
            .map(InstitutionView::realm)
            .toList();
    List<Shelf> shelves = protocols.shelves(null);
    List<Long> inForce =
        shelves.stream()
            .map(Shelf::inForce)
            .flatMap(Optional::stream)
            .map(ProtocolVersion::id)
            .toList();
    Figures figures =
        new Figures(
            protocols.ties(inForce),
            protocols.readings(inForce).stream()
                .collect(
                    Collectors.groupingBy(
                        ProtocolReading::versionId,
                        Collectors.mapping(ProtocolReading::principal, Collectors.toSet()))),
            pages.readers(realms).stream().collect(Collectors.groupingBy(Staff.Member::realm)));
    List<Row> rows = new ArrayList<>();
    for (String realm : realms) {
      List<Row> own =
          shelves.stream()
              .filter(shelf -> shelf.protocol().realm().equals(realm))
              .map(shelf -> row(shelf, caller, figures))
              .toList();
      rows.addAll(
          own.isEmpty()
              ? List.of(new Row(realm, null, null, null, null, null, List.of(), 0, 0))
              : own);
    }
    return new OverviewView(rows);
  }

  private record Figures(
      Map<Long, List<Tie>> ties,
      Map<Long, Set<String>> readings,
      Map<String, List<Staff.Member>> readers) {}

  /** That something is on its way everybody here may know; what it says is not shown. */
  private Row row(Shelf shelf, Caller caller, Figures figures) {
    ProtocolVersion inForce = shelf.inForce().orElse(null);
    List<Staff.Member> readers =
        inForce == null
            ? List.of()
            : figures.readers().getOrDefault(shelf.protocol().realm(), List.of());
    Set<String> read =
        inForce == null ? Set.of() : figures.readings().getOrDefault(inForce.id(), Set.of());
    Set<Long> covered =
        inForce == null
            ? Set.of()
            : figures.ties().getOrDefault(inForce.id(), List.of()).stream()
                .map(Tie::articleId)
                .collect(Collectors.toSet());
    return new Row(
        shelf.protocol().realm(),
        ProtocolAccess.visible(caller, shelf).isPresent() ? shelf.protocol().id() : null,
        shelf.protocol().code(),
        shelf.protocol().title(),
        ProtocolShows.briefOrNull(inForce),
        ProtocolShows.briefOrNull(shelf.onItsWay().orElse(null)),
        inForce == null ? List.of() : law.current().uncovered(covered),
        readers.size(),
        (int) readers.stream().filter(member -> read.contains(member.principal())).count());
  }
}
