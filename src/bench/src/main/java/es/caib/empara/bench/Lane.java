package es.caib.empara.bench;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** One of the two ways from a request to a message on an open web socket. */
interface Lane {

  /** Makes ready, untimed. */
  List<HttpRequest> requests(int count);

  CompletableFuture<WebSocket> open(HttpClient http, WebSocket.Listener listener);

  /** Asks the database, as far as it must be known, what the messages about the requests are. */
  void learn();

  /**
   * When the message about each request came, as far as learned; null where it did not yet.
   *
   * @param arrivals by message, the first time that it came, in nanoseconds
   */
  List<Long> arrivals(Map<String, Long> arrivals);

  /**
   * A query for the rows that the requests have left: what {@link #names} says, and the row's
   * commit.
   */
  String commits();

  /** What the rows of the requests are called in {@link #commits}, in the order of the requests. */
  List<String> names();
}
