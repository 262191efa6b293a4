package es.caib.empara.simulator.player;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Stands for the server: remembers requests and answers as a test tells it. */
final class StubServer implements AutoCloseable {

  /** A request to the feed; number counts from 1. */
  record Request(int number, String account, String mediaType, String backfill, JsonValue body) {
    int events() {
      return body.getValueType() == JsonValue.ValueType.ARRAY ? body.asJsonArray().size() : 1;
    }
  }

  /** An answer to it. */
  record Answer(int status, String body) {
    static Answer accepted(int events) {
      return new Answer(
          202, "{\"accepted\":" + events + ",\"duplicates\":0,\"queued\":0,\"rejected\":[]}");
    }
  }

  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  private final Function<Request, Answer> answers;

  StubServer(Function<Request, Answer> answers) throws IOException {
    this.answers = answers;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/empara/api/v1/events", this::handle);
    server.start();
  }

  URI url() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/empara/");
  }

  List<Request> requests() {
    return requests;
  }

  private void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String credential = exchange.getRequestHeaders().getFirst("Authorization");
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      Request request =
          new Request(
              requests.size() + 1,
              new String(
                  Base64.getDecoder().decode(credential.substring("Basic ".length())),
                  StandardCharsets.UTF_8),
              exchange.getRequestHeaders().getFirst("Content-Type"),
              exchange.getRequestHeaders().getFirst("Empara-Backfill"),
              reader.readValue());
      requests.add(request);
      Answer answer = answers.apply(request);
      byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    } finally {
      exchange.close();
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
