package es.caib.empara.institutions.service.internal;

import es.caib.empara.institutions.RealmTest;
import es.caib.empara.institutions.service.PortalFault;
import es.caib.empara.institutions.service.PortalLine;
import es.caib.empara.institutions.service.PortalMetadata;
import es.caib.empara.shared.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;

/** By the JDK's own client. Follows no redirect, and waits for nobody longer than seconds. */
@ApplicationScoped
public class HttpPortalLine implements PortalLine {

  private static final String WELL_KNOWN = "/.well-known/openid-configuration";
  private static final Duration CONNECT = Duration.ofSeconds(3);
  private static final Duration ANSWER = Duration.ofSeconds(5);
  private static final long LIFE_NANOS = TimeUnit.MINUTES.toNanos(10);
  private static final int LONGEST = 512 * 1024;

  private final Map<String, Known> known = new ConcurrentHashMap<>();
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT).build();

  private record Known(PortalMetadata metadata, long until) {}

  @Override
  public PortalMetadata metadata(String issuer) {
    Known kept = known.get(issuer);
    return kept != null && kept.until() - System.nanoTime() > 0
        ? kept.metadata()
        : freshMetadata(issuer);
  }

  @Override
  public PortalMetadata freshMetadata(String issuer) {
    PortalMetadata metadata = parsed(issuer, read(URI.create(withoutSlash(issuer) + WELL_KNOWN)));
    known.put(issuer, new Known(metadata, System.nanoTime() + LIFE_NANOS));
    return metadata;
  }

  private static String withoutSlash(String issuer) {
    return issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
  }

  /** Package-private for its test. */
  static PortalMetadata parsed(String issuer, String text) {
    try {
      JsonObject said = Json.object(text);
      if (!issuer.equals(said.getString("issuer", null))) {
        throw new PortalFault(RealmTest.ISSUER_DIFFERS, "the issuer calls itself otherwise", null);
      }
      return new PortalMetadata(
          issuer,
          endpoint(issuer, said, "authorization_endpoint", true),
          endpoint(issuer, said, "token_endpoint", true),
          endpoint(issuer, said, "jwks_uri", true),
          endpoint(issuer, said, "end_session_endpoint", false));
    } catch (JsonException | ClassCastException | IllegalArgumentException notOne) {
      throw new PortalFault(RealmTest.NO_PROVIDER, "no description of a provider", notOne);
    }
  }

  /** An encrypted line stays one: whoever is asked by https is not left for http. */
  private static URI endpoint(String issuer, JsonObject said, String name, boolean needed) {
    String text = said.getString(name, null);
    if (text == null && !needed) {
      return null;
    }
    URI address = URI.create(text == null ? "" : text);
    boolean good =
        address.getHost() != null
            && ("https".equals(address.getScheme())
                || "http".equals(address.getScheme()) && issuer.startsWith("http:"));
    if (!good) {
      throw new PortalFault(RealmTest.NO_PROVIDER, "no good " + name, null);
    }
    return address;
  }

  @Override
  public String read(URI address) {
    Reply reply = exchange(HttpRequest.newBuilder(address).GET());
    if (reply.status() != 200) {
      throw new PortalFault(RealmTest.NO_PROVIDER, "answered with " + reply.status(), null);
    }
    return reply.body();
  }

  @Override
  public Reply send(URI address, Map<String, String> form, String clientId, String clientSecret) {
    String credential = encoded(clientId) + ":" + encoded(clientSecret);
    return exchange(
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder()
                        .encodeToString(credential.getBytes(StandardCharsets.UTF_8)))
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    form.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&")))));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The whole answer must come in time, not only its beginning. */
  private Reply exchange(HttpRequest.Builder request) {
    CompletableFuture<HttpResponse<String>> answer =
        http.sendAsync(
            request.header("Accept", "application/json").build(),
            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    try {
      HttpResponse<String> response = answer.get(ANSWER.toMillis(), TimeUnit.MILLISECONDS);
      if (response.body().length() > LONGEST) {
        throw new PortalFault(RealmTest.NO_PROVIDER, "the answer is too long", null);
      }
      return new Reply(response.statusCode(), response.body());
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof SSLException
          ? new PortalFault(RealmTest.CERTIFICATE, "the certificate is not trusted", failed)
          : new PortalFault(RealmTest.UNREACHABLE, "nobody answers", failed);
    } catch (TimeoutException late) {
      answer.cancel(true);
      throw new PortalFault(RealmTest.UNREACHABLE, "nobody answers in time", late);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new PortalFault(RealmTest.UNREACHABLE, "interrupted", interrupted);
    }
  }
}
