package es.caib.empara.access.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.entity.Account;
import es.caib.empara.access.entity.StoredSecret;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.service.Installation;
import es.caib.empara.shared.service.Readiness;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** The invented people of the demo, all with the one password that is printed at start. */
@Startup
@Singleton
@DependsOn("RealmStartup")
public class DemoAccounts {

  private static final String PASSWORD = "empara-demo";

  private record Person(String realm, String username, String displayName, String role) {}

  private static final List<Person> PEOPLE =
      List.of(
          new Person("ibd", "coordinacio", "Neus Bauzà", Roles.COORDINATOR),
          new Person("ibd", "guardia", "Aina Serra", Roles.COORDINATOR),
          new Person("ibd", "tecnica", "Laia Torrens", Roles.TECHNICIAN),
          new Person("cmallorca", "tecnica", "Marta Pons", Roles.TECHNICIAN),
          new Person("cmenorca", "tecnica", "Àgata Coll", Roles.TECHNICIAN),
          new Person("ceivissa", "tecnica", "Teresa Ribas", Roles.TECHNICIAN),
          new Person("cformentera", "tecnica", "Joana Mayans", Roles.TECHNICIAN),
          new Person("palma", "tecnica", "Catalina Riera", Roles.TECHNICIAN),
          new Person("ibd", "tecnica2", "Xesca Amengual", Roles.TECHNICIAN),
          new Person("cmallorca", "tecnica2", "Magdalena Fiol", Roles.TECHNICIAN),
          new Person("cmenorca", "tecnica2", "Esperança Pons", Roles.TECHNICIAN),
          new Person("ceivissa", "tecnica2", "Nieves Tur", Roles.TECHNICIAN),
          new Person("cformentera", "tecnica2", "Maria Serra Ferrer", Roles.TECHNICIAN),
          new Person("palma", "tecnica2", "Aina Maria Sastre", Roles.TECHNICIAN),
          new Person("cmallorca", "consulta", "Maria Antònia Gelabert", Roles.READER),
          new Person("ibd", "juridic", "Bàrbara Mestre", Roles.LEGAL),
          new Person("ibd", "vocal1", "Antònia Vidal", Roles.COMMISSION),
          new Person("ibd", "vocal2", "Rosa Cifre", Roles.COMMISSION),
          new Person("ibd", "vocal3", "Esperança Amer", Roles.COMMISSION),
          new Person("comissio", "vocal1", "Elena Prieto", Roles.COMMISSION),
          new Person("comissio", "vocal2", "Carmen Soto", Roles.COMMISSION),
          new Person("comissio", "vocal3", "Julia Rivas", Roles.COMMISSION),
          new Person("ibd", "suplent1", "Caterina Mir", Roles.COMMISSION),
          new Person("comissio", "suplent1", "Pilar Sanz", Roles.COMMISSION),
          new Person("ibd", "secretaria", "Francesca Nadal", Roles.SECRETARY),
          new Person("ibd", "auditoria", "Margalida Oliver", Roles.AUDITOR),
          new Person("ibd", "admin2", "Maria Rosa Llull", Roles.ADMIN),
          new Person("cmallorca", "candidata", "Miquela Vives", Roles.CANDIDATE),
          new Person("ibd", "operacio", "Sebastiana Roig", Roles.OPERATOR),
          new Person("ses", "viogen", "VioGén", Roles.FEED),
          new Person("ses", "siraj", "SIRAJ", Roles.FEED),
          new Person("ses", "sispe", "SISPE", Roles.FEED),
          new Person("ses", "cometa", "Cometa", Roles.FEED));

  @Inject private Installation installation;
  @Inject private Readiness readiness;
  @Inject private AccountRepository accounts;
  @Inject private Territory territory;

  private int reachable = 1;

  @PostConstruct
  void start() {
    readiness.run(
        Readiness.Step.DEMO_ACCOUNTS,
        () -> {
          if (installation.isDemo() && accounts.count() == 0) {
            create();
          }
        });
  }

  private void create() {
    // The password is printed at every start: it is not worth a second of each log-in.
    StoredSecret secret = PasswordStretch.keepKnown(PASSWORD);
    for (Person person : PEOPLE) {
      add(person.realm(), person.username(), person.displayName(), person.role(), secret);
    }
    for (InstitutionView institution : territory.incorporated()) {
      add(
          institution.realm(),
          "admin",
          "Administració, " + institution.name(),
          Roles.ADMIN,
          secret);
    }
  }

  private void add(
      String realm, String username, String displayName, String role, StoredSecret secret) {
    Account account = new Account(realm, username, displayName, Set.of(role), secret);
    String mail = username + "@" + realm + ".empara.example";
    if (role.equals(Roles.COORDINATOR) || role.equals(Roles.TECHNICIAN)) {
      // A number that is given to nobody: no operator uses the block +34 600 000.
      account.reachedAt(mail, "+34600000%03d".formatted(reachable++));
    } else if (!role.equals(Roles.FEED)) {
      account.reachedAt(mail, null);
    }
    accounts.add(account);
  }
}
