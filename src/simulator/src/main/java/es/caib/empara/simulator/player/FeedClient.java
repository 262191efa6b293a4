package es.caib.empara.simulator.player;

import es.caib.empara.simulator.Source;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

/** Sends events to {@code POST /api/v1/events} with the account of their source. */
public final class FeedClient {
  private static final JsonProvider JSON = JsonProvider.provider();
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration ANSWER = Duration.ofSeconds(60);

  /** A server commits event by event; who asks again too early doubles its work. */
  private static final Duration ANSWER_PER_EVENT = Duration.ofMillis(500);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();
  private final URI events;
  private final String password;

  /**
   * @param base address of the application, for example {@code http://localhost:8080/empara}
   */
  public FeedClient(URI base, String password) {
    this.events = URI.create(base.toString().replaceAll("/+$", "") + "/api/v1/events");
    this.password = password;
  }

  /** One event goes as such, several as a batch of at most 500. */
  FeedAnswer send(Source source, List<Parcel> batch, boolean backfill)
      throws IOException, InterruptedException {
    boolean single = batch.size() == 1 && batch.get(0).content() instanceof JsonObject;
    HttpRequest.Builder request =
        HttpRequest.newBuilder(events)
            .timeout(ANSWER.plus(ANSWER_PER_EVENT.multipliedBy(batch.size())))
            .header("Authorization", basic(source.account()))
            .header(
                "Content-Type",
                single ? "application/cloudevents+json" : "application/cloudevents-batch+json")
            .header("Accept", "application/json")
            .POST(
                BodyPublishers.ofString(
                    JsonText.of(single ? batch.get(0).content() : many(batch))));
    if (backfill) {
      request.header("Empara-Backfill", "true");
    }
    return answer(http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
  }

  private String basic(String account) {
    byte[] credential = (account + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(credential);
  }

  private static JsonValue many(List<Parcel> batch) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    batch.forEach(parcel -> array.add(parcel.content()));
    return array.build();
  }

  private static FeedAnswer answer(HttpResponse<String> response) throws IOException {
    Duration retryAfter =
        response
            .headers()
            .firstValue("Retry-After")
            .filter(value -> value.matches("\\d{1,5}"))
            .map(value -> Duration.ofSeconds(Long.parseLong(value)))
            .orElse(Duration.ZERO);
    if (response.statusCode() != 202) {
      return new FeedAnswer(response.statusCode(), 0, 0, 0, List.of(), retryAfter, response.body());
    }
    try (JsonReader reader = JSON.createReader(new StringReader(response.body()))) {
      JsonObject body = reader.readObject();
      return new FeedAnswer(
          202,
          body.getInt("accepted"),
          body.getInt("duplicates"),
          body.getInt("queued"),
          body.getJsonArray("rejected").getValuesAs(FeedClient::rejection),
          retryAfter,
          response.body());
    } catch (JsonException | ClassCastException | NullPointerException e) {
      throw new IOException("202 with a body that is not as agreed: " + response.body(), e);
    }
  }

  private static FeedAnswer.Rejection rejection(JsonValue value) {
    JsonObject entry = value.asJsonObject();
    return new FeedAnswer.Rejection(
        entry.getInt("index"),
        entry.getString("id", null),
        entry.getString("type", null),
        entry.getString("detail", null));
  }
}
