package es.caib.empara.simulator;

import java.util.Arrays;

/** The State's systems that send events, each with the account it sends with. */
public enum Source {
  VIOGEN("/ses/viogen", "viogen@ses"),
  SIRAJ("/justicia/siraj", "siraj@ses"),
  SISPE("/iipp/sispe", "sispe@ses"),
  COMETA("/cometa", "cometa@ses");

  private final String uri;
  private final String account;

  Source(String uri, String account) {
    this.uri = uri;
    this.account = account;
  }

  /** Value of the CloudEvents attribute {@code source}. */
  public String uri() {
    return uri;
  }

  /** Account of the demo, {@code user@realm}. */
  public String account() {
    return account;
  }

  /** The source with this CloudEvents URI. */
  public static Source ofUri(String uri) {
    return Arrays.stream(values())
        .filter(source -> source.uri.equals(uri))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Unknown source " + uri));
  }
}
