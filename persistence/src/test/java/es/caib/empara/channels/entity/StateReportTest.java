package es.caib.empara.channels.entity;

import static es.caib.empara.channels.entity.CaseThreadTest.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.channels.ReportKind;
import es.caib.empara.channels.ReportState;
import es.caib.empara.channels.ReportWay;
import es.caib.empara.institutions.DataKind;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class StateReportTest {

  private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-23T09:00:00Z");
  private static final String PALMA = "tecnica@palma";

  @Test
  void aReport_isAnsweredOnce_byTheState() {
    StateReport report = report(ReportKind.LEVEL_DOUBTED, "MEDIUM", NINE);

    report.answered("Es revaluarà", "UFAM Palma", NINE.plusHours(1), by(PALMA, NINE.plusHours(2)));

    assertThat(report.state()).isEqualTo(ReportState.ANSWERED);
    assertThat(report.answeredBy()).isEqualTo("UFAM Palma");
    assertThat(report.answerRecordedAt()).isEqualTo(NINE.plusHours(2));
    assertThatThrownBy(() -> report.answered("No", "UFAM", NINE, by(PALMA, NINE)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> report.withdraw("Error", by(PALMA, NINE)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aWithdrawnReport_waitsForNothing() {
    StateReport report = report(ReportKind.INCIDENT, null, NINE);

    report.withdraw("Era d’un altre cas", by(PALMA, NINE.plusHours(1)));

    assertThat(report.isSent()).isFalse();
    assertThat(report.withdrawalReason()).isEqualTo("Era d’un altre cas");
    assertThatThrownBy(() -> report.answered("Sí", "UFAM", NINE, by(PALMA, NINE)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void times_cannotBeInTheFuture_norTheAnswerBeforeTheReport() {
    assertThatThrownBy(() -> report(ReportKind.INCIDENT, null, NINE.plusSeconds(1)))
        .hasMessage("sentAt: has not come yet");
    StateReport report = report(ReportKind.INCIDENT, null, NINE.minusHours(1));
    assertThatThrownBy(() -> report.answered("Sí", "UFAM", NINE.minusHours(2), by(PALMA, NINE)))
        .hasMessage("answeredAt: before it was told");
    assertThatThrownBy(() -> report.answered("Sí", "UFAM", NINE.plusHours(2), by(PALMA, NINE)))
        .hasMessage("answeredAt: has not come yet");
    assertThat(report.isSent()).isTrue();
  }

  @Test
  void aReport_saysWhichDatumOrLevel_andWhatWasSeen() {
    assertThatThrownBy(() -> report(ReportKind.DATUM_SEEMS_WRONG, null, NINE))
        .hasMessage("subject: missing");
    assertThatThrownBy(() -> report(ReportKind.LEVEL_DOUBTED, " ", NINE))
        .hasMessage("subject: missing");
    assertThat(report(ReportKind.INCIDENT, "MEDIUM", NINE).subject()).isNull();
    assertThatThrownBy(
            () ->
                new StateReport(
                    7L,
                    new StateReport.Told(
                        ReportKind.INCIDENT, null, " ", "Té por", ReportWay.PHONE, null, NINE),
                    by(PALMA, NINE)))
        .as("an opinion alone is none")
        .hasMessage("facts: missing");
  }

  @Test
  void eachStep_hasItsLine_ofTheDataOfWhichTheReportSpeaks() {
    for (ReportKind kind : ReportKind.values()) {
      for (ReportState state : ReportState.values()) {
        assertThat(kind.act(state).name()).startsWith("REPORT_").endsWith("_" + state);
        assertThat(kind.act(state).tells()).isEqualTo(kind.tells());
      }
    }
    assertThat(ReportKind.INCIDENT.tells()).isEqualTo(DataKind.INCIDENTS);
    assertThat(ReportKind.DATUM_SEEMS_WRONG.tells()).isNull();
    assertThat(ReportKind.LEVEL_DOUBTED.tells()).isEqualTo(DataKind.ASSESSMENTS);
  }

  private static StateReport report(ReportKind kind, String subject, OffsetDateTime sentAt) {
    return new StateReport(
        7L,
        new StateReport.Told(
            kind, subject, "L’ha esperada a la feina", null, ReportWay.PHONE, "77/2026", sentAt),
        by(PALMA, NINE));
  }
}
