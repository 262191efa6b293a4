package es.caib.empara.orders.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Acts;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.Names;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.orders.CourtNames;
import es.caib.empara.orders.entity.CourtName;
import es.caib.empara.orders.service.CourtList;
import es.caib.empara.orders.service.CourtService;
import es.caib.empara.orders.service.CourtView;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.InvalidInput;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Keeps the names of the courts with the list that only scripts change. */
@Stateless
@DenyAll
public class DefaultCourtService implements CourtService {

  @Inject private CachedCourts courts;
  @Inject private CourtRepository repository;
  @Inject private Territory territory;
  @Inject private Names people;
  @Inject private Callers callers;
  @Inject private BusinessClock clock;
  @Inject private CallContext context;

  @Override
  @Audited("COURT_LIST")
  @RolesAllowed({Roles.TECHNICIAN, Roles.COORDINATOR})
  public CourtList list() {
    CourtRegister register = courts.current();
    return new CourtList(
        register.all().stream().map(court -> line(register, court)).toList(),
        callers.current().is(Roles.COORDINATOR) ? seen(register) : List.of());
  }

  private CourtList.Line line(CourtRegister register, CourtView court) {
    return new CourtList.Line(
        court,
        territory.municipality(court.seat()).name(),
        register.byId(court.predecessorId()).orElse(null),
        register.successors(court.id()));
  }

  /** What orders call their court and the list does not, and what people said of that. */
  private List<CourtList.Seen> seen(CourtRegister register) {
    Map<String, CourtRepository.Spelling> spellings = spellings();
    Map<String, CourtName> attached =
        repository.names().stream()
            .filter(name -> !name.isOfTheList())
            .collect(Collectors.toMap(CourtName::name, name -> name));
    Map<String, String> byName =
        people.of(
            attached.values().stream().map(CourtName::attachedBy).collect(Collectors.toSet()));
    List<CourtList.Seen> seen = new ArrayList<>();
    spellings.forEach(
        (normal, spelling) -> {
          CourtName name = attached.get(normal);
          if (name != null || !register.isKnown(normal)) {
            seen.add(seen(register, spelling, name, byName));
          }
        });
    seen.sort(Comparator.comparing((CourtList.Seen each) -> each.court() != null));
    return seen;
  }

  private static CourtList.Seen seen(
      CourtRegister register,
      CourtRepository.Spelling spelling,
      CourtName name,
      Map<String, String> byName) {
    return new CourtList.Seen(
        spelling.name(),
        spelling.orders(),
        spelling.lastSeenAt(),
        name == null ? null : register.byId(name.courtId()).orElse(null),
        name == null ? null : byName.getOrDefault(name.attachedBy(), name.attachedBy()),
        name == null ? null : name.attachedAt());
  }

  /** By their normal form; of several spellings the newest stands for all. */
  private Map<String, CourtRepository.Spelling> spellings() {
    Map<String, CourtRepository.Spelling> spellings = new LinkedHashMap<>();
    for (CourtRepository.Spelling spelling : repository.spellings()) {
      spellings.merge(
          CourtNames.normal(spelling.name()),
          spelling,
          (newest, other) ->
              new CourtRepository.Spelling(
                  newest.name(), newest.orders() + other.orders(), newest.lastSeenAt()));
    }
    return spellings;
  }

  @Override
  @Audited("COURT_ATTACH")
  @RolesAllowed(Roles.COORDINATOR)
  @Acts
  public void attach(String name, Long courtId) {
    String normal = CourtNames.normal(name);
    if (!spellings().containsKey(normal)) {
      throw new InvalidInput("name", "error.court.name");
    }
    if (courts.current().byId(courtId).isEmpty()) {
      throw new InvalidInput("court", "error.court");
    }
    // One court for all names: two people cannot attach one name at the same moment.
    repository.lock(courts.current().all().get(0).id());
    CourtName kept = repository.name(normal).orElse(null);
    if (kept == null) {
      repository.add(new CourtName(name, courtId, callers.current().principal(), clock.now()));
    } else if (kept.isOfTheList()) {
      throw new InvalidInput("name", "error.court.name");
    } else if (!Objects.equals(kept.courtId(), courtId)) {
      kept.attach(courtId, callers.current().principal(), clock.now());
    }
    courts.forget();
    context.detail("court " + courtId + " " + normal);
  }
}
