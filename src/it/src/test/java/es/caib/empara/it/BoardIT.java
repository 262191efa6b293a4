package es.caib.empara.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.options.AriaRole;
import es.caib.empara.it.fixture.Alerts;
import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.Eventually;
import es.caib.empara.it.fixture.Screen;
import es.caib.empara.simulator.RiskLevel;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The board and the end of an alert, as people use them. */
class BoardIT extends InBrowser {

  private static final String FORMENTERA = "07024";
  private static final String COUNCIL = "tecnica@cformentera";
  private static final String CENTRE = "tecnica@ibd";
  private static final Duration AT_MOST = Duration.ofSeconds(30);

  BoardIT(EmparaMicro micro) {
    super(micro);
  }

  @BeforeEach
  void calm() {
    new Alerts(micro.api()).takeAll("coordinacio@ibd");
  }

  @Test
  void twoPeopleAtTheSameInstant_oneGetsIt_andTheOtherSeesWho() {
    String number = serious();
    try (Screen one = enter(COUNCIL);
        Screen other = enter("tecnica2@cformentera")) {
      String id = Integer.toString(rise(number).getInt("id"));
      look(one, number);
      look(other, number);

      take(one, id);
      take(other, id);

      Locator mine = one.row(number).filter(having("Ho duis vós"));
      Locator theirs = other.row(number).filter(having("Ho duis vós"));
      Eventually.holds("exactly one has it", AT_MOST, () -> present(mine) + present(theirs) == 1);
      Screen late = present(mine) == 1 ? other : one;
      assertThat(late.page().locator(".toast")).containsText("Algú s’hi ha avançat");
      assertThat(late.rise(number).first()).containsText("Consell Insular de Formentera");
      assertThat(one.complaints()).isEmpty();
      assertThat(other.complaints()).isEmpty();
    }
  }

  @Test
  void anAlert_isTakenSeenAndEnded_byTheKeyboardAlone() {
    String number = serious();
    try (Screen screen = enter(COUNCIL)) {
      Page page = screen.page();
      screen.visit("/alerts/board.xhtml");
      assertThat(screen.rise(number)).isVisible();
      walkTo(screen, number);
      page.keyboard().press("a");
      assertThat(screen.row(number).filter(having("Ho duis vós")).first()).isVisible();

      screen.visit("/alerts/alert.xhtml?id=" + rise(number).getInt("id"));
      assertThat(page.locator("#alert")).containsText("Encara no s’hi ha actuat");
      Locator summary = page.locator("summary", new Page.LocatorOptions().setHasText("renúncia"));
      summary.focus();
      page.keyboard().press("Enter");
      page.keyboard().press("Tab");
      page.keyboard().type("Ja no viu a les illes, de prova");
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");

      assertThat(page.locator("#alert")).containsText("una altra persona");
      assertThat(screen.complaints()).isEmpty();
    }
    try (Screen second = enter(CENTRE)) {
      second.visit("/alerts/alert.xhtml?id=" + rise(number).getInt("id"));
      assertThat(second.page().locator("#alert")).containsText("Ja no viu a les illes, de prova");
      Locator grant = second.page().getByRole(AriaRole.BUTTON, named("Confirma la renúncia"));
      grant.focus();
      second.page().keyboard().press("Enter");
      assertThat(second.page().locator("#alert")).containsText("Avís tancat");
      assertThat(second.complaints()).isEmpty();
    }
    assertThat(rise(number).getString("state")).isEqualTo("CLOSED");
  }

  @Test
  void whatWasOnTheScreen_isProved() {
    String number = serious();
    try (Screen screen = enter(COUNCIL)) {
      screen.visit("/alerts/board.xhtml");
      assertThat(screen.rise(number)).isVisible();
      int id = rise(number).getInt("id");
      screen
          .page()
          .evaluate("id => document.querySelector(`[data-row='${id}']`).scrollIntoView()", id);

      Eventually.holds(
          "the proof that it was displayed",
          AT_MOST,
          () ->
              micro
                  .api()
                  .get(COUNCIL, "/api/v1/alerts/" + id + "/trail")
                  .json()
                  .getJsonArray("ways")
                  .getValuesAs(JsonObject.class)
                  .stream()
                  .anyMatch(way -> !way.isNull("person") && !way.isNull("displayedAt")));
    }
  }

  @Test
  void aLineThatDies_turnsTheBarRed_andSaysWhomToCall() {
    try (Screen screen = enter(COUNCIL)) {
      Page page = screen.page();
      page.clock().install();
      screen.visit("/alerts/board.xhtml");
      page.clock().runFor(2000);
      assertThat(page.locator("#line")).containsText("Línia comprovada");
      page.route("**/line**", route -> route.abort());
      page.evaluate("() => { empara.probed = () => {}; }");

      page.clock().fastForward(70_000);
      page.clock().runFor(3000);

      assertThat(page.locator("#bar")).containsText("Sense línia amb Empara");
      assertThat(page.locator("#bar")).containsText("900 178 989");
      assertThat(page.locator("#line")).hasClass(Pattern.compile(".*lost.*"));
    }
  }

  @Test
  void aSignalThatDoesNotCome_turnsTheBarRed_thoughTheServerAnswers() {
    try (Screen screen = enter(COUNCIL)) {
      Page page = screen.page();
      page.routeWebSocket(Pattern.compile(".*/line/board"), silent -> {});
      page.route(
          "**/line",
          route -> {
            APIResponse answer = route.fetch();
            String late = answer.text().replaceAll("\"probeAge\":\\d+", "\"probeAge\":70000");
            route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(late));
          });

      screen.visit("/alerts/board.xhtml");

      assertThat(page.locator("#bar")).containsText("Els avisos no circulen");
      assertThat(page.locator("#bar")).containsText("900 178 989");
    }
  }

  @Test
  void aBoard_isToldByItsSocket_alsoAfterThatWasLost() {
    try (Screen screen = enter(COUNCIL)) {
      Page page = screen.page();
      List<WebSocketRoute> opened = new ArrayList<>();
      page.routeWebSocket(
          Pattern.compile(".*/line/board"),
          socket -> {
            opened.add(socket);
            socket.connectToServer();
          });
      // So that nothing but the socket can tell.
      page.route("**/line", route -> route.abort());
      screen.visit("/alerts/board.xhtml");
      page.waitForCondition(() -> opened.size() == 1);
      String before = serious();
      assertThat(screen.rise(before)).isVisible();

      opened.get(0).close();

      page.waitForCondition(() -> opened.size() == 2);
      String after = serious();
      assertThat(screen.rise(after)).isVisible();
    }
  }

  private static void look(Screen screen, String number) {
    screen.visit("/alerts/board.xhtml");
    assertThat(screen.rise(number)).isVisible();
  }

  /** Without waiting for anything, so that two are on their way at once. */
  private static void take(Screen screen, String id) {
    screen
        .page()
        .evaluate(
            "id => { setTimeout(() => document.querySelector(`.act [data-take='${id}']`).click(), 0); }",
            id);
  }

  private static void walkTo(Screen screen, String number) {
    Page page = screen.page();
    page.locator("main").focus();
    for (int step = 0; step < 40; step++) {
      page.keyboard().press("j");
      Object focused = page.evaluate("() => document.activeElement.textContent");
      if (focused.toString().contains(number) && focused.toString().contains("El risc puja")) {
        return;
      }
    }
    throw new AssertionError("no row of " + number + " by the keyboard");
  }

  private static int present(Locator row) {
    return Math.min(1, row.count());
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private String serious() {
    String number = micro.feed().registerCase(FORMENTERA).caseNumber();
    micro.feed().assess(number, RiskLevel.HIGH);
    return number;
  }

  private JsonObject rise(String number) {
    List<JsonObject> rises =
        new Alerts(micro.api())
            .ofCase(COUNCIL, number).stream()
                .filter(alert -> alert.getString("type").equals("RISK_LEVEL_RAISED"))
                .toList();
    return rises.get(rises.size() - 1);
  }
}
