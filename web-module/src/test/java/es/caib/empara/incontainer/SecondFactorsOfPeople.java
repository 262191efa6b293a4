package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.bean;
import static es.caib.empara.incontainer.Server.change;
import static es.caib.empara.incontainer.Server.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.access.FactorNeed;
import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.FactorDesk;
import es.caib.empara.access.service.Logins;
import es.caib.empara.access.service.OwnFactor;
import es.caib.empara.access.service.OwnLogins;
import es.caib.empara.access.service.SecondFactors;
import es.caib.empara.access.service.SecondFactors.Answer;
import es.caib.empara.access.service.SignIn;
import es.caib.empara.access.service.SignIn.Result;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.ReauthenticationNeeded;
import jakarta.ejb.EJBAccessException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** A password alone opens nothing where more is asked for. */
interface SecondFactorsOfPeople {

  String OWNER = "tecnica@cformentera";
  String HER_ADMIN = "admin@cformentera";
  String PASSWORD = "empara-demo";
  String FROM = "10.7.0.1";

  @Test
  default void somebodyWithASecondFactor_entersByBoth_andEachCodeOnce() throws Exception {
    Authenticator phone = new Authenticator(own(() -> factor().begin()).key());
    assertThat(own(() -> factor().begin()).key()).as("the same until it is confirmed").hasSize(32);
    assertThat(own(() -> factor().confirm("000000", FROM))).isInstanceOf(Answer.Wrong.class);
    assertThat(withPassword()).as("not confirmed yet").isInstanceOf(Result.Accepted.class);
    Answer.Enrolled enrolled = (Answer.Enrolled) own(() -> factor().confirm(phone.next(), FROM));
    try {
      assertThat(enrolled.recoveryCodes()).hasSize(10).doesNotHaveDuplicates();
      assertThat(count("select count(*) from EMP_SECOND_FACTOR where PRINCIPAL = ?", OWNER))
          .isEqualTo(1);

      assertThat(withPassword())
          .isInstanceOfSatisfying(
              Result.Halfway.class, half -> assertThat(half.need()).isEqualTo(FactorNeed.CODE));
      String code = phone.next();
      assertThat(take(code)).isInstanceOf(Answer.Right.class);
      assertThat(take(code)).as("a second time").isInstanceOf(Answer.Wrong.class);
      String spare = enrolled.recoveryCodes().get(3);
      assertThat(take(spare.toLowerCase().replace("-", " "))).isInstanceOf(Answer.Right.class);
      assertThat(take(spare)).as("a second time").isInstanceOf(Answer.Wrong.class);
      assertThat(own(() -> factor().read()).codesLeft()).isEqualTo(9);

      List<String> fresh = own(() -> factor().newCodes());
      assertThat(take(enrolled.recoveryCodes().get(4))).isInstanceOf(Answer.Wrong.class);
      assertThat(take(fresh.get(0))).isInstanceOf(Answer.Right.class);
    } finally {
      own(() -> run(() -> factor().remove()));
    }
    assertThat(withPassword()).isInstanceOf(Result.Accepted.class);
    assertThat(count("select count(*) from EMP_RECOVERY_CODE where PRINCIPAL = ?", OWNER)).isZero();
  }

  @Test
  default void theApi_ofSomebodyWithASecondFactor_asksForACode_andRemembersBoth() throws Exception {
    Authenticator phone = new Authenticator(own(() -> factor().begin()).key());
    own(() -> factor().confirm(phone.next(), FROM));
    try {
      change("update EMP_ACCOUNT set EPOCH = EPOCH + 1 where PRINCIPAL = ?", OWNER);
      assertThat(basic(null)).isInstanceOf(Result.Halfway.class);
      assertThat(basic("123")).isInstanceOf(Result.Halfway.class);
      assertThat(basic(phone.next())).isInstanceOf(Result.Accepted.class);
      assertThat(basic(null)).as("remembered").isInstanceOf(Result.Accepted.class);
    } finally {
      own(() -> run(() -> factor().remove()));
    }
  }

  @Test
  default void codesThatAreGuessed_areSlowedDown_andARightPasswordDoesNotHelp() throws Exception {
    Authenticator phone = new Authenticator(own(() -> factor().begin()).key());
    own(() -> factor().confirm(phone.next(), FROM));
    try {
      for (int i = 0; i < 6; i++) {
        withPassword();
        take("00000" + i);
      }
      Guesses.outlastAnyMachine("code of " + OWNER);
      assertThat(take("000009")).isInstanceOf(Answer.TooMany.class);
      assertThat(take(phone.next()))
          .as("the right one waits too")
          .isInstanceOf(Answer.TooMany.class);
    } finally {
      change("delete from EMP_LOGIN_FAILURE where SUBJECT like ?", "%" + OWNER);
      own(() -> run(() -> factor().remove()));
    }
  }

  @Test
  default void aBody_thatRequiresIt_letsNobodyInWithout_butForTheSettingUp() throws Exception {
    admin(HER_ADMIN, () -> run(() -> desk().require(true)));
    try {
      assertThat(withPassword())
          .isInstanceOfSatisfying(
              Result.Halfway.class,
              half -> assertThat(half.need()).isEqualTo(FactorNeed.ENROLMENT));
      assertThat(basic("123456")).isInstanceOf(Result.Halfway.class);
      assertThat(bean(SignIn.class).withPassword("tecnica@cmenorca", PASSWORD, FROM))
          .as("another body")
          .isInstanceOf(Result.Accepted.class);

      Caller caller = bean(Callers.class).load(OWNER).orElseThrow();
      Authenticator phone = new Authenticator(second().enrolment(caller).key());
      assertThat(second().enrol(caller, phone.next(), FROM)).isInstanceOf(Answer.Enrolled.class);
      assertThat(withPassword())
          .isInstanceOfSatisfying(
              Result.Halfway.class, half -> assertThat(half.need()).isEqualTo(FactorNeed.CODE));
      assertThatThrownBy(() -> own(() -> run(() -> factor().remove())))
          .isInstanceOf(InvalidInput.class)
          .hasMessageContaining("error.factor.required");
      assertThat(admin(HER_ADMIN, () -> desk().read()).having()).containsExactly(OWNER);

      // The phone is lost: her administrator takes it away, and her log-ins end.
      int epoch = caller.epoch();
      assertThatThrownBy(() -> admin("admin@cmenorca", () -> run(() -> desk().clear(OWNER))))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> admin(HER_ADMIN, () -> run(() -> desk().clear(HER_ADMIN))))
          .isInstanceOf(InvalidInput.class);
      admin(HER_ADMIN, () -> run(() -> desk().clear(OWNER)));
      assertThat(bean(Callers.class).load(OWNER).orElseThrow().epoch()).isGreaterThan(epoch);
    } finally {
      admin(HER_ADMIN, () -> run(() -> desk().require(false)));
    }
    assertThat(withPassword()).isInstanceOf(Result.Accepted.class);
  }

  @Test
  default void aSensitiveAct_longAfterTheProof_isRefused_andLeavesItsEntry() throws Exception {
    CallContext context = bean(CallContext.class);
    Instant before = Instant.now().minus(CallContext.PROOF_LASTS);

    assertThatThrownBy(
            () ->
                admin(
                    HER_ADMIN,
                    () -> {
                      context.proved(before);
                      return run(() -> desk().require(true));
                    }))
        .isInstanceOf(ReauthenticationNeeded.class);

    assertThat(admin(HER_ADMIN, () -> desk().read()).required()).isFalse();
    assertThat(
            Server.text(
                "select OUTCOME from EMP_OPERATION where OPERATION = 'FACTOR_REQUIRE'"
                    + " and PRINCIPAL = ? order by ID desc fetch first 1 rows only",
                HER_ADMIN))
        .isEqualTo("FAILED");
  }

  @Test
  default void whoIsNoAdministrator_hasNoDesk() {
    assertThatThrownBy(() -> own(() -> desk().read())).isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> own(() -> run(() -> desk().clear(HER_ADMIN))))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  default void aLogIn_isEndedByItsPersonOnly() throws Exception {
    Logins logins = bean(Logins.class);
    Instant end = Instant.now().plusSeconds(600);
    String here = logins.begin(OWNER, end, FROM, "Firefox, Linux");
    String there = logins.begin(OWNER, end, "10.7.0.2", "Chrome, Android");
    String others = logins.begin(HER_ADMIN, end, FROM, null);

    assertThat(own(() -> bean(OwnLogins.class).read()))
        .extracting(OwnLogins.View::login)
        .contains(here, there)
        .doesNotContain(others);
    assertThatThrownBy(() -> own(() -> run(() -> bean(OwnLogins.class).end(others))))
        .isInstanceOf(NotFound.class);
    own(() -> run(() -> bean(OwnLogins.class).endOthers(here)));

    assertThat(logins.ended(List.of(here, there, others))).containsExactly(there);
    assertThatThrownBy(() -> own(() -> run(() -> bean(OwnLogins.class).end(there))))
        .as("a second time")
        .isInstanceOf(NotFound.class);
    logins.over(here);
    logins.over(others);
    assertThat(own(() -> bean(OwnLogins.class).read()))
        .extracting(OwnLogins.View::login)
        .doesNotContain(here, there);
  }

  private static Result withPassword() {
    return bean(SignIn.class).withPassword(OWNER, PASSWORD, FROM);
  }

  private static Result basic(String code) {
    return bean(SignIn.class).withBasic(OWNER, PASSWORD, code, FROM);
  }

  private static Answer take(String code) {
    return second().take(bean(Callers.class).load(OWNER).orElseThrow(), code, FROM);
  }

  private static <T> T own(Callable<T> work) throws Exception {
    return As.user(OWNER, Roles.TECHNICIAN, work);
  }

  private static <T> T admin(String principal, Callable<T> work) throws Exception {
    return As.user(principal, Roles.ADMIN, work);
  }

  private static Void run(Runnable work) {
    work.run();
    return null;
  }

  private static SecondFactors second() {
    return bean(SecondFactors.class);
  }

  private static OwnFactor factor() {
    return bean(OwnFactor.class);
  }

  private static FactorDesk desk() {
    return bean(FactorDesk.class);
  }
}
