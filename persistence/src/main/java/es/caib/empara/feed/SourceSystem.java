package es.caib.empara.feed;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The State's source systems, each with its machine account and the kinds of event that it sends.
 */
public enum SourceSystem {
  VIOGEN("/ses/viogen", "viogen@ses", Set.of("case", "risk", "incident")),
  SIRAJ("/justicia/siraj", "siraj@ses", Set.of("order", "hearing")),
  SISPE("/iipp/sispe", "sispe@ses", Set.of("prison")),
  COMETA("/cometa", "cometa@ses", Set.of("device"));

  private static final String PREFIX = "es.viogen.";
  private static final String OF_EVERY_SOURCE = "feed";

  /** The police, not the court, says that an order has reached it. */
  private static final String ORDER_ACKNOWLEDGED = PREFIX + "order.acknowledged.";

  private final String uri;
  private final String account;
  private final Set<String> families;

  SourceSystem(String uri, String account, Set<String> families) {
    this.uri = uri;
    this.account = account;
    this.families = families;
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
   * Whether a type, such as {@code es.viogen.risk.assessed.v1}, belongs to another source and not
   * to this one. A type that nobody knows belongs to nobody.
   */
  public boolean isForeign(String type) {
    if (!type.startsWith(PREFIX)) {
      return false;
    }
    String family = type.substring(PREFIX.length()).split("\\.", 2)[0];
    if (family.equals(OF_EVERY_SOURCE)) {
      return false;
    }
    if (type.startsWith(ORDER_ACKNOWLEDGED)) {
      return this != VIOGEN;
    }
    return !families.contains(family)
        && Arrays.stream(values()).anyMatch(other -> other.families.contains(family));
  }
}
