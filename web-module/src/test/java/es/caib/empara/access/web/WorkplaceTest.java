package es.caib.empara.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.SignIn;
import es.caib.empara.audit.AccessReason;
import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.institutions.InstitutionKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkplaceTest {

  private Instant time = Instant.parse("2026-11-23T03:00:00Z");

  private final Workplace workplace =
      new Workplace() {
        private static final long serialVersionUID = 1L;

        @Override
        Instant now() {
          return time;
        }
      };

  @BeforeEach
  void logIn() {
    workplace.open(new SignIn.Result.Accepted(caller(7), null, null));
  }

  @Test
  void locking_afterFifteenIdleMinutes_andNotBefore() {
    pass(Duration.ofMinutes(15));
    assertThat(workplace.isLocked()).isFalse();

    pass(Duration.ofSeconds(1));
    assertThat(workplace.isLocked()).isTrue();
  }

  @Test
  void locking_whenSomethingWasDone_beginsAnew() {
    pass(Duration.ofMinutes(14));
    workplace.done();
    pass(Duration.ofMinutes(14));

    assertThat(workplace.isLocked()).isFalse();
  }

  @Test
  void locking_staysUntilThePasswordOpens_whateverIsDoneMeanwhile() {
    workplace.lock();
    workplace.done();
    assertThat(workplace.isLocked()).isTrue();

    workplace.unlock();
    assertThat(workplace.isLocked()).isFalse();
  }

  @Test
  void ending_afterEightHours_howeverBusyOneWas() {
    for (int minutes = 0; minutes < 8 * 60; minutes += 10) {
      assertThat(workplace.stands(Optional.of(caller(7)))).isTrue();
      workplace.done();
      pass(Duration.ofMinutes(10));
    }

    assertThat(workplace.stands(Optional.of(caller(7)))).isFalse();
  }

  @Test
  void ending_atOnce_whenRightsHaveChangedOrAccessHasEnded() {
    assertThat(workplace.stands(Optional.of(caller(7)))).isTrue();
    assertThat(workplace.stands(Optional.of(caller(8)))).isFalse();
    assertThat(workplace.stands(Optional.empty())).isFalse();
  }

  @Test
  void theReason_isRememberedForItsCaseOnly() {
    workplace.openedFor("VG-1", AccessPurpose.of(AccessReason.ALERT));

    assertThat(workplace.reasonFor("VG-1")).hasValue(AccessPurpose.of(AccessReason.ALERT));
    assertThat(workplace.reasonFor("VG-2")).isEmpty();
  }

  private void pass(Duration duration) {
    time = time.plus(duration);
  }

  private static Caller caller(int epoch) {
    return new Caller(
        "guardia@ibd",
        "Aina Serra",
        1L,
        "ibd",
        "Institut Balear de la Dona",
        InstitutionKind.COORDINATING_CENTRE,
        Set.of("EMP_COORDINATOR"),
        Set.of("07040"),
        Set.of(),
        epoch,
        false);
  }
}
