package es.caib.empara.access.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.entity.Account;
import es.caib.empara.access.service.InvitationView;
import es.caib.empara.access.service.Staff;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.Settings;
import es.caib.empara.shared.service.Installation;
import es.caib.empara.shared.service.Readiness;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/**
 * Lets the first administrators of an installation in: for each of {@code empara.bootstrap.admin} a
 * link is printed that opens once. As long as no administrator has ever been inside, each start
 * prints new ones; afterwards the setting does nothing.
 */
@Startup
@Singleton
@DependsOn("DemoAccounts")
public class FirstAdministrators {

  private static final String SETTING = "empara.bootstrap.admin";

  @Inject private Installation installation;
  @Inject private Readiness readiness;
  @Inject private AccountRepository accounts;
  @Inject private Staff staff;
  @Inject private Territory territory;

  @PostConstruct
  void start() {
    readiness.run(
        Readiness.Step.FIRST_ADMINISTRATORS,
        () -> {
          List<String> asked = Settings.current().bootstrapAdmins();
          if (!asked.isEmpty() && !installation.isDemo() && !hasAdministrator()) {
            asked.forEach(this::letIn);
          }
        });
  }

  private boolean hasAdministrator() {
    List<String> realms = territory.incorporated().stream().map(InstitutionView::realm).toList();
    return staff.of(realms).stream()
        .anyMatch(account -> account.roles().contains(Roles.ADMIN) && account.hasBeenInside());
  }

  private void letIn(String principal) {
    String username = principal.substring(0, principal.indexOf('@'));
    String realm = principal.substring(principal.indexOf('@') + 1);
    if (territory.institution(realm) == null) {
      throw new IllegalStateException(SETTING + ": no institution has the realm " + realm);
    }
    if (accounts.byPrincipal(principal).isEmpty()) {
      accounts.add(Account.withoutSecret(realm, username, username, Set.of(Roles.ADMIN)));
    }
    InvitationView link = staff.invite(principal, SETTING);
    // Not by the log, which is kept: whoever starts the server reads it once.
    System.out.printf(
        "Empara: %s entra per %s fins al %s%n",
        principal,
        Settings.current().publicPage(link.page()).orElse("/empara" + link.page()),
        link.expiresAt());
  }
}
