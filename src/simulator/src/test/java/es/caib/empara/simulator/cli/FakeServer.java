package es.caib.empara.simulator.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A server in a jar of its own that ends with code 7 once it got the four first heartbeats. */
public final class FakeServer {
  static final int EXIT_CODE = 7;
  private static final int ENOUGH = 4;
  private static final AtomicInteger EVENTS = new AtomicInteger();

  private FakeServer() {}

  public static void main(String[] args) throws IOException {
    int port = Integer.parseInt(args[1]);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext("/empara/login.xhtml", exchange -> answer(exchange, 200, "Log in"));
    server.createContext("/empara/api/v1/events", FakeServer::event);
    server.start();
  }

  private static void event(HttpExchange exchange) throws IOException {
    answer(exchange, 202, "{\"accepted\":1,\"duplicates\":0,\"queued\":0,\"rejected\":[]}");
    if (EVENTS.incrementAndGet() == ENOUGH) {
      System.exit(EXIT_CODE);
    }
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    exchange.getRequestBody().readAllBytes();
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
