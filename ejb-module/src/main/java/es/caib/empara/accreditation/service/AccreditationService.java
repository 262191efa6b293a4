package es.caib.empara.accreditation.service;

import es.caib.empara.accreditation.RevocationReason;
import es.caib.empara.accreditation.TitleWithdrawal;
import es.caib.empara.audit.service.AccessPurpose;
import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * By which titles the victim of a case is accredited (Ley 11/2016 art. 78; LO 1/2004 art. 23), and
 * the certificates of it. What is recorded, issued and taken back is an act on the case: it cites
 * the status version that the person had on screen and is the next one. All of it throws {@link
 * es.caib.empara.shared.service.NotFound} when the case is absent or outside the scope.
 */
@Local
public interface AccreditationService {

  /** The titles and the certificates of a case. */
  AccreditationView open(@NotNull String caseNumber, @NotNull AccessPurpose purpose);

  /**
   * Records a title that the person has seen.
   *
   * @throws es.caib.empara.cases.service.StaleStatusException when the case has moved on
   * @throws es.caib.empara.shared.service.InvalidInput for a protection order, which the courts
   *     record, for a day to come and for an end before the beginning
   */
  TitleView record(
      @NotNull String caseNumber,
      @NotNull @Valid TitleCommand title,
      @NotNull AccessPurpose purpose);

  /**
   * A title counts no more; certificates that name it are overtaken.
   *
   * @throws es.caib.empara.cases.service.StaleStatusException when the case has moved on
   * @throws es.caib.empara.shared.service.NotFound also when another institution recorded it and
   *     the caller does not coordinate
   */
  TitleView withdraw(
      @NotNull Long titleId,
      long statusVersion,
      @NotNull TitleWithdrawal reason,
      @Size(max = 500) String text);

  /**
   * Issues a certificate of titles that count today.
   *
   * @throws es.caib.empara.cases.service.StaleStatusException when the case has moved on
   * @throws es.caib.empara.shared.service.InvalidInput when one of the titles does not count today
   */
  CertificateView issue(
      @NotNull String caseNumber,
      @NotNull @Valid CertificateCommand certificate,
      @NotNull AccessPurpose purpose);

  /** The file of a certificate of the case, as it was issued. */
  CertificateDocument download(
      @NotNull String caseNumber, @NotNull Long certificateId, @NotNull AccessPurpose purpose);

  /**
   * A certificate holds no more, and whoever asks by its code is told so.
   *
   * @throws es.caib.empara.cases.service.StaleStatusException when the case has moved on
   * @throws es.caib.empara.shared.service.NotFound also when another institution issued it and the
   *     caller does not coordinate
   */
  CertificateView revoke(
      @NotNull Long certificateId,
      long statusVersion,
      @NotNull RevocationReason reason,
      @Size(max = 500) String text);
}
