package es.caib.empara.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import es.caib.empara.it.fixture.Alerts;
import es.caib.empara.it.fixture.Answer;
import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.Screen;
import es.caib.empara.simulator.RiskLevel;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From an alert to a place in a shelter, and the map on which the shelter is found. */
class ResourcesIT extends InBrowser {

  private static final String PALMA = "07040";
  private static final String INCA = "07027";
  private static final String COUNCIL = "tecnica@cmallorca";
  private static final String CITY = "tecnica@palma";
  private static final String CITYS = "Acolliment municipal d’urgència";
  private static final String COUNCILS = "Servei d’acolliment d’urgència";
  private static final int MOST_TABS = 150;

  ResourcesIT(EmparaMicro micro) {
    super(micro);
  }

  @Test
  void shelter_askedFromAnAlert_isRefusedByTheFirst_acceptedByTheNext_andGivenBackAtTheEnd() {
    String number = micro.feed().registerCase(PALMA).caseNumber();
    micro.feed().assess(number, RiskLevel.HIGH);
    String alert = alertOf(number);
    long places = free(COUNCILS);
    try (Screen council = enter(COUNCIL);
        Screen city = enter(CITY)) {
      askForAShelter(council, number, alert);
      assertThat(activations(number).get(0).getJsonNumber("alertId").toString()).isEqualTo(alert);

      refuse(city, number);
      assertThat(activations(number)).hasSize(2);

      theNextIsAskedByItself(council, number);
      assertThat(free(COUNCILS)).as("a place is reserved").isEqualTo(places - 1);
      accept(council, number);
      step(council, number, "Comença…", "Marca que ha començat", "Ha començat.");
      assertThat(free(COUNCILS)).isEqualTo(places - 1);
      step(council, number, "Acaba…", "Acaba i allibera la plaça", "Acabat: la plaça és lliure.");
      assertThat(free(COUNCILS)).as("given back").isEqualTo(places);

      theCaseTellsItAll(council, number);
      assertThat(council.complaints()).isEmpty();
      assertThat(city.complaints()).isEmpty();
    }
  }

  @Test
  void answer_onAStatusThatHasMovedOn_isRefusedInWords_andIsSentAfterALook() {
    String number = micro.feed().registerCase(INCA).caseNumber();
    try (Screen council = enter(COUNCIL)) {
      council.visit("/cases/case.xhtml?n=" + number + "#resources");
      giveReason(council);
      ask(council, "Casa d’acollida", null);
      row(council, number)
          .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Accepta…"))
          .click();
      micro.feed().assess(number, RiskLevel.EXTREME);
      button(council, "Accepta i comunica l’hora").click();

      assertThat(council.page().locator("#answer .stale"))
          .containsText("El risc puja de baix a extrem");
      button(council, "Actualitza l’estat i conserva el text").click();
      assertThat(row(council, number)).containsText("Extrem");
      button(council, "Accepta i comunica l’hora").click();
      assertThat(council.page().locator(".notice")).containsText("Acceptat");
      assertThat(council.complaints()).isEmpty();
    }
  }

  @Test
  void resource_isEditedByItsInstitution_andOnlyReadByAnother() {
    try (Screen council = enter(COUNCIL);
        Screen city = enter(CITY)) {
      open(council, "Pisos pont de Mallorca");
      Page page = council.page();
      assertThat(page.locator("dl.facts")).containsText("L’adreça és secreta i no es desa");
      page.getByLabel("Places").fill("7");
      page.getByLabel("dilluns").fill("de matí");
      button(council, "Desa").click();
      assertThat(page.locator("#edit .faults")).containsText("L’horari no s’entén");
      page.getByLabel("dilluns").fill("09:00-15:00, 17:00-19:00");
      button(council, "Desa").click();
      assertThat(page.locator(".done")).containsText("S’ha desat");
      assertThat(page.locator("dl.facts")).containsText("de 7 places lliures");
      assertThat(page.locator("dl.facts")).containsText("17:00-19:00");

      open(city, "Pisos pont de Mallorca");
      assertThat(city.page().locator("dl.facts")).containsText("de 7 places lliures");
      assertThat(city.page().locator("form#edit")).hasCount(0);
      assertThat(council.complaints()).isEmpty();
      assertThat(city.complaints()).isEmpty();
    }
  }

  @Test
  void map_isFilteredWithTheKeyboardAlone_andNamesItsSource() {
    try (Screen screen = enter(COUNCIL)) {
      screen.visit("/resources/list.xhtml?need=SHELTER_URGENT&view=map");
      Page page = screen.page();
      assertThat(page.locator("figure.region"))
          .containsText("Instituto Geográfico Nacional, CC BY 4.0");
      assertThat(page.locator(".region-map a")).hasCount(67);
      Locator formentera = page.locator(".region-map a[aria-label^='Formentera']");
      assertThat(formentera).hasAttribute("aria-label", "Formentera, recursos: 2");
      tabTo(page, formentera);
      assertThat(page.locator("#map-caption")).hasText("Formentera, recursos: 2");
      page.keyboard().press("Enter");

      assertThat(page.locator(".strip")).containsText("atenen Formentera");
      assertThat(page.locator("[id='resources:table']"))
          .containsText("Pis d’acollida de Formentera");
      assertThat(page.locator("[id='resources:table'] tbody tr")).hasCount(2);
      assertThat(page.locator(".region-map a.chosen")).hasCount(1);
      assertThat(screen.complaints()).isEmpty();
    }
  }

  private void askForAShelter(Screen council, String number, String alert) {
    council.visit("/cases/case.xhtml?n=" + number + "&alert=" + alert + "#resources");
    ask(council, "Casa d’acollida d’urgència", CITYS);
    Page page = council.page();
    assertThat(page.locator("#part-resources .notice")).containsText("S’ha demanat: " + CITYS);
    assertThat(page.locator("#part-resources .asked").first()).containsText("Demanat");
    assertThat(page.locator("#part-resources .clock").first()).isVisible();
    assertThat(page.locator("#timeline"))
        .containsText(
            "S’ha demanat Casa d’acollida d’urgència (" + CITYS + ") a l’Ajuntament de Palma");
  }

  /** Asks from the open case, a resource by name or the first that can. */
  private static void ask(Screen screen, String need, String resource) {
    Page page = screen.page();
    page.locator("[id='ask:need']").waitFor();
    screen.choose(page.locator("[id='ask:need_label']"), need);
    page.locator("[id='ask:resource']").waitFor();
    if (resource != null) {
      page.locator("[id='ask:proposals'] label").getByText(resource).click();
    }
    page.locator("[id='ask:urgency']").getByText("Ara mateix").click();
    page.locator("[id='ask:note']").fill("Dues persones");
    button(screen, "Demana’l").click();
    page.locator("#part-resources .notice").waitFor();
    page.locator("#part-resources .asked").first().waitFor();
    if (resource == null) {
      screen.visit("/resources/activations.xhtml");
    }
  }

  private static void refuse(Screen city, String number) {
    city.visit("/resources/activations.xhtml");
    Locator row = row(city, number);
    assertThat(row).containsText("Demanat");
    assertThat(row).containsText("Dues persones");
    row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("No podem…")).click();
    button(city, "Refusa i passa al següent").click();
    assertThat(city.page().locator("#answer .faults")).containsText("Triau per què no podeu");
    city.page().locator("#answer").getByText("No queden places").click();
    button(city, "Refusa i passa al següent").click();
    assertThat(city.page().locator(".notice")).containsText("Refusat: es demana al següent.");
    assertThat(row(city, number)).hasCount(0);
  }

  private static void theNextIsAskedByItself(Screen council, String number) {
    council.visit("/resources/activations.xhtml");
    Locator row = row(council, number);
    assertThat(row).containsText(COUNCILS);
    assertThat(row).containsText("intent 2");
    assertThat(row.locator(".clock")).isVisible();
  }

  private static void accept(Screen council, String number) {
    row(council, number)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Accepta…"))
        .click();
    button(council, "Accepta i comunica l’hora").click();
    assertThat(council.page().locator(".notice")).containsText("Acceptat");
    assertThat(row(council, number)).containsText("Arriba");
  }

  private static void step(Screen screen, String number, String begin, String send, String notice) {
    row(screen, number)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(begin))
        .click();
    button(screen, send).click();
    assertThat(screen.page().locator(".notice")).hasText(notice);
  }

  private static void theCaseTellsItAll(Screen council, String number) {
    council.visit("/cases/case.xhtml?n=" + number + "#resources");
    Locator asked = council.page().locator("#part-resources .asked");
    assertThat(asked).hasCount(2);
    assertThat(asked.first()).containsText("Acabat");
    assertThat(asked.nth(1)).containsText("No pot: no queden places");
    Locator timeline = council.page().locator("#timeline");
    for (String line :
        List.of("Ha acabat:", "Ha començat:", "Accepta:", "No pot:", "al Consell de Mallorca")) {
      assertThat(timeline).containsText(line);
    }
  }

  private static void giveReason(Screen screen) {
    screen.page().getByText("En faig el seguiment").click();
    button(screen, "Obre el cas").click();
    screen.page().locator("#resources > summary").click();
  }

  private static Locator row(Screen screen, String number) {
    return screen
        .page()
        .locator("#activations .row")
        .filter(new Locator.FilterOptions().setHasText(number));
  }

  private static Locator button(Screen screen, String name) {
    return screen
        .page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static void open(Screen screen, String resource) {
    screen.visit("/resources/list.xhtml?need=BRIDGE_FLAT");
    screen
        .page()
        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(resource).setExact(true))
        .click();
    assertThat(screen.heading(resource)).isVisible();
  }

  private static void tabTo(Page page, Locator wanted) {
    for (int i = 0; i < MOST_TABS; i++) {
      if ((boolean) wanted.evaluate("place => place === document.activeElement")) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("no tab leads to " + wanted);
  }

  private String alertOf(String number) {
    return new Alerts(micro.api()).rise(COUNCIL, number).getJsonNumber("id").toString();
  }

  private List<JsonObject> activations(String number) {
    return micro.api().get(COUNCIL, "/api/v1/activations?caseNumber=" + number).expect(200).items();
  }

  private long free(String name) {
    Answer shelters = micro.api().get(COUNCIL, "/api/v1/resources?need=SHELTER_URGENT").expect(200);
    return shelters.items().stream()
        .filter(each -> each.getString("name").equals(name))
        .findFirst()
        .orElseThrow(AssertionError::new)
        .getInt("free");
  }
}
