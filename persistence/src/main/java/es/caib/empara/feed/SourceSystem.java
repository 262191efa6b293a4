package es.caib.empara.feed;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The State's source systems, each with its machine account and the kinds of event that it may
 * send.
 */
public enum SourceSystem {
  VIOGEN(
      "/ses/viogen",
      "viogen@ses",
      Set.of("case", "risk", "incident"),
      Set.of("order.acknowledged")),
  SIRAJ("/justicia/siraj", "siraj@ses", Set.of("order", "hearing"), Set.of()),
  SISPE("/iipp/sispe", "sispe@ses", Set.of("prison"), Set.of()),
  COMETA("/cometa", "cometa@ses", Set.of("device"), Set.of());

  private static final String PREFIX = "es.viogen.";

  private final String uri;
  private final String account;
  private final Set<String> families;
  private final Set<String> single;

  SourceSystem(String uri, String account, Set<String> families, Set<String> single) {
    this.uri = uri;
    this.account = account;
    this.families = families;
    this.single = single;
  }

  /** The system behind a CloudEvents source. */
  public static Optional<SourceSystem> byUri(String uri) {
    return Arrays.stream(values()).filter(system -> system.uri.equals(uri)).findFirst();
  }

  /** The system behind a machine account, {@code user@realm}. */
  public static Optional<SourceSystem> byAccount(String principal) {
    return Arrays.stream(values()).filter(system -> system.account.equals(principal)).findFirst();
  }

  public String uri() {
    return uri;
  }

  public String account() {
    return account;
  }

  /**
   * Whether this system may send events of the type, such as {@code es.viogen.risk.assessed.v1}.
   */
  public boolean maySend(String type) {
    if (!type.startsWith(PREFIX)) {
      return false;
    }
    String name = type.substring(PREFIX.length()).replaceFirst("\\.v\\d+$", "");
    int dot = name.indexOf('.');
    String family = dot < 0 ? name : name.substring(0, dot);
    return family.equals("feed")
        || single.contains(name)
        || (families.contains(family) && !(this == SIRAJ && name.equals("order.acknowledged")));
  }
}
