package es.caib.empara.launcher;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.TimeZone;

/**
 * The server in one jar. Payara Micro's own main stays up, empty, when the application could not be
 * deployed; this one ends with a non-zero code and one clear line.
 */
public final class Main {

  private static final int FAILED = 1;
  private static final int USAGE = 2;

  private static final List<String> ACCOUNTS =
      List.of(
          "guardia@ibd        centre coordinador, de guàrdia (avisos de totes les illes)",
          "coordinacio@ibd    centre coordinador",
          "tecnica@cmallorca  Consell de Mallorca (també tecnica@cmenorca, @ceivissa, @cformentera,",
          "                   @palma, @ibd)",
          "consulta@cmallorca només lectura",
          "auditoria@ibd      registre d'operacions",
          "operacio@ibd       operació tècnica",
          "secretaria@ibd, vocal1@ibd, vocal1@comissio, juridic@ibd, admin@ibd");

  private Main() {}

  /** Starts the server: {@code [--port N] [--help]}. */
  public static void main(String[] arguments) {
    try {
      int port = Options.port(arguments);
      if (port == Options.HELP) {
        System.out.println(Options.USAGE);
        System.exit(0);
      }
      start(port);
    } catch (IllegalArgumentException wrong) {
      System.err.println(wrong.getMessage() + "\n" + Options.USAGE);
      System.exit(USAGE);
    } catch (Throwable failure) {
      // Payara's own threads would keep an empty server up.
      fail(failure.getMessage() == null ? failure.toString() : failure.getMessage());
    }
  }

  private static void start(int port) throws Exception {
    requireFree(port);
    // The embedded database keeps exact times only on a server that lives in UTC.
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    System.setProperty("user.timezone", "UTC");
    // Else the server's own libraries search the class path for it at every message.
    System.setProperty("jakarta.json.provider", "org.eclipse.parsson.JsonProviderImpl");
    PayaraMicro.main(
        new String[] {
          "--port",
          Integer.toString(port),
          "--nocluster",
          "--disablephonehome",
          "--nohostaware",
          "--logproperties",
          logging().toString()
        });
    if (PayaraMicro.getInstance().getRuntime().getDeployedApplicationNames().isEmpty()) {
      fail("the application could not be deployed; the cause stands in the log above");
    }
    announce(port, readiness(port));
  }

  /** Payara reads its logging from a file only. */
  private static Path logging() throws IOException {
    Path file = Files.createTempFile("empara-logging", ".properties");
    file.toFile().deleteOnExit();
    try (InputStream ours = Main.class.getResourceAsStream("logging.properties")) {
      Files.copy(ours, file, StandardCopyOption.REPLACE_EXISTING);
    }
    return file;
  }

  private static void requireFree(int port) {
    try (ServerSocket probe = new ServerSocket(port)) {
      probe.setReuseAddress(true);
    } catch (IOException taken) {
      throw new IllegalStateException("port " + port + " is in use", taken);
    }
  }

  private static String readiness(int port) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .build()
            .send(
                HttpRequest.newBuilder(
                        URI.create(
                            "http://"
                                + InetAddress.getLoopbackAddress().getHostAddress()
                                + ":"
                                + port
                                + "/empara/ready"))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      fail("the application did not start; the cause stands in the log above");
    }
    return answer.body();
  }

  private static void announce(int port, String readiness) {
    System.out.println();
    System.out.println("Empara: http://localhost:" + port + "/empara/");
    if (readiness.contains("demo")) {
      System.out.println("Demostració amb persones inventades. Contrasenya de tothom: empara-demo");
      ACCOUNTS.forEach(account -> System.out.println("  " + account));
    }
    System.out.println();
  }

  private static void fail(String reason) {
    System.err.println("Empara has not started: " + reason);
    // Some of Payara's hooks wait for what never started.
    Runtime.getRuntime().halt(FAILED);
  }
}
