package es.caib.empara.people.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.Ids;
import es.caib.empara.access.Roles;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.people.RoleChangeState;
import es.caib.empara.people.StaffOrigin;
import es.caib.empara.people.StaffState;
import es.caib.empara.people.SuspensionReason;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleChangeTest {

  private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-23T09:00:00Z");
  private static final OffsetDateTime TEN = NINE.plusHours(1);
  private static final String ADMIN = "admin@palma";
  private static final String SECOND = "admin2@palma";
  private static final String MARTA = "marta@palma";

  private static final Map<RoleChangeState, Consumer<RoleChange>> ENDS =
      Map.of(
          RoleChangeState.APPROVED, change -> change.approve(SECOND, TEN),
          RoleChangeState.REFUSED, change -> change.refuse(SECOND, TEN),
          RoleChangeState.WITHDRAWN, change -> change.withdraw(ADMIN, TEN),
          RoleChangeState.OVER, change -> change.lapse(null, TEN));

  private final StaffMember member =
      StaffMember.known(
          new StaffMember.Person("palma", "marta", "Marta Inventada"),
          null,
          Set.of(Roles.READER),
          StaffOrigin.AGREEMENT,
          NINE);

  @BeforeEach
  void keep() {
    Ids.give(member, 7L);
  }

  @Test
  void asking_waits_andChangesNothingYet() {
    RoleChange change = change(Roles.TECHNICIAN, Roles.ADMIN);

    assertThat(change.isWaiting()).isTrue();
    assertThat(change.principal()).isEqualTo(MARTA);
    assertThat(change.formerRoles()).containsExactly(Roles.READER);
    assertThat(change.roles()).containsExactlyInAnyOrder(Roles.TECHNICIAN, Roles.ADMIN);
    assertThat(change.takes(Roles.READER)).isTrue();
    assertThat(change.takes(Roles.ADMIN)).isFalse();
    assertThat(change.decidedAt()).isNull();
    assertThat(member.roles()).containsExactly(Roles.READER);
  }

  @Test
  void asking_forRolesThatTheBodyCannotHave_orThatSheHas_isRefused() {
    for (Set<String> roles :
        List.of(
            Set.<String>of(),
            Set.of(Roles.READER),
            Set.of(Roles.COORDINATOR),
            Set.of(Roles.CANDIDATE),
            Set.of(Roles.TECHNICIAN, Roles.AUDITOR))) {
      assertThatThrownBy(() -> new RoleChange(member, wish(ADMIN, roles, "Prova")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("roles: ");
    }
  }

  @Test
  void asking_forOneself_isRefused() {
    assertThatThrownBy(() -> new RoleChange(member, wish(MARTA, Set.of(Roles.TECHNICIAN), "Prova")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("by: ");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void asking_withoutAReason_isRefused(String reason) {
    assertThatThrownBy(() -> new RoleChange(member, wish(ADMIN, Set.of(Roles.TECHNICIAN), reason)))
        .hasMessageStartingWith("reason: ");
  }

  @Test
  void asking_forWhoIsNotActive_isRefused() {
    member.suspend(SuspensionReason.LEAVE);

    assertThatThrownBy(() -> change(Roles.TECHNICIAN)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void deciding_isForAThirdPersonOnly_andTakingBackForAnybodyButHer() {
    RoleChange change = change(Roles.TECHNICIAN);
    for (String party : List.of(ADMIN, MARTA)) {
      assertThatThrownBy(() -> change.approve(party, TEN))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("by: ");
      assertThatThrownBy(() -> change.refuse(party, TEN)).hasMessageStartingWith("by: ");
    }
    assertThatThrownBy(() -> change.withdraw(MARTA, TEN)).hasMessageStartingWith("by: ");
    assertThat(change.isWaiting()).isTrue();

    change.approve(SECOND, TEN);

    assertThat(change.decidedBy()).isEqualTo(SECOND);
    assertThat(change.decidedAt()).isEqualTo(TEN);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WAITING")
  void whatHasEnded_endsOnlyOnce(RoleChangeState end) {
    RoleChange change = change(Roles.TECHNICIAN);

    ENDS.get(end).accept(change);

    assertThat(change.state()).isEqualTo(end);
    ENDS.forEach(
        (other, verb) ->
            assertThatThrownBy(() -> verb.accept(change))
                .as(end + " " + other)
                .isInstanceOf(IllegalStateException.class));
    assertThat(change.state()).isEqualTo(end);
  }

  @Test
  void herRoles_changeOnceItIsApproved_andWhileSheIsActive() {
    RoleChange change = change(Roles.TECHNICIAN);
    assertThatThrownBy(() -> member.changeRoles(change)).isInstanceOf(IllegalStateException.class);
    change.approve(SECOND, TEN);

    member.changeRoles(change);

    assertThat(member.roles()).containsExactly(Roles.TECHNICIAN);
    member.suspend(SuspensionReason.LEAVE);
    assertThatThrownBy(() -> member.changeRoles(change)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anEntry_saysWhichRolesAreAskedFor_andLeavesTheStandingAsItIs() {
    StaffEntry entry = StaffEntry.of(change(Roles.TECHNICIAN), member, ADMIN, NINE, "Prova");

    assertThat(entry.roleStep()).isEqualTo(RoleChangeState.WAITING);
    assertThat(entry.formerRoles()).containsExactly(Roles.READER);
    assertThat(entry.roles()).containsExactly(Roles.TECHNICIAN);
    assertThat(entry.from()).isEqualTo(StaffState.ACTIVE);
    assertThat(entry.to()).isEqualTo(StaffState.ACTIVE);
  }

  private RoleChange change(String... roles) {
    return new RoleChange(member, wish(ADMIN, Set.of(roles), "Canvia de feina"));
  }

  private static RoleChange.Wish wish(String by, Set<String> roles, String reason) {
    return new RoleChange.Wish(InstitutionKind.MUNICIPALITY, roles, reason, by, NINE);
  }
}
