package es.caib.empara.channels.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Names;
import es.caib.empara.access.service.Staff;
import es.caib.empara.channels.entity.Circular;
import es.caib.empara.channels.entity.CircularAddressee;
import es.caib.empara.channels.entity.CircularFile;
import es.caib.empara.channels.service.CircularSummary;
import es.caib.empara.channels.service.CircularView;
import es.caib.empara.channels.service.CircularView.Acts;
import es.caib.empara.channels.service.CircularView.Body;
import es.caib.empara.channels.service.CircularView.File;
import es.caib.empara.channels.service.CircularView.Link;
import es.caib.empara.channels.service.CircularView.Progress;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows circulars to somebody, and to authors and administrators who has read them. */
@ApplicationScoped
class CircularViews {

  @Inject private CircularRepository circulars;
  @Inject private CircularAudience audience;
  @Inject private Territory territory;
  @Inject private Staff staff;
  @Inject private Names names;

  /** Of some circulars, in their order. */
  List<CircularSummary> summaries(Collection<Circular> shown, Caller caller, boolean author) {
    List<Long> ids = shown.stream().map(Circular::id).toList();
    Map<Long, OffsetDateTime> read = circulars.readBy(caller.principal(), ids);
    Map<Long, Long> missing = author ? missing(ids) : Map.of();
    return shown.stream()
        .map(
            circular ->
                summary(
                    circular,
                    read.get(circular.id()),
                    author && circular.isPublished()
                        ? missing.getOrDefault(circular.id(), 0L)
                        : null))
        .toList();
  }

  /** How many have not read each, without those who have gone. */
  private Map<Long, Long> missing(Collection<Long> ids) {
    Map<Long, Set<String>> waiting = circulars.missing(ids);
    Map<Long, Long> missing = new HashMap<>();
    if (!waiting.isEmpty()) {
      Set<String> present = principals(staff.of(realms()));
      waiting.forEach(
          (id, people) -> missing.put(id, people.stream().filter(present::contains).count()));
    }
    return missing;
  }

  private List<String> realms() {
    return territory.incorporated().stream().map(InstitutionView::realm).toList();
  }

  private static Set<String> principals(Collection<Staff.Member> people) {
    return people.stream().map(Staff.Member::principal).collect(Collectors.toSet());
  }

  static CircularSummary summary(Circular circular, OffsetDateTime readAt, Long missing) {
    return new CircularSummary(
        circular.id(),
        circular.label(),
        circular.text(),
        circular.state(),
        circular.publishedAt(),
        circular.readBy(),
        readAt,
        missing);
  }

  CircularView view(Circular circular, Caller caller) {
    boolean author = CircularAudience.isAuthor(caller);
    boolean keeper = CircularAudience.isKeeper(caller, circular);
    OffsetDateTime readAt =
        circulars.readBy(caller.principal(), Set.of(circular.id())).get(circular.id());
    Progress progress =
        circular.wasPublished() && (author || keeper)
            ? progress(circular, author ? null : caller.realm())
            : null;
    boolean waiting = progress != null && !progress.missing().isEmpty();
    Map<Long, String> labels = labels(circular);
    return new CircularView(
        summary(circular, readAt, null),
        circular.addressees().realms(),
        circular.addressees().roles(),
        circular.publishedBy() == null
            ? null
            : names
                .of(Set.of(circular.publishedBy()))
                .getOrDefault(circular.publishedBy(), circular.publishedBy()),
        link(circular.supersedes(), labels),
        link(circular.replacedBy(), labels),
        circular.endedAt(),
        circular.reason(),
        circulars.files(circular.id()).stream().map(CircularViews::file).toList(),
        progress,
        new Acts(
            circular.isPublished() && readAt == null && audience.isFor(caller, circular),
            author && circular.isDraft(),
            author && circular.isPublished(),
            circular.isPublished() && waiting,
            author && circular.isPublished()));
  }

  private Map<Long, String> labels(Circular circular) {
    return circulars.labels(
        Stream.of(circular.supersedes(), circular.replacedBy())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()));
  }

  private static Link link(Long id, Map<Long, String> labels) {
    return id == null ? null : new Link(id, labels.get(id));
  }

  static File file(CircularFile file) {
    return new File(file.id(), file.title(), file.fileName(), file.format(), file.byteCount());
  }

  /**
   * Who has read it.
   *
   * @param realm only the people of that body; null for all
   */
  Progress progress(Circular circular, String realm) {
    Set<String> readers = circulars.readers(circular.id());
    List<Staff.Member> people = audience.present(circular);
    Set<String> present = principals(people);
    List<CircularAddressee> asked =
        circulars.addressees(circular.id()).stream()
            .filter(one -> realm == null || realm.equals(one.realm()))
            .toList();
    Map<String, List<String>> missing = new TreeMap<>(Comparator.comparing(territory::nameOf));
    long read = 0;
    long gone = 0;
    for (CircularAddressee one : asked) {
      if (readers.contains(one.principal())) {
        read++;
      } else if (present.contains(one.principal())) {
        missing.computeIfAbsent(one.realm(), body -> new ArrayList<>()).add(one.name());
      } else {
        gone++;
      }
    }
    long waiting = missing.values().stream().mapToLong(List::size).sum();
    return new Progress(
        read,
        read + waiting,
        gone,
        missing.entrySet().stream()
            .map(body -> new Body(territory.nameOf(body.getKey()), body.getValue()))
            .toList(),
        circular.remindedAt());
  }
}
