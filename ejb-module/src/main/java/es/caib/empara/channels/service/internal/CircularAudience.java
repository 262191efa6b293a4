package es.caib.empara.channels.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Staff;
import es.caib.empara.channels.entity.Circular;
import es.caib.empara.channels.entity.CircularAddressee;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom a circular is for: whoever had access when it was sent out, and whoever came later. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
class CircularAudience {

  @Inject private CircularRepository circulars;
  @Inject private Staff staff;
  @Inject private Territory territory;
  @Inject private BusinessClock clock;

  /** Whether somebody writes circulars: coordinators, and the administrators of their body. */
  static boolean isAuthor(Caller caller) {
    return caller.is(Roles.COORDINATOR)
        || caller.is(Roles.ADMIN)
            && caller.institutionKind() == InstitutionKind.COORDINATING_CENTRE;
  }

  /** Whether somebody sees to it that the people of her body read it. */
  static boolean isKeeper(Caller caller, Circular circular) {
    Set<String> realms = circular.addressees().realms();
    return caller.is(Roles.ADMIN) && (realms.isEmpty() || realms.contains(caller.realm()));
  }

  /** Whether somebody is asked to read it. */
  boolean isFor(Caller caller, Circular circular) {
    return circular.addressees().include(caller.realm(), caller.roles())
        || circulars.isAsked(circular.id(), caller.principal());
  }

  /** Everybody of the bodies that a circular is for. */
  List<Staff.Member> present(Circular circular) {
    Set<String> realms = circular.addressees().realms();
    return staff.of(
        territory.incorporated().stream()
            .map(InstitutionView::realm)
            .filter(realm -> realms.isEmpty() || realms.contains(realm))
            .toList());
  }

  /** Those of them who are meant, and have not been asked yet. */
  List<Staff.Member> toAsk(Circular circular) {
    Set<String> asked =
        circulars.addressees(circular.id()).stream()
            .map(CircularAddressee::principal)
            .collect(Collectors.toSet());
    return unasked(circular, present(circular), asked);
  }

  /** Those of some people who are meant, and were not asked. */
  static List<Staff.Member> unasked(
      Circular circular, Collection<Staff.Member> people, Set<String> asked) {
    return people.stream()
        .filter(one -> circular.addressees().include(one.realm(), one.roles()))
        .filter(one -> !asked.contains(one.principal()))
        .toList();
  }

  /** Those of the published circulars that somebody should still be asked to read. */
  List<Long> incomplete() {
    return circulars.published().stream()
        .filter(circular -> !toAsk(circular).isEmpty())
        .map(Circular::id)
        .toList();
  }

  /** Asks everybody who is meant and was not asked; tells whom. */
  List<String> ask(Circular circular) {
    List<Staff.Member> people = toAsk(circular);
    people.forEach(one -> ask(circular, one.principal(), one.name(), one.realm()));
    return people.stream().map(Staff.Member::principal).toList();
  }

  /** Asks somebody who is about to answer already. */
  void ask(Circular circular, Caller caller) {
    if (!circulars.isAsked(circular.id(), caller.principal())) {
      ask(circular, caller.principal(), caller.displayName(), caller.realm());
    }
  }

  private void ask(Circular circular, String principal, String name, String realm) {
    circulars.add(new CircularAddressee(circular, principal, name, realm, clock.now()));
  }
}
