package es.caib.empara.accreditation;

import java.time.LocalDate;

/**
 * A title as a certificate names it, for good.
 *
 * @param titleId of the recorded title; null for a protection order
 * @param orderId of the protection order, the court's; null for a recorded title
 * @param reference null when it has none
 * @param validUntil the last day as it was known; null when none was
 */
public record CertifiedTitle(
    TitleKind kind,
    Long titleId,
    String orderId,
    String issuer,
    String reference,
    LocalDate issuedOn,
    LocalDate validUntil) {

  /** Whether the certificate says that it is held on a day. */
  public boolean isSaidToStandOn(LocalDate day) {
    return validUntil == null || !validUntil.isBefore(day);
  }
}
