package es.caib.empara.institutions.service;

import es.caib.empara.institutions.RealmKind;
import es.caib.empara.institutions.RealmSettings;

/**
 * A realm as it is used: with the installation's defaults where it names nothing itself.
 *
 * @param live whether it may open to anybody
 * @param version changes with every change of the settings
 */
public record RealmEntry(String realm, RealmSettings settings, boolean live, long version) {

  public RealmKind kind() {
    return settings.kind();
  }

  public boolean isLive(RealmKind kind) {
    return live && kind() == kind;
  }
}
