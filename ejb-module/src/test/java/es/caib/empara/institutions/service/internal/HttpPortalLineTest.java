package es.caib.empara.institutions.service.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.institutions.RealmTest;
import es.caib.empara.institutions.service.PortalFault;
import es.caib.empara.institutions.service.PortalMetadata;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpPortalLineTest {

  private static final String ISSUER = "https://portal.example/realms/govern";
  private static final String GOOD =
      """
      {"issuer": "https://portal.example/realms/govern",
       "authorization_endpoint": "https://portal.example/auth",
       "token_endpoint": "https://portal.example/token",
       "jwks_uri": "https://portal.example/keys"}
      """;

  @Test
  void parsed_whatIsComplete_isTaken() {
    PortalMetadata metadata = HttpPortalLine.parsed(ISSUER, GOOD);

    assertThat(metadata.token()).isEqualTo(URI.create("https://portal.example/token"));
    assertThat(metadata.endSession()).isNull();
  }

  @Test
  void parsed_anotherIssuer_isRefused() {
    assertFault(GOOD.replace("govern", "altre"), RealmTest.ISSUER_DIFFERS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no json", "[]", "{\"issuer\": 1}"})
  void parsed_whatIsNoDescription_isRefused(String text) {
    assertThatThrownBy(() -> HttpPortalLine.parsed(ISSUER, text)).isInstanceOf(PortalFault.class);
  }

  @Test
  void parsed_withoutAnEndpoint_orWithOneInTheClear_isRefused() {
    assertFault(GOOD.replace("jwks_uri", "keys"), RealmTest.NO_PROVIDER);
    assertFault(
        GOOD.replace("https://portal.example/token", "http://x/token"), RealmTest.NO_PROVIDER);
  }

  private static void assertFault(String text, RealmTest found) {
    assertThatThrownBy(() -> HttpPortalLine.parsed(ISSUER, text))
        .isInstanceOfSatisfying(
            PortalFault.class, fault -> assertThat(fault.found()).isEqualTo(found));
  }
}
