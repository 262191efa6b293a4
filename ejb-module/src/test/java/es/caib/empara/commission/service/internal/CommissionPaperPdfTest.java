package es.caib.empara.commission.service.internal;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.commission.MinutesState;
import es.caib.empara.commission.PaperLanguage;
import es.caib.empara.commission.service.SessionRecord;
import es.caib.empara.commission.service.internal.PaperPage.Proof;
import es.caib.empara.shared.VerificationCode;
import es.caib.empara.shared.service.ArchivalPdf;
import es.caib.empara.shared.service.Archives;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The papers of the Commission are what they claim to be, by the judge that archives use. */
class CommissionPaperPdfTest {

  private static final LocalDate DAY = LocalDate.of(2028, 2, 29);
  private static final VerificationCode CODE = VerificationCode.make(bound -> 7);
  private static final Proof PROOF = new Proof(CODE, "https://empara.example/house/verify.xhtml");

  @ParameterizedTest
  @EnumSource
  void minutes_arePdfA2a_andTaggedForAScreenReader(PaperLanguage language) throws Exception {
    for (MinutesState state : List.of(MinutesState.SENT, MinutesState.APPROVED)) {
      byte[] file = minutes(language, Sessions.full(), state, PROOF);
      Files.write(Path.of("target", "minutes-" + language.tag() + "-" + state + ".pdf"), file);
      assertArchival(file);
    }
  }

  @ParameterizedTest
  @EnumSource
  void minutesOfASessionThatNobodyCameTo_andAPreview_areSoToo(PaperLanguage language)
      throws Exception {
    assertArchival(minutes(language, Sessions.bare(), MinutesState.SENT, PROOF));
    assertArchival(minutes(language, Sessions.full(), MinutesState.DRAFT, null));
  }

  @ParameterizedTest
  @EnumSource
  void longMinutes_goOnOverSeveralPages(PaperLanguage language) throws Exception {
    SessionRecord full = Sessions.full();
    SessionRecord many =
        new SessionRecord(
            full.number(),
            full.kind(),
            full.mode(),
            full.place(),
            full.scheduledAt(),
            full.startedAt(),
            full.endedAt(),
            full.call(),
            full.quorum(),
            Collections.nCopies(40, full.attendees().get(1)),
            full.absences(),
            full.chair(),
            full.secretary(),
            Collections.nCopies(12, full.items().get(0)));

    byte[] file = minutes(language, many, MinutesState.APPROVED, PROOF);

    assertArchival(file);
    try (PDDocument document = Loader.loadPDF(file)) {
      assertThat(document.getNumberOfPages()).isGreaterThan(3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCertificate_isPdfA2a_andTaggedForAScreenReader(PaperLanguage language) throws Exception {
    byte[] file = certificate(language, true);
    Files.write(Path.of("target", "resolution-" + language.tag() + ".pdf"), file);

    assertArchival(file);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CA | Acta de la sessió 2028/1 | Extraordinària | 29 de febrer de 2028, 09:05 | A favor:"
            + " 1. En contra: 1. Abstencions: 1. | des de les 09:20, fins a les 10:00 |"
            + " s’absté d’intervenir-hi (art. 23 Llei 40/2015): interès personal | Hi ha la meitat"
            + " dels membres.",
        "ES | Acta de la sesión 2028/1 | Extraordinaria | 29 de febrero de 2028, 09:05 | A favor:"
            + " 1. En contra: 1. Abstenciones: 1. | desde las 09:20, hasta las 10:00 | se abstiene"
            + " de intervenir (art. 23 Ley 40/2015): interés personal | Está la mitad de los"
            + " miembros."
      })
  void minutes_sayInTheirLanguage_whatTheLawAsks(
      PaperLanguage language,
      String title,
      String kind,
      String started,
      String votes,
      String presence,
      String apart,
      String quorum)
      throws Exception {
    byte[] file = minutes(language, Sessions.full(), MinutesState.APPROVED, PROOF);

    assertThat(text(file))
        .contains(title, kind, started, votes, presence, apart, quorum, CODE.text())
        .contains(Sessions.ANTONIA, "Admissió del Servei d’Atenció <b>")
        .contains("S’habilita el seu administrador.", "No hi ha informe.", "Observem")
        .doesNotContain("${");
    try (PDDocument document = Loader.loadPDF(file)) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo(title);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CA, Pendent d’aprovació, abans que s’aprovi l’acta",
    "ES, Pendiente de aprobación, antes de que se apruebe el acta"
  })
  void papersBeforeTheApproval_sayThatTheMinutesArePending(
      PaperLanguage language, String minutes, String certificate) throws Exception {
    assertThat(text(minutes(language, Sessions.full(), MinutesState.SENT, PROOF)))
        .contains(minutes);
    assertThat(text(minutes(language, Sessions.full(), MinutesState.APPROVED, PROOF)))
        .doesNotContain(minutes);
    assertThat(text(certificate(language, true))).contains(certificate);
    assertThat(text(certificate(language, false))).doesNotContain(certificate);
  }

  @Test
  void aPreview_bearsNoCode() throws Exception {
    assertThat(text(minutes(PaperLanguage.CA, Sessions.full(), MinutesState.DRAFT, null)))
        .contains("PROVA SENSE CODI")
        .doesNotContain("Codi segur de verificació");
  }

  @Test
  void bothLanguages_haveTheSameWords() throws IOException {
    assertThat(words("_es").keySet()).isEqualTo(words("").keySet());
    assertThat(words("_es").values()).allMatch(text -> !text.toString().isBlank());
  }

  private static Properties words(String suffix) throws IOException {
    Properties words = new Properties();
    words.load(
        PaperPage.class.getResourceAsStream(
            "/es/caib/empara/commission/service/papers" + suffix + ".properties"));
    return words;
  }

  private static void assertArchival(byte[] file) throws Exception {
    assertThat(Archives.faults(file, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(Archives.faults(file, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  private static byte[] minutes(
      PaperLanguage language, SessionRecord session, MinutesState state, Proof proof) {
    return ArchivalPdf.of(
        new MinutesPaper(language).of(new MinutesContent(session, "Observem."), state, proof));
  }

  private static byte[] certificate(PaperLanguage language, boolean pending) {
    return ArchivalPdf.of(
        new CertificatePaper(language)
            .of(
                Sessions.full(),
                new MinutesContent(Sessions.full(), null).resolution("2028/1/1").orElseThrow(),
                pending,
                DAY,
                PROOF));
  }

  private static String text(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
