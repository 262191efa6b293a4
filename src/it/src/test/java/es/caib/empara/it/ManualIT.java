package es.caib.empara.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import es.caib.empara.it.fixture.Beside;
import es.caib.empara.it.fixture.Browser;
import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.Screen;
import es.caib.empara.it.fixture.Together;
import es.caib.empara.it.fixture.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pictures of the user manual, from the pages as they are. */
@Beside
class ManualIT {

  private static final List<String> LANGUAGES = List.of("ca", "es");
  private static final String NOBODY = "";
  private static final Pattern PICTURE = Pattern.compile("!\\[([^]]*)]\\(\\.\\./img/([^)]+)\\)");
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)[^)]*\\)");

  /**
   * A picture, who takes it, of which page, and what is done there before; a case and an alert
   * stand as {case} and {alert}.
   */
  private record Picture(String name, String account, String page, Consumer<Page> before) {

    Picture(String name, String account, String page) {
      this(name, account, page, nothing -> {});
    }
  }

  private static final List<Picture> PICTURES =
      List.of(
          new Picture("log-in", NOBODY, "/login.xhtml"),
          new Picture("alerts", "guardia@ibd", "/alerts/board.xhtml"),
          new Picture("alert", "guardia@ibd", "/alerts/alert.xhtml?id={alert}"),
          new Picture("duty", "coordinacio@ibd", "/alerts/duty.xhtml"),
          new Picture("resources", "guardia@ibd", "/resources/list.xhtml?view=map"),
          new Picture("cases", "guardia@ibd", "/cases/list.xhtml"),
          new Picture("search", "guardia@ibd", "/cases/search.xhtml", ManualIT::search),
          new Picture("work", "guardia@ibd", "/cases/work.xhtml"),
          new Picture("case-reason", "guardia@ibd", "/cases/case.xhtml?n={case}"),
          new Picture("case", "guardia@ibd", "/cases/case.xhtml?n={case}&alert={alert}"),
          new Picture(
              "act",
              "guardia@ibd",
              "/cases/case.xhtml?n={case}&alert={alert}",
              page -> {
                page.locator(".next-act > summary").click();
                page.locator(".next-act").evaluate("form => form.scrollIntoView()");
              }),
          new Picture(
              "timeline",
              "guardia@ibd",
              "/cases/case.xhtml?n={case}&alert={alert}",
              page -> page.locator("#timeline").evaluate("part => part.scrollIntoView()")),
          new Picture(
              "orders",
              "guardia@ibd",
              "/cases/case.xhtml?n={case}&alert={alert}",
              page -> {
                page.locator("#orders > summary").click();
                page.locator("#part-orders article").first().waitFor();
                page.locator("#orders").evaluate("part => part.scrollIntoView()");
              }),
          new Picture(
              "communications",
              "guardia@ibd",
              "/cases/case.xhtml?n={case}&alert={alert}",
              page -> {
                page.locator("#communications > summary").click();
                page.locator("#thread-list").waitFor();
                page.locator("#communications").evaluate("part => part.scrollIntoView()");
              }),
          new Picture("people", "admin@palma", "/people/list.xhtml"),
          new Picture("training", "tecnica@palma", "/people/training.xhtml"),
          new Picture("protocols", "juridic@ibd", "/protocols/overview.xhtml"),
          new Picture("contacts", "coordinacio@ibd", "/channels/contacts.xhtml"),
          new Picture("pending", "admin@palma", "/pending.xhtml"),
          new Picture("sessions", "secretaria@ibd", "/commission/sessions.xhtml"),
          new Picture("queue", "guardia@ibd", "/feed/queue.xhtml"),
          new Picture("waiting", "guardia@ibd", "/feed/waiting.xhtml?id={waiting}"),
          new Picture("rejected", "operacio@ibd", "/feed/rejected.xhtml"),
          new Picture("load", "operacio@ibd", "/feed/load.xhtml"),
          new Picture("sources", "operacio@ibd", "/feed/sources.xhtml"),
          new Picture("barriers", "operacio@ibd", "/channels/barriers.xhtml"),
          new Picture("notes", "auditoria@ibd", "/audit/operations.xhtml"),
          new Picture(
              "operations-log",
              "auditoria@ibd",
              "/audit/operations.xhtml",
              page -> page.locator("form#filter").evaluate("form => form.scrollIntoView()")),
          new Picture("help", "guardia@ibd", "/house/help.xhtml"),
          new Picture("accessibility", NOBODY, "/house/accessibility.xhtml"),
          new Picture("barrier", NOBODY, "/house/barrier.xhtml"),
          new Picture(
              "locked",
              "tecnica@cmenorca",
              "/alerts/board.xhtml",
              page -> {
                page.locator("button[data-lock]").click();
                page.locator(".lock-clock:not(:empty)").waitFor();
              }));

  /** Only when the manual is renewed; what the pages are is seen by other tests. */
  @Tag("pictures")
  @Test
  void pictures_areTaken_ofThePagesAsTheyAre() {
    Path made = Work.emptyDirectory("manual");
    try (EmparaMicro micro = EmparaMicro.start("manual", Map.of())) {
      Map<String, String> places = new ManualScene(micro.base()).play();
      List<Callable<Integer>> takings = new ArrayList<>();
      for (String language : LANGUAGES) {
        takings.add(() -> takeAll(micro, places, language, made));
      }
      assertThat(Together.run(takings)).containsOnly(PICTURES.size());
    }
  }

  /** Says how many were taken. */
  private static int takeAll(
      EmparaMicro micro, Map<String, String> places, String language, Path made) {
    int taken = 0;
    try (Browser browser = Browser.launch()) {
      Story story = new Story(micro.base(), browser);
      Map<String, Screen> screens = new HashMap<>();
      for (Picture picture : PICTURES) {
        Screen screen =
            screens.computeIfAbsent(
                picture.account(),
                account ->
                    account.equals(NOBODY) ? browser.open(micro.base()) : story.enter(account));
        Path file = made.resolve(picture.name() + "-" + language + ".png");
        take(picture, screen, filled(picture.page(), places), language, file);
        assertThat(file).isNotEmptyFile();
        taken++;
      }
      screens.values().forEach(Screen::close);
    }
    return taken;
  }

  @Test
  void pictures_areThoseThatTheManualNames_andAreAllThere() throws IOException {
    for (String language : LANGUAGES) {
      Set<String> named = new TreeSet<>();
      for (Path chapter : chapters(language)) {
        for (MatchResult found : all(PICTURE, chapter)) {
          assertThat(found.group(1)).as("what %s shows, in words", found.group(2)).isNotBlank();
          named.add(found.group(2));
        }
      }
      assertThat(named).isEqualTo(names(language));
    }
    assertThat(files(Work.manual().resolve("img"), ".png"))
        .containsExactlyInAnyOrderElementsOf(
            LANGUAGES.stream().flatMap(language -> names(language).stream()).toList());
  }

  @Test
  void chapters_areTheSameInBothLanguages_andEveryLinkLeadsSomewhere() throws IOException {
    assertThat(files(Work.manual().resolve("ca"), ".md"))
        .hasSizeGreaterThan(5)
        .isEqualTo(files(Work.manual().resolve("es"), ".md"));
    for (String language : LANGUAGES) {
      for (Path chapter : chapters(language)) {
        for (MatchResult link : all(LINK, chapter)) {
          assertThat(chapter.resolveSibling(link.group(1))).as(chapter.toString()).exists();
        }
      }
    }
  }

  private static void take(
      Picture picture, Screen screen, String page, String language, Path file) {
    screen.page().setViewportSize(1040, 680);
    screen.visit(page + (page.contains("?") ? "&" : "?") + "lang=" + language);
    if (!picture.account().equals(NOBODY)) {
      screen.page().locator(".line-state.good").waitFor();
    }
    picture.before().accept(screen.page());
    screen
        .page()
        .screenshot(
            new Page.ScreenshotOptions()
                .setPath(file)
                .setAnimations(ScreenshotAnimations.DISABLED));
  }

  /** By the victim's name, with a reason. */
  private static void search(Page page) {
    page.locator("[id='search:q']").fill(ManualScene.SURNAME);
    page.locator("[id='search:reason']").click();
    page.locator("[id='search:reason_items'] li").nth(1).click();
    page.locator("[id='search:go']").click();
    page.locator("[id='found:table']").waitFor();
  }

  private static String filled(String page, Map<String, String> places) {
    String filled = page;
    for (Map.Entry<String, String> place : places.entrySet()) {
      filled = filled.replace(place.getKey(), place.getValue());
    }
    return filled;
  }

  private static Set<String> names(String language) {
    return PICTURES.stream()
        .map(picture -> picture.name() + "-" + language + ".png")
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Path> chapters(String language) throws IOException {
    Path folder = Work.manual().resolve(language);
    return files(folder, ".md").stream().map(folder::resolve).toList();
  }

  private static Set<String> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static List<MatchResult> all(Pattern pattern, Path file) throws IOException {
    return pattern.matcher(Files.readString(file)).results().toList();
  }
}
