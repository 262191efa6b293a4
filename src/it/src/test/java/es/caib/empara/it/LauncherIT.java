package es.caib.empara.it;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.Ended;
import es.caib.empara.it.fixture.Ports;
import es.caib.empara.it.fixture.Work;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an operator sees when the server cannot start: an exit code and one clear line. */
class LauncherIT {

  private static final Duration AT_ONCE = Duration.ofSeconds(20);
  private static final Duration AFTER_TRYING = Duration.ofMinutes(2);

  @Test
  void help_asked_saysHowAndEndsWithZero() {
    Ended ended = launch("help", Map.of(), AT_ONCE, "--help");

    assertThat(ended.exitCode()).isZero();
    assertThat(ended.out()).contains("--port N");
  }

  @Test
  void option_unknown_isNamedAndEndsWithTwo() {
    Ended ended = launch("unknown-option", Map.of(), AT_ONCE, "--prot", "8080");

    assertThat(ended.exitCode()).isEqualTo(2);
    assertThat(ended.err()).startsWith("unknown option: --prot");
  }

  @Test
  void port_notANumber_isNamedAndEndsWithTwo() {
    Ended ended = launch("wrong-port", Map.of(), AT_ONCE, "--port", "http");

    assertThat(ended.exitCode()).isEqualTo(2);
    assertThat(ended.err()).startsWith("--port: 'http' is not a port");
  }

  @Test
  void port_inUse_endsWithOneClearLine() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      int port = taken.getLocalPort();

      Ended ended = launch("port-in-use", Map.of(), AT_ONCE, "--port", Integer.toString(port));

      assertThat(ended.exitCode()).isEqualTo(1);
      assertThat(ended.err()).isEqualTo("Empara has not started: port " + port + " is in use\n");
    }
  }

  @Test
  void database_notThere_endsWithoutAnEmptyServer() {
    Map<String, String> settings =
        Map.of(
            "EMPARA_DB_URL",
            "jdbc:postgresql://localhost:" + Ports.free() + "/none",
            "EMPARA_DB_USER",
            "none",
            "EMPARA_DB_PASSWORD",
            "none");

    Ended ended =
        launch("broken-database", settings, AFTER_TRYING, "--port", Integer.toString(Ports.free()));

    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.err().lines().filter(line -> line.startsWith("Empara has not started: ")))
        .hasSize(1);
  }

  private static Ended launch(
      String name, Map<String, String> settings, Duration atMost, String... arguments) {
    return Ended.run(
        name,
        EmparaMicro.command(Work.emptyDirectory("commands/" + name + "-tmp"), arguments),
        settings,
        atMost);
  }
}
