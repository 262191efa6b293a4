package es.caib.empara.accreditation.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.accreditation.TitleKind;
import es.caib.empara.accreditation.TitleReport;
import es.caib.empara.accreditation.TitleState;
import es.caib.empara.accreditation.TitleWithdrawal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccreditationTitleTest {

  private static final LocalDate ISSUED = LocalDate.of(2026, 3, 1);
  private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-26T09:00:00Z");

  @Test
  void aProtectionOrder_isRecordedByNobody() {
    assertThatThrownBy(() -> title(TitleKind.PROTECTION_ORDER, "Jutjat", ISSUED, null))
        .hasMessageStartingWith("kind:");
  }

  @Test
  void aTitle_withoutIssuerOrDay_orThatEndsBeforeItBegins_isNone() {
    assertThatThrownBy(() -> title(TitleKind.SENTENCE, " ", ISSUED, null))
        .hasMessage("issuer: missing");
    assertThatThrownBy(() -> title(TitleKind.SENTENCE, "Jutjat", null, null))
        .hasMessage("issuedOn: missing");
    assertThatThrownBy(() -> title(TitleKind.SENTENCE, "Jutjat", ISSUED, ISSUED.minusDays(1)))
        .hasMessageStartingWith("validUntil:");
  }

  @ParameterizedTest
  @CsvSource({
    // Not yet; its first day; its last day; the day after.
    "2026-02-28, 2026-11-26, false",
    "2026-03-01, 2026-11-26, true",
    "2026-11-26, 2026-11-26, true",
    "2026-11-27, 2026-11-26, false",
    // One day only.
    "2026-03-01, 2026-03-01, true",
    "2026-03-02, 2026-03-01, false",
    // The day that three years out of four do not have.
    "2028-02-29, 2028-02-29, true",
    "2028-03-01, 2028-02-29, false",
    // The days on which summer time begins and ends.
    "2027-03-28, 2027-03-28, true",
    "2026-10-25, 2026-10-25, true",
    "2026-10-26, 2026-10-25, false",
    // No end.
    "2099-12-31, , true"
  })
  void aTitle_standsFromItsFirstToItsLastDay(LocalDate day, LocalDate until, boolean stands) {
    assertThat(title(TitleKind.SENTENCE, "Jutjat", ISSUED, until).standsOn(day)).isEqualTo(stands);
  }

  @Test
  void withdrawing_withoutAReason_changesNothing() {
    AccreditationTitle title = title(TitleKind.SENTENCE, "Jutjat", ISSUED, null);

    assertThatThrownBy(() -> title.withdraw(null, "x", "tecnica@palma", NINE))
        .hasMessage("reason: missing");
    assertThatThrownBy(() -> title.withdraw(TitleWithdrawal.OTHER, " ", "tecnica@palma", NINE))
        .hasMessage("text: missing");
    assertThat(title.standsOn(ISSUED)).isTrue();
  }

  @Test
  void withdrawing_isDoneOnce_andTheFirstReasonStays() {
    AccreditationTitle title = title(TitleKind.SENTENCE, "Jutjat", ISSUED, null);

    assertThat(title.withdraw(TitleWithdrawal.OVERTURNED, null, "tecnica@palma", NINE)).isTrue();
    assertThat(title.withdraw(TitleWithdrawal.OTHER, "Una altra", "tecnica@ibd", NINE)).isFalse();

    assertThat(title.state()).isEqualTo(TitleState.WITHDRAWN);
    assertThat(title.withdrawal()).isEqualTo(TitleWithdrawal.OVERTURNED);
    assertThat(title.withdrawnBy()).isEqualTo("tecnica@palma");
    assertThat(title.standsOn(ISSUED)).isFalse();
  }

  /** Ley 11/2016 art. 78 and LO 1/2004 art. 23, as the catalogue tells them. */
  @Test
  void theCatalogue_saysWhatIsQualified_andWhatTheOrganicLawNames() {
    assertThat(Arrays.stream(TitleKind.values()).filter(TitleKind::isQualified))
        .containsExactlyInAnyOrder(
            TitleKind.SENTENCE, TitleKind.PROTECTION_ORDER, TitleKind.LABOUR_INSPECTION_REPORT);
    assertThat(Arrays.stream(TitleKind.values()).filter(kind -> !kind.isOfArticle23()))
        .containsExactlyInAnyOrder(
            TitleKind.LABOUR_INSPECTION_REPORT, TitleKind.POLICE_REPORT, TitleKind.MEDICAL_REPORT);
  }

  static AccreditationTitle title(
      TitleKind kind, String issuer, LocalDate issuedOn, LocalDate until) {
    return new AccreditationTitle(
        1L,
        new TitleReport(kind, issuer, null, "12/2026", issuedOn, until),
        "tecnica@palma",
        "palma",
        1,
        NINE);
  }
}
