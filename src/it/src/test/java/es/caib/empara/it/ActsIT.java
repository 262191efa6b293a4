package es.caib.empara.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.Institutions;
import es.caib.empara.it.fixture.PdfFile;
import es.caib.empara.it.fixture.Screen;
import es.caib.empara.it.fixture.Timeline;
import es.caib.empara.simulator.RiskLevel;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What people do on a case and what they must do next, in a real browser. */
class ActsIT extends InBrowser {

  private static final String PALMA = "07040";
  private static final String MAO = "07032";
  private static final String COUNCIL = "tecnica@cmallorca";
  private static final String CENTRE = "guardia@ibd";
  private static final String MENORCA = "tecnica@cmenorca";
  private static final String STEP = "Acompanyar-la al jutjat";
  private static final int MOST_TABS = 120;

  ActsIT(EmparaMicro micro) {
    super(micro);
  }

  @Test
  void acts_ofEachKind_areRecordedWithTheKeyboardAlone() {
    String number = micro.feed().registerCase(PALMA).caseNumber();
    try (Screen screen = enter(COUNCIL)) {
      openCase(screen, number);
      Page page = screen.page();
      List<String> kinds = List.of("FOLLOW_UP", "FIRST_CONTACT", "VISIT", "NOTE");
      for (int i = 0; i < kinds.size(); i++) {
        String text = "Amb el teclat: " + kinds.get(i);
        tabTo(page, page.locator(".next-act > summary"));
        page.keyboard().press("Enter");
        tabTo(page, kind(page, kinds.get(0)));
        for (int j = 1; j <= i; j++) {
          page.keyboard().press("ArrowRight");
          assertThat(kind(page, kinds.get(j))).isChecked();
        }
        if (kinds.get(i).equals("FIRST_CONTACT")) {
          Locator reached = page.locator("input[name='act:outcome'][value='REACHED']");
          tabTo(page, reached);
          page.keyboard().press("Space");
          assertThat(reached).isChecked();
        }
        tabTo(page, page.locator("[id='act:text']"));
        page.keyboard().type(text);
        tabTo(page, page.locator("[id='act:send']"));
        page.keyboard().press("Enter");
        assertThat(page.getByText("S’ha registrat:")).isVisible();
        assertThat(timeline(page)).containsText(text);
      }
      assertThat(acts(number))
          .as("newest first")
          .containsExactly(
              "Amb el teclat: NOTE",
              "Amb el teclat: VISIT",
              "Amb el teclat: FIRST_CONTACT",
              "Amb el teclat: FOLLOW_UP");
      assertThat(screen.complaints()).isEmpty();
    }
  }

  @Test
  void firstContact_afterAnother_isWarnedOf_andMeansItOnlyWhenSaidSo() {
    String number = micro.feed().registerCase(PALMA).caseNumber();
    act(
        "tecnica@palma",
        number,
        2,
        Json.createObjectBuilder()
            .add("kind", "FIRST_CONTACT")
            .add("text", "No contesta")
            .add("outcome", "NOT_REACHED"));
    try (Screen screen = enter(CENTRE)) {
      openCase(screen, number);
      Page page = screen.page();
      page.locator(".next-act > summary").click();
      choose(page, "Primer contacte");
      assertThat(page.locator(".warning")).containsText("Ja li han telefonat");
      assertThat(page.locator(".warning")).containsText("Palma");
      page.locator("[id='act:text']").fill("Hi hem parlat");
      choose(page, "Hi hem parlat");
      send(page);
      assertThat(page.locator("#act .faults")).containsText("confirmau");
      assertThat(acts(number)).containsExactly("No contesta");

      page.locator("[id='act:again']").check();
      send(page);
      assertThat(page.getByText("S’ha registrat:")).isVisible();
      assertThat(acts(number)).containsExactly("Hi hem parlat", "No contesta");
      assertThat(screen.complaints()).isEmpty();
    }
  }

  @Test
  void act_onAStatusThatHasMovedOn_isRefusedInWords_keepsItsText_andIsSentAfterALook() {
    String number = micro.feed().registerCase(PALMA).caseNumber();
    String text = "La telefon demà per acordar la visita";
    try (Screen screen = enter(COUNCIL)) {
      openCase(screen, number);
      Page page = screen.page();
      page.locator(".next-act > summary").click();
      page.locator("[id='act:text']").fill(text);
      micro.feed().assess(number, RiskLevel.HIGH);
      send(page);

      assertThat(page.locator(".stale")).containsText("El cas ha canviat");
      assertThat(page.locator(".stale")).containsText("El risc puja de baix a alt");
      assertThat(page.locator("[id='act:text']")).hasValue(text);
      assertThat(acts(number)).isEmpty();

      page.getByRole(
              AriaRole.BUTTON,
              new Page.GetByRoleOptions().setName("Actualitza l’estat i conserva el text"))
          .click();
      assertThat(page.locator("dl.status > div").first()).containsText("Alt");
      assertThat(page.locator(".stale")).hasCount(0);
      assertThat(page.locator("[id='act:text']")).hasValue(text);
      send(page);
      assertThat(page.getByText("S’ha registrat:")).isVisible();
      assertThat(acts(number)).containsExactly(text);
      assertThat(screen.complaints()).isEmpty();
    }
  }

  @Test
  void draft_comesBackAfterALostSession_toItsAuthorOnly_andCanBeDiscardedAndBroughtBack() {
    String number = micro.feed().registerCase(PALMA).caseNumber();
    String text = "Ha vengut a l’oficina i";
    try (Screen screen = enter(COUNCIL);
        Screen other = enter(CENTRE)) {
      openCase(screen, number);
      Page page = screen.page();
      page.locator(".next-act > summary").click();
      kept(page, "Acompanyar", () -> page.locator("[id='act:what']").fill(STEP));
      assertThat(page.getByText("Esborrany desat")).isVisible();
      page.reload();
      assertThat(page.locator("[id='act:what']")).hasValue(STEP);
      assertThat(page.locator("[id='act:text']")).hasValue("");
      kept(page, "oficina", () -> page.locator("[id='act:text']").fill(text));

      page.context().clearCookies();
      screen.logIn(COUNCIL, Institutions.nameOf(micro.api(), COUNCIL));
      openCase(screen, number);
      assertThat(page.getByText("Hem recuperat el que escrivíeu")).isVisible();
      assertThat(page.locator("[id='act:text']")).hasValue(text);
      assertThat(page.locator("[id='act:what']")).hasValue(STEP);
      openCase(other, number);
      assertThat(other.page().locator(".draft-note")).hasCount(0);
      assertThat(other.page().locator("[id='act:text']")).hasValue("");

      button(page, "Descarta l’esborrany").click();
      assertThat(page.locator("[id='act:text']")).hasValue("");
      button(page, "Desfés-ho").click();
      assertThat(page.locator("[id='act:text']")).hasValue(text);
      // The first screen complains with reason: its session was taken away.
      assertThat(other.complaints()).isEmpty();
    }
  }

  @Test
  void ownNote_isSeenByTheOwnInstitutionOnly_andTheOthersSeeThatThereIsOne() {
    String number = micro.feed().registerCase(PALMA).caseNumber();
    String text = "Només per a la nostra casa";
    try (Screen screen = enter(COUNCIL);
        Screen other = enter(CENTRE)) {
      openCase(screen, number);
      Page page = screen.page();
      page.locator(".next-act > summary").click();
      choose(page, "Nota");
      page.getByText("Només la meva institució").click();
      page.locator("[id='act:text']").fill(text);
      send(page);
      assertThat(timeline(page)).containsText(text);

      openCase(other, number);
      assertThat(timeline(other.page()))
          .containsText(Institutions.nameOf(micro.api(), COUNCIL) + " · nota interna");
      assertThat(other.page().content()).doesNotContain(text);
      for (Screen each : List.of(screen, other)) {
        assertThat(each.complaints()).isEmpty();
      }
    }
  }

  @Test
  void aMessage_isSeenToBeRead_andARequestIsAnsweredFromTheCase() {
    String number = micro.feed().registerCase(PALMA).caseNumber();
    String text = "Dijous hi ha vista. Hi podeu anar?";
    try (Screen city = enter("tecnica@palma");
        Screen council = enter(COUNCIL)) {
      Page page = city.page();
      openCase(city, number);
      communications(page);
      summary(page, "Obre un fil").click();
      page.locator("[id='thread-new:subject']").fill("Vista de dijous");
      page.locator("[id='thread-new:text']").fill(text);
      button(page, "Obre el fil").click();
      assertThat(notice(page)).hasText("S’ha obert el fil.");
      summary(page, "Demana informació").click();
      city.choose(page.locator("[id='request-new:askedOf_label']"), "Consell de Mallorca");
      page.locator("[id='request-new:question']").fill("Hi ha plaça?");
      button(page, "Envia la petició").click();
      assertThat(notice(page)).hasText("S’ha enviat la petició.");

      Page other = council.page();
      openCase(council, number);
      assertThat(other.locator(".next.step")).containsText("us demana informació");
      other.locator(".next.step a").click();
      assertThat(other.locator("#thread-list")).containsText("Nou");
      other.locator("#thread-list a").first().click();
      assertThat(other.locator(".message .said")).hasText(text);
      assertThat(other.locator("#thread-list .mark")).hasCount(0);
      other.locator("#request-list").getByText("Contesta").click();
      other.locator("[id='request-step:text']").fill("Sí, una.");
      button(other, "Envia la resposta").click();
      assertThat(notice(other)).hasText("S’ha contestat la petició.");
      assertThat(other.locator(".next.step")).hasCount(0);
      assertThat(timeline(other)).containsText("Contesta la petició");

      city.visit("/cases/case.xhtml?n=" + number);
      communications(page);
      assertThat(page.locator("#request-list")).containsText("Sí, una.");
      page.locator("#thread-list a").first().click();
      assertThat(page.locator(".message details")).containsText("Consell de Mallorca");
      for (Screen each : List.of(city, council)) {
        assertThat(each.complaints()).isEmpty();
      }
    }
  }

  @Test
  void aMessageWithAFile_isRefusedWithoutLosingAWord_thenReadByTheOther() throws IOException {
    String number = micro.feed().registerCase(PALMA).caseNumber();
    String words = UUID.randomUUID().toString();
    String text = "L’informe que vau demanar";
    try (Screen city = enter("tecnica@palma");
        Screen council = enter(COUNCIL)) {
      Page page = city.page();
      openCase(city, number);
      communications(page);
      summary(page, "Obre un fil").click();
      page.locator("[id='thread-new:subject']").fill("Informe social");
      page.locator("[id='thread-new:text']").fill(text);
      page.locator("[id='thread-new:file']")
          .setInputFiles(
              new FilePayload(
                  "informe.pdf",
                  "application/pdf",
                  "MZ, a program".getBytes(StandardCharsets.US_ASCII)));
      button(page, "Obre el fil").click();
      assertThat(page.locator("#thread-new .faults")).containsText("no és un PDF ni una imatge");
      assertThat(page.locator("[id='thread-new:text']")).hasValue(text);

      page.locator("[id='thread-new:file']").setInputFiles(PdfFile.of(words));
      button(page, "Obre el fil").click();
      assertThat(notice(page)).hasText("S’ha obert el fil.");

      Page other = council.page();
      openCase(council, number);
      communications(other);
      other.locator("#thread-list a").first().click();
      Locator file = other.locator(".message a[download]");
      Download download = other.waitForDownload(file::click);
      try (InputStream content = download.createReadStream()) {
        assertThat(content.readAllBytes()).isEqualTo(PdfFile.bytes(words));
      }
      for (Screen each : List.of(city, council)) {
        assertThat(each.complaints()).isEmpty();
      }
    }
  }

  @Test
  void workList_showsWhatIsWhose_andLeadsToTheActThatEndsIt() {
    String number = micro.feed().registerCase(MAO).caseNumber();
    try (Screen screen = enter(MENORCA)) {
      Page page = screen.page();
      screen.visit("/cases/work.xhtml");
      assertThat(page.locator(".empty")).containsText("Cap pas pendent");
      act(MENORCA, number, 2, withStep("Telefonar-li", MENORCA));
      act(MENORCA, number, 3, withStep("Dur-li els papers", null));

      page.reload();
      assertThat(screen.heading("Més endavant")).isVisible();
      assertThat(row(page, "Telefonar-li")).containsText("Ho feis vós");
      assertThat(row(page, "Dur-li els papers")).containsText("Sense ningú");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("vençuts")).click();
      assertThat(page.locator(".empty")).containsText("Cap pas d’aquests");
      page.locator("nav.tabs a").nth(1).click();
      assertThat(row(page, "Telefonar-li")).isVisible();
      page.locator("nav.tabs a").nth(0).click();

      inRow(page, "Dur-li els papers", AriaRole.BUTTON, "Me’n faig càrrec").click();
      assertThat(page.getByText("Us heu fet càrrec del pas.")).isVisible();
      assertThat(row(page, "Dur-li els papers")).containsText("Ho feis vós");

      inRow(page, "Dur-li els papers", AriaRole.BUTTON, "Canvia").click();
      button(page, "Ja no cal").click();
      assertThat(page.locator("#change .faults")).containsText("Escriviu per què.");
      page.locator("[id='change:reason']").fill("Ja els té");
      button(page, "Ja no cal").click();
      assertThat(page.getByText("El pas ja no és a la llista.")).isVisible();
      assertThat(row(page, "Dur-li els papers")).hasCount(0);

      inRow(page, "Telefonar-li", AriaRole.LINK, "Registra l’actuació").click();
      page.getByText("En faig el seguiment").click();
      button(page, "Obre el cas").click();
      assertThat(page.locator("#act .closes input").first()).isChecked();
      page.locator("[id='act:text']").fill("Li he telefonat");
      send(page);
      assertThat(page.getByText("S’ha registrat:")).isVisible();
      screen.visit("/cases/work.xhtml");
      assertThat(page.locator(".empty")).containsText("Cap pas pendent");
      assertThat(screen.complaints()).isEmpty();
    }
  }

  private static void openCase(Screen screen, String number) {
    screen.visit("/cases/case.xhtml?n=" + number);
    screen.page().getByText("En faig el seguiment").click();
    button(screen.page(), "Obre el cas").click();
    assertThat(screen.heading(number)).isVisible();
  }

  private static void communications(Page page) {
    page.locator("#communications > summary").click();
    page.locator("#thread-list").waitFor();
  }

  private static Locator summary(Page page, String name) {
    return page.locator("#part-communications summary")
        .filter(new Locator.FilterOptions().setHasText(name));
  }

  private static Locator notice(Page page) {
    return page.locator("#part-communications .notice");
  }

  /** As somebody goes who has no mouse. */
  private static void tabTo(Page page, Locator target) {
    for (int i = 0; i < MOST_TABS; i++) {
      if (Boolean.TRUE.equals(target.evaluate("each => each === document.activeElement"))) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("not reached with the keyboard: " + target);
  }

  private static void send(Page page) {
    button(page.locator("#act"), "Registra l’actuació").click();
  }

  private static Locator button(Page page, String name) {
    return button(page.locator("main"), name);
  }

  private static Locator button(Locator part, String name) {
    return part.getByRole(
        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator kind(Page page, String kind) {
    return page.locator("input[name='act:kind'][value='" + kind + "']");
  }

  /** Types, and waits until the server has kept what was typed. */
  private static void kept(Page page, String word, Runnable typing) {
    page.waitForResponse(
        answer ->
            answer.url().endsWith("/cases/draft")
                && answer.status() == 204
                && answer.request().postData().contains(word),
        typing);
  }

  private static void choose(Page page, String label) {
    page.locator("#act")
        .getByText(label, new Locator.GetByTextOptions().setExact(true))
        .first()
        .click();
  }

  private static Locator timeline(Page page) {
    return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Cronologia"));
  }

  private static Locator row(Page page, String what) {
    return page.locator(".work-row").filter(new Locator.FilterOptions().setHasText(what));
  }

  private static Locator inRow(Page page, String what, AriaRole role, String name) {
    return row(page, what)
        .getByRole(role, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private static JsonObjectBuilder withStep(String what, String owner) {
    JsonObjectBuilder step =
        Json.createObjectBuilder()
            .add(
                "due", Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(259200).toString())
            .add("what", what);
    return Json.createObjectBuilder()
        .add("kind", "FOLLOW_UP")
        .add("text", "Acordat amb ella")
        .add("nextStep", owner == null ? step.addNull("owner") : step.add("owner", owner));
  }

  private void act(String account, String number, int version, JsonObjectBuilder act) {
    micro
        .api()
        .post(
            account,
            "/api/v1/cases/" + number + "/actions",
            act.build().toString(),
            "Access-Reason",
            "FOLLOW_UP",
            "If-Match",
            "\"" + version + "\"")
        .expect(201);
  }

  /** The words of the acts on a case, newest first. */
  private List<String> acts(String number) {
    return new Timeline(micro.api())
        .of(number).stream()
            .filter(line -> !line.isNull("institution"))
            .map(line -> line.getString("text"))
            .toList();
  }
}
