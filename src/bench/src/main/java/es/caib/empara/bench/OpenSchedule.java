package es.caib.empara.bench;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Requests that each go out when they are due, whether or not those before them were answered: one
 * that waits behind another is not hidden.
 */
final class OpenSchedule {

  private static final Duration TAIL = Duration.ofSeconds(5);

  private final HttpClient http;
  private final long everyNanos;

  OpenSchedule(HttpClient http, int perSecond) {
    this.http = http;
    this.everyNanos = TimeUnit.SECONDS.toNanos(1) / perSecond;
  }

  /** When each was due, in nanoseconds; all were taken. */
  List<Long> send(List<HttpRequest> requests) {
    List<Long> due = new ArrayList<>();
    List<CompletableFuture<HttpResponse<Void>>> answers = new ArrayList<>();
    long begin = System.nanoTime() + everyNanos;
    for (HttpRequest request : requests) {
      long at = begin + due.size() * everyNanos;
      waitUntil(at);
      answers.add(http.sendAsync(request, HttpResponse.BodyHandlers.discarding()));
      due.add(at);
    }
    answers.stream().map(CompletableFuture::join).forEach(OpenSchedule::requireTaken);
    return due;
  }

  /** When the message about each request came. */
  static List<Long> complete(Lane lane, Arrivals arrivals) {
    long end = System.nanoTime() + TAIL.toNanos();
    List<Long> came = lane.arrivals(arrivals.first());
    while (came.contains(null)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("a message never came");
      }
      Processes.pause(Duration.ofMillis(50));
      lane.learn();
      came = lane.arrivals(arrivals.first());
    }
    return came;
  }

  private static void requireTaken(HttpResponse<Void> answer) {
    if (answer.statusCode() != 202) {
      throw new IllegalStateException(answer.uri() + " answers " + answer.statusCode());
    }
  }

  private static void waitUntil(long nanos) {
    long left = nanos - System.nanoTime();
    while (left > 0) {
      LockSupport.parkNanos(left);
      left = nanos - System.nanoTime();
    }
  }
}
