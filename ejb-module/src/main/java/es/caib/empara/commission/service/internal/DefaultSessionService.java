package es.caib.empara.commission.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.commission.SessionState;
import es.caib.empara.commission.entity.AgendaItem;
import es.caib.empara.commission.entity.CommissionSession;
import es.caib.empara.commission.service.CommissionConflict;
import es.caib.empara.commission.service.ItemCommand;
import es.caib.empara.commission.service.SessionCommand;
import es.caib.empara.commission.service.SessionRecord;
import es.caib.empara.commission.service.SessionService;
import es.caib.empara.commission.service.SessionSummary;
import es.caib.empara.commission.service.SessionView;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.Cursor;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Plans and calls sessions. */
@Stateless
@DenyAll
public class DefaultSessionService implements SessionService {

  @Inject private SessionRepository sessions;
  @Inject private CommissionRepository commission;
  @Inject private ProposalWay way;
  @Inject private Chambers chambers;
  @Inject private SessionViews views;
  @Inject private SessionCalendar calendar;
  @Inject private SessionLetters letters;
  @Inject private SessionRecords records;
  @Inject private Callers callers;
  @Inject private BusinessClock clock;
  @Inject private CallContext context;

  @Override
  @Audited("COMMISSION_SESSIONS")
  @RolesAllowed({Roles.COMMISSION, Roles.SECRETARY})
  public Slice<SessionSummary> list(PageRequest page) {
    List<CommissionSession> found = sessions.page(callers.current().is(Roles.SECRETARY), page);
    boolean more = found.size() > page.limit();
    List<CommissionSession> shown = more ? found.subList(0, page.limit()) : found;
    Map<Long, Integer> counts =
        sessions.itemCounts(shown.stream().map(CommissionSession::id).toList());
    CommissionSession last = more ? shown.get(shown.size() - 1) : null;
    return new Slice<>(
        shown.stream().map(s -> summary(s, counts.getOrDefault(s.id(), 0))).toList(),
        last == null ? null : Cursor.of(last.startsAt(), last.id()));
  }

  private static SessionSummary summary(CommissionSession session, int items) {
    return new SessionSummary(
        session.id(),
        session.number(),
        session.kind(),
        session.mode(),
        session.state(),
        session.startsAt(),
        items);
  }

  @Override
  @Audited("COMMISSION_SESSION")
  @RolesAllowed({Roles.COMMISSION, Roles.SECRETARY})
  public SessionView read(Long id) {
    Caller caller = callers.current();
    CommissionSession session = visible(id, caller);
    return views.of(session, caller);
  }

  private CommissionSession visible(Long id, Caller caller) {
    CommissionSession session =
        sessions
            .find(id)
            .filter(found -> caller.is(Roles.SECRETARY) || !found.is(SessionState.PLANNED))
            .orElseThrow(() -> new NotFound("session"));
    context.detail(session.number());
    return session;
  }

  @Override
  @Audited("COMMISSION_PLAN")
  @RolesAllowed(Roles.SECRETARY)
  public Long plan(SessionCommand command) {
    CommissionSession.Plan plan = plan(command, clock.now());
    commission.alone();
    int year = BusinessYears.of(command.startsAt());
    CommissionSession session =
        new CommissionSession(
            year, sessions.lastNumber(year) + 1, plan, callers.current().principal());
    sessions.add(session);
    context.detail(session.number());
    return session.id();
  }

  private static CommissionSession.Plan plan(SessionCommand command, OffsetDateTime now) {
    if (command.startsAt().isBefore(now)) {
      throw new InvalidInput("startsAt", "error.time.over");
    }
    return new CommissionSession.Plan(
        command.kind(), command.mode(), command.place().strip(), command.startsAt());
  }

  @Override
  @Audited("COMMISSION_CHANGE")
  @RolesAllowed(Roles.SECRETARY)
  public void change(Long id, long version, SessionCommand command) {
    CommissionSession session = changeable(id);
    if (session.version() != version) {
      throw new CommissionConflict("error.session.changed");
    }
    session.change(plan(command, clock.now()));
    if (session.is(SessionState.CALLED)) {
      letters.tell(session);
    }
  }

  @Override
  @Audited("COMMISSION_ITEM")
  @RolesAllowed(Roles.SECRETARY)
  public Long addItem(Long id, ItemCommand command) {
    CommissionSession session = chambers.held(id);
    context.detail(session.number());
    String urgentFor = urgency(session, command);
    if (command.proposalId() != null) {
      way.putOnAgenda(command.proposalId(), session);
    }
    List<AgendaItem> items = sessions.items(id);
    if (command.minutesOf() != null) {
      requireMinutes(command.minutesOf(), items);
    }
    int place = items.isEmpty() ? 1 : items.get(items.size() - 1).place() + 1;
    AgendaItem item =
        new AgendaItem(
            id,
            place,
            new AgendaItem.Subject(
                command.title().strip(),
                command.explanation(),
                command.toVote(),
                command.proposalId(),
                command.minutesOf()),
            urgentFor);
    sessions.add(item);
    session.agendaChanged();
    return item.id();
  }

  private String urgency(CommissionSession session, ItemCommand command) {
    if (!session.is(SessionState.OPEN)) {
      requireChangeable(session);
      return null;
    }
    if (command.urgentFor() == null || command.urgentFor().isBlank()) {
      throw new InvalidInput("urgentFor", "error.item.urgency");
    }
    Chamber chamber = chambers.of(session);
    if (chamber.sitting().size() < chamber.members()) {
      throw new CommissionConflict("error.item.not.all");
    }
    return command.urgentFor().strip();
  }

  private void requireMinutes(Long minutesOf, List<AgendaItem> items) {
    boolean closed = sessions.find(minutesOf).filter(s -> s.is(SessionState.CLOSED)).isPresent();
    boolean twice = items.stream().anyMatch(item -> minutesOf.equals(item.minutesOf()));
    if (!closed || twice) {
      throw new InvalidInput("minutesOf", "error.item.minutes");
    }
  }

  @Override
  @Audited("COMMISSION_ITEM_REMOVE")
  @RolesAllowed(Roles.SECRETARY)
  public void removeItem(Long itemId) {
    AgendaItem item = chambers.item(itemId);
    CommissionSession session = changeable(item.sessionId());
    way.leave(item, session);
    sessions.removeItem(item);
    int place = 1;
    for (AgendaItem other : sessions.items(session.id())) {
      if (other.place() != place) {
        other.moveTo(place);
        sessions.flush();
      }
      place++;
    }
    session.agendaChanged();
  }

  @Override
  @Audited("COMMISSION_ITEM_MOVE")
  @RolesAllowed(Roles.SECRETARY)
  public void moveItem(Long itemId, boolean up) {
    AgendaItem item = chambers.item(itemId);
    CommissionSession session = changeable(item.sessionId());
    int target = item.place() + (up ? -1 : 1);
    sessions.items(session.id()).stream()
        .filter(other -> other.place() == target)
        .findFirst()
        .ifPresent(
            other -> {
              int place = item.place();
              // No two have one place, not even for a moment.
              item.moveTo(-1);
              sessions.flush();
              other.moveTo(place);
              sessions.flush();
              item.moveTo(target);
              session.agendaChanged();
            });
  }

  @Override
  @Audited("COMMISSION_CALL")
  @RolesAllowed(Roles.SECRETARY)
  public void call(Long id) {
    CommissionSession session = chambers.held(id);
    context.detail(session.number());
    if (!session.is(SessionState.PLANNED)) {
      throw new CommissionConflict("error.session.called");
    }
    OffsetDateTime now = clock.now();
    if (session.startsAt().isBefore(now)) {
      throw new CommissionConflict("error.time.over");
    }
    if (sessions.items(id).isEmpty()) {
      throw new CommissionConflict("error.session.no.agenda");
    }
    session.call(now);
    letters.tell(session);
  }

  @Override
  @Audited("COMMISSION_CANCEL")
  @RolesAllowed(Roles.SECRETARY)
  public void cancel(Long id, String reason) {
    CommissionSession session = changeable(id);
    sessions.items(id).forEach(item -> way.leave(item, session));
    boolean called = session.is(SessionState.CALLED);
    session.cancel(reason.strip(), clock.now());
    if (called) {
      letters.tell(session);
    }
  }

  @Override
  @Audited("COMMISSION_RECORD")
  @RolesAllowed(Roles.SECRETARY)
  public SessionRecord record(Long id) {
    CommissionSession session = visible(id, callers.current());
    if (!session.is(SessionState.CLOSED)) {
      throw new CommissionConflict("error.session.not.closed");
    }
    return records.of(session);
  }

  @Override
  @Audited("COMMISSION_CALENDAR")
  @RolesAllowed({Roles.COMMISSION, Roles.SECRETARY})
  public String calendar(Long id) {
    CommissionSession session = visible(id, callers.current());
    if (session.calledAt() == null) {
      throw new NotFound("call");
    }
    return calendar.of(
        session, sessions.items(id), new SessionCalendar.People(null, null), clock.now());
  }

  private CommissionSession changeable(Long id) {
    CommissionSession session = chambers.held(id);
    context.detail(session.number());
    requireChangeable(session);
    return session;
  }

  private static void requireChangeable(CommissionSession session) {
    if (!session.is(SessionState.PLANNED) && !session.is(SessionState.CALLED)) {
      throw new CommissionConflict("error.session.over");
    }
  }
}
