package es.caib.empara.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person with a browser's cookies, logged in by the form. */
final class Visitor {

  private static final Pattern HIDDEN =
      Pattern.compile(
          "<input(?=[^>]*type=\"hidden\")(?=[^>]*name=\"([^\"]+)\")(?=[^>]*value=\"([^\"]*)\")");
  private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

  private final Server server;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private Visitor(Server server) {
    this.server = server;
  }

  static Visitor loggedIn(Server server, String account) {
    Visitor visitor = new Visitor(server);
    visitor.logIn(account);
    return visitor;
  }

  private void logIn(String account) {
    Map<String, String> fields = new LinkedHashMap<>();
    HttpResponse<String> form = open("/login.xhtml");
    Matcher nonce = NONCE.matcher(form.headers().allValues("Content-Security-Policy").toString());
    if (nonce.find()) {
      // In a browser the page's own script puts it into the form.
      fields.put("primefaces.nonce", nonce.group(1));
    }
    Matcher hidden = HIDDEN.matcher(form.body());
    while (hidden.find()) {
      fields.put(hidden.group(1), hidden.group(2));
    }
    fields.put("login:realm_input", account.substring(account.indexOf('@') + 1));
    fields.put("login:user", account.substring(0, account.indexOf('@')));
    fields.put("login:password", Http.PASSWORD);
    fields.put("login:enter", "");
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    HttpResponse<String> answer =
        send(
            request("/login.xhtml")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    if (answer.statusCode() != 302) {
      throw new IllegalStateException(account + " could not log in: " + answer.statusCode());
    }
  }

  HttpResponse<String> open(String path) {
    return send(request(path).GET());
  }

  /** What the browser sends along with every request. */
  String cookie() {
    return cookies.getCookieStore().getCookies().stream()
        .map(HttpCookie::toString)
        .collect(Collectors.joining("; "));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.http().base() + "/empara" + path));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    } catch (InterruptedException interrupted) {
      throw Processes.interrupted(interrupted);
    }
  }
}
