package es.caib.empara.access.service.internal.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PkceTest {

  /** RFC 7636, appendix B. */
  @Test
  void challenge_ofTheStandardsExample_isTheStandards() {
    assertThat(Pkce.challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"))
        .isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
  }

  @Test
  void random_isLongEnough_andNeverTheSame() {
    assertThat(Pkce.random()).hasSize(43).matches("[A-Za-z0-9_-]+").isNotEqualTo(Pkce.random());
  }

  @Test
  void with_aQueryThatIsThere_addsToIt() {
    assertThat(Pkce.with(URI.create("https://p.example/auth?x=1"), Map.of("state", "a b&c")))
        .isEqualTo(URI.create("https://p.example/auth?x=1&state=a+b%26c"));
  }
}
