package es.caib.empara.shared;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The settings of an installation, by MicroProfile Config (environment variables in upper case with
 * underscores). Read at use: a wrong value is an error that names the setting.
 */
public final class Settings {

  /** The run-time user of the embedded database, who cannot change the schema. */
  private static final String EMBEDDED_USER = "EMPARA";

  /** The owner of the embedded database's schema. */
  private static final String EMBEDDED_OWNER = "EMPARA_OWNER";

  private static final Predicate<String> NOT_BLANK = value -> !value.isBlank();

  private final Config config;

  private Settings(Config config) {
    this.config = config;
  }

  /** The settings as the running application sees them. */
  public static Settings current() {
    // By our own loader: the server's pool asks in threads that have none.
    return new Settings(ConfigProvider.getConfig(Settings.class.getClassLoader()));
  }

  public static Settings of(Config config) {
    return new Settings(config);
  }

  /** Where the embedded database, keys of the demo and exports live. */
  public Path dataDir() {
    return Path.of(text("empara.data.dir").orElse("./data")).toAbsolutePath().normalize();
  }

  /** The file with the installation's own key, which wraps the keys of the documents. */
  public Path documentsKey() {
    return text("empara.documents.key")
        .map(path -> Path.of(path).toAbsolutePath().normalize())
        .orElseGet(() -> dataDir().resolve("keys").resolve("documents.key"));
  }

  /**
   * DIR3 code that stands in the metadata of a document when that of the institution is not known;
   * by default one that no organ has.
   */
  public String documentsOrgan() {
    String code = text("empara.documents.organ").orElse("X00000000");
    if (!code.matches("[A-Z0-9]{9}")) {
      throw wrong("empara.documents.organ", code, "a DIR3 code, such as A04003003");
    }
    return code;
  }

  /** The PKCS#12 file with whose key papers are signed; empty when the installation brings none. */
  public Optional<Path> signKeystore() {
    return text("empara.sign.keystore").map(path -> Path.of(path).toAbsolutePath().normalize());
  }

  /** Opens that file; empty by default. */
  public String signKeystorePassword() {
    return text("empara.sign.keystore.password").orElse("");
  }

  /** The name of the key in that file; empty when it holds one. */
  public Optional<String> signAlias() {
    return text("empara.sign.alias");
  }

  /** JDBC URL; by default the embedded H2, which writes every commit through. */
  public String databaseUrl() {
    return text("empara.db.url")
        .orElseGet(
            () ->
                "jdbc:h2:file:"
                    + dataDir().resolve("empara")
                    + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE"
                    // Else a statement may answer again with what it read before a change.
                    + ";OPTIMIZE_REUSE_RESULTS=FALSE"
                    // Else most statements are parsed at every call.
                    + ";QUERY_CACHE_SIZE=128");
  }

  public boolean isEmbeddedDatabase() {
    return databaseUrl().startsWith("jdbc:h2:");
  }

  public String databaseUser() {
    return text("empara.db.user").orElse(EMBEDDED_USER);
  }

  public String databasePassword() {
    return text("empara.db.password").orElse("");
  }

  /** The owner of the schema, as whom migrations run. */
  public String migrationUser() {
    return text("empara.db.migration.user")
        .orElseGet(
            () ->
                isEmbeddedDatabase() && text("empara.db.user").isEmpty()
                    ? EMBEDDED_OWNER
                    : databaseUser());
  }

  public String migrationPassword() {
    return text("empara.db.migration.password").orElseGet(this::databasePassword);
  }

  /** Whether the demo's people and cases are wanted; by default with the embedded database. */
  public boolean isDemoWanted() {
    return flag("empara.demo").orElseGet(this::isEmbeddedDatabase);
  }

  /** Whether the demo is asked for by name, not only by default. */
  public boolean isDemoDemanded() {
    return flag("empara.demo").orElse(false);
  }

  /**
   * How many cases the demo's region has, 10 to 100,000, or 0 for the demo's people alone, as
   * before an initial load; empty for the usual size.
   */
  public OptionalInt demoCases() {
    return text("empara.demo.cases")
        .map(
            value -> {
              if (value.matches("0|[1-9]\\d{1,5}") && Integer.parseInt(value) <= 100_000) {
                return OptionalInt.of(Integer.parseInt(value));
              }
              throw wrong("empara.demo.cases", value, "0 or a number from 10 to 100000");
            })
        .orElseGet(OptionalInt::empty);
  }

  /** How much the business clock is ahead of the real one. */
  public Duration clockOffset() {
    return duration("empara.clock.offset").orElse(Duration.ZERO);
  }

  /** How many seconds of business time pass in one real second. */
  public double clockSpeed() {
    String value = text("empara.clock.speed").orElse("1");
    try {
      double speed = Double.parseDouble(value);
      if (speed > 0 && speed <= 1_000_000) {
        return speed;
      }
    } catch (NumberFormatException notANumber) {
      // falls through to the one clear error below
    }
    throw wrong("empara.clock.speed", value, "a number above 0, such as 1 or 60");
  }

  /** After this long without a sign of life a source counts as silent. */
  public Duration silenceLimit() {
    String name = "empara.feed.silence-limit";
    Duration limit = duration(name).orElse(Duration.ofMinutes(5));
    if (limit.isZero() || limit.isNegative()) {
      throw wrong(name, text(name).orElseThrow(), "a duration above zero, such as PT5M");
    }
    return limit;
  }

  /**
   * The mail server.
   *
   * @param user null when it wants none
   * @param startTls whether the connection must turn to TLS
   * @param tls whether it is TLS from the beginning
   */
  public record Mail(
      String host,
      int port,
      String from,
      String user,
      String password,
      boolean startTls,
      boolean tls) {}

  /**
   * The gateway for short messages.
   *
   * @param token null when it wants none
   */
  public record Sms(URI url, String token) {}

  /** By which mail goes out; empty when the installation has none. */
  public Optional<Mail> mail() {
    return text("empara.mail.host")
        .map(
            host -> {
              String security = text("empara.mail.security").orElse("starttls");
              if (!Set.of("starttls", "tls", "none").contains(security)) {
                throw wrong("empara.mail.security", security, "starttls, tls or none");
              }
              return new Mail(
                  host,
                  port("empara.mail.port", security.equals("tls") ? 465 : 587),
                  text("empara.mail.from")
                      .filter(from -> from.matches("[^\\s@]+@[^\\s@]+"))
                      .orElseThrow(() -> wrong("empara.mail.from", "", "an address")),
                  text("empara.mail.user").orElse(null),
                  text("empara.mail.password").orElse(null),
                  security.equals("starttls"),
                  security.equals("tls"));
            });
  }

  /** By which short messages go out; empty when the installation has none. */
  public Optional<Sms> sms() {
    return text("empara.sms.url")
        .map(
            url -> {
              if (!url.matches("https?://\\S+")) {
                throw wrong("empara.sms.url", url, "an address with http or https");
              }
              return new Sms(URI.create(url), text("empara.sms.token").orElse(null));
            });
  }

  /** After this long a message that nobody takes over is put aside, and a person is told. */
  public Duration deliveryGiveUp() {
    return duration("empara.delivery.give-up").orElse(Duration.ofMinutes(10));
  }

  /**
   * Nobody is written to more often than this by the same channel: what comes meanwhile is told
   * together.
   */
  public Duration deliveryPause() {
    return duration("empara.delivery.pause").orElse(Duration.ofSeconds(30));
  }

  /**
   * The administrators with whom an installation begins that has none, as {@code user@realm}.
   *
   * @throws IllegalArgumentException naming the setting, when one is not of that form
   */
  public List<String> bootstrapAdmins() {
    List<String> all =
        text("empara.bootstrap.admin").stream()
            .flatMap(value -> Stream.of(value.split(",")))
            .map(String::strip)
            .filter(NOT_BLANK)
            .toList();
    all.stream()
        .filter(each -> !each.matches("[a-z0-9][a-z0-9._-]{0,39}@[a-z][a-z0-9-]{1,31}"))
        .findFirst()
        .ifPresent(
            wrong -> {
              throw new IllegalArgumentException(
                  "empara.bootstrap.admin: not user@realm: " + wrong);
            });
    return all;
  }

  /**
   * A page of this installation as people reach it; empty when its address is not stated.
   *
   * @param path of the page inside the application
   */
  public Optional<String> publicPage(String path) {
    return publicUrl().map(url -> url + path);
  }

  /**
   * Where people reach this installation, with the path of the application and without a slash at
   * the end; empty when not stated.
   */
  public Optional<String> publicUrl() {
    return text("empara.public.url").map(url -> url.replaceAll("/+$", ""));
  }

  /** Whether people reach this installation by TLS, also where a proxy ends it. */
  public boolean isPublicUrlSecure() {
    return text("empara.public.url").filter(url -> url.startsWith("https://")).isPresent();
  }

  /** Addresses whose word on the caller's address is believed, comma-separated; none by default. */
  public Optional<String> trustedProxies() {
    return text("empara.trusted.proxies");
  }

  /** The postal address of whoever runs this installation, for the house pages. */
  public Optional<String> houseAddress() {
    return text("empara.house.address");
  }

  /** How the data protection officer is reached, for the house pages. */
  public Optional<String> houseDpo() {
    return text("empara.house.dpo");
  }

  /** The unit to which claims about accessibility go (RD 1112/2018 art. 13), and how. */
  public Optional<String> houseAccessibilityUnit() {
    return text("empara.house.accessibility-unit");
  }

  /**
   * Whether operators prepare the container's realms, so that no command is ever given to the
   * server.
   */
  public boolean areRealmsPrepared() {
    return flag("empara.realms.prepared").orElse(false);
  }

  /** The only folder whose files a realm may name as its secrets. */
  public Path realmSecrets() {
    return Path.of(text("empara.realms.secrets").orElse("/etc/empara/realms"))
        .toAbsolutePath()
        .normalize();
  }

  /** The issuer of portals that name none themselves. */
  public Optional<String> oidcIssuer() {
    return text("empara.oidc.issuer");
  }

  /** The client id for portals that name none themselves. */
  public Optional<String> oidcClientId() {
    return text("empara.oidc.client-id");
  }

  /** Where the client secret stands for portals that name none themselves; empty without one. */
  public Optional<String> oidcClientSecret() {
    return text("empara.oidc.client-secret").map(set -> "config:empara.oidc.client-secret");
  }

  /** A secret; empty when it is not there. */
  public Optional<String> secret(SecretReference reference) {
    return switch (reference.scheme()) {
      case "env" -> Optional.ofNullable(System.getenv(reference.place())).filter(NOT_BLANK);
      case "config" -> text(reference.place());
      default -> inFile(Path.of(reference.place()).normalize());
    };
  }

  private Optional<String> inFile(Path file) {
    try {
      // Resolved first: a link must not lead out of the folder.
      Path real = file.toRealPath();
      return real.startsWith(realmSecrets().toRealPath())
          ? Optional.of(Files.readString(real).strip()).filter(NOT_BLANK)
          : Optional.empty();
    } catch (IOException notThere) {
      return Optional.empty();
    }
  }

  private Optional<Boolean> flag(String name) {
    return text(name)
        .map(
            value ->
                switch (value) {
                  case "true" -> Boolean.TRUE;
                  case "false" -> Boolean.FALSE;
                  default -> throw wrong(name, value, "true or false");
                });
  }

  private Optional<Duration> duration(String name) {
    return text(name)
        .map(
            value -> {
              try {
                return Duration.parse(value);
              } catch (java.time.format.DateTimeParseException notADuration) {
                throw wrong(name, value, "an ISO 8601 duration, such as PT5M");
              }
            });
  }

  private int port(String name, int usual) {
    return text(name)
        .map(
            value -> {
              if (value.matches("[1-9]\\d{0,4}") && Integer.parseInt(value) <= 65_535) {
                return Integer.parseInt(value);
              }
              throw wrong(name, value, "a port from 1 to 65535");
            })
        .orElse(usual);
  }

  private Optional<String> text(String name) {
    return config.getOptionalValue(name, String.class).filter(NOT_BLANK);
  }

  private static IllegalStateException wrong(String name, String value, String expected) {
    return new IllegalStateException(name + ": '" + value + "' is not " + expected);
  }
}
