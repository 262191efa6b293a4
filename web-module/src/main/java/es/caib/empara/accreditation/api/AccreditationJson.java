package es.caib.empara.accreditation.api;

import es.caib.empara.accreditation.CertificateLanguage;
import es.caib.empara.accreditation.CertificateStanding;
import es.caib.empara.accreditation.CertifiedTitle;
import es.caib.empara.accreditation.RevocationReason;
import es.caib.empara.accreditation.TitleKind;
import es.caib.empara.accreditation.TitleState;
import es.caib.empara.accreditation.TitleWithdrawal;
import es.caib.empara.accreditation.service.AccreditationView;
import es.caib.empara.accreditation.service.CertificateView;
import es.caib.empara.accreditation.service.TitleView;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** How the victim of a case is accredited. */
public record AccreditationJson(
    String caseNumber,
    long statusVersion,
    List<TitleJson> titles,
    List<CertificateJson> certificates) {

  /** A title, recorded or in force by an order. */
  public record TitleJson(
      Long id,
      TitleKind kind,
      boolean qualified,
      boolean inForce,
      String issuer,
      String institution,
      String reference,
      LocalDate issuedOn,
      LocalDate validUntil,
      TitleState state,
      TitleWithdrawal withdrawal,
      String recordedBy,
      String recordingInstitution,
      OffsetDateTime recordedAt) {

    static TitleJson of(TitleView view) {
      return new TitleJson(
          view.id(),
          view.kind(),
          view.kind().isQualified(),
          view.stands(),
          view.issuer(),
          view.institution(),
          view.reference(),
          view.issuedOn(),
          view.validUntil(),
          view.state(),
          view.withdrawal(),
          view.recordedBy(),
          view.recordedRealm(),
          view.recordedAt());
    }
  }

  /** A certificate, without its file. */
  public record CertificateJson(
      long id,
      String code,
      CertificateLanguage language,
      CertificateStanding standing,
      List<CertifiedJson> titles,
      String institution,
      String issuedBy,
      OffsetDateTime issuedAt,
      LocalDate validUntil,
      String sha256,
      RevocationReason revocation,
      OffsetDateTime revokedAt) {

    static CertificateJson of(CertificateView view) {
      return new CertificateJson(
          view.id(),
          view.code(),
          view.language(),
          view.standing(),
          view.titles().stream().map(CertifiedJson::of).toList(),
          view.institution(),
          view.issuedBy(),
          view.issuedAt(),
          view.validUntil(),
          view.sha256(),
          view.revocation(),
          view.revokedAt());
    }
  }

  /** What a certificate names. */
  public record CertifiedJson(
      TitleKind kind, String issuer, String reference, LocalDate issuedOn, LocalDate validUntil) {

    static CertifiedJson of(CertifiedTitle title) {
      return new CertifiedJson(
          title.kind(), title.issuer(), title.reference(), title.issuedOn(), title.validUntil());
    }
  }

  static AccreditationJson of(AccreditationView view) {
    return new AccreditationJson(
        view.caseNumber(),
        view.statusVersion(),
        view.titles().stream().map(TitleJson::of).toList(),
        view.certificates().stream().map(CertificateJson::of).toList());
  }
}
