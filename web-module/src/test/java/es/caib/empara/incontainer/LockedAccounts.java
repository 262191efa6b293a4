package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.bean;
import static es.caib.empara.incontainer.Server.change;
import static es.caib.empara.incontainer.Server.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.InvitationView;
import es.caib.empara.access.service.Invitations;
import es.caib.empara.access.service.LockDesk;
import es.caib.empara.access.service.Pending;
import es.caib.empara.access.service.PendingService;
import es.caib.empara.access.service.SignIn;
import es.caib.empara.access.service.SignIn.Result;
import es.caib.empara.people.service.StaffService;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Accounts to which nobody gets in, by too many failures or by an administrator. */
interface LockedAccounts {

  String GUESSED = "operacio@ibd";
  String ITS_ADMIN = "admin@ibd";
  String RIGHT = "empara-demo";
  String ELSEWHERE = "10.9.0.1";

  @Test
  default void tooManyFailuresInARow_lockAnAccount_untilItsAdministratorOpensIt() throws Exception {
    Caller inside = bean(Callers.class).load(GUESSED).orElseThrow();
    failures(GUESSED, 48);
    assertThat(withPassword(GUESSED, "wrong")).isInstanceOf(Result.Refused.class);
    assertThat(locks(GUESSED)).as("49 in a row").isZero();

    assertThat(withPassword(GUESSED, "wrong")).isInstanceOf(Result.Refused.class);

    assertThat(locks(GUESSED)).isOne();
    assertThat(withPassword(GUESSED, RIGHT))
        .as("no reason is given")
        .isEqualTo(new Result.Refused());
    assertThat(basic(GUESSED, RIGHT)).isInstanceOf(Result.Refused.class);
    assertThat(bean(SignIn.class).confirms(inside, RIGHT, ELSEWHERE))
        .as("whoever is inside goes on")
        .isInstanceOf(Result.Accepted.class);
    assertThat(
            count(
                "select count(*) from EMP_OPERATION where OPERATION = 'ACCOUNT_LOCKED'"
                    + " and PRINCIPAL = ?",
                GUESSED))
        .isOne();
    assertThat(waiting(ITS_ADMIN)).extracting(Pending::kind).contains("ACCOUNT_LOCKED");
    assertThat(admin(ITS_ADMIN, () -> desk().locked())).containsExactly(GUESSED);

    int epoch = inside.epoch();
    assertThat(bean(SignIn.class).confirms(inside, "wrong", ELSEWHERE))
        .isInstanceOf(Result.Refused.class);
    assertThat(bean(Callers.class).load(GUESSED).orElseThrow().epoch())
        .as("guesses at her own screen end it")
        .isGreaterThan(epoch);

    assertThatThrownBy(() -> admin("admin@cmenorca", () -> run(() -> desk().open(GUESSED))))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> admin("admin@cmenorca", () -> desk().read(GUESSED)))
        .isInstanceOf(NotFound.class);
    admin(ITS_ADMIN, () -> run(() -> desk().open(GUESSED)));

    assertThat(withPassword(GUESSED, RIGHT)).isInstanceOf(Result.Accepted.class);
    assertThat(waiting(ITS_ADMIN)).extracting(Pending::kind).doesNotContain("ACCOUNT_LOCKED");
    assertThat(admin(ITS_ADMIN, () -> desk().read(GUESSED)).locks())
        .first()
        .satisfies(
            lock -> {
              assertThat(lock.by()).isNull();
              assertThat(lock.openedBy()).startsWith("Administració");
            });
    assertThatThrownBy(() -> admin(ITS_ADMIN, () -> run(() -> desk().open(GUESSED))))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("error.lock.none");
  }

  @Test
  default void aRightPassword_beginsTheCountAnew() throws Exception {
    failures(GUESSED, 49);
    assertThat(withPassword(GUESSED, RIGHT)).isInstanceOf(Result.Accepted.class);
    assertThat(withPassword(GUESSED, "wrong")).isInstanceOf(Result.Refused.class);

    assertThat(locks(GUESSED)).isZero();
    assertThat(count("select FAILURES from EMP_ACCOUNT where PRINCIPAL = ?", GUESSED)).isOne();
    assertThat(withPassword(GUESSED, RIGHT)).isInstanceOf(Result.Accepted.class);
  }

  @Test
  default void theOnlyAdministrator_andASourceSystem_areSlowedDown_andNeverLocked()
      throws Exception {
    for (String spared : List.of("admin@palma", "viogen@ses")) {
      failures(spared, 60);
      assertThat(withPassword(spared, "wrong")).isInstanceOf(Result.Refused.class);
      assertThat(locks(spared)).as(spared).isZero();
      change("update EMP_ACCOUNT set FAILURES = 0 where PRINCIPAL = ?", spared);
      change("delete from EMP_LOGIN_FAILURE where SUBJECT like ?", "account:" + spared + "%");
    }
  }

  @Test
  default void anAdministrator_locksAnAccount_withAReason_andEveryLogInEnds() throws Exception {
    int epoch = bean(Callers.class).load(GUESSED).orElseThrow().epoch();
    assertThatThrownBy(
            () ->
                As.user(
                    "tecnica@ibd",
                    Roles.TECHNICIAN,
                    () -> run(() -> desk().lock(GUESSED, "Prova"))))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(
            () -> admin("admin@cmenorca", () -> run(() -> desk().lock(GUESSED, "Prova"))))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> admin(ITS_ADMIN, () -> run(() -> desk().lock(GUESSED, " "))))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> admin(ITS_ADMIN, () -> run(() -> desk().lock(ITS_ADMIN, "Prova"))))
        .hasMessageContaining("error.lock.yourself");

    admin(ITS_ADMIN, () -> run(() -> desk().lock(GUESSED, "Prova")));

    assertThat(bean(Callers.class).load(GUESSED).orElseThrow().epoch()).isGreaterThan(epoch);
    assertThat(withPassword(GUESSED, RIGHT)).isInstanceOf(Result.Refused.class);
    assertThat(waiting(ITS_ADMIN))
        .as("whoever locked it knows")
        .extracting(Pending::kind)
        .doesNotContain("ACCOUNT_LOCKED");
    assertThatThrownBy(() -> admin(ITS_ADMIN, () -> run(() -> desk().lock(GUESSED, "Prova"))))
        .hasMessageContaining("error.lock.already");
    admin(ITS_ADMIN, () -> run(() -> desk().open(GUESSED)));
    assertThat(withPassword(GUESSED, RIGHT)).isInstanceOf(Result.Accepted.class);
  }

  @Test
  default void aLinkForANewPassword_opensTheAccount_ifItWasMadeAfterTheLock() throws Exception {
    admin(ITS_ADMIN, () -> run(() -> desk().lock(GUESSED, "Prova")));
    try {
      assertThat(withNewPassword(true)).as("an older link").isInstanceOf(Result.Refused.class);
      assertThat(withNewPassword(false)).isInstanceOf(Result.Accepted.class);
      assertThat(locks(GUESSED)).isZero();
      assertThat(count("select ROUNDS from EMP_ACCOUNT where PRINCIPAL = ?", GUESSED))
          .as("a password of her own is stretched")
          .isEqualTo(210_000);
    } finally {
      change(
          "update EMP_ACCOUNT set (SALT, ROUNDS, VERIFIER) ="
              + " (select SALT, ROUNDS, VERIFIER from EMP_ACCOUNT where PRINCIPAL = 'admin2@ibd')"
              + " where PRINCIPAL = ?",
          GUESSED);
    }
    assertThat(withPassword(GUESSED, RIGHT)).isInstanceOf(Result.Accepted.class);
  }

  /** A log-in with a password that was chosen by a link. */
  private static Result withNewPassword(boolean madeBeforeTheLock) throws Exception {
    long id = count("select ID from EMP_STAFF_MEMBER where PRINCIPAL = ?", GUESSED);
    InvitationView link = admin(ITS_ADMIN, () -> bean(StaffService.class).reset(id));
    if (madeBeforeTheLock) {
      change(
          "update EMP_INVITATION set CREATED_AT = dateadd('DAY', -1, CREATED_AT)"
              + " where PRINCIPAL = ?",
          GUESSED);
    }
    String chosen = "Una de prova, " + link.expiresAt();
    bean(Invitations.class).accept(link.token(), chosen, ELSEWHERE);
    return withPassword(GUESSED, chosen);
  }

  /** As many as there would be after so many attempts, each after its wait. */
  private static void failures(String principal, int many) throws Exception {
    change("update EMP_ACCOUNT set FAILURES = ? where PRINCIPAL = ?", many, principal);
    change("delete from EMP_LOGIN_FAILURE where SUBJECT like ?", "account:" + principal + "%");
  }

  private static long locks(String principal) throws Exception {
    return count(
        "select count(*) from EMP_ACCOUNT_LOCK where PRINCIPAL = ? and OPENED_AT is null",
        principal);
  }

  private static Result withPassword(String principal, String password) {
    return bean(SignIn.class).withPassword(principal, password, ELSEWHERE);
  }

  private static Result basic(String principal, String password) {
    return bean(SignIn.class).withBasic(principal, password, null, ELSEWHERE);
  }

  private static List<Pending> waiting(String admin) throws Exception {
    return admin(admin, () -> bean(PendingService.class).read().items());
  }

  private static LockDesk desk() {
    return bean(LockDesk.class);
  }

  private static <T> T admin(String principal, Callable<T> work) throws Exception {
    return As.user(principal, Roles.ADMIN, work);
  }

  private static Void run(Runnable work) {
    work.run();
    return null;
  }
}
