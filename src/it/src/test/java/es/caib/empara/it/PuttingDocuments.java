package es.caib.empara.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import es.caib.empara.it.fixture.Answer;
import es.caib.empara.it.fixture.Browser;
import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.PdfFile;
import es.caib.empara.it.fixture.Screen;
import es.caib.empara.it.fixture.Visitor;
import es.caib.empara.simulator.RiskLevel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A document from the hands of one person into those of another, on any database. */
abstract class PuttingDocuments {

  private static final String PALMA = "07040";
  private static final String TITLE = "Interlocutòria inventada";

  private static Browser browser;

  abstract EmparaMicro micro();

  @BeforeAll
  static void launch() {
    browser = Browser.launch();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void aDocument_isRefusedWithoutLosingAWord_thenKept_givenOutAndWithdrawn() throws IOException {
    String number = micro().feed().registerCase(PALMA).caseNumber();
    String words = UUID.randomUUID().toString();
    Path pdf = PdfFile.of(words);
    try (Screen city = enter("tecnica@palma");
        Screen council = enter("tecnica@cmallorca")) {
      open(city, number);
      city.choose(kind(city), "Ordre o resolució");
      city.page().getByLabel("Títol").fill(TITLE);
      file(city)
          .setInputFiles(
              new FilePayload(
                  "ordre.pdf",
                  "application/pdf",
                  "MZ, a program".getBytes(StandardCharsets.US_ASCII)));
      press(city, "Posa el document");
      assertThat(city.page().locator("#put .faults")).containsText("no és un PDF ni una imatge");
      assertThat(city.page().getByLabel("Títol")).hasValue(TITLE);
      assertThat(kind(city)).containsText("Ordre o resolució");

      file(city).setInputFiles(pdf);
      press(city, "Posa el document");
      assertThat(city.page().locator("#documents .notice")).containsText(TITLE);
      assertThat(city.page().locator("#lines")).containsText("Ha posat un document: " + TITLE);

      open(council, number);
      Download download = council.page().waitForDownload(() -> link(council).click());
      try (InputStream content = download.createReadStream()) {
        assertThat(content.readAllBytes()).isEqualTo(PdfFile.bytes(words));
      }
      assertThat(council.page().getByText("Retira", exactly())).hasCount(0);
      assertGuarded(link(council).getAttribute("href").replaceFirst("^/empara", ""), number);

      withdraw(city);
      assertThat(city.page().locator("#documents .notice")).containsText("S’ha retirat");
      assertThat(link(city)).hasCount(0);
      assertThat(city.complaints()).isEmpty();
      assertThat(council.complaints()).isEmpty();
    }
  }

  @Test
  void aDocument_putOnAStatusThatHasMovedOn_isSentAgainAfterALook_withItsFile() {
    String number = micro().feed().registerCase(PALMA).caseNumber();
    try (Screen city = enter("tecnica@palma")) {
      open(city, number);
      city.choose(kind(city), "Informe");
      city.page().getByLabel("Títol").fill(TITLE);
      file(city).setInputFiles(PdfFile.of(UUID.randomUUID().toString()));
      micro().feed().assess(number, RiskLevel.EXTREME);
      press(city, "Posa el document");

      assertThat(city.page().locator("[id='documents-stale']")).containsText("extrem");
      press(city, "Actualitza l’estat i conserva el text");
      assertThat(city.page().locator("[id='documents-stale'] .stale")).hasCount(0);
      press(city, "Posa el document");
      assertThat(city.page().locator("#documents .notice")).containsText(TITLE);
      assertThat(city.complaints()).isEmpty();
    }
  }

  /** The way out by plain HTTP: what it says to the browser, and whom it does not serve. */
  private void assertGuarded(String path, String number) {
    Visitor council = new Visitor(micro().base());
    council.logIn("tecnica@cmallorca").expect(302);
    assertThat(council.open(path).expect(302).header("Location"))
        .as("without a reason")
        .contains("/cases/case.xhtml?n=" + number);
    giveReason(council, number);
    Answer given = council.open(path).expect(200);
    assertThat(given.header("Content-Type")).startsWith("application/pdf");
    assertThat(given.header("Content-Disposition")).startsWith("attachment; filename=");
    assertThat(given.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(given.header("Cache-Control")).isEqualTo("no-store");
    assertThat(given.headers().allValues("Content-Security-Policy").toString()).contains("sandbox");

    Visitor elsewhere = new Visitor(micro().base());
    elsewhere.logIn("tecnica@cmenorca").expect(302);
    giveReason(elsewhere, number);
    assertThat(elsewhere.open(path).status()).isEqualTo(404);
    assertThat(council.open(path + "9999").status()).isEqualTo(404);
    assertThat(council.open(path.replaceFirst("d=.*", "d=x")).status()).isEqualTo(404);
    Visitor reader = new Visitor(micro().base());
    reader.logIn("consulta@cmallorca").expect(302);
    assertThat(reader.open(path).status()).isEqualTo(403);
  }

  private static void giveReason(Visitor visitor, String number) {
    visitor
        .submit("/cases/case.xhtml?n=" + number, Map.of("why:reason", "FOLLOW_UP", "why:open", ""))
        .expect(302);
  }

  private static void open(Screen screen, String number) {
    screen.visit("/cases/case.xhtml?n=" + number);
    screen.page().getByText("En faig el seguiment").click();
    press(screen, "Obre el cas");
    screen.page().locator("#status").waitFor();
    screen.page().locator("#documents > summary").click();
    file(screen).waitFor();
  }

  private static void withdraw(Screen screen) {
    screen.page().getByText("Retira: ").click();
    press(screen, "Retira el document");
    assertThat(screen.page().locator("#withdrawal .faults")).containsText("Explicau per què");
    screen.page().getByLabel("Per què es retira").fill("Posat per error");
    press(screen, "Retira el document");
  }

  private static Locator kind(Screen screen) {
    return screen.page().locator("[id='put:kind_label']");
  }

  private static Locator file(Screen screen) {
    return screen.page().getByLabel("Fitxer");
  }

  private static Locator link(Screen screen) {
    return screen.page().locator("#withdrawal a[download]");
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }

  private static void press(Screen screen, String button) {
    screen
        .page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  private Screen enter(String account) {
    return new Story(micro().base(), browser).enter(account);
  }
}
