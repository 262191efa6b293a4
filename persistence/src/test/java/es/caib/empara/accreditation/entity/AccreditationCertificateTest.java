package es.caib.empara.accreditation.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.accreditation.CertificateLanguage;
import es.caib.empara.accreditation.CertificateReport;
import es.caib.empara.accreditation.CertificateStanding;
import es.caib.empara.accreditation.CertifiedTitle;
import es.caib.empara.accreditation.RevocationReason;
import es.caib.empara.accreditation.TitleKind;
import es.caib.empara.shared.VerificationCode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccreditationCertificateTest {

  private static final LocalDate DAY = LocalDate.of(2028, 2, 29);
  private static final OffsetDateTime NINE = OffsetDateTime.parse("2028-02-29T08:00:00Z");

  private static final CertifiedTitle SENTENCE = named(TitleKind.SENTENCE, 7L, null, null);
  private static final CertifiedTitle ORDER =
      named(TitleKind.PROTECTION_ORDER, null, "OP-1", DAY.plusDays(10));

  @Test
  void aCertificateOfNothing_isNone() {
    assertThatThrownBy(AccreditationCertificateTest::certificate).hasMessageStartingWith("titles:");
  }

  @Test
  void whatItCertifies_isReadBackAsItWas() {
    CertifiedTitle bare =
        new CertifiedTitle(
            TitleKind.PROTECTION_ORDER, null, "OP-2", "Jutjat “2”", null, null, null);

    assertThat(certificate(SENTENCE, ORDER, bare).titles()).containsExactly(SENTENCE, ORDER, bare);
  }

  @Test
  void itsLastDay_isThatOfTheTitleThatLastsLongest() {
    CertifiedTitle short1 = named(TitleKind.POLICE_REPORT, 8L, null, DAY);

    assertThat(certificate(short1, ORDER).validUntil()).isEqualTo(DAY.plusDays(10));
    assertThat(certificate(short1, ORDER, SENTENCE).validUntil()).isNull();
  }

  @Test
  void itHolds_throughItsLastDay_andExpiresAfterIt() {
    AccreditationCertificate certificate = certificate(ORDER);

    assertThat(standing(certificate, DAY, ORDER)).isEqualTo(CertificateStanding.VALID);
    assertThat(standing(certificate, DAY.plusDays(10), ORDER)).isEqualTo(CertificateStanding.VALID);
    assertThat(standing(certificate, DAY.plusDays(11))).isEqualTo(CertificateStanding.EXPIRED);
  }

  @Test
  void whenATitleIsLostBeforeItsDay_itIsOvertaken_alsoWhenAnotherStands() {
    assertThat(standing(certificate(ORDER), DAY)).isEqualTo(CertificateStanding.OVERTAKEN);
    assertThat(standing(certificate(ORDER, SENTENCE), DAY, SENTENCE))
        .as("the paper says of the order what is not so any more")
        .isEqualTo(CertificateStanding.OVERTAKEN);
  }

  @Test
  void whenATitleHasEndedAsThePaperSays_itStillHoldsForTheOthers() {
    assertThat(standing(certificate(ORDER, SENTENCE), DAY.plusDays(11), SENTENCE))
        .isEqualTo(CertificateStanding.VALID);
  }

  @Test
  void revoked_itHoldsNoMore_whateverElseIsTrue() {
    AccreditationCertificate certificate = certificate(ORDER);

    assertThatThrownBy(() -> certificate.revoke(RevocationReason.OTHER, "", "tecnica@ibd", NINE))
        .hasMessage("text: missing");
    assertThat(standing(certificate, DAY, ORDER)).isEqualTo(CertificateStanding.VALID);
    assertThat(certificate.revoke(RevocationReason.WRONG_DATA, null, "tecnica@ibd", NINE)).isTrue();
    assertThat(certificate.revoke(RevocationReason.OTHER, "x", "tecnica@palma", NINE)).isFalse();

    assertThat(standing(certificate, DAY, ORDER)).isEqualTo(CertificateStanding.REVOKED);
    assertThat(standing(certificate, DAY.plusYears(1))).isEqualTo(CertificateStanding.REVOKED);
    assertThat(certificate.revocation()).isEqualTo(RevocationReason.WRONG_DATA);
  }

  private static CertificateStanding standing(
      AccreditationCertificate certificate, LocalDate day, CertifiedTitle... held) {
    return certificate.standing(day, Set.of(held)::contains);
  }

  private static CertifiedTitle named(
      TitleKind kind, Long titleId, String orderId, LocalDate until) {
    return new CertifiedTitle(
        kind, titleId, orderId, "Jutjat de Violència", "12/2027", DAY.minusDays(3), until);
  }

  private static AccreditationCertificate certificate(CertifiedTitle... titles) {
    return new AccreditationCertificate(
        new CertificateReport(
            VerificationCode.make(bound -> 3),
            1L,
            CertificateLanguage.CA,
            List.of(titles),
            "M. A. S.",
            2L,
            "Institut Balear de la Dona",
            "ibd",
            "tecnica@ibd",
            1,
            NINE),
        "0".repeat(64));
  }
}
