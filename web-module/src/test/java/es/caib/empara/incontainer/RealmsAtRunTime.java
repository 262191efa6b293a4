package es.caib.empara.incontainer;

import static es.caib.empara.incontainer.Server.bean;
import static es.caib.empara.incontainer.Server.change;
import static es.caib.empara.incontainer.Server.count;
import static es.caib.empara.incontainer.Server.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Callers;
import es.caib.empara.access.service.SignIn;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.RealmKind;
import es.caib.empara.institutions.service.InstitutionService;
import es.caib.empara.institutions.service.RealmNotReady;
import es.caib.empara.institutions.service.Realms;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.institutions.service.internal.payara.PayaraRealms;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.Test;

/** One realm for each institution, opened and closed while the server runs. */
interface RealmsAtRunTime {

  @Test
  default void incorporating_opensARealm_andEnding_closesIt_withoutARestart() throws Exception {
    assertThat(logIn("tecnica@felanitx")).isInstanceOf(SignIn.Result.Refused.class);

    asSystem(
        () ->
            bean(InstitutionService.class)
                .incorporate(
                    new InstitutionService.NewInstitution(
                        "felanitx",
                        "Ajuntament de Felanitx",
                        InstitutionKind.MUNICIPALITY,
                        Set.of("07022"),
                        Set.of(DataKind.MEASURES))));
    copyAccount("tecnica@palma", "tecnica", "felanitx");
    assertThat(logIn("tecnica@felanitx"))
        .isInstanceOfSatisfying(
            SignIn.Result.Accepted.class,
            accepted -> {
              assertThat(accepted.caller().realm()).isEqualTo("felanitx");
              assertThat(accepted.caller().municipalities()).containsExactly("07022");
            });

    asSystem(() -> bean(InstitutionService.class).suspend("felanitx"));
    assertThat(bean(Realms.class).isOpen("felanitx")).isFalse();
    assertThat(bean(Callers.class).load("tecnica@felanitx")).isEmpty();
    assertThat(bean(Territory.class).nameOf("felanitx")).isEqualTo("Ajuntament de Felanitx");

    asSystem(() -> bean(InstitutionService.class).resume("felanitx"));
    asSystem(
        () ->
            bean(InstitutionService.class)
                .scope("felanitx", Set.of("07022", "07065"), Set.of(DataKind.INCIDENTS)));
    assertThat(bean(Callers.class).load("tecnica@felanitx"))
        .hasValueSatisfying(
            caller -> {
              assertThat(caller.municipalities()).containsExactlyInAnyOrder("07022", "07065");
              assertThat(caller.dataKinds()).containsExactly(DataKind.INCIDENTS);
            });

    asSystem(() -> bean(InstitutionService.class).end("felanitx"));
    assertThat(bean(Realms.class).isOpen("felanitx")).isFalse();
    assertThat(bean(Callers.class).load("tecnica@felanitx")).isEmpty();
    assertThat(logIn("tecnica@felanitx")).isInstanceOf(SignIn.Result.Refused.class);
  }

  @Test
  default void aRealmThatIsNotLocal_staysClosedUntilItIsLive_andSaysWhy() throws Exception {
    asSystem(
        () ->
            bean(InstitutionService.class)
                .incorporate(
                    new InstitutionService.NewInstitution(
                        "santanyi",
                        "Ajuntament de Santanyí",
                        InstitutionKind.MUNICIPALITY,
                        Set.of("07057"),
                        Set.of(),
                        RealmKind.DIRECTORY)));

    assertThatThrownBy(() -> bean(PayaraRealms.class).open("santanyi"))
        .isInstanceOfSatisfying(
            RealmNotReady.class,
            notReady -> assertThat(notReady.reasonKey()).isEqualTo(RealmNotReady.NOT_LIVE));
    assertThat(bean(Realms.class).isOpen("santanyi")).isFalse();
    assertThat(bean(Realms.class).asksDirectory("tecnica", "santanyi", "whatever")).isFalse();
    asSystem(() -> bean(InstitutionService.class).end("santanyi"));
  }

  @Test
  default void aRealm_letsNobodyOfAnotherIn_evenWithTheRightPassword() throws Exception {
    String stretched = stretched("guardia@ibd");

    assertThat(bean(Realms.class).authenticate("guardia@ibd", "ibd", stretched))
        .hasValueSatisfying(roles -> assertThat(roles).containsExactly(Roles.COORDINATOR));
    assertThat(bean(Realms.class).authenticate("guardia@ibd", "palma", stretched)).isEmpty();
    assertThat(bean(Realms.class).authenticate("guardia@ibd", "no-realm", stretched)).isEmpty();
    assertThat(bean(Realms.class).authenticate("guardia@ibd", "ibd", "00")).isEmpty();
  }

  @Test
  default void aRememberedCredential_endsWithTheEpochOfItsAccount() throws Exception {
    assertThat(basic("operacio@ibd", "empara-demo")).isInstanceOf(SignIn.Result.Accepted.class);
    String verifier = text("select VERIFIER from EMP_ACCOUNT where PRINCIPAL = ?", "operacio@ibd");
    String changed = "update EMP_ACCOUNT set VERIFIER = ?, EPOCH = EPOCH + 1 where PRINCIPAL = ?";

    change(changed, "0".repeat(64), "operacio@ibd");
    try {
      assertThat(basic("operacio@ibd", "empara-demo")).isInstanceOf(SignIn.Result.Refused.class);
    } finally {
      change(changed, verifier, "operacio@ibd");
    }
  }

  @Test
  default void manyRequestsAtOnce_haveTheirCredentialCheckedOnce() throws Exception {
    String entries =
        "select count(*) from EMP_OPERATION where PRINCIPAL = ? and OPERATION = 'LOGIN'"
            + " and OUTCOME = 'OK'";
    long before = count(entries, "vocal1@comissio");

    List<Future<SignIn.Result>> requests = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      requests.add(Background.run(() -> basic("vocal1@comissio", "empara-demo")));
    }

    for (Future<SignIn.Result> request : requests) {
      assertThat(request.get()).isInstanceOf(SignIn.Result.Accepted.class);
    }
    assertThat(count(entries, "vocal1@comissio")).isEqualTo(before + 1);
  }

  @Test
  default void guessing_isSlowedDown_andTheRightPasswordMustWaitToo() throws Exception {
    for (int i = 0; i < 5; i++) {
      bean(SignIn.class).withPassword("juridic@ibd", "wrong-" + i, "10.0.0.9");
    }

    Guesses.outlastAnyMachine("juridic@ibd");
    assertThat(bean(SignIn.class).withPassword("juridic@ibd", "empara-demo", "10.0.0.9"))
        .isInstanceOf(SignIn.Result.TooMany.class);
    Guesses.waitIsOver("juridic@ibd");
    assertThat(bean(SignIn.class).withPassword("juridic@ibd", "empara-demo", "10.0.0.9"))
        .isInstanceOf(SignIn.Result.Accepted.class);
  }

  @Test
  default void severalLogInsOfOneAccountAtOnce_areAllLetIn() {
    List<CompletableFuture<SignIn.Result>> all =
        IntStream.range(0, 6)
            .mapToObj(
                each ->
                    Background.run(
                        () ->
                            bean(SignIn.class)
                                .withPassword("secretaria@ibd", "empara-demo", "10.0.0.4")))
            .toList();
    assertThat(all.stream().map(CompletableFuture::join))
        .hasSize(6)
        .allMatch(SignIn.Result.Accepted.class::isInstance);
  }

  @Test
  default void severalFirstFailuresAtOnce_areAllRefused_andAllCount() throws Exception {
    List<CompletableFuture<SignIn.Result>> all =
        IntStream.range(0, 6)
            .mapToObj(
                each ->
                    Background.run(
                        () ->
                            bean(SignIn.class)
                                .withPassword("nobody@ibd", "wrong-" + each, "10.0.0.77")))
            .toList();
    assertThat(all.stream().map(CompletableFuture::join))
        .hasSize(6)
        .noneMatch(SignIn.Result.Accepted.class::isInstance);
    assertThat(
            count(
                "select count(*) from EMP_LOGIN_FAILURE where SUBJECT = 'account:nobody@ibd'"
                    + " and FAILURES > 1"))
        .isEqualTo(1);
  }

  private static SignIn.Result logIn(String principal) {
    return bean(SignIn.class).withPassword(principal, "empara-demo", "10.0.0.1");
  }

  private static SignIn.Result basic(String principal, String password) {
    return bean(SignIn.class).withBasic(principal, password, null, "10.0.0.2");
  }

  private static void asSystem(Runnable work) throws Exception {
    As.user(
        Server.SYSTEM,
        "none",
        () -> {
          work.run();
          return null;
        });
  }

  private static void copyAccount(String from, String username, String realm) throws Exception {
    change(
        "insert into EMP_ACCOUNT (ID, PRINCIPAL, REALM, USERNAME, DISPLAY_NAME, STATE, EPOCH, SALT,"
            + " ROUNDS, VERIFIER, VERSION) select -1, ?, ?, ?, 'Prova', STATE, 1, SALT, ROUNDS,"
            + " VERIFIER, 1 from EMP_ACCOUNT where PRINCIPAL = ?",
        username + "@" + realm,
        realm,
        username,
        from);
    change(
        "insert into EMP_ACCOUNT_ROLE (PRINCIPAL, ROLE) values (?, ?)",
        username + "@" + realm,
        Roles.TECHNICIAN);
  }

  private static String stretched(String principal) throws Exception {
    String salt = text("select SALT from EMP_ACCOUNT where PRINCIPAL = ?", principal);
    int rounds =
        (int) Server.count("select ROUNDS from EMP_ACCOUNT where PRINCIPAL = ?", principal);
    PBEKeySpec spec =
        new PBEKeySpec("empara-demo".toCharArray(), HexFormat.of().parseHex(salt), rounds, 512);
    return HexFormat.of()
        .formatHex(
            SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded());
  }
}
