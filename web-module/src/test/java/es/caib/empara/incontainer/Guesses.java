package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.change;
import static es.caib.empara.incontainer.Server.count;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The wait that guessing costs an account, out of reach of how quick the machine is. */
final class Guesses {

  private Guesses() {}

  /**
   * The account must be waiting; its wait of seconds becomes one of an hour.
   *
   * @param counted what the failures are counted for: an account, or the code of one
   */
  static void outlastAnyMachine(String counted) throws Exception {
    assertThat(
            count(
                "select count(*) from EMP_LOGIN_FAILURE where SUBJECT = ? and NOT_BEFORE > LAST_AT",
                "account:" + counted))
        .as("%s has to wait", counted)
        .isOne();
    notBefore(counted, OffsetDateTime.now(ZoneOffset.UTC).plusHours(1));
  }

  static void waitIsOver(String counted) throws Exception {
    notBefore(counted, OffsetDateTime.now(ZoneOffset.UTC).minusSeconds(1));
  }

  private static void notBefore(String counted, OffsetDateTime at) throws Exception {
    change(
        "update EMP_LOGIN_FAILURE set NOT_BEFORE = ? where SUBJECT = ?", at, "account:" + counted);
  }
}
