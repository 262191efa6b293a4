package es.caib.empara.incontainer;

import es.caib.empara.shared.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody outside the server, who uses its API and its pages by HTTP with one account. */
final class Outside {

  private static final String PASSWORD = "empara-demo";
  private static final Pattern HIDDEN =
      Pattern.compile(
          "<input(?=[^>]*type=\"hidden\")(?=[^>]*name=\"([^\"]+)\")(?=[^>]*value=\"([^\"]*)\")");
  private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();
  private final String account;
  private final String base;

  Outside(String account) {
    HttpServletRequest here = As.request();
    this.account = account;
    this.base = "http://localhost:" + here.getLocalPort() + here.getContextPath();
  }

  /** What the API answers: the status, and a body that is always an object. */
  record Said(int status, JsonObject body) {}

  Said get(String path) throws IOException, InterruptedException {
    return said(api(path).GET());
  }

  Said post(String path, String body, String... headers) throws IOException, InterruptedException {
    HttpRequest.Builder request = api(path).POST(BodyPublishers.ofString(body));
    return said(headers.length == 0 ? request : request.headers(headers));
  }

  private HttpRequest.Builder api(String path) {
    String credential = account + ":" + PASSWORD;
    return HttpRequest.newBuilder(URI.create(base + "/api/v1" + path))
        .header("Content-Type", "application/json")
        .header("Access-Reason", "DUTY")
        .header("Accept-Language", "ca")
        .header(
            "Authorization",
            "Basic "
                + Base64.getEncoder().encodeToString(credential.getBytes(StandardCharsets.UTF_8)));
  }

  private Said said(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> answer = send(request);
    return new Said(answer.statusCode(), Json.object(answer.body()));
  }

  /** Logs in by the form. */
  Outside entered() throws IOException, InterruptedException {
    int at = account.indexOf('@');
    submit(
        "/login.xhtml",
        Map.of(
            "login:realm_input",
            account.substring(at + 1),
            "login:user",
            account.substring(0, at),
            "login:password",
            PASSWORD,
            "login:enter",
            ""));
    return this;
  }

  /** Gives the reason for which a case is opened; the answer is the case. */
  HttpResponse<String> openCase(String number) throws IOException, InterruptedException {
    String path = "/cases/case.xhtml?n=" + number;
    submit(path, Map.of("why:reason", "DUTY", "why:reasonText", "", "why:open", ""));
    return page(path);
  }

  HttpResponse<String> page(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
  }

  /** Opens a page and sends its form, as a browser does; a button is a field too. */
  HttpResponse<String> submit(String path, Map<String, String> typed)
      throws IOException, InterruptedException {
    HttpResponse<String> form = page(path);
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher nonce = NONCE.matcher(form.headers().allValues("Content-Security-Policy").toString());
    if (nonce.find()) {
      fields.put("primefaces.nonce", nonce.group(1));
    }
    Matcher hidden = HIDDEN.matcher(form.body());
    while (hidden.find()) {
      fields.put(hidden.group(1), hidden.group(2));
    }
    fields.putAll(typed);
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
