package es.caib.empara.accreditation.service;

import es.caib.empara.accreditation.TitleKind;
import es.caib.empara.accreditation.TitleState;
import es.caib.empara.accreditation.TitleWithdrawal;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A title of a case. A protection order is one as long as it is in force; nobody has recorded it.
 *
 * @param id null for a protection order
 * @param key names it among the titles of the case, to choose it for a certificate
 * @param institution realm of the body that issued it; null when it is none of ours
 * @param reference number of the sentence or of the report; null when it has none
 * @param issuedOn null when the register of the courts does not say
 * @param validUntil the last day; null when it has no end
 * @param stands whether it counts today
 * @param recordedBy null for a protection order; so is what follows
 * @param mine the caller may withdraw it
 */
public record TitleView(
    Long id,
    String key,
    TitleKind kind,
    String issuer,
    String institution,
    String reference,
    LocalDate issuedOn,
    LocalDate validUntil,
    boolean stands,
    TitleState state,
    String recordedBy,
    String recordedByName,
    String recordedRealm,
    OffsetDateTime recordedAt,
    TitleWithdrawal withdrawal,
    String remark,
    OffsetDateTime withdrawnAt,
    boolean mine) {

  /** Whether it comes from an order of a court and not from a person. */
  public boolean isDerived() {
    return id == null;
  }
}
