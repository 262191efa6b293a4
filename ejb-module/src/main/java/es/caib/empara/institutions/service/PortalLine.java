package es.caib.empara.institutions.service;

import java.net.URI;
import java.util.Map;

/** The line to the portals. Every failure is a {@link PortalFault} that says what is wrong. */
public interface PortalLine {

  /** What a server answered. */
  record Reply(int status, String body) {}

  /**
   * What an issuer says of itself, as it was within the last ten minutes.
   *
   * @throws PortalFault when it cannot be had, or is not of that issuer
   */
  PortalMetadata metadata(String issuer);

  /**
   * The same, asked anew.
   *
   * @throws PortalFault when it cannot be had, or is not of that issuer
   */
  PortalMetadata freshMetadata(String issuer);

  /**
   * Reads a document.
   *
   * @throws PortalFault when it cannot be had
   */
  String read(URI address);

  /**
   * Sends a form as a confidential client (RFC 6749, 2.3.1).
   *
   * @throws PortalFault when nobody answers
   */
  Reply send(URI address, Map<String, String> form, String clientId, String clientSecret);
}
