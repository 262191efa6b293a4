package es.caib.empara.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.Screen;
import es.caib.empara.it.fixture.Visitor;
import es.caib.empara.simulator.RiskLevel;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From a title on a desk to a certificate in a hand, and what whoever is given it can find out. */
class AccreditationIT extends InBrowser {

  private static final String PALMA = "07040";
  private static final String CITY = "tecnica@palma";

  AccreditationIT(EmparaMicro micro) {
    super(micro);
  }

  @Test
  void title_recorded_isCertified_downloaded_checkedOutside_revoked_andCheckedAgain()
      throws IOException {
    String number = micro.feed().registerCase(PALMA).caseNumber();
    micro.feed().grantOrder(number);
    try (Screen city = enter(CITY);
        Screen anybody = browser.open(micro.base())) {
      open(city, number);
      Page page = city.page();
      assertThat(page.locator("#part-accreditation .asked"))
          .containsText("Ordre de protecció en vigor");

      record(city);
      issue(city);
      String code = page.locator("#issued .code").innerText();
      assertThat(page.locator("#timeline")).containsText("Emet un certificat d’acreditació");
      download(city, code);

      assertThat(check(anybody, code)).hasAttribute("data-standing", "VALID");
      assertThat(anybody.page().locator("#answer")).containsText("Ajuntament de Palma");
      assertThat(anybody.page().url()).doesNotContain(code);

      revoke(city, code);
      assertThat(check(anybody, code)).hasAttribute("data-standing", "REVOKED");
      assertThat(check(anybody, "2222-2222-2222-2222")).hasAttribute("data-standing", "UNKNOWN");
      assertThat(city.complaints()).isEmpty();
      assertThat(anybody.complaints()).isEmpty();
    }
  }

  @Test
  void title_onAStatusThatHasMovedOn_isRefusedInWords_andKeepsWhatWasTyped() {
    String number = micro.feed().registerCase(PALMA).caseNumber();
    try (Screen city = enter(CITY)) {
      open(city, number);
      fillIn(city);
      micro.feed().assess(number, RiskLevel.EXTREME);
      button(city, "Anota el títol").click();

      assertThat(city.page().locator("#title .stale")).containsText("a extrem");
      button(city, "Actualitza l’estat i conserva el text").click();
      assertThat(city.page().locator("#status")).containsText("Extrem");
      assertThat(city.page().locator("[id='title:issuer']")).hasValue("Jutjat núm. 1 de Palma");
      button(city, "Anota el títol").click();
      assertThat(city.page().locator("#part-accreditation .notice"))
          .hasText("S’ha anotat el títol.");
      assertThat(city.complaints()).isEmpty();
    }
  }

  @Test
  void file_isGivenOnlyToWhoHasOpenedTheCase_asAnAttachmentThatNobodyKeeps() {
    String number = micro.feed().registerCase(PALMA).caseNumber();
    micro.feed().grantOrder(number);
    try (Screen city = enter(CITY)) {
      open(city, number);
      issue(city);
      String path = "/accreditation/certificate?n=" + number + "&id=" + certificate(number);

      APIResponse given = city.page().request().get(micro.base() + path);
      assertThat(given.status()).isEqualTo(200);
      assertThat(given.headers())
          .containsEntry("content-type", "application/pdf")
          .containsEntry("x-content-type-options", "nosniff")
          .containsEntry("cache-control", "no-store");
      assertThat(given.headers().get("content-disposition"))
          .matches("attachment; filename=\"document-[2-9A-Z]{4}\\.pdf\"");

      assertRefused("tecnica@cmenorca", path, 404);
      assertRefused("consulta@cmallorca", path, 403);
      assertRefused("auditoria@ibd", path, 403);
      // Inside, but without a reason for this case.
      assertRefused(CITY, path, 404);
      for (String wrong : List.of("", "?n=" + number, "?id=1", "?n=" + number + "&id=x")) {
        assertRefused(CITY, "/accreditation/certificate" + wrong, 404);
      }
    }
  }

  private void assertRefused(String account, String path, int status) {
    Visitor visitor = new Visitor(micro.base());
    visitor.logIn(account).expect(302);
    assertThat(visitor.open(path).status()).as("%s %s", account, path).isEqualTo(status);
  }

  private static void open(Screen screen, String number) {
    screen.visit("/cases/case.xhtml?n=" + number);
    screen.page().getByText("En faig el seguiment").click();
    button(screen, "Obre el cas").click();
    screen.page().locator("#accreditation > summary").click();
    screen.page().locator("[id='title:kind']").waitFor();
  }

  private static void fillIn(Screen city) {
    Page page = city.page();
    city.choose(page.locator("[id='title:kind_label']"), "Sentència condemnatòria");
    page.locator("[id='title:issuer']").fill("Jutjat núm. 1 de Palma");
    page.locator("[id='title:reference']").fill("12/2026");
    page.locator("[id='title:issuedOn_input']").fill("02/03/2026");
    page.locator("[id='title:issuedOn_input']").press("Tab");
  }

  private static void record(Screen city) {
    Page page = city.page();
    button(city, "Anota el títol").click();
    assertThat(page.locator("#title .faults")).containsText("Triau quin títol és.");
    fillIn(city);
    button(city, "Anota el títol").click();
    assertThat(page.locator("#part-accreditation .notice")).hasText("S’ha anotat el títol.");
    assertThat(page.locator("#held .asked")).hasCount(2);
    assertThat(page.locator("#held")).containsText("Jutjat núm. 1 de Palma · 12/2026");
  }

  private static void issue(Screen city) {
    Page page = city.page();
    page.locator("[id='certificate:language']").getByText("Castellà").click();
    button(city, "Emet el certificat").click();
    assertThat(page.locator("#part-accreditation .notice"))
        .hasText("S’ha emès el certificat. Ja el podeu baixar.");
    assertThat(page.locator("#issued .asked")).containsText("Vàlid");
  }

  private static void download(Screen city, String code) throws IOException {
    Page page = city.page();
    Download file = page.waitForDownload(() -> page.locator("#issued a").click());
    assertThat(file.suggestedFilename()).isEqualTo("document-" + code.substring(0, 4) + ".pdf");
    byte[] content = Files.readAllBytes(file.path());
    assertThat(new String(content, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
  }

  private static void revoke(Screen city, String code) {
    Page page = city.page();
    button(city, "Revoca el certificat").click();
    assertThat(page.locator("#undo")).containsText(code);
    button(city, "Revoca aquest certificat").click();
    assertThat(page.locator("#undo .faults")).containsText("Triau per què.");
    page.locator("#undo").getByText("Ho ha demanat ella").click();
    button(city, "Revoca aquest certificat").click();
    assertThat(page.locator("#part-accreditation .notice")).hasText("S’ha revocat el certificat.");
    assertThat(page.locator("#issued .asked")).containsText("Revocat");
  }

  private static Locator check(Screen anybody, String code) {
    anybody.visit("/house/verify.xhtml");
    anybody.page().getByLabel("Codi de verificació").fill(code);
    button(anybody, "Comprova").click();
    return anybody.page().locator("#answer");
  }

  private static Locator button(Screen screen, String name) {
    return screen
        .page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private String certificate(String number) {
    JsonObject accreditation =
        micro
            .api()
            .get(CITY, "/api/v1/cases/" + number + "/accreditation", "Access-Reason", "FOLLOW_UP")
            .expect(200)
            .json();
    return accreditation
        .getJsonArray("certificates")
        .getJsonObject(0)
        .getJsonNumber("id")
        .toString();
  }
}
