package es.caib.empara.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import es.caib.empara.it.fixture.Answer;
import es.caib.empara.it.fixture.Axe;
import es.caib.empara.it.fixture.Beside;
import es.caib.empara.it.fixture.Browser;
import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.Eventually;
import es.caib.empara.it.fixture.InTurn;
import es.caib.empara.it.fixture.MailServer;
import es.caib.empara.it.fixture.Postgres;
import es.caib.empara.it.fixture.Screen;
import es.caib.empara.it.fixture.Visitor;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A circular by its pages and letters, and how a body is reached, on PostgreSQL. */
@Beside
class CircularsIT {

  private static final String CENTRE = "coordinacio@ibd";
  private static final String BODY = "Consell Insular de Formentera";

  /** Letters are looked at every few seconds; the rest is patience with a busy machine. */
  private static final Duration AT_MOST = Duration.ofSeconds(60);

  private static Postgres postgres;
  private static MailServer mail;
  private static EmparaMicro micro;
  private static Browser browser;

  @BeforeAll
  static void start() {
    postgres = Postgres.start();
    mail = MailServer.start();
    Map<String, String> settings = new HashMap<>(postgres.settings());
    settings.put("EMPARA_DEMO_CASES", "10");
    settings.put("EMPARA_MAIL_HOST", "localhost");
    settings.put("EMPARA_MAIL_PORT", Integer.toString(mail.port()));
    settings.put("EMPARA_MAIL_SECURITY", "none");
    settings.put("EMPARA_MAIL_FROM", "empara@empara.example");
    micro = EmparaMicro.start("circulars", settings);
    browser = Browser.launch();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (micro != null) {
      micro.close();
    }
    mail.close();
    postgres.close();
  }

  @InTurn
  @Test
  void aCircular_readByAllButOne_namesTheOneToItsAuthor() {
    try (Screen author = enter(CENTRE);
        Screen reader = enter("tecnica@cformentera")) {
      author.visit("/channels/circular-edit.xhtml");
      Page page = author.page();
      press(page, "Envia-la a qui l’ha de llegir");
      assertThat(page.locator(".faults").innerText()).contains("Escriviu el títol i el text");
      page.locator("[id='draft:titleCa']").fill("Horari d’hivern");
      page.locator("[id='draft:textCa']").fill("Canvia l’horari.\n\nLlegiu-ho avui.");
      page.getByLabel(BODY).check();
      page.getByLabel("Personal tècnic").check();
      assertAccessible(page);
      press(page, "Envia-la a qui l’ha de llegir");
      page.locator(".done").waitFor();
      assertThat(main(page))
          .contains("L’han llegida 0 de 2.", "Joana Mayans", "Maria Serra Ferrer");

      reader.visit("/channels/circulars.xhtml");
      reader
          .page()
          .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Horari d’hivern"))
          .first()
          .click();
      assertThat(main(reader.page()))
          .contains("Llegiu-ho avui.")
          .doesNotContain("Qui l’ha llegida");
      assertAccessible(reader.page());
      press(reader.page(), "L’he llegida");
      reader.page().locator(".notice").waitFor();
      reader.visit("/channels/circulars.xhtml");
      assertThat(main(reader.page())).contains("Horari d’hivern");

      page.reload();
      assertThat(main(page))
          .contains("L’han llegida 1 de 2.", BODY, "Maria Serra Ferrer")
          .doesNotContain("Joana Mayans");
      assertAccessible(page);
      assertThat(received("circular 2/", 2))
          .containsExactlyInAnyOrder(
              "tecnica@cformentera.empara.example", "tecnica2@cformentera.empara.example");
      press(page, "Recorda-ho a qui no l’ha llegida");
      page.locator(".notice").waitFor();
      press(page, "Recorda-ho a qui no l’ha llegida");
      assertThat(received("encara no heu llegit", 1))
          .containsExactly("tecnica2@cformentera.empara.example");
      assertThat(main(page)).contains("Darrer recordatori:");
      assertThat(author.complaints()).isEmpty();
      assertThat(reader.complaints()).isEmpty();
    }
  }

  @InTurn
  @Test
  void aBodyConfirmsItsCard_andAFailedCallIsMended() {
    try (Screen administrator = enter("admin@cformentera");
        Screen centre = enter(CENTRE)) {
      administrator.visit("/channels/contact.xhtml");
      Page card = administrator.page();
      assertThat(main(card)).contains("Sense confirmar", "Confirmau la fitxa");
      card.locator("[id='entry:post']").fill("Cap de servei");
      card.locator("[id='entry:phone']").fill("112");
      press(card, "Afegeix el contacte");
      card.locator(".faults").waitFor();
      assertAccessible(card);
      card.locator("[id='entry:phone']").fill("971 00 00 77");
      press(card, "Afegeix el contacte");
      card.locator(".notice").waitFor();
      assertThat(main(card)).contains("+34 971 00 00 77");
      press(card, "Tot és correcte: confirma la fitxa");
      card.getByText("Fitxa confirmada.").waitFor();
      assertThat(main(card)).doesNotContain("Sense confirmar");
      assertAccessible(card);

      centre.visit("/channels/contact.xhtml?b=cformentera");
      Page call = centre.page();
      record(centre, "No ha respost ningú");
      assertThat(main(call))
          .contains("Arreglau el contacte que no respon", "La darrera telefonada no hi va arribar");
      assertAccessible(call);
      record(centre, "Han respost");
      // Other lines may have been answered before, so the state of this one is waited for.
      Eventually.holds(
          "the line is mended",
          AT_MOST,
          () -> !main(call).contains("La darrera telefonada no hi va arribar"));
      assertThat(administrator.complaints()).isEmpty();
      assertThat(centre.complaints()).isEmpty();
    }
    Visitor technician = new Visitor(micro.base());
    technician.logIn("tecnica@cformentera").expect(302);
    Answer sheet = technician.open("/channels/sheet").expect(200);
    assertThat(sheet.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(sheet.header("Content-Disposition")).startsWith("attachment");
    assertThat(sheet.body()).startsWith("%PDF-");
    assertThat(technician.open("/channels/contact.xhtml").body())
        .contains("La vostra institució el va baixar");
  }

  /** To whom letters came that say so in their subject. */
  private static List<String> received(String subject, int expected) {
    return Eventually.get(
        "letters: " + subject,
        AT_MOST,
        () ->
            Optional.of(
                    mail.letters().stream()
                        .filter(letter -> letter.subject().contains(subject))
                        .map(MailServer.Letter::to)
                        .toList())
                .filter(letters -> letters.size() >= expected));
  }

  private static Screen enter(String account) {
    return new Story(micro.base(), browser).enter(account);
  }

  private static void record(Screen centre, String outcome) {
    Page page = centre.page();
    String phone = page.locator("ol li:has-text('Telèfon de guàrdia') a").innerText();
    centre.choose(page.locator("[id='call:lineId_label']"), "Telèfon de guàrdia · " + phone);
    centre.choose(page.locator("[id='call:outcome_label']"), outcome);
    press(page, "Registra la telefonada");
    page.locator("[id='contact:all'] .state:has-text('" + outcome + "')").first().waitFor();
  }

  private static String main(Page page) {
    return page.locator("main").innerText();
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  private static void assertAccessible(Page page) {
    assertThat(Axe.barriers(page)).isEmpty();
  }
}
