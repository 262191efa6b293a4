package es.caib.empara.people;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.access.Roles;
import es.caib.empara.institutions.InstitutionKind;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StaffRolesTest {

  @ParameterizedTest
  @EnumSource
  void everyBody_canAskForAnAdministrator_andNobodyForAMachineOrACandidate(InstitutionKind kind) {
    assertThat(StaffRoles.of(kind))
        .contains(Roles.ADMIN)
        .doesNotContain(Roles.FEED, Roles.CANDIDATE, Roles.SYSTEM)
        .isSubsetOf(Roles.OF_ACCOUNTS);
    assertThat(StaffRoles.fit(kind, Set.of())).isFalse();
  }

  @Test
  void onlyTheCentre_canAskForCoordinationAndAudit() {
    for (String role : Set.of(Roles.COORDINATOR, Roles.AUDITOR, Roles.OPERATOR, Roles.LEGAL)) {
      assertThat(StaffRoles.fit(InstitutionKind.COORDINATING_CENTRE, Set.of(role))).isTrue();
      assertThat(StaffRoles.fit(InstitutionKind.ISLAND_COUNCIL, Set.of(role))).isFalse();
      assertThat(StaffRoles.fit(InstitutionKind.MUNICIPALITY, Set.of(role))).isFalse();
    }
  }

  @Test
  void whoeverAudits_doesNothingElse() {
    assertThat(
            StaffRoles.fit(
                InstitutionKind.COORDINATING_CENTRE, Set.of(Roles.AUDITOR, Roles.READER)))
        .isFalse();
    assertThat(
            StaffRoles.fit(
                InstitutionKind.COORDINATING_CENTRE, Set.of(Roles.COORDINATOR, Roles.ADMIN)))
        .isTrue();
  }
}
