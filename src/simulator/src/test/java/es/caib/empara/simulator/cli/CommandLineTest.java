package es.caib.empara.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandLineTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    CommandLine commandLine = Main.commandLine();
    commandLine.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    return commandLine.execute(args);
  }

  @ParameterizedTest
  @ValueSource(strings = {"generate", "play", "demo"})
  void helpNamesTheDefaults(String command) {
    assertThat(run(command, "--help")).isZero();
    assertThat(out.toString()).contains("20260624", "430", "--seed", "--cases");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "generate --cases 0",
        "generate --as-of yesterday",
        "play --cases -1",
        "play --rate 0",
        "play --rate 1e9",
        "play --url ftp://localhost/",
        "play --duration soon",
        "play --duration -5s",
        "demo",
        "demo --server /does/not/exist.jar"
      })
  void wrongUsageIsToldApart(String line) {
    assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
    assertThat(err.toString()).isNotBlank();
  }

  @Test
  void generatesTheSameFileAgain(@TempDir Path directory) throws IOException {
    Path one = directory.resolve("one.ndjson");
    Path two = directory.resolve("two.ndjson");

    assertThat(run("generate", "--cases", "20", "--as-of", "2026-11-23", "--out", "" + one))
        .isZero();
    assertThat(
            run("generate", "--cases", "20", "--as-of", "2026-11-23T00:00:00Z", "--out", "" + two))
        .isZero();

    assertThat(one).hasSameBinaryContentAs(two);
    assertThat(Files.readAllLines(one))
        .hasSizeGreaterThan(60)
        .allMatch(line -> line.startsWith("{\"specversion\":\"1.0\",") && line.endsWith("}"));
  }

  @Test
  void failsWithAMessage(@TempDir Path directory) {
    assertThat(run("generate", "--cases", "1", "--out", directory.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("Failed").contains(directory.toString());
  }

  @Test
  void durationsMayBeShort() {
    PlayOptions.Length length = new PlayOptions.Length();

    assertThat(length.convert("90s")).isEqualTo(Duration.ofSeconds(90));
    assertThat(length.convert("10m")).isEqualTo(Duration.ofMinutes(10));
    assertThat(length.convert("PT2H")).isEqualTo(Duration.ofHours(2));
  }
}
