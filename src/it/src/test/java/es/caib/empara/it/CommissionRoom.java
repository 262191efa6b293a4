package es.caib.empara.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import es.caib.empara.it.fixture.Browser;
import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.Eventually;
import es.caib.empara.it.fixture.Screen;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The people of the Commission in their session, each at a screen of her own. */
final class CommissionRoom implements AutoCloseable {

  static final String SECRETARY = "secretaria@ibd";

  private static final List<String> MEMBERS =
      List.of(
          "vocal1@ibd",
          "vocal2@ibd",
          "vocal3@ibd",
          "vocal1@comissio",
          "vocal2@comissio",
          "vocal3@comissio");
  private static final ZoneId ISLANDS = ZoneId.of("Europe/Madrid");
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
  private static final Duration AT_MOST = Duration.ofSeconds(60);

  /** A session is planned so long ahead that the call is out before it. */
  private static final Duration AHEAD = Duration.ofMinutes(10);

  private final EmparaMicro micro;
  private final Map<String, Screen> screens = new LinkedHashMap<>();

  CommissionRoom(EmparaMicro micro, Browser browser) {
    this.micro = micro;
    Story story = new Story(micro.base(), browser);
    screens.put(SECRETARY, story.enter(SECRETARY));
    MEMBERS.forEach(member -> screens.put(member, story.enter(member)));
  }

  /** Plans, calls and opens a session about some bodies, in which everybody is there. */
  void meet(String... bodies) {
    Page page = secretary().page();
    secretary().visit("/commission/plan.xhtml");
    page.getByLabel("Lloc o adreça").fill("https://video.example/comissio");
    Instant start = now().plus(AHEAD);
    Locator day = page.locator("[id='plan:startsAt_input']");
    day.fill(MINUTE.format(start.atZone(ISLANDS)));
    day.press("Tab");
    press(page, "Guarda");
    for (String body : bodies) {
      Locator ready =
          page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(body));
      ready.getByText("Posa-la a l’ordre del dia").click();
      assertThat(entry(page, body)).isVisible();
    }
    press(page, "Envia la convocatòria");
    told(page, "Convocatòria enviada.");
    String address = URI.create(page.url()).getQuery();
    arrive(page);
    for (Screen member : members()) {
      member.visit("/commission/session.xhtml?" + address);
      arrive(member.page());
    }
    Eventually.holds("the hour of the session", AT_MOST, () -> !now().isBefore(start));
    press(page, "Obre la sessió");
    told(page, "Sessió oberta.");
  }

  /** A member of the State looks at what the proposal would do, and comes back. */
  void lookAt(String body) {
    Page page = screens.get("vocal1@comissio").page();
    entry(page, body)
        .getByRole(
            AriaRole.LINK, new Locator.GetByRoleOptions().setName("Veure la proposta i què faria"))
        .click();
    assertThat(page.locator("main")).containsText("Casos que veuria");
    page.goBack();
    assertThat(entry(page, body)).isVisible();
  }

  /** Everybody votes for what is proposed about a body. */
  void vote(String body) {
    press(entry(secretary().page(), body), "Obre la votació");
    told(secretary().page(), "Votació oberta.");
    for (Screen member : members()) {
      press(member.page(), "Actualitza");
      press(entry(member.page(), body), "A favor");
      assertThat(entry(member.page(), body)).containsText("el vostre vot: a favor");
    }
  }

  /**
   * Closes the vote.
   *
   * @return just before the button was pressed
   */
  Instant closeVote(String body) {
    Instant before = Instant.now();
    press(entry(secretary().page(), body), "Tanca la votació");
    return before;
  }

  /** Waits for the outcome. */
  void isAdopted(String body) {
    assertThat(entry(secretary().page(), body)).containsText("6 a favor, 0 en contra");
  }

  /** Ends the session. */
  void end() {
    press(secretary().page(), "Tanca la sessió");
    told(secretary().page(), "Sessió tancada.");
  }

  private static Locator entry(Page page, String body) {
    return page.locator(".entry").filter(new Locator.FilterOptions().setHasText(body));
  }

  Screen secretary() {
    return screens.get(SECRETARY);
  }

  List<String> complaints() {
    List<String> all = new ArrayList<>();
    screens.values().forEach(screen -> all.addAll(screen.complaints()));
    return all;
  }

  private List<Screen> members() {
    return MEMBERS.stream().map(screens::get).toList();
  }

  private Instant now() {
    return Instant.parse(micro.api().open("/ready").header("Empara-Clock"));
  }

  private static void arrive(Page page) {
    press(page, "Hi som");
    told(page, "Constau com a present.");
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  private static void press(Locator part, String name) {
    part.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  private static void told(Page page, String what) {
    assertThat(page.locator(".notice")).containsText(what);
  }

  @Override
  public void close() {
    screens.values().forEach(Screen::close);
  }
}
