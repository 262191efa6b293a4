package es.caib.empara.institutions.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.institutions.entity.Institution;
import es.caib.empara.institutions.service.InstitutionService;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.institutions.service.internal.payara.PayaraRealms;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Opens and closes institutions. The realm follows the commit: a roll-back must not open a door.
 */
@Stateless
@DenyAll
public class DefaultInstitutionService implements InstitutionService {

  @Inject private InstitutionRepository institutions;
  @Inject private Territory territory;
  @Inject private BusinessClock clock;
  @Inject private CallContext context;
  @Inject private Event<RealmChange> realmChanges;

  /** A realm is to be opened or closed. */
  record RealmChange(String realm, boolean open) {}

  @Override
  @Audited(value = "INSTITUTIONS_LIST", poll = true)
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.TECHNICIAN,
    Roles.READER,
    Roles.ADMIN,
    Roles.LEGAL,
    Roles.COMMISSION,
    Roles.SECRETARY,
    Roles.AUDITOR,
    Roles.OPERATOR,
    Roles.FEED
  })
  public List<InstitutionView> list() {
    return territory.incorporated();
  }

  @Override
  @Audited("INSTITUTION_INCORPORATE")
  @RolesAllowed(Roles.SYSTEM)
  public void incorporate(NewInstitution institution) {
    context.detail(institution.realm());
    if (institutions.byRealm(institution.realm()).isPresent()) {
      throw new InvalidInput("realm", "error.realm.taken");
    }
    institutions.add(
        new Institution(
            institution.realm(),
            institution.name(),
            institution.kind(),
            clock.today(),
            institution.municipalities()));
    realmChanges.fire(new RealmChange(institution.realm(), true));
  }

  @Override
  @Audited("INSTITUTION_END")
  @RolesAllowed(Roles.SYSTEM)
  public void end(String realm) {
    context.detail(realm);
    institutions.byRealm(realm).orElseThrow(() -> new NotFound("institution")).end(clock.today());
    realmChanges.fire(new RealmChange(realm, false));
  }

  /** Carries out what was committed. */
  @jakarta.enterprise.context.ApplicationScoped
  static class RealmKeeper {

    @Inject private PayaraRealms realms;
    @Inject private RealmFollower follower;
    @Inject private CachedTerritory territory;

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) RealmChange change) {
      territory.forget();
      if (change.open()) {
        follower.openIfReady(change.realm());
      } else {
        realms.close(change.realm());
      }
    }
  }
}
