package es.caib.empara.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineDoorTest {

  private static final Optional<String> NOT_STATED = Optional.empty();
  private static final Optional<String> PUBLIC = Optional.of("https://empara.example/empara");

  @ParameterizedTest
  @CsvSource({
    "http://localhost:8080, localhost:8080",
    "https://empara.example, empara.example",
    "https://[::1]:8181, [::1]:8181"
  })
  void aPageOfTheServerItself_isOurs(String origin, String host) {
    assertThat(LineDoor.isOurs(origin, host, NOT_STATED)).isTrue();
  }

  @Test
  void aPageOfThePublicAddress_isOurs_whateverTheProxyCallsTheServer() {
    assertThat(LineDoor.isOurs("https://empara.example", "inner:8080", PUBLIC)).isTrue();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "null",
        "empara.example",
        "http://empara.example",
        "https://empara.example:444",
        "https://empara.example.evil.example",
        "https://evil.example/empara.example",
        "https://evil.example",
        "ftp://inner:8080",
        "http://inner:80801",
        "http://user@inner:8080"
      })
  void anyOtherPage_isNot(String origin) {
    assertThat(LineDoor.isOurs(origin, "inner:8080", PUBLIC)).isFalse();
  }

  @Test
  void withoutAHost_onlyThePublicAddressCounts() {
    assertThat(LineDoor.isOurs("http://localhost", null, NOT_STATED)).isFalse();
    assertThat(LineDoor.isOurs("https://empara.example", null, PUBLIC)).isTrue();
  }
}
