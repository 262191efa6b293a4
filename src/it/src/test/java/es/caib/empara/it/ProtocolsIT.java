package es.caib.empara.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import es.caib.empara.it.fixture.Axe;
import es.caib.empara.it.fixture.Beside;
import es.caib.empara.it.fixture.Browser;
import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.Screen;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A protocol by its pages, from the empty draft to a clause that a new text of the law reopens. */
@Beside
class ProtocolsIT {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Madrid"));
  private static final String TITLE = "Protocol de coordinació policial";
  private static final String FIRST = "LO 1/2004 art. 31";
  private static final String SECOND = "LO 1/2004 art. 32";
  private static final String FREE = "LO 1/2004 art. 23";

  @Test
  void aProtocol_isWritten_reviewed_mended_inForce_read_andReopenedByTheLaw() {
    try (EmparaMicro micro = EmparaMicro.start("protocols", Map.of("EMPARA_DEMO_CASES", "0"));
        Browser browser = Browser.launch()) {
      Story story = new Story(micro.base(), browser);
      try (Screen writer = story.enter("admin@palma");
          Screen lawyer = story.enter("juridic@ibd");
          Screen technician = story.enter("tecnica@palma")) {
        written(writer);
        String protocol = submitted(writer);
        returned(lawyer);
        mended(writer, protocol);
        verified(lawyer);
        broughtIntoForce(writer, protocol);
        readByStaff(technician);
        comparedWithTheNext(writer);
        reopened(lawyer);
        confirmed(writer, protocol);
        overseen(lawyer);
        for (Screen screen : List.of(writer, lawyer, technician)) {
          Assertions.assertThat(screen.complaints()).isEmpty();
        }
      }
    }
  }

  private static void written(Screen writer) {
    Page page = writer.page();
    writer.visit("/protocols/list.xhtml");
    page.getByText("Comença un protocol nou").click();
    page.getByLabel("Codi").fill("policia");
    page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Títol")).fill(TITLE);
    press(page, "Comença a escriure’l");
    assertThat(page.locator(".done")).containsText("Protocol començat");
    assertThat(page.locator("dl.facts")).containsText("Sense cobrir: " + FIRST + ", " + SECOND);

    link(page, "Afegeix una clàusula").click();
    page.getByLabel("Títol de la clàusula").fill("Enllaç policial");
    Locator typed = page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true));
    typed.pressSequentially("Una persona **per torn**.");
    // The preview comes by itself; what is typed is found again although nothing was kept.
    assertThat(page.locator("[id='edit:preview'] strong")).hasText("per torn");
    assertAccessible(page);
    page.reload();
    assertThat(typed).hasValue("Una persona **per torn**.");
    assertThat(page.locator(".draft-note")).isVisible();
    article(page, FIRST).check();
    press(page, "Desa la clàusula");
    assertThat(page.locator("dl.facts")).containsText("Sense cobrir: " + SECOND);

    addClause(page, "Terminis", "En deu minuts.", null);
    assertThat(page.locator("dl.facts")).containsText("2. Terminis");
    assertAccessible(page);
  }

  private static void addClause(Page page, String heading, String content, String article) {
    link(page, "Afegeix una clàusula").click();
    page.getByLabel("Títol de la clàusula").fill(heading);
    page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true)).fill(content);
    if (article != null) {
      article(page, article).check();
    }
    press(page, "Desa la clàusula");
    assertThat(page.locator(".done")).containsText("Clàusula desada");
  }

  /** The id of the protocol, as its address says. */
  private static String submitted(Screen writer) {
    Page page = writer.page();
    assertThat(page.locator(".next-act")).containsText("així us el tornaran");
    press(page, "Presenta als serveis jurídics");
    page.waitForURL(Pattern.compile("protocol\\.xhtml\\?p="));
    assertThat(page.locator("dl.facts")).containsText("Presentada");
    return page.url().replaceFirst(".*[?&]p=(\\d+).*", "$1");
  }

  private static void returned(Screen lawyer) {
    Page page = lawyer.page();
    openReview(lawyer);
    assertThat(button(page, "La clàusula 2 és conforme")).isDisabled();
    assertAccessible(page);
    press(page, "La clàusula 1 és conforme");
    assertThat(page.locator(".notice")).containsText("Clàusula conforme");
    press(page, "Torna la clàusula 2");
    assertThat(page.locator(".faults")).containsText("Escriviu el motiu");
    page.getByLabel("Motiu, si la tornau").nth(1).fill("Digau en quin article es basa.");
    press(page, "Torna la clàusula 2");
    assertThat(page.locator(".notice")).containsText("Clàusula tornada");
    press(page, "Torna la versió a la institució");
    assertThat(page.locator("dl.facts")).containsText("Tornada");
  }

  private static void openReview(Screen lawyer) {
    lawyer.visit("/protocols/list.xhtml");
    lawyer
        .page()
        .getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(TITLE))
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Revisau-lo"))
        .click();
  }

  private static void mended(Screen writer, String protocol) {
    Page page = writer.page();
    writer.visit("/protocols/protocol.xhtml?p=" + protocol);
    assertThat(page.locator("main")).containsText("Digau en quin article es basa.");
    link(page, "Escriviu-lo").click();
    link(page, "Canvia la clàusula 2").click();
    assertThat(page.locator(".warning").first()).containsText("Digau en quin article es basa.");
    article(page, SECOND).check();
    article(page, FREE).check();
    press(page, "Desa la clàusula");
    assertThat(page.locator("dl.facts")).containsText("Tots coberts");
    press(page, "Presenta als serveis jurídics");
    assertThat(page.locator("dl.facts")).containsText("Presentada");
  }

  private static void verified(Screen lawyer) {
    Page page = lawyer.page();
    openReview(lawyer);
    press(page, "La clàusula 2 és conforme");
    press(page, "Verifica la versió");
    assertThat(page.locator("dl.facts")).containsText("Verificada");
  }

  private static void broughtIntoForce(Screen writer, String protocol) {
    Page page = writer.page();
    writer.visit("/protocols/protocol.xhtml?p=" + protocol);
    page.locator("[id='acts:from_input']").fill(DAY.format(TODAY));
    page.locator("[id='acts:from_input']").press("Tab");
    press(page, "Fes-lo vigent aquest dia");
    assertThat(page.locator("dl.facts")).containsText("Vigent");
    assertAccessible(page);
  }

  private static void readByStaff(Screen technician) {
    Page page = technician.page();
    technician.visit("/protocols/list.xhtml");
    page.locator(".next.step", new Page.LocatorOptions().setHasText(TITLE))
        .getByRole(AriaRole.LINK)
        .click();
    assertThat(page.locator("main")).containsText("per torn");
    press(page, "L’he llegit");
    assertThat(page.locator("dl.facts")).containsText("L’heu llegit");
    assertThat(button(page, "L’he llegit")).hasCount(0);
  }

  private static void comparedWithTheNext(Screen writer) {
    Page page = writer.page();
    press(page, "Comença una versió nova");
    page.waitForURL(Pattern.compile("edit\\.xhtml"));
    link(page, "Canvia la clàusula 2").click();
    page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true)).fill("En cinc minuts.");
    press(page, "Desa la clàusula");
    assertThat(page.locator(".done")).containsText("Clàusula desada");
    writer.visit("/protocols/list.xhtml");
    page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(TITLE))
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Versió 2"))
        .click();
    link(page, "Compara amb la versió 1").click();
    assertThat(page.locator("del")).containsText("deu");
    assertThat(page.locator("ins")).containsText("cinc");
    assertAccessible(page);
  }

  private static void reopened(Screen lawyer) {
    Page page = lawyer.page();
    lawyer.visit("/protocols/law.xhtml?a=5");
    assertThat(page.locator("#a-5")).containsText("Resum; text oficial a BOE-A-2004-21760");
    page.locator("[id='text:inForceFrom_input']").fill(DAY.format(TODAY));
    page.locator("[id='text:inForceFrom_input']").press("Tab");
    page.getByLabel("Text en castellà").fill("Artículo de prueba, con un texto inventado.");
    page.getByLabel("On s’ha publicat").fill("BOE-A-PROVA");
    press(page, "Entra el text nou");
    assertThat(page.locator(".done")).containsText("Clàusules que s’han tornat a obrir: 1.");
    assertThat(page.locator("#a-5")).containsText("Per revisar");
    assertAccessible(page);
  }

  private static void confirmed(Screen writer, String protocol) {
    Page page = writer.page();
    writer.visit("/protocols/protocol.xhtml?p=" + protocol);
    assertThat(page.locator("dl.facts")).containsText("Ha canviat la llei");
    assertThat(page.locator("dl.facts")).containsText("Vigent");
    assertAccessible(page);
    page.getByLabel("Per què encara val").fill("El text nou no hi afecta.");
    press(page, "La clàusula encara val");
    assertThat(page.locator(".notice")).containsText("Clàusula confirmada");
    assertThat(page.locator("dl.facts")).not().containsText("Ha canviat la llei");
  }

  private static void overseen(Screen lawyer) {
    lawyer.visit("/protocols/overview.xhtml");
    assertThat(lawyer.page().getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(TITLE)))
        .containsText("(1/");
  }

  private static Locator article(Page page, String label) {
    return page.getByLabel(label + ":");
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static void press(Page page, String name) {
    button(page, name).click();
  }

  private static void assertAccessible(Page page) {
    Assertions.assertThat(Axe.barriers(page)).isEmpty();
  }
}
