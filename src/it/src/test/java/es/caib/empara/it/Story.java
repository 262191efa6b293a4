package es.caib.empara.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import es.caib.empara.it.fixture.Api;
import es.caib.empara.it.fixture.Browser;
import es.caib.empara.it.fixture.Feed;
import es.caib.empara.it.fixture.Institutions;
import es.caib.empara.it.fixture.RiseWatch;
import es.caib.empara.it.fixture.Screen;
import es.caib.empara.simulator.Events;
import es.caib.empara.simulator.IncidentKind;
import es.caib.empara.simulator.RiskLevel;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** From the State's message to three people who know the same, or that there is nothing to know. */
final class Story {

  private static final String PALMA = "07040";

  /** The person or, where it is long, the account with its institution. */
  private static final String TAKEN_BY = "Aina Serra";

  private static final Duration AT_MOST = Duration.ofSeconds(5);

  private final URI base;
  private final Api api;
  private final Feed feed;
  private final Browser browser;

  Story(URI base, Browser browser) {
    this.base = base;
    this.api = new Api(base);
    this.feed = new Feed(api);
    this.browser = browser;
  }

  /** Plays the whole story; gives the milliseconds from the message to the row on the board. */
  long play() {
    String number = aCaseWithAnOrderAndAnIncident();
    try (Screen onDuty = enter("guardia@ibd");
        Screen mallorca = enter("tecnica@cmallorca");
        Screen menorca = enter("tecnica@cmenorca")) {
      long latency = theRiseComesOntoTheOpenBoard(onDuty, number);
      theCaseSaysWhatMatters(onDuty, number);
      sheTakesItByName(onDuty);
      whatChangedSinceIsMarked(onDuty, number);
      theCouncilSeesTheSameStatus(mallorca, number, onDuty);
      forMenorcaTheCaseDoesNotExist(menorca, number);
      for (Screen screen : List.of(onDuty, mallorca, menorca)) {
        assertThat(screen.complaints()).isEmpty();
      }
      return latency;
    }
  }

  Screen enter(String account) {
    Screen screen = browser.open(base);
    screen.logIn(account, Institutions.nameOf(api, account));
    return screen;
  }

  private String aCaseWithAnOrderAndAnIncident() {
    String number = feed.registerCase(PALMA).caseNumber();
    feed.grantOrder(number);
    feed.accepted(Events.incident(number, IncidentKind.THREAT, PALMA, Feed.now()));
    return number;
  }

  private long theRiseComesOntoTheOpenBoard(Screen onDuty, String number) {
    onDuty.visit("/alerts/board.xhtml");
    Page page = onDuty.page();
    page.evaluate("() => { window.emparaSamePage = true; }");
    String fresh = feed.registerCase(PALMA).caseNumber();
    assertThat(onDuty.row(fresh)).isVisible();

    long latency =
        RiseWatch.measure(page, number, AT_MOST, () -> feed.assess(number, RiskLevel.HIGH));
    assertThat(onDuty.rise(number)).containsText("abans baix");
    assertThat(page.evaluate("() => window.emparaSamePage")).isEqualTo(true);
    return latency;
  }

  private void theCaseSaysWhatMatters(Screen onDuty, String number) {
    onDuty
        .rise(number)
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(number).setExact(true))
        .click();
    Page page = onDuty.page();
    assertThat(onDuty.heading(number)).isVisible();
    assertThat(fact(page, "Risc")).containsText("Alt");
    assertThat(fact(page, "Risc")).containsText("Unidad VioGén");
    assertThat(fact(page, "Risc").locator("time").first()).isVisible();
    assertThat(fact(page, "Protecció")).containsText("500 m");
    assertThat(region(page, "Incidents")).containsText("Hechos comunicados por la unidad.");
    assertThat(region(page, "Cronologia")).containsText("El risc puja de baix a alt");
  }

  private static void sheTakesItByName(Screen onDuty) {
    onDuty
        .page()
        .getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Me’n faig càrrec").setExact(true))
        .click();
    assertThat(onDuty.page().getByText("Ho duis vós")).isVisible();
  }

  private void whatChangedSinceIsMarked(Screen onDuty, String number) {
    feed.accepted(Events.incident(number, IncidentKind.BREACH, PALMA, Feed.now()));
    onDuty.page().reload();
    assertThat(onDuty.page().getByText("1 canvi des de llavors")).isVisible();
  }

  private static void theCouncilSeesTheSameStatus(Screen mallorca, String number, Screen onDuty) {
    mallorca.visit("/alerts/board.xhtml");
    Locator rise = mallorca.rise(number);
    assertThat(rise).containsText("Aina Serra");
    rise.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(number).setExact(true))
        .click();
    assertThat(mallorca.heading(number)).isVisible();
    for (String fact : List.of("Risc", "Protecció", "Qui hi és", "Contacte")) {
      assertThat(known(mallorca.page(), fact)).isEqualTo(known(onDuty.page(), fact));
    }
    assertThat(mallorca.page().locator("main")).containsText(TAKEN_BY);
  }

  private static void forMenorcaTheCaseDoesNotExist(Screen menorca, String number) {
    menorca.visit("/alerts/board.xhtml");
    assertThat(menorca.heading("Avisos")).isVisible();
    assertThat(menorca.row(number)).hasCount(0);
    // Whether there is such a case is not said before the reason is on record.
    menorca.visit("/cases/case.xhtml?n=" + number);
    Page page = menorca.page();
    page.getByText("En faig el seguiment").click();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Obre el cas")).click();
    assertThat(menorca.heading("Aquest cas no existeix")).isVisible();
    assertThat(menorca.visit("/cases/case.xhtml?n=" + number).status()).isEqualTo(404);
    assertThat(page.content()).doesNotContain("500 m");
  }

  /** A fact of the head of the case. */
  private static Locator fact(Page page, String name) {
    return page.locator("dl.status > div")
        .filter(
            new Locator.FilterOptions()
                .setHas(page.locator("dt", new Page.LocatorOptions().setHasText(name))));
  }

  /** A fact without what only says how long ago it was or what is new to the reader. */
  private static String known(Page page, String name) {
    return fact(page, name)
        .locator("dd")
        .innerText()
        .replaceAll("fa \\d+ \\p{Alpha}+ ·", "")
        .strip();
  }

  private static Locator region(Page page, String name) {
    return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name));
  }
}
