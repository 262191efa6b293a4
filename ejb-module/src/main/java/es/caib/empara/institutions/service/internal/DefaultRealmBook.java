package es.caib.empara.institutions.service.internal;

import es.caib.empara.institutions.RealmKind;
import es.caib.empara.institutions.RealmSettings;
import es.caib.empara.institutions.RealmState;
import es.caib.empara.institutions.entity.RealmSetting;
import es.caib.empara.institutions.service.RealmBook;
import es.caib.empara.institutions.service.RealmEntry;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.Settings;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.Rechecked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The realms in memory, compared with the database at most once a second. */
@ApplicationScoped
class DefaultRealmBook implements RealmBook {

  @Inject private RealmReader reader;
  @Inject private RealmSettingRepository settings;
  @Inject private Territory territory;
  @Inject private BusinessClock clock;

  private final Rechecked<Map<String, RealmEntry>> known =
      new Rechecked<>(() -> reader.stamp(), this::load);

  @Override
  public void begin(Long institutionId, RealmKind kind) {
    settings.add(new RealmSetting(institutionId, kind, clock.now()));
  }

  @Override
  public RealmEntry of(String realm) {
    RealmEntry entry = known.current().get(realm);
    return entry == null ? new RealmEntry(realm, RealmSettings.local(), true, -1) : entry;
  }

  @Override
  public List<RealmEntry> portals() {
    return known.current().values().stream()
        .filter(entry -> entry.isLive(RealmKind.PORTAL))
        .filter(entry -> territory.institution(entry.realm()) != null)
        .toList();
  }

  @Override
  public void forget() {
    known.forget();
  }

  private Map<String, RealmEntry> load() {
    return reader.all().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                each ->
                    new RealmEntry(
                        each.getKey(),
                        effective(each.getValue().settings()),
                        each.getValue().state() == RealmState.LIVE,
                        each.getValue().version())));
  }

  /** With the installation's defaults for what a portal does not name itself. */
  static RealmSettings effective(RealmSettings kept) {
    if (kept.kind() != RealmKind.PORTAL) {
      return kept;
    }
    Settings installation = Settings.current();
    RealmSettings.Portal own = kept.portal();
    String client = or(own.clientId(), installation.oidcClientId().orElse(null));
    return RealmSettings.of(
        new RealmSettings.Portal(
            or(own.issuer(), installation.oidcIssuer().orElse(null)),
            client,
            or(own.clientSecret(), installation.oidcClientSecret().orElse(null)),
            or(own.audience(), client),
            or(own.userClaim(), RealmSettings.Portal.USUAL_USER_CLAIM),
            own.bodyClaim(),
            own.bodyValue()));
  }

  private static String or(String value, String other) {
    return value == null ? other : value;
  }
}
