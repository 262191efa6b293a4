package es.caib.empara.people.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Staff;
import es.caib.empara.people.entity.StaffMember;
import es.caib.empara.people.service.StaffRequest;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Takes a request and opens the account with which the person can come in to meet the conditions. A
 * user name stays with its person for good: only she can be asked for under it again.
 */
@ApplicationScoped
class StaffRequests {

  private static final Set<String> CANDIDATE = Set.of(Roles.CANDIDATE);

  @Inject private StaffRepository people;
  @Inject private StaffKeeper keeper;
  @Inject private Staff staff;
  @Inject private BusinessClock clock;

  StaffMember take(StaffRequest request, Caller caller) {
    StaffMember.Person person =
        new StaffMember.Person(caller.realm(), request.username().strip(), request.name().strip());
    StaffMember.Request wanted =
        new StaffMember.Request(
            caller.institutionKind(),
            request.post().strip(),
            request.mail().strip(),
            request.roles(),
            request.reason().strip(),
            caller.principal(),
            clock.now());
    // One request of a body at a time, so that two do not take the same name.
    people.heldAdministrators(caller.realm());
    String principal = person.username() + "@" + person.realm();
    Optional<StaffMember> known = people.byPrincipal(principal);
    if (known.isEmpty()) {
      return first(principal, person, wanted);
    }
    StaffMember member = people.held(known.get());
    if (!member.state().isOver() || !member.name().equalsIgnoreCase(person.name())) {
      throw new InvalidInput("username", "error.people.username.taken");
    }
    checked(
        () -> {
          keeper.again(member, wanted);
          return member;
        });
    staff.reopen(principal, wanted.mail(), CANDIDATE);
    return member;
  }

  private StaffMember first(
      String principal, StaffMember.Person person, StaffMember.Request wanted) {
    StaffMember member = checked(() -> new StaffMember(person, wanted));
    // A machine has an account and is no person.
    if (staff.isKnown(principal)) {
      throw new InvalidInput("username", "error.people.username.taken");
    }
    staff.open(person.realm(), person.username(), person.name(), wanted.mail(), CANDIDATE);
    keeper.enter(member, wanted.by(), null);
    return member;
  }

  /** What the entity refuses, with its field. */
  static <T> T checked(Supplier<T> work) {
    try {
      return work.get();
    } catch (IllegalArgumentException refused) {
      String field = String.valueOf(refused.getMessage()).split(":", 2)[0];
      throw new InvalidInput(field, "error.people.field." + field);
    }
  }
}
