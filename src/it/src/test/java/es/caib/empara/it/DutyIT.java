package es.caib.empara.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import es.caib.empara.it.fixture.Beside;
import es.caib.empara.it.fixture.Browser;
import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.Screen;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A month is planned, two persons swap, one accepts, and the board says so: in a real browser. */
@Beside
class DutyIT {

  /**
   * A Wednesday, a quarter to eight in the evening in the islands; in the past, since a clock that
   * is ahead locks the screens.
   */
  private static final Instant START = Instant.parse("2026-09-16T17:45:00Z");

  private static final String PLANNER = "admin@cmenorca";
  private static final String ONE = "tecnica@cmenorca";
  private static final String OTHER = "tecnica2@cmenorca";
  private static final String ONE_NAME = "Àgata Coll";
  private static final String OTHER_NAME = "Esperança Pons";
  private static final String AHEAD = "/alerts/duty.xhtml?m=2026-12";
  private static final String DAY = "dc. 16 de desembre";
  private static final String GAP = "Ningú: falta cobrir-ho";

  private static EmparaMicro micro;
  private static Browser browser;

  @BeforeAll
  static void start() {
    String offset = Duration.between(Instant.now(), START).toString();
    micro =
        EmparaMicro.start("duty", Map.of("EMPARA_CLOCK_OFFSET", offset, "EMPARA_DEMO_CASES", "0"));
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
  }

  @Test
  void month_isPlannedWithItsGapsInSight_swappedByTwo_andAcceptedByOne() {
    thePlannerFillsTheMonth();
    theTwoSwap();
    theShiftIsAccepted_andTheBoardSaysSo();
  }

  private void thePlannerFillsTheMonth() {
    try (Screen planner = enter(PLANNER)) {
      planner.visit(AHEAD);
      Page page = planner.page();
      // From Monday to Friday, without the 8th and the 25th.
      assertThat(page.getByText("Buits per cobrir: 21")).isVisible();
      assertThat(page.getByText(GAP)).hasCount(21);
      press(page, "Omple el mes");
      assertThat(page.locator(".done")).containsText("Torns planificats: 21");
      assertThat(page.getByText("Tot cobert")).isVisible();

      shift(page, DAY).click();
      press(page, "Treu el torn");
      assertThat(page.getByText("Buits per cobrir: 1")).isVisible();
      assertThat(day(page, DAY)).containsText(GAP);
      page.locator("[id='shift:startsAt_input']").fill("16/12/2026 08:00");
      page.locator("[id='shift:endsAt_input']").fill("16/12/2026 20:00");
      planner.choose(page.locator("[id='shift:principal_label']"), ONE_NAME);
      press(page, "Afegeix el torn");
      assertThat(day(page, DAY)).containsText(ONE_NAME);
      assertThat(page.getByText("Tot cobert")).isVisible();

      planner.visit("/alerts/duty.xhtml");
      page.locator("[id='shift:startsAt_input']").fill("16/09/2026 20:00");
      page.locator("[id='shift:endsAt_input']").fill("16/09/2026 22:00");
      planner.choose(page.locator("[id='shift:principal_label']"), OTHER_NAME);
      press(page, "Afegeix el torn");
      assertThat(day(page, "(avui)")).containsText(OTHER_NAME);
      assertThat(planner.complaints()).isEmpty();
    }
  }

  private void theTwoSwap() {
    try (Screen one = enter(ONE);
        Screen other = enter(OTHER)) {
      one.visit(AHEAD);
      Page page = one.page();
      day(page, DAY).getByText("Proposa un canvi").click();
      one.choose(page.locator("[id='swap:to_label']"), OTHER_NAME);
      press(page, "Envia la proposta");
      assertThat(page.locator(".done")).containsText("Proposta enviada a " + OTHER_NAME);
      assertThat(day(page, DAY)).containsText(ONE_NAME);

      other.visit(AHEAD);
      press(other.page(), "Hi estic d’acord");
      assertThat(other.page().locator(".done")).containsText("Canvi fet.");
      assertThat(day(other.page(), DAY).locator("strong")).hasText(OTHER_NAME);
      assertThat(one.complaints()).isEmpty();
      assertThat(other.complaints()).isEmpty();
    }
  }

  private void theShiftIsAccepted_andTheBoardSaysSo() {
    try (Screen other = enter(OTHER)) {
      other.visit("/alerts/board.xhtml");
      Page page = other.page();
      assertThat(page.locator("#duty")).containsText("De guàrdia: " + ONE_NAME);
      press(page, "Accepta el torn");
      assertThat(page.locator("#duty"))
          .containsText("De guàrdia: " + OTHER_NAME + " fins a les 22:00");
      assertThat(page.locator("#duty")).containsText("Provau ara el so");
      assertThat(page.locator("[data-sound]")).isFocused();
      assertThat(other.complaints()).isEmpty();
    }
  }

  private static Locator day(Page page, String day) {
    return page.locator("#roster tbody tr").filter(new Locator.FilterOptions().setHasText(day));
  }

  private static Locator shift(Page page, String day) {
    return day(page, day).getByText("Canvia", new Locator.GetByTextOptions().setExact(false));
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  private static Screen enter(String account) {
    return new Story(micro.base(), browser).enter(account);
  }
}
