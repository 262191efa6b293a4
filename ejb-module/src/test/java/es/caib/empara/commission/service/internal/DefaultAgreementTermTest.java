package es.caib.empara.commission.service.internal;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.commission.service.AgreementTerm.Term;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultAgreementTermTest {

  private static final LocalDate END = LocalDate.of(2030, 6, 24);

  @ParameterizedTest
  @CsvSource({
    "2029-06-23, 0",
    "2029-06-24, 12",
    "2029-12-23, 12",
    "2029-12-24, 6",
    "2030-03-23, 6",
    "2030-03-24, 3",
    "2030-06-24, 3"
  })
  void warnings_beginOnTheirDay_andTheNearestCounts(LocalDate today, int months) {
    Term term = DefaultAgreementTerm.term(END, false, List.of(6, 12, 3), today);

    assertThat(term.monthsBefore()).isEqualTo(months);
    assertThat(term.isWarned()).isEqualTo(months > 0);
    assertThat(term.ended()).isFalse();
  }

  @Test
  void afterItsLastDay_itHasEnded_whateverTheWarnings() {
    assertThat(DefaultAgreementTerm.term(END, false, List.of(), END.plusDays(1)).isWarned())
        .isTrue();
    assertThat(DefaultAgreementTerm.term(END, false, List.of(3), END.plusDays(1)).ended()).isTrue();
  }
}
