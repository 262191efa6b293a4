package es.caib.empara.institutions.service;

import es.caib.empara.institutions.RealmSettings;
import es.caib.empara.institutions.RealmState;
import es.caib.empara.institutions.RealmTest;
import java.time.OffsetDateTime;

/**
 * A realm as its operators see it.
 *
 * @param name of the body
 * @param open whether people can log in through it now, on this node
 * @param testedAt null before the first test of these settings
 * @param testResult null before the first test of these settings
 * @param liveAt null when it is not live, and for one that has always been local
 * @param command that prepares the realm in the server, without secrets; null where Empara does it
 *     itself, or none is needed
 */
public record RealmView(
    String realm,
    String name,
    RealmSettings settings,
    RealmState state,
    boolean open,
    OffsetDateTime testedAt,
    RealmTest testResult,
    OffsetDateTime liveAt,
    String command) {}
