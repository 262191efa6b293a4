package es.caib.empara.institutions.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.institutions.RealmKind;
import es.caib.empara.institutions.RealmSettings;
import es.caib.empara.institutions.RealmState;
import es.caib.empara.institutions.RealmTest;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class RealmSettingTest {

  private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-29T12:00:00Z");
  private static final RealmSettings DIRECTORY =
      RealmSettings.of(
          new RealmSettings.Directory(
              "ldaps://directori.example", "dc=example", null, null, "uid=%s", null));

  private final RealmSetting setting = new RealmSetting(7L, RealmKind.DIRECTORY, NOON);

  @Test
  void new_local_isLiveAtOnce_andOthersAreNot() {
    assertThat(new RealmSetting(7L, RealmKind.LOCAL, NOON).state()).isEqualTo(RealmState.LIVE);
    assertThat(setting.state()).isEqualTo(RealmState.DRAFT);
    assertThat(new RealmSetting(7L, RealmKind.PORTAL, NOON).state()).isEqualTo(RealmState.DRAFT);
  }

  @Test
  void goLive_untested_isRefused() {
    setting.change(DIRECTORY, NOON);

    assertThatThrownBy(() -> setting.goLive(NOON)).isInstanceOf(IllegalStateException.class);
    setting.tested(RealmTest.UNREACHABLE, NOON);
    assertThatThrownBy(() -> setting.goLive(NOON)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void goLive_afterATestThatPassed_isLive() {
    setting.change(DIRECTORY, NOON);
    setting.tested(RealmTest.PASSED, NOON);

    setting.goLive(NOON.plusMinutes(1));

    assertThat(setting.state()).isEqualTo(RealmState.LIVE);
    assertThat(setting.liveAt()).isEqualTo(NOON.plusMinutes(1));
    assertThat(setting.settings()).isEqualTo(DIRECTORY);
  }

  @Test
  void change_ofALiveRealm_takesItOutOfService_andForgetsTheTest() {
    setting.change(DIRECTORY, NOON);
    setting.tested(RealmTest.PASSED, NOON);
    setting.goLive(NOON);

    assertThat(setting.change(RealmSettings.of(RealmSettings.Portal.empty()), NOON)).isTrue();

    assertThat(setting.state()).isEqualTo(RealmState.DRAFT);
    assertThat(setting.testResult()).isNull();
    assertThat(setting.liveAt()).isNull();
    assertThat(setting.kind()).isEqualTo(RealmKind.PORTAL);
  }

  @Test
  void change_toTheSame_changesNothing() {
    setting.change(DIRECTORY, NOON);
    setting.tested(RealmTest.PASSED, NOON);

    assertThat(setting.change(DIRECTORY, NOON.plusDays(1))).isFalse();

    assertThat(setting.state()).isEqualTo(RealmState.TESTED);
  }

  @Test
  void tested_aLiveRealmThatIsDownForAMinute_staysLive() {
    setting.change(DIRECTORY, NOON);
    setting.tested(RealmTest.PASSED, NOON);
    setting.goLive(NOON);

    setting.tested(RealmTest.UNREACHABLE, NOON.plusHours(1));

    assertThat(setting.state()).isEqualTo(RealmState.LIVE);
    assertThat(setting.testResult()).isEqualTo(RealmTest.UNREACHABLE);
  }

  @Test
  void tested_withAFault_isNoLongerReadyForService() {
    setting.change(DIRECTORY, NOON);
    setting.tested(RealmTest.PASSED, NOON);

    setting.tested(RealmTest.BIND_REFUSED, NOON);

    assertThat(setting.state()).isEqualTo(RealmState.DRAFT);
  }

  @Test
  void settings_ofAnotherKindThanTheySay_areRefused() {
    assertThatThrownBy(() -> new RealmSettings(RealmKind.PORTAL, DIRECTORY.directory(), null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("kind");
  }
}
