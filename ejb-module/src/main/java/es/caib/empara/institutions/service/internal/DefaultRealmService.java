package es.caib.empara.institutions.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.institutions.RealmKind;
import es.caib.empara.institutions.RealmSettings;
import es.caib.empara.institutions.RealmState;
import es.caib.empara.institutions.RealmTest;
import es.caib.empara.institutions.entity.RealmSetting;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.RealmChanged;
import es.caib.empara.institutions.service.RealmService;
import es.caib.empara.institutions.service.RealmView;
import es.caib.empara.institutions.service.Realms;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.institutions.service.internal.payara.RealmCommands;
import es.caib.empara.shared.Settings;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.Installation;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.Reauthenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Configures, tests and puts realms into service. What follows in the container follows the commit.
 */
@Stateless
@DenyAll
public class DefaultRealmService implements RealmService {

  @Inject private RealmSettingRepository settings;
  @Inject private Territory territory;
  @Inject private Realms realms;
  @Inject private RealmProbe probe;
  @Inject private Installation installation;
  @Inject private BusinessClock clock;
  @Inject private CallContext context;
  @Inject private Event<RealmChanged> changes;
  @Inject private Event<RealmFollower.Settled> settled;

  @Override
  @Audited(value = "REALM_LIST", poll = true)
  @RolesAllowed(Roles.OPERATOR)
  public List<RealmView> list() {
    Map<Long, RealmSetting> kept =
        settings.all().stream()
            .collect(Collectors.toMap(RealmSetting::institutionId, setting -> setting));
    return territory.incorporated().stream()
        .map(institution -> view(institution, kept.get(institution.id())))
        .toList();
  }

  @Override
  @Audited("REALM_READ")
  @RolesAllowed(Roles.OPERATOR)
  public RealmView open(String realm) {
    InstitutionView institution = institution(realm);
    return view(institution, settings.of(institution.id()).orElse(null));
  }

  @Override
  @Audited("REALM_CHANGE")
  @RolesAllowed(Roles.OPERATOR)
  public RealmView change(String realm, RealmSettings wanted) {
    InstitutionView institution = institution(realm);
    new RealmRules(installation.isDemo()).check(DefaultRealmBook.effective(wanted));
    RealmSetting setting = setting(institution);
    context.detail(realm + " " + setting.kind() + " " + wanted.kind());
    if (setting.change(wanted, clock.now())) {
      changes.fire(new RealmChanged(realm));
      settled.fire(new RealmFollower.Settled(realm));
    }
    return view(institution, setting);
  }

  @Override
  @Audited("REALM_TEST")
  @RolesAllowed(Roles.OPERATOR)
  public RealmView test(String realm) {
    InstitutionView institution = institution(realm);
    RealmSetting setting = setting(institution);
    RealmSettings tried = DefaultRealmBook.effective(setting.settings());
    new RealmRules(installation.isDemo()).check(tried);
    RealmTest result = probe.test(tried);
    context.detail(realm + " " + result);
    setting.tested(result, clock.now());
    return view(institution, setting);
  }

  @Override
  @Audited("REALM_LIVE")
  @RolesAllowed(Roles.OPERATOR)
  @Reauthenticated
  public RealmView goLive(String realm) {
    InstitutionView institution = institution(realm);
    RealmSetting setting = setting(institution);
    if (setting.state() == RealmState.DRAFT) {
      throw new InvalidInput("live", "error.realm.untested");
    }
    setting.goLive(clock.now());
    settled.fire(new RealmFollower.Settled(realm));
    return view(institution, setting);
  }

  private InstitutionView institution(String realm) {
    context.detail(realm);
    InstitutionView institution = territory.institution(realm);
    if (institution == null) {
      throw new NotFound("realm");
    }
    return institution;
  }

  /** Of a body of which nothing is noted yet it is noted now. */
  private RealmSetting setting(InstitutionView institution) {
    return settings
        .of(institution.id())
        .orElseGet(
            () -> {
              RealmSetting local = new RealmSetting(institution.id(), RealmKind.LOCAL, clock.now());
              settings.add(local);
              return local;
            });
  }

  private RealmView view(InstitutionView institution, RealmSetting setting) {
    RealmSettings kept = setting == null ? RealmSettings.local() : setting.settings();
    return new RealmView(
        institution.realm(),
        institution.name(),
        kept,
        setting == null ? RealmState.LIVE : setting.state(),
        realms.isOpen(institution.realm()),
        setting == null ? null : setting.testedAt(),
        setting == null ? null : setting.testResult(),
        setting == null ? null : setting.liveAt(),
        Settings.current().areRealmsPrepared()
            ? RealmCommands.toPrepare(institution.realm(), kept)
            : null);
  }
}
