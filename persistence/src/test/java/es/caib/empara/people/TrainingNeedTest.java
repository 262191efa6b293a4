package es.caib.empara.people;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.access.Roles;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrainingNeedTest {

  @Test
  void whoeverWorksWithCases_orRunsABody_needsIt() {
    for (String role :
        Set.of(Roles.COORDINATOR, Roles.TECHNICIAN, Roles.READER, Roles.ADMIN, Roles.LEGAL)) {
      assertThat(TrainingNeed.of(Set.of(role, Roles.COMMISSION))).as(role).isTrue();
    }
  }

  @Test
  void whoeverSeesNoCase_doesNot() {
    assertThat(
            TrainingNeed.of(
                Set.of(Roles.COMMISSION, Roles.SECRETARY, Roles.AUDITOR, Roles.OPERATOR)))
        .isFalse();
    assertThat(TrainingNeed.of(Set.of(Roles.CANDIDATE))).isFalse();
    assertThat(TrainingNeed.of(Set.of())).isFalse();
  }
}
