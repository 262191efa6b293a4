package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.bean;
import static es.caib.empara.incontainer.Server.change;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Callers;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.service.InstitutionService;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** A body that the Commission has let in for some kinds of data; closing it ends it. */
final class Body implements AutoCloseable {

  static final String PLACE = "07024";

  private static final AtomicInteger LAST = new AtomicInteger();

  private final String realm;

  private Body(String realm) {
    this.realm = realm;
  }

  static Body seeing(Set<DataKind> kinds) throws Exception {
    int number = LAST.incrementAndGet();
    Body body = new Body("body-" + number);
    Desk.system(
        () -> {
          bean(InstitutionService.class)
              .incorporate(
                  new InstitutionService.NewInstitution(
                      body.realm,
                      "Cos de prova " + number,
                      InstitutionKind.MUNICIPALITY,
                      Set.of(PLACE),
                      kinds));
          return null;
        });
    body.give("tecnica", Roles.TECHNICIAN, -1000 - number);
    return body;
  }

  static Body seeingAllBut(DataKind hidden) throws Exception {
    return seeing(EnumSet.complementOf(EnumSet.of(hidden)));
  }

  static Body seeingAll() throws Exception {
    return seeing(EnumSet.allOf(DataKind.class));
  }

  /** The Commission decides anew. */
  void nowSees(Set<DataKind> kinds) throws Exception {
    Desk.system(
        () -> {
          bean(InstitutionService.class).scope(realm, Set.of(PLACE), kinds);
          return null;
        });
    // All of a test is one request, in which the caller is read once.
    bean(Callers.class).load(technician());
  }

  String realm() {
    return realm;
  }

  String technician() {
    return "tecnica@" + realm;
  }

  <T> T asTechnician(Callable<T> work) throws Exception {
    return Desk.technician(technician(), work);
  }

  @Override
  public void close() throws Exception {
    Desk.system(
        () -> {
          bean(InstitutionService.class).end(realm);
          return null;
        });
  }

  /** With the password of the demo. */
  private void give(String username, String role, int id) throws Exception {
    change(
        "insert into EMP_ACCOUNT (ID, PRINCIPAL, REALM, USERNAME, DISPLAY_NAME, STATE, EPOCH, SALT,"
            + " ROUNDS, VERIFIER, VERSION) select ?, ?, ?, ?, 'Prova', STATE, 1, SALT, ROUNDS,"
            + " VERIFIER, 1 from EMP_ACCOUNT where PRINCIPAL = 'tecnica@cformentera'",
        id,
        username + "@" + realm,
        realm,
        username);
    change(
        "insert into EMP_ACCOUNT_ROLE (PRINCIPAL, ROLE) values (?, ?)",
        username + "@" + realm,
        role);
  }
}
