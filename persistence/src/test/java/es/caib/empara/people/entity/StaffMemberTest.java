package es.caib.empara.people.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.Ids;
import es.caib.empara.access.Roles;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.people.StaffOrigin;
import es.caib.empara.people.StaffState;
import es.caib.empara.people.SuspensionReason;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaffMemberTest {

  private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-23T09:00:00Z");
  private static final OffsetDateTime TEN = NINE.plusHours(1);
  private static final String ADMIN = "admin@palma";
  private static final String SECOND = "admin2@palma";

  /** What can be done, and from which states. */
  private static final Map<String, Consumer<StaffMember>> VERBS =
      Map.of(
          "withdraw", StaffMember::withdraw,
          "approve", member -> member.approve(SECOND, TEN),
          "refuse", member -> member.refuse(SECOND, TEN),
          "suspend", member -> member.suspend(SuspensionReason.LEAVE),
          "resume", member -> member.resume(TEN),
          "revoke", StaffMember::revoke,
          "askAgain", member -> member.askAgain(request(ADMIN)));

  private static final Map<StaffState, Set<String>> LAWFUL =
      Map.of(
          StaffState.REQUESTED, Set.of("withdraw", "approve", "refuse"),
          StaffState.ACTIVE, Set.of("suspend", "revoke"),
          StaffState.SUSPENDED, Set.of("resume", "revoke"),
          StaffState.REVOKED, Set.of("askAgain"),
          StaffState.REFUSED, Set.of("askAgain"),
          StaffState.WITHDRAWN, Set.of("askAgain"));

  private final StaffMember member = member("marta");

  @Test
  void asking_waits_underTheNameOfTheBody() {
    assertThat(member.state()).isEqualTo(StaffState.REQUESTED);
    assertThat(member.principal()).isEqualTo("marta@palma");
    assertThat(member.origin()).isEqualTo(StaffOrigin.REQUEST);
    assertThat(member.roles()).containsExactly(Roles.TECHNICIAN);
    assertThat(member.activeSince()).isNull();
    assertThat(member.isActive()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void eachVerb_fromEachState_isDoneOrRefused(StaffState state) {
    VERBS.forEach(
        (name, verb) -> {
          StaffMember there = in(state);
          if (LAWFUL.get(state).contains(name)) {
            verb.accept(there);
            assertThat(there.state()).as(name).isNotEqualTo(state);
          } else {
            assertThatThrownBy(() -> verb.accept(there))
                .as(name + " " + state)
                .isInstanceOf(IllegalStateException.class);
            assertThat(there.state()).isEqualTo(state);
          }
        });
  }

  @Test
  void approving_isForAThirdPersonOnly() {
    for (String party : List.of(ADMIN, "marta@palma")) {
      assertThatThrownBy(() -> member.approve(party, TEN))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("by: ");
      assertThatThrownBy(() -> member.refuse(party, TEN)).hasMessageStartingWith("by: ");
    }
    assertThat(member.state()).isEqualTo(StaffState.REQUESTED);

    member.approve(SECOND, TEN);

    assertThat(member.isActive()).isTrue();
    assertThat(member.decidedBy()).isEqualTo(SECOND);
    assertThat(member.activeSince()).isEqualTo(TEN);
  }

  @Test
  void asking_forOneself_isRefused() {
    assertThatThrownBy(() -> new StaffMember(person("admin"), request(ADMIN)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("username: ");
  }

  @Test
  void asking_forRolesThatTheBodyCannotHave_isRefused() {
    for (Set<String> roles :
        List.of(
            Set.<String>of(),
            Set.of(Roles.COORDINATOR),
            Set.of(Roles.FEED),
            Set.of(Roles.CANDIDATE),
            Set.of(Roles.TECHNICIAN, Roles.AUDITOR))) {
      assertThatThrownBy(() -> new StaffMember(person("marta"), asking(ADMIN, roles)))
          .hasMessageStartingWith("roles: ");
    }
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "Marta", "marta@palma", "-marta", "mar ta", "màrta"})
  void asking_whenTheUserNameIsNotOne_namesTheField(String username) {
    assertThatThrownBy(() -> member(username)).hasMessageStartingWith("username: ");
  }

  @Test
  void suspending_needsAReason_andResumingCountsAnew() {
    member.approve(SECOND, NINE);
    assertThatThrownBy(() -> member.suspend(null)).hasMessageStartingWith("why: ");

    member.suspend(SuspensionReason.INCIDENT);

    assertThat(member.suspendedFor()).isEqualTo(SuspensionReason.INCIDENT);
    member.resume(TEN);
    assertThat(member.suspendedFor()).isNull();
    assertThat(member.activeSince()).isEqualTo(TEN);
  }

  @Test
  void askingAgain_forgetsTheFormerDecision_andMayAskForOthers() {
    member.refuse(SECOND, TEN);

    member.askAgain(asking(SECOND, Set.of(Roles.READER)));

    assertThat(member.state()).isEqualTo(StaffState.REQUESTED);
    assertThat(member.roles()).containsExactly(Roles.READER);
    assertThat(member.decidedBy()).isNull();
    assertThat(member.isParty(SECOND)).isTrue();
    assertThat(member.isParty(ADMIN)).isFalse();
  }

  @Test
  void whoeverWasThereBefore_isActiveWithoutARequest() {
    StaffMember known =
        StaffMember.known(
            person("antiga"), null, Set.of(Roles.COMMISSION), StaffOrigin.AGREEMENT, NINE);

    assertThat(known.isActive()).isTrue();
    assertThat(known.requestedBy()).isNull();
    assertThat(known.isParty(ADMIN)).isFalse();
    assertThatThrownBy(
            () ->
                StaffMember.known(
                    person("x"), null, Set.of(Roles.READER), StaffOrigin.REQUEST, NINE))
        .hasMessageStartingWith("origin: ");
  }

  @Test
  void anEntry_saysWhatItLedTo_andTheCalendarHasNoName() {
    Ids.give(member, 7L);
    member.approve(SECOND, NINE);
    member.suspend(SuspensionReason.DISUSE);

    StaffEntry entry = new StaffEntry(member, StaffState.ACTIVE, null, TEN, null);

    assertThat(entry.from()).isEqualTo(StaffState.ACTIVE);
    assertThat(entry.to()).isEqualTo(StaffState.SUSPENDED);
    assertThat(entry.suspendedFor()).isEqualTo(SuspensionReason.DISUSE);
    assertThat(entry.principal()).isNull();
  }

  private static StaffMember in(StaffState state) {
    StaffMember member = member("marta");
    switch (state) {
      case REQUESTED -> {}
      case WITHDRAWN -> member.withdraw();
      case REFUSED -> member.refuse(SECOND, NINE);
      default -> {
        member.approve(SECOND, NINE);
        if (state == StaffState.SUSPENDED) {
          member.suspend(SuspensionReason.LEAVE);
        } else if (state == StaffState.REVOKED) {
          member.revoke();
        }
      }
    }
    return member;
  }

  private static StaffMember member(String username) {
    return new StaffMember(person(username), request(ADMIN));
  }

  private static StaffMember.Person person(String username) {
    return new StaffMember.Person("palma", username, "Marta Inventada");
  }

  private static StaffMember.Request request(String by) {
    return asking(by, Set.of(Roles.TECHNICIAN));
  }

  private static StaffMember.Request asking(String by, Set<String> roles) {
    return new StaffMember.Request(
        InstitutionKind.MUNICIPALITY,
        "Treballadora social",
        "marta@palma.example",
        roles,
        "S’incorpora al servei",
        by,
        NINE);
  }
}
