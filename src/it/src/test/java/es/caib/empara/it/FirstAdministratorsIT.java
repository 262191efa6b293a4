package es.caib.empara.it;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.it.fixture.Beside;
import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.Postgres;
import es.caib.empara.it.fixture.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An installation that is no demo begins with nobody, and lets its first administrators in. */
@Beside
class FirstAdministratorsIT {

  private static final Pattern LINK =
      Pattern.compile("Empara: (\\S+) entra per (?:/empara)(/house/welcome\\.xhtml\\?t=\\S+)");
  private static final String SECRET = "una frase llarga de prova";

  @Test
  void administrators_ofANewInstallation_comeInByTheLinksOfItsStart_andOnlyUntilOneIsInside()
      throws IOException {
    try (Postgres postgres = Postgres.start()) {
      Map<String, String> settings = new HashMap<>(postgres.settings());
      settings.put("EMPARA_DEMO", "false");
      settings.put("EMPARA_BOOTSTRAP_ADMIN", "primera@ibd, segona@ibd");
      try (EmparaMicro micro = EmparaMicro.start("first-administrators", settings)) {
        List<String> links = links(micro);
        assertThat(links).hasSize(2);
        assertThat(new Visitor(micro.base()).logIn("coordinacio@ibd").status()).isEqualTo(200);

        Visitor first = new Visitor(micro.base());
        first
            .submit(
                links.get(0),
                Map.of("welcome:password", SECRET, "welcome:again", SECRET, "welcome:send", ""))
            .expect(200);
        first.logIn("primera@ibd", SECRET).expect(302);
        assertThat(first.open("/people/list.xhtml").expect(200).body())
            .contains("primera@ibd", "segona@ibd");

        micro.kill9();
        micro.restart();
        assertThat(links(micro)).as("no others once one has been inside").isEqualTo(links);
      }
    }
  }

  private static List<String> links(EmparaMicro micro) throws IOException {
    return LINK.matcher(Files.readString(micro.log()))
        .results()
        .map(found -> found.group(2))
        .toList();
  }
}
