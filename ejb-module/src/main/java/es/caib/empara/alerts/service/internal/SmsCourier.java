package es.caib.empara.alerts.service.internal;

import es.caib.empara.alerts.Channel;
import es.caib.empara.shared.Json;
import es.caib.empara.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/**
 * Short messages, by an HTTP gateway: {@code POST url {to, text, reference}} answers {@code {id}},
 * and {@code GET url/id} tells whether the device has it ({@code {state: PENDING, DELIVERED,
 * FAILED}}).
 */
@ApplicationScoped
class SmsCourier implements Courier {

  private static final int TOO_MANY = 429;
  private static final int REQUEST_TIMEOUT = 408;

  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(5))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  @Override
  public Channel channel() {
    return Channel.SMS;
  }

  @Override
  public boolean isConfigured() {
    return Settings.current().sms().isPresent();
  }

  @Override
  public String hand(Message message) throws NotDelivered {
    Settings.Sms sms = Settings.current().sms().orElseThrow();
    String body =
        Json.createObjectBuilder()
            .add("to", message.address())
            .add("text", message.text())
            .add("reference", message.reference())
            .build()
            .toString();
    HttpResponse<String> answer =
        ask(
            request(sms, sms.url())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", message.reference())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    int status = answer.statusCode();
    if (status / 100 != 2) {
      boolean forGood = status / 100 == 4 && status != TOO_MANY && status != REQUEST_TIMEOUT;
      throw new NotDelivered(forGood, "gateway " + status, null);
    }
    return read(answer).map(json -> json.getString("id", null)).orElse(null);
  }

  /** What the gateway says of a message; empty while it cannot be asked. */
  Optional<String> state(String messageId) {
    Settings.Sms sms = Settings.current().sms().orElseThrow();
    try {
      HttpResponse<String> answer =
          ask(request(sms, URI.create(sms.url() + "/" + messageId)).GET());
      return answer.statusCode() == 200
          ? read(answer).map(json -> json.getString("state", null))
          : Optional.empty();
    } catch (NotDelivered notNow) {
      return Optional.empty();
    }
  }

  private static HttpRequest.Builder request(Settings.Sms sms, URI url) {
    HttpRequest.Builder request = HttpRequest.newBuilder(url).timeout(Duration.ofSeconds(10));
    if (sms.token() != null) {
      request.header("Authorization", "Bearer " + sms.token());
    }
    return request;
  }

  private HttpResponse<String> ask(HttpRequest.Builder request) throws NotDelivered {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException unreachable) {
      throw new NotDelivered(false, "unreachable", unreachable);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      throw new NotDelivered(false, "interrupted", ended);
    }
  }

  private static Optional<JsonObject> read(HttpResponse<String> answer) {
    try {
      return Optional.of(Json.object(answer.body()));
    } catch (JsonException notJson) {
      return Optional.empty();
    }
  }
}
