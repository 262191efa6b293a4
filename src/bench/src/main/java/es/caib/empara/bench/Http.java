package es.caib.empara.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The lightest client of the JDK, one connection for each thread that asks: it shares the machine
 * with what it measures.
 */
final class Http {

  static final String PASSWORD = "empara-demo";

  private final String base;

  Http(String base) {
    this.base = base;
  }

  String base() {
    return base;
  }

  static String basic(String account) {
    byte[] credential = (account + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(credential);
  }

  /** The status of an answer; 0 while nobody answers. */
  int status(String path) {
    try {
      return open(path, null).getResponseCode();
    } catch (IOException notYet) {
      return 0;
    }
  }

  String get(String path, String account, String... headers) {
    try {
      HttpURLConnection connection = open(path, account);
      for (int i = 0; i < headers.length; i += 2) {
        connection.setRequestProperty(headers[i], headers[i + 1]);
      }
      return body(connection);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  String post(String path, String account, String mediaType, String text, String... headers) {
    try {
      HttpURLConnection connection = open(path, account);
      connection.setRequestMethod("POST");
      connection.setDoOutput(true);
      connection.setRequestProperty("Content-Type", mediaType);
      for (int i = 0; i < headers.length; i += 2) {
        connection.setRequestProperty(headers[i], headers[i + 1]);
      }
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      connection.setFixedLengthStreamingMode(bytes.length);
      connection.getOutputStream().write(bytes);
      return body(connection);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private HttpURLConnection open(String path, String account) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(base + path).toURL().openConnection();
    connection.setInstanceFollowRedirects(false);
    connection.setConnectTimeout(5_000);
    connection.setReadTimeout(120_000);
    if (account != null) {
      connection.setRequestProperty("Authorization", basic(account));
    }
    return connection;
  }

  private static String body(HttpURLConnection connection) throws IOException {
    int status = connection.getResponseCode();
    if (status >= 300) {
      InputStream body = connection.getErrorStream();
      String why =
          body == null ? "" : ": " + new String(body.readAllBytes(), StandardCharsets.UTF_8);
      throw new IllegalStateException(connection.getURL() + " answers " + status + why);
    }
    try (InputStream body = connection.getInputStream()) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
