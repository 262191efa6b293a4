package es.caib.empara.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  private static final String POSTGRESQL = "jdbc:postgresql://db/empara";

  @Test
  void nothingSet_isTheDemoOnTheEmbeddedDatabase() {
    Settings settings = settings(Map.of());

    assertThat(settings.dataDir()).isEqualTo(Path.of("data").toAbsolutePath());
    assertThat(settings.databaseUrl())
        .startsWith("jdbc:h2:file:" + Path.of("data").toAbsolutePath().resolve("empara"))
        .contains(";WRITE_DELAY=0");
    assertThat(settings.isEmbeddedDatabase()).isTrue();
    assertThat(settings.isDemoWanted()).isTrue();
    assertThat(settings.isDemoDemanded()).isFalse();
    assertThat(settings.clockOffset()).isZero();
    assertThat(settings.clockSpeed()).isEqualTo(1);
    assertThat(settings.silenceLimit()).isEqualTo(Duration.ofMinutes(5));
    assertThat(settings.trustedProxies()).isEmpty();
  }

  @Test
  void houseTexts_areWhatTheInstallationSays_orNothing() {
    Settings said = settings(Map.of("empara.house.dpo", "dpd@example.org"));

    assertThat(said.houseDpo()).contains("dpd@example.org");
    assertThat(said.houseAddress()).isEmpty();
    assertThat(settings(Map.of("empara.house.accessibility-unit", " ")).houseAccessibilityUnit())
        .isEmpty();
  }

  @Test
  void embeddedDatabase_isMigratedByAnotherUserThanTheOneWhoRuns() {
    Settings settings = settings(Map.of());

    assertThat(settings.migrationUser()).isNotEqualTo(settings.databaseUser());
  }

  @Test
  void postgresql_isNoDemoUnlessAskedFor() {
    assertThat(settings(Map.of("empara.db.url", POSTGRESQL)).isDemoWanted()).isFalse();

    Settings demanded = settings(Map.of("empara.db.url", POSTGRESQL, "empara.demo", "true"));
    assertThat(demanded.isDemoWanted()).isTrue();
    assertThat(demanded.isDemoDemanded()).isTrue();
  }

  @Test
  void demoCases_areNoneOrAtLeastTen_orTheUsualSize() {
    assertThat(settings(Map.of()).demoCases()).isEmpty();
    assertThat(settings(Map.of("empara.demo.cases", "0")).demoCases()).hasValue(0);
    assertThat(settings(Map.of("empara.demo.cases", "10")).demoCases()).hasValue(10);
    assertThat(settings(Map.of("empara.demo.cases", "100000")).demoCases()).hasValue(100_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "100001", "-1", "00", "many"})
  void demoCases_otherwise_namesTheSetting(String value) {
    assertWrong("empara.demo.cases", value, Settings::demoCases);
  }

  @Test
  void keyOfTheDocuments_isInTheDataFolder_unlessItIsNamed() {
    Settings settings = settings(Map.of("empara.data.dir", "/tmp/empara-data"));

    assertThat(settings.documentsKey()).hasToString("/tmp/empara-data/keys/documents.key");
    assertThat(settings(Map.of("empara.documents.key", "/etc/empara/x.key")).documentsKey())
        .hasToString("/etc/empara/x.key");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A0400300", "a04003003", "A040030034"})
  void organOfTheDocuments_thatIsNoCode_namesTheSetting(String value) {
    assertThat(settings(Map.of()).documentsOrgan()).isEqualTo("X00000000");
    assertWrong("empara.documents.organ", value, Settings::documentsOrgan);
  }

  @Test
  void postgresql_isMigratedByTheRunTimeUserUnlessAnOwnerIsNamed() {
    Map<String, String> run =
        Map.of(
            "empara.db.url", POSTGRESQL, "empara.db.user", "empara", "empara.db.password", "one");

    assertThat(settings(run).migrationUser()).isEqualTo("empara");
    assertThat(settings(run).migrationPassword()).isEqualTo("one");

    Settings owned =
        settings(
            Map.of(
                "empara.db.url", POSTGRESQL,
                "empara.db.user", "empara",
                "empara.db.password", "one",
                "empara.db.migration.user", "owner",
                "empara.db.migration.password", "two"));
    assertThat(owned.databaseUser()).isEqualTo("empara");
    assertThat(owned.migrationUser()).isEqualTo("owner");
    assertThat(owned.migrationPassword()).isEqualTo("two");
  }

  @Test
  void embeddedDatabase_canBeNoDemo() {
    assertThat(settings(Map.of("empara.demo", "false")).isDemoWanted()).isFalse();
  }

  @Test
  void blankValue_isAsNotSet() {
    assertThat(settings(Map.of("empara.db.user", " ")).databaseUser()).isEqualTo("EMPARA");
    assertThat(settings(Map.of("empara.clock.speed", "")).clockSpeed()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "TRUE", "1", "sí"})
  void demo_whenNeitherTrueNorFalse_namesTheSetting(String value) {
    assertWrong("empara.demo", value, Settings::isDemoWanted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fast", "0", "-1", "NaN", "Infinity", "1000001", "1,5"})
  void clockSpeed_whenNotANumberAboveZero_namesTheSetting(String value) {
    assertWrong("empara.clock.speed", value, Settings::clockSpeed);
  }

  @ParameterizedTest
  @CsvSource({"60,60", "0.5,0.5", "1000000,1000000"})
  void clockSpeed_whenANumberAboveZero_isTaken(String value, double speed) {
    assertThat(settings(Map.of("empara.clock.speed", value)).clockSpeed()).isEqualTo(speed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "5 minutes", "PT", "P1M", "00:05"})
  void durations_whenNotIso_nameTheSetting(String value) {
    assertWrong("empara.feed.silence-limit", value, Settings::silenceLimit);
    assertWrong("empara.clock.offset", value, Settings::clockOffset);
  }

  /** A limit of nothing would call every source silent for ever, and nobody would look any more. */
  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT-5M"})
  void silenceLimit_whenNotAboveZero_namesTheSetting(String value) {
    assertWrong("empara.feed.silence-limit", value, Settings::silenceLimit);
  }

  @Test
  void clockOffset_mayLieInThePast() {
    Settings settings = settings(Map.of("empara.clock.offset", "-P2D"));

    assertThatCode(settings::clockOffset).doesNotThrowAnyException();
    assertThat(settings.clockOffset()).isEqualTo(Duration.ofDays(-2));
  }

  private static void assertWrong(String name, String value, Consumer<Settings> use) {
    Settings settings = settings(Map.of(name, value));

    assertThatThrownBy(() -> use.accept(settings))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(name + ": '" + value + "' is not ");
  }

  private static Settings settings(Map<String, String> values) {
    return Settings.of(new FixedConfig(values));
  }
}
