package es.caib.empara.simulator.player;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;

/**
 * The business time of a server, which a demo may have moved and made fast. The server tells it in
 * the header {@code Empara-Clock} of {@code /ready}. What is told here never runs ahead of it.
 */
public final class ServerClock {
  private static final Duration BETWEEN_READINGS = Duration.ofSeconds(2);
  private static final Duration STALE = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private record Reading(Instant business, long askedAt, long answeredAt) {}

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private final URI ready;
  private Reading last;
  private double speed;
  private Instant told = Instant.MIN;

  private ServerClock(URI base) {
    this.ready = URI.create(base.toString().replaceAll("/+$", "") + "/ready");
  }

  /**
   * Reads the clock twice, two seconds apart, to learn its speed.
   *
   * @throws IOException when the server does not tell its time
   */
  public static ServerClock of(URI base, StopSignal stop) throws IOException {
    ServerClock clock = new ServerClock(base);
    Reading first = clock.read();
    stop.await(BETWEEN_READINGS);
    clock.last = clock.read();
    double business = Duration.between(first.business(), clock.last.business()).toNanos();
    // From the asking to the answer: never faster than the server's.
    clock.speed = Math.max(0, business / (clock.last.answeredAt() - first.askedAt()));
    return clock;
  }

  /** The time at the server, read once. */
  public static Instant now(URI base) throws IOException {
    return new ServerClock(base).read().business();
  }

  /** Business seconds in a second. */
  public double speed() {
    return speed;
  }

  /** The time at the server, at most a little less than it is; never goes back. */
  public synchronized Instant now() throws IOException {
    if (System.nanoTime() - last.answeredAt() > STALE.toNanos()) {
      last = read();
    }
    Instant now =
        last.business().plusNanos((long) ((System.nanoTime() - last.answeredAt()) * speed));
    told = now.isAfter(told) ? now : told;
    return told;
  }

  private Reading read() throws IOException {
    long asked = System.nanoTime();
    try {
      HttpResponse<Void> answer =
          http.send(
              HttpRequest.newBuilder(ready).timeout(PATIENCE).build(), BodyHandlers.discarding());
      Instant business =
          answer
              .headers()
              .firstValue("Empara-Clock")
              .map(Instant::parse)
              .orElseThrow(
                  () ->
                      new IOException(
                          "The server does not tell its time: HTTP "
                              + answer.statusCode()
                              + " without Empara-Clock from "
                              + ready));
      return new Reading(business, asked, System.nanoTime());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", e);
    }
  }
}
