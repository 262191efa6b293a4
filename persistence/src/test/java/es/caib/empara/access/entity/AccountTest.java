package es.caib.empara.access.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.access.Roles;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

  private static final StoredSecret SECRET = new StoredSecret("00ff", 210_000, "aa");

  private final Account account = account("guardia", Set.of(Roles.COORDINATOR));

  @Test
  void opening_isActiveUnderTheNameOfItsRealm() {
    assertThat(account.principal()).isEqualTo("guardia@ibd");
    assertThat(account.isActive()).isTrue();
    assertThat(account.roles()).containsExactly(Roles.COORDINATOR);
    assertThat(account.salt()).isEqualTo("00ff");
    assertThat(account.rounds()).isEqualTo(210_000);
    assertThat(account.lastAccessAt()).isNull();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        " ",
        "Guardia",
        "guardia@ibd",
        "-guardia",
        "guàrdia",
        "a b",
        "guardia\n",
        "a1234567890123456789012345678901234567890"
      })
  void opening_whenTheUserNameIsNotOne_namesTheField(String username) {
    assertThatThrownBy(() -> account(username, Set.of(Roles.READER)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("username: ");
  }

  @Test
  void opening_withTheRoleOfTheSystem_isRefused() {
    assertThatThrownBy(() -> account("intrusa", Set.of(Roles.READER, Roles.SYSTEM)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("roles: ");
  }

  @Test
  void opening_withoutARoleOrWithAnInventedOne_isRefused() {
    assertThatThrownBy(() -> account("ningu", Set.of())).hasMessageStartingWith("roles: ");
    assertThatThrownBy(() -> account("ningu", Set.of("ROOT"))).hasMessageStartingWith("roles: ");
  }

  @Test
  void opening_keepsItsOwnRoles_whateverBecomesOfTheGivenSet() {
    Set<String> given = new HashSet<>(Set.of(Roles.READER));
    Account opened = account("consulta", given);
    given.add(Roles.COORDINATOR);

    assertThat(opened.roles()).containsExactly(Roles.READER);
    assertThatThrownBy(() -> opened.roles().add(Roles.COORDINATOR))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void suspending_endsAccessAndEveryRememberedLogin() {
    int before = account.epoch();

    account.suspend();

    assertThat(account.isActive()).isFalse();
    assertThat(account.epoch()).isGreaterThan(before);
  }

  @Test
  void changingTheSecret_endsEveryRememberedLoginAndKeepsAccess() {
    int before = account.epoch();

    account.changeSecret(new StoredSecret("11ee", 300_000, "bb"));

    assertThat(account.salt()).isEqualTo("11ee");
    assertThat(account.rounds()).isEqualTo(300_000);
    assertThat(account.epoch()).isGreaterThan(before);
    assertThat(account.isActive()).isTrue();
  }

  @Test
  void accessing_isNotedAndEndsNothing() {
    int before = account.epoch();
    OffsetDateTime nine = OffsetDateTime.parse("2026-11-23T09:00:00Z");

    account.accessed(nine, nine.toLocalDate(), "203.0.113.7");

    assertThat(account.lastAccessAt()).isEqualTo(nine);
    assertThat(account.lastAccessAddress()).isEqualTo("203.0.113.7");
    assertThat(account.lastUsedOn()).isEqualTo(nine.toLocalDate());
    assertThat(account.epoch()).isEqualTo(before);
  }

  @Test
  void resuming_givesAccessBackAfterASuspension_andNothingElse() {
    assertThatThrownBy(account::resume).isInstanceOf(IllegalStateException.class);
    account.suspend();

    account.resume();

    assertThat(account.isActive()).isTrue();
    account.close();
    assertThatThrownBy(account::resume).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void closing_takesThePasswordToo_andOnlyReopeningLetsInAgain() {
    int before = account.epoch();
    assertThatThrownBy(account::reopen).isInstanceOf(IllegalStateException.class);

    account.close();

    assertThat(account.isActive()).isFalse();
    assertThat(account.salt()).isNotEqualTo("00ff");
    assertThat(account.epoch()).isGreaterThan(before);
    account.reopen();
    assertThat(account.isActive()).isTrue();
  }

  @Test
  void granting_endsEveryRememberedLogin_andRefusesWhatIsNoRole() {
    int before = account.epoch();

    account.grant(Set.of(Roles.TECHNICIAN, Roles.READER));

    assertThat(account.epoch()).isGreaterThan(before);
    assertThatThrownBy(() -> account.grant(Set.of(Roles.SYSTEM)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> account.grant(Set.of())).hasMessageStartingWith("roles: ");
  }

  private static Account account(String username, Set<String> roles) {
    return new Account("ibd", username, "Nom Inventat", roles, SECRET);
  }
}
