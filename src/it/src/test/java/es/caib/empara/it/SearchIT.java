package es.caib.empara.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.Eventually;
import es.caib.empara.it.fixture.Feed;
import es.caib.empara.it.fixture.Screen;
import es.caib.empara.simulator.Events;
import es.caib.empara.simulator.Flag;
import es.caib.empara.simulator.SimulatedCase;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A technician finds a case, by the keyboard alone and without leaving a trace of the person. */
class SearchIT extends InBrowser {

  private static final String PALMA = "07040";
  private static final String TECHNICIAN = "tecnica@palma";
  private static final String NOBODY = "Qwertyuiop Zxcvbnm";

  /** The note comes with the next look at the log, every half a minute. */
  private static final Duration NOTE = Duration.ofSeconds(75);

  SearchIT(EmparaMicro micro) {
    super(micro);
  }

  @Test
  void search_byTheKeyboardAlone_findsTheCase_opensItForTheSameReason_andNamesNobody()
      throws Exception {
    SimulatedCase wanted = micro.feed().registerCase(PALMA);
    String victim = wanted.victim().givenName() + " " + wanted.victim().surname1();
    List<String> addresses = new ArrayList<>();
    try (Screen screen = enter(TECHNICIAN)) {
      Page page = screen.page();
      page.onRequest((Request request) -> addresses.add(request.url()));
      screen.visit("/cases/list.xhtml");
      page.keyboard().press("/");
      assertThat(screen.heading("Cerca de casos")).isVisible();
      assertThat(typed(page)).isFocused();

      page.keyboard().type(NOBODY);
      page.keyboard().press("Enter");
      assertThat(page.getByText("Triau per què cercau.").first()).isVisible();
      assertThat(typed(page)).hasValue(NOBODY);

      chooseReason(page);
      typed(page).focus();
      page.keyboard().press("Enter");
      assertThat(page.locator("#found\\:page .empty")).isVisible();

      typed(page).focus();
      page.keyboard().press("Control+A");
      page.keyboard().type(wanted.victim().surname1() + " " + wanted.victim().givenName());
      page.keyboard().press("Enter");
      assertThat(page.locator("#found\\:table")).containsText(victim);

      // Nothing in between, so that the one row below can only be of the next search.
      typed(page).focus();
      page.keyboard().press("Control+A");
      page.keyboard().type(NOBODY);
      page.keyboard().press("Enter");
      assertThat(page.locator("#found\\:page .empty")).isVisible();

      typed(page).focus();
      page.keyboard().press("Control+A");
      page.keyboard().type(wanted.caseNumber().toLowerCase());
      page.keyboard().press("Enter");
      assertThat(rows(page)).hasCount(1);
      assertThat(rows(page)).containsText(wanted.caseNumber());
      rows(page).getByRole(AriaRole.LINK).focus();
      page.keyboard().press("Enter");
      // The reason of the search holds for what it found: nobody asks again.
      assertThat(screen.heading(wanted.caseNumber())).isVisible();

      assertThat(screen.page().title()).doesNotContain(wanted.victim().surname1());
      assertThat(screen.complaints()).isEmpty();
    }
    assertThat(addresses)
        .isNotEmpty()
        .noneMatch(url -> url.contains("Qwertyuiop") || url.contains("q="))
        .noneMatch(url -> url.contains(encoded(wanted.victim().surname1())));
    assertThat(serverLog()).doesNotContain("Qwertyuiop").doesNotContain(victim);
  }

  @Test
  void search_withoutAnything_saysWhatIsMissing_andKeepsTheRest() {
    try (Screen screen = enter(TECHNICIAN)) {
      Page page = screen.page();
      screen.visit("/cases/search.xhtml");
      chooseReason(page);
      typed(page).focus();
      page.keyboard().press("Enter");
      assertThat(page.getByText("Escriviu què cercau.").first()).isVisible();
      assertThat(page.locator("#found\\:table")).hasCount(0);

      typed(page).focus();
      page.keyboard().type("%");
      page.keyboard().press("Enter");
      assertThat(page.getByText("Escriviu almenys dues lletres d’una paraula.").first())
          .isVisible();
      assertThat(typed(page)).hasValue("%");
      assertThat(page.locator("#search\\:reason_label")).not().hasText("Triau…");
    }
  }

  @Test
  void search_thatFindsMany_pagesForthAndBack() {
    try (Screen screen = enter("tecnica@ibd")) {
      Page page = screen.page();
      screen.visit("/cases/search.xhtml");
      chooseReason(page);
      typed(page).fill("VG-");
      page.keyboard().press("Enter");
      assertThat(rows(page)).hasCount(25);
      String first = rows(page).first().getByRole(AriaRole.LINK).innerText();

      page.getByRole(AriaRole.BUTTON, named("Següent →")).click();
      assertThat(rows(page).first()).not().containsText(first);
      page.getByRole(AriaRole.BUTTON, named("← Anterior")).click();
      assertThat(rows(page).first()).containsText(first);
      assertThat(screen.complaints()).isEmpty();
    }
  }

  @Test
  void list_filteredByAFlag_showsThoseCases_atAnAddressThatCanBeKept() {
    String marked = micro.feed().registerCase(PALMA).caseNumber();
    String plain = micro.feed().registerCase(PALMA).caseNumber();
    for (Flag flag : Flag.values()) {
      micro.feed().accepted(Events.flagChanged(marked, flag, true, Feed.now()));
    }
    try (Screen screen = enter(TECHNICIAN)) {
      Page page = screen.page();
      screen.visit("/cases/list.xhtml");
      Locator boxes = page.locator("#filter input[type=checkbox]");
      for (int i = 0; i < boxes.count(); i++) {
        boxes.nth(i).focus();
        page.keyboard().press("Space");
      }
      page.getByRole(AriaRole.BUTTON, named("Filtra")).click();

      assertThat(page.locator("#cases\\:table")).containsText(marked);
      assertThat(page.locator("#cases\\:table")).not().containsText(plain);
      assertThat(page.url()).contains("flag=");
      page.reload();
      assertThat(page.locator("#cases\\:table")).containsText(marked);
      assertThat(boxes.first()).isChecked();
      assertThat(screen.complaints()).isEmpty();
    }
  }

  @Test
  void searches_moreThanWorkExplains_reachTheAuditor_whoMarksTheNoteAsSeen() {
    String curious = "tecnica@cformentera";
    for (int i = 0; i <= 30; i++) {
      micro
          .api()
          .post(curious, "/api/v1/cases/search", "{\"q\":\"nobody\"}", "Access-Reason", "FOLLOW_UP")
          .expect(200);
    }
    try (Screen screen = enter("auditoria@ibd")) {
      Page page = screen.page();
      Locator note =
          page.locator("#notes tbody tr").filter(new Locator.FilterOptions().setHasText(curious));
      Eventually.holds(
          "a note",
          NOTE,
          () -> {
            screen.visit("/audit/operations.xhtml");
            return note.count() == 1;
          });
      assertThat(note).containsText("31");
      Locator see = note.locator("button").last();
      see.focus();
      page.keyboard().press("Enter");

      assertThat(note).containsText("Revisat");
      assertThat(note.locator("button")).hasCount(1);
      assertThat(screen.complaints()).isEmpty();
    }
  }

  private static Locator typed(Page page) {
    return page.locator("#search\\:q");
  }

  private static Locator rows(Page page) {
    return page.locator("#found\\:table tbody tr");
  }

  private static void chooseReason(Page page) {
    page.locator("[id='search:reason_label']").focus();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private String serverLog() throws IOException {
    return Files.readString(micro.log());
  }
}
