package es.caib.empara.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class DemoCommandTest {

  @Test
  void startsTheServerPlaysAndEndsWithItsExitCode(@TempDir Path directory) throws IOException {
    Path jar = serverJar(directory);
    Path ledger = directory.resolve("ledger.ndjson");

    int exitCode =
        Main.commandLine()
            .execute(
                "demo",
                "--server",
                jar.toString(),
                "--port",
                String.valueOf(freePort()),
                "--java-opts",
                "-Xmx64m -Xshare:auto",
                "--ledger",
                ledger.toString());

    assertThat(exitCode).isEqualTo(FakeServer.EXIT_CODE);
    assertThat(Files.readAllLines(ledger)).hasSizeGreaterThanOrEqualTo(4);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static Path serverJar(Path directory) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeServer.class.getName());
    Path jar = directory.resolve("server.jar");
    String name = FakeServer.class.getName().replace('.', '/') + ".class";
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
        InputStream in = FakeServer.class.getClassLoader().getResourceAsStream(name)) {
      out.putNextEntry(new JarEntry(name));
      in.transferTo(out);
      out.closeEntry();
    }
    return jar;
  }
}
