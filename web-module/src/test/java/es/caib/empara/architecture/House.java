package es.caib.empara.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rooms of the house: modules are layers, packages are domains. */
public final class House {

  static final String ROOT = "es.caib.empara.";
  static final String SHARED = "shared";
  static final String LAUNCHER = "es.caib.empara.launcher";

  /** Which domains' services each domain may use; what those may use, it may use too. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("institutions", Set.of()),
          Map.entry("access", Set.of("institutions")),
          Map.entry("audit", Set.of("institutions", "access")),
          Map.entry("cases", Set.of("institutions", "access")),
          Map.entry("documents", Set.of("cases")),
          Map.entry("orders", Set.of("cases", "documents")),
          Map.entry("resources", Set.of("cases")),
          Map.entry("accreditation", Set.of("cases", "orders")),
          Map.entry("feed", Set.of("cases", "orders")),
          Map.entry("commission", Set.of("institutions", "access", "documents")),
          Map.entry("people", Set.of("institutions", "access", "documents")),
          Map.entry("protocols", Set.of("institutions", "access")),
          Map.entry("channels", Set.of("institutions", "access", "cases", "documents")),
          Map.entry(
              "alerts",
              Set.of(
                  "institutions",
                  "access",
                  "audit",
                  "cases",
                  "documents",
                  "orders",
                  "resources",
                  "feed",
                  "commission",
                  "people",
                  "protocols",
                  "channels")),
          Map.entry(
              "statistics",
              Set.of(
                  "institutions",
                  "access",
                  "audit",
                  "cases",
                  "documents",
                  "orders",
                  "resources",
                  "commission",
                  "people",
                  "protocols",
                  "channels")));

  private static final Pattern ROOM =
      Pattern.compile(
          "es\\.caib\\.empara\\.(?<domain>[a-z]+)"
              + "(\\.(?<layer>entity|service\\.internal|service|web|api))?(?<rest>\\..*)?");

  private House() {}

  /** What a package is in its domain. */
  enum Layer {
    VALUES,
    ENTITY,
    SERVICE,
    INTERNAL,
    WEB,
    API;

    boolean isWeb() {
      return this == WEB || this == API;
    }
  }

  /** A place in the house. */
  record Room(String domain, Layer layer) {}

  /** The room of a class; empty for what is outside, and for a package that the house lacks. */
  static Optional<Room> room(JavaClass javaClass) {
    Matcher matcher = ROOM.matcher(javaClass.getPackageName());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String domain = matcher.group("domain");
    boolean known = domain.equals(SHARED) || MAY_USE.containsKey(domain);
    Layer layer = layer(matcher.group("layer"));
    boolean deeper = matcher.group("rest") != null;
    return known && (!deeper || layer == Layer.INTERNAL)
        ? Optional.of(new Room(domain, layer))
        : Optional.empty();
  }

  private static Layer layer(String name) {
    if (name == null) {
      return Layer.VALUES;
    }
    return name.equals("service.internal")
        ? Layer.INTERNAL
        : Layer.valueOf(name.toUpperCase(Locale.ROOT));
  }

  static boolean mayUse(String domain, String other) {
    return domain.equals(other) || other.equals(SHARED) || reach(domain).contains(other);
  }

  private static Set<String> reach(String domain) {
    Set<String> reached = new HashSet<>();
    for (String other : MAY_USE.getOrDefault(domain, Set.of())) {
      reached.add(other);
      reached.addAll(reach(other));
    }
    return reached;
  }

  static DescribedPredicate<JavaClass> in(Layer... layers) {
    Set<Layer> wanted = Set.of(layers);
    return DescribedPredicate.describe(
        "in " + wanted, c -> room(c).map(Room::layer).filter(wanted::contains).isPresent());
  }

  /** The simulator is a tool beside the house; only who calls it is of interest here. */
  public static final class WithoutSimulator implements ImportOption {

    @Override
    public boolean includes(Location location) {
      return !location.contains("/es/caib/empara/simulator/")
          && !location.contains("empara-simulator");
    }
  }
}
