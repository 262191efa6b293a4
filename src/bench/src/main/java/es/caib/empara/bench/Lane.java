package es.caib.empara.bench;

import java.net.http.HttpRequest;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;

/** One of the two ways from a request to a message on an open web socket. */
interface Lane {

  /** Makes ready, untimed. */
  List<HttpRequest> requests(int count);

  WebSocket open(WebSocket.Listener listener);

  /**
   * When the message about each request came.
   *
   * @param arrivals by message, the first time that it came, in nanoseconds
   */
  List<Long> arrivals(Map<String, Long> arrivals);
}
