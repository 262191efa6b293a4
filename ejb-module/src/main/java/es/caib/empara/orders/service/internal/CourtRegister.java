package es.caib.empara.orders.service.internal;

import es.caib.empara.orders.CourtNames;
import es.caib.empara.orders.service.CourtView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known of the courts and their names at some moment. */
final class CourtRegister {

  private static final Comparator<CourtView> BY_DISTRICT =
      Comparator.comparing(CourtView::district)
          .thenComparing(CourtView::validFrom, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(CourtView::id);

  private final Map<Long, CourtView> byId = new LinkedHashMap<>();
  private final Map<String, Long> byName;

  /**
   * @param names in their normal form, with the id of the court
   */
  CourtRegister(Collection<CourtView> courts, Map<String, Long> names) {
    courts.stream().sorted(BY_DISTRICT).forEach(court -> byId.put(court.id(), court));
    byName = new HashMap<>(names);
  }

  List<CourtView> all() {
    return List.copyOf(byId.values());
  }

  Optional<CourtView> byId(Long id) {
    return Optional.ofNullable(byId.get(id));
  }

  boolean isKnown(String feedName) {
    return byName.containsKey(CourtNames.normal(feedName));
  }

  Optional<CourtView> named(String feedName, LocalDate on) {
    Long id = byName.get(CourtNames.normal(feedName));
    return id == null ? Optional.empty() : Optional.of(inTime(byId.get(id), on));
  }

  /** Follows the line to whoever was there; the court itself when nobody was or it is not clear. */
  private CourtView inTime(CourtView named, LocalDate on) {
    Set<Long> passed = new HashSet<>();
    CourtView court = named;
    while (court != null && !court.isThereOn(on) && passed.add(court.id())) {
      court = court.isAfter(on) ? byId.get(court.predecessorId()) : onlySuccessor(court);
    }
    return court != null && court.isThereOn(on) ? court : named;
  }

  private CourtView onlySuccessor(CourtView court) {
    List<CourtView> after = successors(court.id());
    return after.size() == 1 ? after.get(0) : null;
  }

  List<CourtView> successors(Long id) {
    return byId.values().stream().filter(court -> id.equals(court.predecessorId())).toList();
  }

  Long lineOf(Long id) {
    Set<Long> passed = new HashSet<>();
    Long line = id;
    while (passed.add(line) && byId.containsKey(line) && byId.get(line).predecessorId() != null) {
      line = byId.get(line).predecessorId();
    }
    return line;
  }

  Optional<CourtView> ofLine(Long line, LocalDate on) {
    List<CourtView> members =
        byId.values().stream().filter(court -> lineOf(court.id()).equals(line)).toList();
    return members.stream()
        .filter(court -> court.isThereOn(on))
        .findFirst()
        .or(() -> members.stream().reduce((older, newer) -> newer));
  }
}
