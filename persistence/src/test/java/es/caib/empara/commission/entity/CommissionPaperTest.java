package es.caib.empara.commission.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import es.caib.empara.commission.PaperKind;
import es.caib.empara.commission.PaperLanguage;
import es.caib.empara.commission.PaperStanding;
import es.caib.empara.commission.entity.CommissionPaper.About;
import es.caib.empara.documents.DocumentFormat;
import es.caib.empara.documents.DocumentOrigin;
import es.caib.empara.documents.ElaborationState;
import es.caib.empara.documents.EniMetadata;
import es.caib.empara.shared.VerificationCode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CommissionPaperTest {

  private static final OffsetDateTime NINE = OffsetDateTime.parse("2028-02-29T08:00:00Z");
  private static final String SUM = "0".repeat(64);
  private static final String OTHER_SUM = "1".repeat(64);

  @Test
  void minutesThatWereSent_arePending_andMinutesThatWereApproved_hold() {
    assertThat(paper(PaperKind.MINUTES_SENT, null).standing()).isEqualTo(PaperStanding.PENDING);
    assertThat(paper(PaperKind.MINUTES, null).standing()).isEqualTo(PaperStanding.VALID);
    assertThat(paper(PaperKind.CERTIFICATE, 9L).standing()).isEqualTo(PaperStanding.VALID);
  }

  @Test
  void aCertificateOfNothing_andMinutesOfACertificate_areNoPapers() {
    assertThatThrownBy(() -> paper(PaperKind.CERTIFICATE, null)).hasMessageStartingWith("kind:");
    assertThatThrownBy(() -> paper(PaperKind.MINUTES, 9L)).hasMessageStartingWith("kind:");
  }

  @Test
  void signing_changesTheSumAndTheTypeOfSignature_once() {
    CommissionPaper paper = paper(PaperKind.MINUTES, null);
    assertThat(paper.eni().signatureType()).isEqualTo("TF01");

    paper.sign(OTHER_SUM);

    assertThat(paper.sha256()).isEqualTo(OTHER_SUM);
    assertThat(paper.eni().signatureType()).isEqualTo("TF06");
    assertThat(paper.isSigned()).isTrue();
    assertThatThrownBy(() -> paper.sign(SUM)).hasMessage("paper: not to be signed");
  }

  @Test
  void aSupersededPaper_isNotSigned_andStaysSuperseded() {
    CommissionPaper paper = paper(PaperKind.MINUTES_SENT, null);

    paper.supersede(NINE);
    paper.supersede(NINE.plusDays(1));

    assertThat(paper.standing()).isEqualTo(PaperStanding.SUPERSEDED);
    assertThatThrownBy(() -> paper.sign(OTHER_SUM)).hasMessage("paper: not to be signed");
  }

  @Test
  void aPaper_bearsTheMinimumMetadata() {
    EniMetadata eni = paper(PaperKind.CERTIFICATE, 9L).eni();

    assertThat(eni.identifier()).matches("ES_X00000000_2028_[A-Z0-9]{30}");
    assertThat(eni.organ()).isEqualTo("X00000000");
    assertThat(eni.capturedAt()).isEqualTo(NINE);
    assertThat(eni.ntiType()).isEqualTo("TD11");
    assertThat(eni.elaboration()).isEqualTo(ElaborationState.EE01);
  }

  @Test
  void aFile_isGivenOutAsSigned_onceItIs_andKeptAsItWasMade() {
    CommissionPaperFile file = new CommissionPaperFile(1L, new byte[] {1});
    assertThat(file.current()).containsExactly(1);

    file.sign(new byte[] {1, 2});

    assertThat(file.current()).containsExactly(1, 2);
    assertThat(file.content()).containsExactly(1);
  }

  private static CommissionPaper paper(PaperKind kind, Long certificateId) {
    return new CommissionPaper(
        kind,
        new About(1L, certificateId, "2028/1", LocalDate.of(2028, 2, 29)),
        PaperLanguage.CA,
        VerificationCode.make(bound -> 3),
        SUM,
        new EniMetadata(
            EniMetadata.identifier("X00000000", 2028, new Random(1)::nextInt),
            "X00000000",
            NINE,
            DocumentOrigin.ADMINISTRATION,
            ElaborationState.EE01,
            DocumentFormat.PDF,
            kind.ntiType(),
            CommissionPaper.BY_CODE));
  }
}
