package es.caib.empara.accreditation.service.internal;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.accreditation.CertificateLanguage;
import es.caib.empara.accreditation.CertifiedTitle;
import es.caib.empara.accreditation.TitleKind;
import es.caib.empara.cases.DocumentType;
import es.caib.empara.cases.PersonIdentity;
import es.caib.empara.shared.VerificationCode;
import es.caib.empara.shared.service.ArchivalPdf;
import es.caib.empara.shared.service.Archives;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The file is what it claims to be, by the judge that archives use, in every language. */
class CertificatePdfTest {

  private static final LocalDate DAY = LocalDate.of(2028, 2, 29);
  private static final VerificationCode CODE = VerificationCode.make(bound -> 7);

  @ParameterizedTest
  @EnumSource
  void aCertificate_isPdfA2a_andTaggedForAScreenReader(CertificateLanguage language)
      throws Exception {
    byte[] file = file(language, everyTitle());

    assertThat(Archives.faults(file, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(Archives.faults(file, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  /** Without this, a judge that passes everything would keep the test above. */
  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFA_1_B", "PDFA_4"})
  void aCertificate_isNotWhatItDoesNotClaimToBe(PDFAFlavour flavour) throws Exception {
    assertThat(Archives.faults(file(CertificateLanguage.CA, everyTitle()), flavour)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CA | ÚS OFICIAL | 29 de febrer de 2028 | Sentència condemnatòria | Sense data de fi",
        "ES | USO OFICIAL | 29 de febrero de 2028 | Sentencia condenatoria | Sin fecha de fin",
        "EN | OFFICIAL USE | 29 February 2028 | Sentence that convicts | No end date"
      })
  void aCertificate_saysInItsLanguage_whoHoldsWhatUntilWhen(
      CertificateLanguage language, String label, String day, String kind, String end)
      throws Exception {
    byte[] file = file(language, everyTitle());

    try (PDDocument document = Loader.loadPDF(file)) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      assertThat(text)
          .contains(label, day, kind, end, CODE.text())
          .contains("Maria del Pilar Ñíguez-Paral·lel i Güell de la Conceição")
          .contains("Institut Balear de la Dona <&>", "Sentència 12/2027 <b>")
          .doesNotContain("${");
      assertThat(text.replace(" ", ""))
          .contains("https://empara.example/empara/house/verify.xhtml");
      assertThat(document.getDocumentInformation().getTitle())
          .as("says nothing to whoever sees only the name of the window")
          .containsIgnoringCase("administrati");
      assertThat(document.getDocumentInformation().getProducer()).startsWith("Empara");
      assertThat(document.getDocumentCatalog().getLanguage()).startsWith(language.tag());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCertificateWithManyTitles_goesOnOverSeveralPages(CertificateLanguage language)
      throws Exception {
    List<CertifiedTitle> many =
        IntStream.range(0, 40).mapToObj(i -> everyTitle().get(i % everyTitle().size())).toList();

    byte[] file = file(language, many);

    assertThat(Archives.faults(file, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(Archives.faults(file, PDFAFlavour.PDFUA_1)).isEmpty();
    try (PDDocument document = Loader.loadPDF(file)) {
      assertThat(document.getNumberOfPages()).isGreaterThan(1);
    }
  }

  private static byte[] file(CertificateLanguage language, List<CertifiedTitle> titles)
      throws IOException {
    PersonIdentity holder =
        new PersonIdentity(
            DocumentType.NIE,
            "X0000000T",
            "Maria del Pilar",
            "Ñíguez-Paral·lel i Güell",
            "de la Conceição",
            null,
            null,
            null,
            null,
            null);
    byte[] file =
        ArchivalPdf.of(
            new CertificateText(language)
                .page(
                    new CertificateText.Paper(
                        "Institut Balear de la Dona <&>",
                        holder,
                        titles,
                        DAY,
                        CODE,
                        "https://empara.example/empara/house/verify.xhtml")));
    Path kept = Path.of("target", "certificate-" + language.tag() + "-" + titles.size() + ".pdf");
    Files.write(kept, file);
    return file;
  }

  private static List<CertifiedTitle> everyTitle() {
    return Arrays.stream(TitleKind.values())
        .map(
            kind ->
                new CertifiedTitle(
                    kind,
                    1L,
                    null,
                    "Jutjat de Violència sobre la Dona núm. 1 de Palma · l’Hospitalet, “Çà i llà”",
                    "Sentència 12/2027 <b>",
                    DAY.minusYears(1),
                    kind == TitleKind.SENTENCE ? null : DAY.plusDays(1)))
        .toList();
  }
}
