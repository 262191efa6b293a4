package es.caib.empara.simulator.verify;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/** Reads cases by the JSON API. Several threads may read at the same time. */
final class CaseReader {
  private static final JsonProvider JSON = JsonProvider.provider();
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);
  private static final int TRIES = 20;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private final String api;
  private final String credential;

  CaseReader(URI base, String account, String password) {
    this.api = base.toString().replaceAll("/+$", "") + "/api/v1/";
    this.credential =
        "Basic "
            + Base64.getEncoder()
                .encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
  }

  /** The case, or empty when it does not exist for this account. */
  Optional<JsonObject> read(String caseNumber) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(api + "cases/" + caseNumber))
            .timeout(PATIENCE)
            .header("Authorization", credential)
            .header("Accept", "application/json")
            .header("Access-Reason", "REVIEW")
            .build();
    HttpResponse<String> answer = send(request);
    if (answer.statusCode() == 404) {
      return Optional.empty();
    }
    if (answer.statusCode() != 200) {
      throw new IOException("HTTP " + answer.statusCode() + " for " + caseNumber);
    }
    try (JsonReader reader = JSON.createReader(new StringReader(answer.body()))) {
      return Optional.of(reader.readObject());
    } catch (JsonException e) {
      throw new IOException("No JSON for " + caseNumber, e);
    }
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer = null;
    for (int attempt = 1; attempt <= TRIES; attempt++) {
      answer = http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
      if (!LATER.contains(answer.statusCode())) {
        return answer;
      }
      Thread.sleep(pause(answer).toMillis());
    }
    return answer;
  }

  private static Duration pause(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Retry-After")
        .filter(value -> value.matches("\\d{1,3}"))
        .map(value -> Duration.ofSeconds(Long.parseLong(value)))
        .orElse(Duration.ofSeconds(1));
  }
}
