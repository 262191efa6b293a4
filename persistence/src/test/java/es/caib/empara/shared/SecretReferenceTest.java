package es.caib.empara.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.Converter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretReferenceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s3cret",
        "env:EMPARA_DB_PASSWORD",
        "env:HOME",
        "config:empara.db.password",
        "config:empara.sms.token",
        "file:relative",
        "file:/etc/empara/realms/../documents.key",
        "env:",
        ""
      })
  void new_whatIsNoSecretOfARealm_isRefused_withoutBeingRepeated(String text) {
    assertThatThrownBy(() -> new SecretReference(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a reference to a secret");
  }

  @Test
  void secret_inTheConfiguration_isFound_andWhatIsNotThereIsNot() {
    Settings settings = settings(Map.of("empara.realm.palma", "only-for-the-test"));

    assertThat(settings.secret(new SecretReference("config:empara.realm.palma")))
        .contains("only-for-the-test");
    assertThat(settings.secret(new SecretReference("config:empara.realm.menorca"))).isEmpty();
    assertThat(settings.secret(new SecretReference("env:EMPARA_REALM_NOT_THERE"))).isEmpty();
  }

  @Test
  void secret_inAFile_isFoundInTheFolderOnly(@TempDir Path home) throws Exception {
    Path folder = Files.createDirectory(home.resolve("realms"));
    Files.writeString(folder.resolve("palma"), "only-for-the-test\n");
    Files.writeString(home.resolve("outside"), "another");
    Files.createSymbolicLink(folder.resolve("link"), home.resolve("outside"));
    Settings settings = settings(Map.of("empara.realms.secrets", folder.toString()));

    assertThat(settings.secret(new SecretReference("file:" + folder.resolve("palma"))))
        .contains("only-for-the-test");
    assertThat(settings.secret(new SecretReference("file:" + home.resolve("outside")))).isEmpty();
    assertThat(settings.secret(new SecretReference("file:" + folder.resolve("link")))).isEmpty();
    assertThat(settings.secret(new SecretReference("file:" + folder.resolve("none")))).isEmpty();
  }

  private static Settings settings(Map<String, String> values) {
    return Settings.of(
        new Config() {
          @Override
          public <T> T getValue(String name, Class<T> type) {
            return getOptionalValue(name, type).orElseThrow();
          }

          @Override
          public ConfigValue getConfigValue(String name) {
            throw new UnsupportedOperationException();
          }

          @Override
          public <T> Optional<T> getOptionalValue(String name, Class<T> type) {
            return Optional.ofNullable(values.get(name)).map(type::cast);
          }

          @Override
          public Iterable<String> getPropertyNames() {
            return values.keySet();
          }

          @Override
          public Iterable<ConfigSource> getConfigSources() {
            throw new UnsupportedOperationException();
          }

          @Override
          public <T> Optional<Converter<T>> getConverter(Class<T> type) {
            return Optional.empty();
          }

          @Override
          public <T> T unwrap(Class<T> type) {
            throw new UnsupportedOperationException();
          }
        });
  }
}
