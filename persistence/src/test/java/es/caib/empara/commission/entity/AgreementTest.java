package es.caib.empara.commission.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AgreementTest {

  private static final LocalDate START = LocalDate.of(2026, 6, 24);
  private static final LocalDate END = LocalDate.of(2030, 6, 24);

  @Test
  void anAgreement_lastsFourYearsAtMost() {
    assertThat(until(END).lastDay()).isEqualTo(END);
    assertThatThrownBy(() -> until(END.plusDays(1))).hasMessage("endsOn: not within four years");
    assertThatThrownBy(() -> until(START)).hasMessage("endsOn: not within four years");
  }

  @Test
  void extending_isAgreedOnTheLastDayAtTheLatest() {
    Agreement agreement = until(END);

    assertThatThrownBy(() -> agreement.extend(END.plusYears(1), END.plusDays(1), "secretaria@ibd"))
        .hasMessage("agreedOn: too late");
    agreement.extend(END.plusYears(4), END, "secretaria@ibd");

    assertThat(agreement.lastDay()).isEqualTo(END.plusYears(4));
    assertThat(agreement.extensionAgreedOn()).isEqualTo(END);
  }

  @Test
  void extending_byMoreThanFourYears_backwards_orTwice_isRefused() {
    Agreement agreement = until(END);

    assertThatThrownBy(() -> agreement.extend(END.plusYears(4).plusDays(1), START, "s@ibd"))
        .hasMessage("until: not within four years");
    assertThatThrownBy(() -> agreement.extend(END, START, "s@ibd"))
        .hasMessage("until: not within four years");
    assertThat(agreement.isExtended()).isFalse();
    agreement.extend(END.plusDays(1), START, "s@ibd");
    assertThatThrownBy(() -> agreement.extend(END.plusDays(2), START, "s@ibd"))
        .hasMessage("agreement: extended before");
  }

  private static Agreement until(LocalDate end) {
    return new Agreement(1L, "BOE-A-2026-14473", START, START, LocalDate.of(2026, 7, 3), end);
  }
}
