package es.caib.empara.protocols.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Names;
import es.caib.empara.access.service.Staff;
import es.caib.empara.protocols.VersionState;
import es.caib.empara.protocols.entity.ClauseReopening;
import es.caib.empara.protocols.entity.ProtocolEntry;
import es.caib.empara.protocols.entity.ProtocolReading;
import es.caib.empara.protocols.entity.ProtocolVersion;
import es.caib.empara.protocols.service.ArticleRef;
import es.caib.empara.protocols.service.ClauseView;
import es.caib.empara.protocols.service.ProtocolCard;
import es.caib.empara.protocols.service.ProtocolList;
import es.caib.empara.protocols.service.ProtocolView;
import es.caib.empara.protocols.service.ReopeningView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of protocols, and one of them. */
@ApplicationScoped
class ProtocolPages {

  @Inject private ProtocolRepository protocols;
  @Inject private ProtocolShows shows;
  @Inject private LawBook law;
  @Inject private Staff staff;
  @Inject private Names names;

  ProtocolList list(Caller caller) {
    boolean legal = caller.is(Roles.LEGAL);
    List<Shelf> seen =
        protocols.shelves(legal ? null : caller.realm()).stream()
            .map(shelf -> ProtocolAccess.visible(caller, shelf))
            .flatMap(Optional::stream)
            .toList();
    Set<Long> read = readBy(caller, seen);
    Map<Boolean, List<ProtocolCard>> cards =
        seen.stream()
            .map(shelf -> ProtocolShows.card(shelf, caller, isRead(shelf, read)))
            .collect(Collectors.partitioningBy(card -> card.realm().equals(caller.realm())));
    return new ProtocolList(
        cards.get(true),
        cards.get(false).stream().filter(ProtocolPages::waitsForLegal).toList(),
        ProtocolAccess.writes(caller, caller.realm()) && caller.institutionKind().worksOnCases());
  }

  private static boolean waitsForLegal(ProtocolCard card) {
    return switch (card.next()) {
      case REVIEW, REOPENED -> true;
      default -> false;
    };
  }

  /** What the caller has read of what is in force in her body. */
  Set<Long> readBy(Caller caller, Collection<Shelf> shelves) {
    return Set.copyOf(
        protocols.readBy(
            caller.principal(),
            shelves.stream()
                .filter(shelf -> shelf.protocol().realm().equals(caller.realm()))
                .map(Shelf::inForce)
                .flatMap(Optional::stream)
                .map(ProtocolVersion::id)
                .toList()));
  }

  static boolean isRead(Shelf shelf, Set<Long> read) {
    return shelf.inForce().map(ProtocolVersion::id).filter(read::contains).isPresent();
  }

  ProtocolView view(Shelf shelf, ProtocolVersion shown, Caller caller) {
    String realm = shelf.protocol().realm();
    boolean writes = ProtocolAccess.writes(caller, realm);
    boolean inForce = shown.state() == VersionState.IN_FORCE;
    List<ClauseView> clauses = shows.clauses(shown.id());
    List<ProtocolEntry> entries = protocols.entries(shown.id());
    List<ProtocolReading> readings = inForce ? protocols.readings(List.of(shown.id())) : List.of();
    Map<String, OffsetDateTime> readAt =
        readings.stream()
            .collect(Collectors.toMap(ProtocolReading::principal, ProtocolReading::readAt));
    List<Staff.Member> readers = writes && inForce ? readers(List.of(realm)) : List.of();
    boolean own = caller.realm().equals(realm);
    return new ProtocolView(
        shelf.protocol().id(),
        realm,
        shelf.protocol().code(),
        shelf.protocol().title(),
        ProtocolShows.brief(shown),
        shelf.versions().stream().map(ProtocolShows::brief).toList(),
        clauses,
        shows.uncovered(clauses),
        entries(entries, readers),
        readAt.get(caller.principal()),
        inForce && own && !readAt.containsKey(caller.principal()),
        writes && inForce
            ? readers.stream()
                .filter(member -> !readAt.containsKey(member.principal()))
                .map(Staff.Member::name)
                .toList()
            : null,
        readers.size(),
        reopenings(shown, clauses),
        writes || caller.is(Roles.LEGAL),
        writes,
        ProtocolShows.next(shelf, caller, readAt.containsKey(caller.principal()) || !inForce));
  }

  /** Who is to read what is in force in some bodies, by body and name. */
  List<Staff.Member> readers(Collection<String> realms) {
    return staff.of(realms).stream()
        .filter(member -> ProtocolAccess.isReader(member.roles()))
        .toList();
  }

  private List<ProtocolView.Entry> entries(List<ProtocolEntry> entries, List<Staff.Member> known) {
    Map<String, String> byPrincipal =
        known.stream().collect(Collectors.toMap(Staff.Member::principal, Staff.Member::name));
    Set<String> asked =
        entries.stream()
            .map(ProtocolEntry::principal)
            .filter(Objects::nonNull)
            .filter(principal -> !byPrincipal.containsKey(principal))
            .collect(Collectors.toSet());
    Map<String, String> others = asked.isEmpty() ? Map.of() : names.of(asked);
    Map<String, String> all =
        Stream.of(byPrincipal, others)
            .flatMap(each -> each.entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return entries.stream()
        .map(
            entry ->
                new ProtocolView.Entry(
                    entry.step(),
                    entry.principal() == null
                        ? null
                        : all.getOrDefault(entry.principal(), entry.principal()),
                    entry.recordedAt(),
                    entry.remark()))
        .toList();
  }

  private List<ReopeningView> reopenings(ProtocolVersion version, List<ClauseView> clauses) {
    if (!version.isReopened()) {
      return List.of();
    }
    Map<Long, ClauseView> byId =
        clauses.stream().collect(Collectors.toMap(ClauseView::id, Function.identity()));
    return protocols.open(version.id()).stream()
        .map(open -> reopening(open, byId.get(open.clauseId())))
        .toList();
  }

  private ReopeningView reopening(ClauseReopening open, ClauseView clause) {
    ArticleRef article =
        clause.articles().stream()
            .filter(ref -> ref.id().equals(open.articleId()))
            .findFirst()
            .orElseThrow();
    int newest =
        law.current().texts().get(open.articleId()).stream()
            .filter(text -> text.id().equals(open.articleVersionId()))
            .findFirst()
            .orElseThrow()
            .number();
    return new ReopeningView(
        open.id(),
        clause.id(),
        clause.number(),
        clause.heading(),
        article,
        newest,
        open.openedAt());
  }
}
