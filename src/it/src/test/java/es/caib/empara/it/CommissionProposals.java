package es.caib.empara.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import es.caib.empara.it.fixture.Browser;
import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.RealmDesk;
import es.caib.empara.it.fixture.Screen;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/** Who proposes to the Commission, and the legal services, who find it fit for a session. */
final class CommissionProposals implements AutoCloseable {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Screen coordinator;
  private final Screen legal;

  /**
   * A body that is not in yet. Its first administrator is called {@code admin}.
   *
   * @param municipality by name
   * @param realmKind as the page offers it
   */
  record Body(String name, String realm, String municipality, String realmKind) {}

  CommissionProposals(EmparaMicro micro, Browser browser) {
    Story story = new Story(micro.base(), browser);
    coordinator = story.enter("coordinacio@ibd");
    legal = story.enter("juridic@ibd");
  }

  /**
   * Proposes to let a body in. What is missing is said first.
   *
   * @param effective null: at once
   */
  void incorporate(Body body, LocalDate effective) {
    Page page = coordinator.page();
    coordinator.visit("/commission/propose.xhtml");
    press(page, "Presenta-la");
    assertThat(page.locator(".faults")).isVisible();
    fill(page, "Nom de la institució", body.name());
    fill(page, "Domini d’accés", body.realm());
    fill(page, "NIF", "P0702700F");
    fill(page, "Competència", "Serveis socials municipals (Llei 4/2009).");
    check(page, body.municipality());
    check(page, "Ordres i mesures");
    fill(page, "Informe de protecció de dades", "Favorable, delegada municipal.");
    fill(page, "Persones que hi accedirien", "4");
    if (!body.realmKind().equals(RealmDesk.LOCAL)) {
      coordinator.choose(page.locator("[id='propose:realmKind_label']"), body.realmKind());
    }
    fill(page, "Persona de contacte", "Joana Prova");
    fill(page, "Telèfon de contacte", "971 000 000");
    fill(page, "Correu de contacte", "contacte@municipi.example");
    fill(page, "Primera administració: nom", "Antònia Exemple");
    fill(page, "Nom d’accés", "admin");
    fill(page, "Correu de la primera administració", "admin@municipi.example");
    fill(page, "Motiu", "Atén dones del municipi i ha de conèixer les mesures.");
    if (effective != null) {
      Locator day = page.locator("[id='propose:effectiveOn_input']");
      day.fill(DAY.format(effective));
      day.press("Tab");
    }
    press(page, "Presenta-la");
    assertThat(page.locator("h1")).containsText(body.name());
    review();
  }

  /** Proposes to suspend a body, at once. */
  void suspend(String body) {
    Page page = coordinator.page();
    coordinator.visit("/commission/propose.xhtml");
    coordinator.choose(page.locator("[id='propose:kind_label']"), "Suspensió");
    Locator which = page.locator("[id='propose:own_label']");
    assertThat(which).isVisible();
    coordinator.choose(which, body);
    fill(page, "Motiu", "Consultes sense motiu.");
    press(page, "Presenta-la");
    assertThat(page.locator("h1")).containsText("Suspensió: " + body);
    review();
  }

  /** The legal services look at what stands on the screen of who proposed it. */
  private void review() {
    legal.page().navigate(coordinator.page().url());
    legal.page().getByLabel("Observacions").fill("Conforme.");
    press(legal.page(), "És a punt per a una sessió");
    assertThat(legal.page().locator(".notice")).containsText("és a punt per a una sessió");
  }

  List<String> complaints() {
    return Stream.concat(coordinator.complaints().stream(), legal.complaints().stream()).toList();
  }

  private static void check(Page page, String name) {
    page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name).setExact(true))
        .check();
  }

  private static void fill(Page page, String label, String text) {
    page.getByLabel(label).fill(text);
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  @Override
  public void close() {
    coordinator.close();
    legal.close();
  }
}
