package es.caib.empara.cases.service;

import java.time.OffsetDateTime;

/**
 * A step that is open on a case.
 *
 * @param institution realm of the institution whose work it is
 * @param what in a few words; null when it was not said
 * @param owner {@code user@realm}; null for nobody yet and for a name without an account
 * @param ownerName of the person that does it; null when nobody has it yet
 * @param postponedFrom the day that was promised first; null when it was never put off
 */
public record StepView(
    Long id,
    String institution,
    String what,
    OffsetDateTime due,
    String owner,
    String ownerName,
    OffsetDateTime postponedFrom,
    String reason) {

  /** Nobody has it yet: it is the institution's. */
  public boolean isNobodys() {
    return owner == null && ownerName == null;
  }
}
