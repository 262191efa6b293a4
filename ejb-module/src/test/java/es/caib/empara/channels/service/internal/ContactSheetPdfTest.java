package es.caib.empara.channels.service.internal;

import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.channels.ContactHours;
import es.caib.empara.channels.ContactKind;
import es.caib.empara.channels.ContactPerson;
import es.caib.empara.shared.service.ArchivalPdf;
import es.caib.empara.shared.service.Archives;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The sheet for the day on which nothing else works can be printed, read and kept. */
class ContactSheetPdfTest {

  private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-29T09:00:00Z");
  private static final ContactHours OFFICE =
      new ContactHours(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, LocalTime.of(8, 0), LocalTime.of(15, 0));
  private static final ContactHours NIGHTS =
      new ContactHours(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, LocalTime.of(15, 0), LocalTime.of(8, 0));
  private static final ContactSheetPaper.Body BODY =
      new ContactSheetPaper.Body(
          "Consell <b> d’Eivissa & més",
          "L03070000",
          "registre@exemple.invalid",
          List.of(
              new ContactPerson(
                  ContactKind.OFFICE, "Cap", "Aina \"Inventada\"", "+34971000012", OFFICE, null),
              new ContactPerson(
                  ContactKind.OUT_OF_HOURS,
                  "Telèfon de guàrdia",
                  null,
                  "+34971000013",
                  ContactHours.always(),
                  null),
              new ContactPerson(
                  ContactKind.OUT_OF_HOURS, "Centraleta", null, "+34971000014", NIGHTS, null)));

  @Test
  void theSheet_isPdfA2a_onTwoSides_inBothLanguages() throws Exception {
    byte[] file = sheet(Collections.nCopies(8, BODY));
    Files.write(Path.of("target", "contact-sheet.pdf"), file);

    assertThat(Archives.faults(file, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(Archives.faults(file, PDFAFlavour.PDFUA_1)).isEmpty();
    try (PDDocument document = Loader.loadPDF(file)) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
      assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
          .contains("USO OFICIAL", "+34 971 00 00 12", "Consell <b> d’Eivissa & més")
          .contains("Aina \"Inventada\"", "L03070000", "registre@exemple.invalid")
          .contains("Oficina · dl.–dv. 08:00–15:00", "Fora d’horari · 24 h", "Quan / Cuándo")
          .contains("29/11/2026, 10:00", "Laia Torrens", "Ajuntament de Palma")
          .contains("Què heu de fer", "Qué debe hacer", "112")
          .doesNotContain("${");
    }
  }

  @Test
  void manyBodies_goOnOverMorePages() throws Exception {
    byte[] file = sheet(Collections.nCopies(30, BODY));

    assertThat(Archives.faults(file, PDFAFlavour.PDFA_2_A)).isEmpty();
    try (PDDocument document = Loader.loadPDF(file)) {
      assertThat(document.getNumberOfPages()).isGreaterThan(3);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sheet", "notices"})
  void bothLanguages_haveTheSameKeys(String bundle) throws IOException {
    assertThat(keys(bundle, "_es").stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(keys(bundle, "").stringPropertyNames());
    assertThat(keys(bundle, "_es").values()).noneMatch(text -> text.toString().isBlank());
  }

  private static byte[] sheet(List<ContactSheetPaper.Body> bodies) {
    return ArchivalPdf.of(
        new ContactSheetPaper().of(bodies, AT, "Laia Torrens", "Ajuntament de Palma"));
  }

  private static Properties keys(String bundle, String suffix) throws IOException {
    Properties keys = new Properties();
    String name = "/es/caib/empara/channels/service/" + bundle + suffix + ".properties";
    try (InputStreamReader in =
        new InputStreamReader(
            ContactSheetPdfTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      keys.load(in);
    }
    return keys;
  }
}
