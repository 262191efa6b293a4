package es.caib.empara.channels;

import es.caib.empara.shared.Required;
import java.time.OffsetDateTime;

/**
 * Who does something, for which institution, when, and on which status of the case.
 *
 * @param principal {@code user@realm}
 * @param institution realm
 * @param statusVersion that the person had on screen
 */
public record Signature(
    String principal, String institution, OffsetDateTime at, long statusVersion) {

  public Signature {
    Required.text("principal", principal);
    Required.text("institution", institution);
    Required.value("at", at);
    if (statusVersion < 1) {
      throw new IllegalArgumentException("statusVersion: missing");
    }
  }
}
