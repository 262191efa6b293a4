package es.caib.empara.people.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Acts;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.people.entity.Recertification;
import es.caib.empara.people.entity.RecertificationAnswer;
import es.caib.empara.people.entity.StaffMember;
import es.caib.empara.people.service.PeopleConflict;
import es.caib.empara.people.service.RecertificationService;
import es.caib.empara.people.service.RecertificationView;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Takes the answers to the yearly list. */
@Stateless
@DenyAll
public class DefaultRecertificationService implements RecertificationService {

  @Inject private RecertificationRepository lists;
  @Inject private Recertifications reading;
  @Inject private StaffRepository people;
  @Inject private StaffKeeper keeper;
  @Inject private Callers callers;
  @Inject private BusinessClock clock;
  @Inject private CallContext context;

  @Override
  @Audited("STAFF_CONFIRM_LIST")
  @RolesAllowed(Roles.ADMIN)
  public RecertificationView current() {
    Caller caller = callers.current();
    return lists.open(caller.realm()).map(list -> reading.view(list, caller)).orElse(null);
  }

  @Override
  @Audited("STAFF_CONFIRM")
  @RolesAllowed(Roles.ADMIN)
  @Acts
  public void answer(Long listId, Set<Long> stay, Set<Long> go) {
    Caller caller = callers.current();
    Recertification list =
        lists
            .held(listId)
            .filter(found -> found.realm().equals(caller.realm()))
            .orElseThrow(() -> new NotFound("list"));
    if (!list.isOpen() || list.isOver(clock.today())) {
      throw new PeopleConflict("error.people.list.closed");
    }
    context.detail("stay " + stay.size() + ", go " + go.size());
    Map<Long, RecertificationAnswer> given = lists.answers(list.id());
    Set<Long> all = new TreeSet<>(stay);
    all.addAll(go);
    for (Long id : all) {
      if (!given.containsKey(id)) {
        answer(list, id, !go.contains(id), caller);
      }
    }
  }

  private void answer(Recertification list, Long id, boolean stays, Caller caller) {
    StaffMember member =
        people
            .find(id)
            .filter(found -> found.realm().equals(caller.realm()))
            .orElseThrow(() -> new NotFound("person"));
    if (member.principal().equals(caller.principal())) {
      throw new PeopleConflict("error.people.yourself");
    }
    if (!stays && !keeper.holdToRemove(member)) {
      throw new PeopleConflict("error.people.last.admin");
    }
    if (!list.asksAbout(member)) {
      throw new PeopleConflict("error.people.changed");
    }
    lists.add(new RecertificationAnswer(list, member, stays, caller.principal(), clock.now()));
    if (!stays) {
      keeper.revoke(member, caller.principal(), null);
    }
  }
}
