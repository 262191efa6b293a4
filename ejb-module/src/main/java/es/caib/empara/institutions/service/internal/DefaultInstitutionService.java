package es.caib.empara.institutions.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.institutions.entity.Institution;
import es.caib.empara.institutions.service.BodyClosed;
import es.caib.empara.institutions.service.InstitutionService;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.RealmBook;
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
import java.util.Set;

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
  @Inject private PayaraRealms realms;
  @Inject private RealmBook book;
  @Inject private Event<RealmChange> realmChanges;

  /**
   * A body has changed.
   *
   * @param open whether its realm is to be opened or closed; null when it stays as it is
   */
  record RealmChange(String realm, Boolean open) {}

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
    Institution body =
        new Institution(
            institution.realm(),
            institution.name(),
            institution.kind(),
            clock.today(),
            institution.municipalities(),
            institution.dataKinds());
    institutions.add(body);
    book.begin(body.id(), institution.realmKind());
    realmChanges.fire(new RealmChange(institution.realm(), true));
  }

  @Override
  @Audited("INSTITUTION_END")
  @RolesAllowed(Roles.SYSTEM)
  public void end(String realm) {
    context.detail(realm);
    held(realm).end(clock.today());
    realmChanges.fire(new RealmChange(realm, false));
  }

  @Override
  @Audited("INSTITUTION_SCOPE")
  @RolesAllowed(Roles.SYSTEM)
  public void scope(String realm, Set<String> municipalities, Set<DataKind> dataKinds) {
    context.detail(realm);
    held(realm).scope(municipalities, dataKinds);
    realmChanges.fire(new RealmChange(realm, null));
  }

  @Override
  @Audited("INSTITUTION_SUSPEND")
  @RolesAllowed(Roles.SYSTEM)
  public void suspend(String realm) {
    context.detail(realm);
    held(realm).suspend(clock.today());
    realmChanges.fire(new RealmChange(realm, false));
  }

  @Override
  @Audited("INSTITUTION_RESUME")
  @RolesAllowed(Roles.SYSTEM)
  public void resume(String realm) {
    context.detail(realm);
    held(realm).resume();
    realmChanges.fire(new RealmChange(realm, true));
  }

  @Override
  @Audited("REALM_OPEN")
  @RolesAllowed(Roles.SYSTEM)
  public void open(String realm) {
    context.detail(realm);
    if (held(realm).isIncorporated() && !realms.isOpen(realm)) {
      realms.open(realm);
    }
  }

  private Institution held(String realm) {
    return institutions.byRealm(realm).orElseThrow(() -> new NotFound("institution"));
  }

  /** Carries out what was committed. */
  @jakarta.enterprise.context.ApplicationScoped
  static class RealmKeeper {

    @Inject private PayaraRealms realms;
    @Inject private RealmFollower follower;
    @Inject private CachedTerritory territory;
    @Inject private Event<BodyClosed> closings;

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) RealmChange change) {
      territory.forget();
      if (Boolean.TRUE.equals(change.open())) {
        follower.openIfReady(change.realm());
      } else if (Boolean.FALSE.equals(change.open())) {
        closings.fire(new BodyClosed(change.realm()));
        realms.close(change.realm());
      }
    }
  }
}
