package es.caib.empara.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.Feed;
import es.caib.empara.it.fixture.PdfFile;
import es.caib.empara.it.fixture.Screen;
import es.caib.empara.simulator.Events;
import es.caib.empara.simulator.Measure;
import es.caib.empara.simulator.MeasureChange;
import es.caib.empara.simulator.MeasureKind;
import es.caib.empara.simulator.MeasureParameters;
import es.caib.empara.simulator.MeasureState;
import es.caib.empara.simulator.ProtectionOrder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The whole life of an order, from the paper to its end on another island. */
class OrderLifeIT extends InBrowser {

  private static final String EIVISSA = "07026";
  private static final String MAO = "07032";
  private static final String FIRST = "tecnica@ibd";
  private static final String SECOND = "coordinacio@ibd";
  private static final String COUNCIL = "tecnica@ceivissa";
  private static final String OTHER_COUNCIL = "tecnica@cmenorca";
  private static final String COURT = "Jutjat de Violència sobre la Dona d’Eivissa";
  private static final ZoneId ISLANDS = ZoneId.of("Europe/Madrid");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

  private final LocalDateTime adopted = LocalDateTime.now(ISLANDS).minusMinutes(90);
  private final LocalDate from = adopted.toLocalDate();
  private final LocalDate civilEnd = from.plusDays(29);
  private final LocalDate penalEnd = from.plusYears(1);
  private final String nig =
      "070264822026" + ThreadLocalRandom.current().nextInt(1_000_000, 10_000_000);

  OrderLifeIT(EmparaMicro micro) {
    super(micro);
  }

  @Test
  void onPaper_checked_assigned_reached_joined_claimed_broken_ratified_moved_andEnded() {
    String number = micro.feed().registerCase(EIVISSA).caseNumber();
    try (Screen first = enter(FIRST);
        Screen second = enter(SECOND);
        Screen council = enter(COUNCIL);
        Screen other = enter(OTHER_COUNCIL)) {
      entered(first, number);
      council.visit("/cases/case.xhtml?n=" + number);
      reason(council);
      assertThat(council.page().locator("main"))
          .containsText("Hi ha una ordre concedida en paper, sense comprovar");
      String paper = checked(second, number);

      press(second, "Assigna");
      assertThat(second.page().locator(".done")).containsText("Assignada.");
      open(council, paper);
      press(council, "Me’n faig càrrec");
      call(council, paper, "No contesta", false);
      call(council, paper, "No contesta", true);
      call(council, paper, "Hi hem parlat", true);

      String order = theCourtsOwnComes(number);
      joined(second, order, paper);
      open(council, order);
      assertThat(council.page().locator("dl.status")).containsText("Ho duis vós");
      assertThat(council.page().locator("dl.status")).containsText("3 intents");

      micro.feed().accepted(Events.claimFiled(number, order, Feed.now(), Feed.now()));
      open(council, order);
      assertThat(council.page().locator("main"))
          .containsText("el jutjat civil les ha ratificades?");
      sheTellsABreach(council, number, order);
      LocalDate ratified = from.plusDays(300);
      changed(number, new MeasureChange(order, "M-2", MeasureState.MODIFIED, ratified, null));
      open(council, order);
      assertThat(council.page().locator("main"))
          .not()
          .containsText("el jutjat civil les ha ratificades?");

      micro.feed().accepted(Events.victimMoved(number, MAO, Feed.now()));
      takenOver(council, other, number, order);
      for (String measure : List.of("M-1", "M-2")) {
        changed(number, MeasureChange.of(order, measure, MeasureState.REPLACED_BY_SENTENCE));
      }
      ended(other, order);
      for (Screen screen : List.of(first, second, council, other)) {
        Assertions.assertThat(screen.complaints()).isEmpty();
      }
    }
  }

  private void entered(Screen screen, String number) {
    Page page = screen.page();
    screen.visit("/orders/list.xhtml");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Entra una ordre en paper"))
        .click();
    page.locator("[id='choose:number']").fill(number);
    press(screen, "Continua");
    press(screen, "Desa i passa-la a comprovar");
    assertThat(page.locator("[id='paper:top'] .faults")).containsText("Adjuntau la còpia");
    page.locator("[id='paper:state']").getByText("Ordre de protecció concedida", exactly()).click();
    page.locator("[id='paper:nig']").fill(nig.substring(1));
    page.locator("[id='paper:court']").fill(COURT);
    fill(screen, "paper:adoptedAt", adopted.format(MINUTE));
    fill(screen, "paper:receivedAt", adopted.plusMinutes(60).format(MINUTE));
    addMeasure(screen, 0, "No s’hi pot acostar", penalEnd);
    page.locator("[id='paper:measures:0:metres']").fill("500");
    page.locator("[id='paper:measures:0:places']").getByText("domicili").click();
    addMeasure(screen, 1, "Ús de l’habitatge", civilEnd);
    page.locator("[id='paper:file']").setInputFiles(PdfFile.of(UUID.randomUUID().toString()));
    press(screen, "Desa i passa-la a comprovar");
    assertThat(page.locator("[id='paper:top'] .faults")).containsText("19 xifres");
    assertThat(page.locator("[id='paper:measures:0:metres']")).hasValue("500");
    page.locator("[id='paper:nig']").fill(nig);
    page.locator("[id='paper:file']").setInputFiles(PdfFile.of(UUID.randomUUID().toString()));
    press(screen, "Desa i passa-la a comprovar");
    assertThat(page.locator(".done")).containsText("Falta la segona comprovació");
    assertThat(page.locator("main")).containsText("L’heu entrada vós");
  }

  private static void addMeasure(Screen screen, int place, String kind, LocalDate until) {
    Page page = screen.page();
    press(screen, "Afegeix una mesura");
    String at = "paper:measures:" + place + ":";
    screen.choose(page.locator("[id='" + at + "kind_label']"), kind);
    fill(screen, at + "validFrom", LocalDate.now(ISLANDS).format(DAY));
    fill(screen, at + "validUntil", until.format(DAY));
  }

  /** Gives the name of the order that it becomes. */
  private String checked(Screen screen, String number) {
    Page page = screen.page();
    screen.visit("/orders/list.xhtml");
    page.locator(".row")
        .filter(new Locator.FilterOptions().setHasText(number))
        .getByText("Comprova-la")
        .click();
    page.locator("[id='check:state']").getByText("Ordre de protecció concedida", exactly()).click();
    page.locator("[id='check:nig']").fill(nig);
    fill(screen, "check:decidedOn", from.format(DAY));
    page.locator("[id='check:measures:0:kind']").getByText("Sí", exactly()).click();
    page.locator("[id='check:measures:0:metres']").fill("50");
    fill(screen, "check:measures:0:lastDay", penalEnd.format(DAY));
    page.locator("[id='check:measures:1:kind']").getByText("Sí", exactly()).click();
    fill(screen, "check:measures:1:lastDay", civilEnd.format(DAY));
    press(screen, "Confirma l’ordre");
    assertThat(page.locator("[id='check:top'] .faults")).containsText("No és el que es va entrar");
    page.locator("[id='check:measures:0:metres']").fill("500");
    press(screen, "Confirma l’ordre");
    assertThat(page.locator("h1")).containsText(Pattern.compile("PAPER-\\d{4}-"));
    return page.locator("h1 .num").innerText();
  }

  private String theCourtsOwnComes(String number) {
    String order = "OP-" + UUID.randomUUID();
    Instant at = adopted.atZone(ISLANDS).toInstant();
    micro
        .feed()
        .accepted(
            Events.orderGranted(
                number,
                new ProtectionOrder(
                    order,
                    nig,
                    COURT,
                    null,
                    at.minus(Duration.ofHours(20)),
                    at,
                    at,
                    List.of(
                        new Measure(
                            "M-1",
                            MeasureKind.APPROACH_BAN,
                            new MeasureParameters(
                                500, List.of("HOME"), List.of(), null, List.of(), null),
                            from,
                            penalEnd,
                            null),
                        new Measure(
                            "M-2",
                            MeasureKind.HOME_USE,
                            new MeasureParameters(
                                null, List.of(), List.of(), null, List.of(), null),
                            from,
                            civilEnd,
                            null))),
                Feed.now()));
    return order;
  }

  private static void joined(Screen screen, String order, String paper) {
    open(screen, order);
    Locator twin = screen.page().locator(".twin");
    assertThat(twin).containsText("Una altra ordre del mateix jutjat té el mateix NIG");
    assertThat(twin).containsText(paper);
    press(screen, "És la mateixa");
    assertThat(twin).containsText(paper + " ja no compta");
  }

  private void sheTellsABreach(Screen screen, String number, String order) {
    screen.visit("/cases/case.xhtml?n=" + number + "#orders");
    Page page = screen.page();
    page.locator("#breach summary").click();
    page.locator("[id='breach:orderId']").getByText(order).click();
    page.locator("[id='breach:summary']").fill("L’ha esperada al portal.");
    page.locator("[id='breach:toldBy']").getByText("Ella", exactly()).click();
    page.locator("[id='breach:reportedTo']").getByText("Encara no").click();
    press(screen, "Comunica el trencament");
    assertThat(page.locator(".done")).containsText("tenen l’avís");
  }

  private void changed(String number, MeasureChange change) {
    micro.feed().accepted(Events.measureChanged(number, change, Feed.now()));
  }

  private static void takenOver(Screen from, Screen to, String number, String order) {
    from.visit("/cases/case.xhtml?n=" + number);
    assertThat(from.page().locator(".handover"))
        .containsText("El cas continua sent vostre fins que una altra institució l’accepti");
    to.visit("/cases/work.xhtml");
    Locator waiting =
        to.page().locator(".row").filter(new Locator.FilterOptions().setHasText(number));
    assertThat(waiting).containsText("Encara no l’ha acceptat ningú");
    waiting.getByText("Mira’l").click();
    reason(to);
    press(to, "Accepta el cas");
    assertThat(to.page().locator(".done")).containsText("El cas és vostre");
    open(to, order);
    assertThat(to.page().locator("dl.status")).containsText("Ho duis vós");

    from.visit("/cases/case.xhtml?n=" + number);
    assertThat(from.page().locator(".handover")).containsText("el podeu llegir fins al");
    assertThat(from.page().locator("#act")).hasCount(0);
  }

  private static void ended(Screen screen, String order) {
    open(screen, order);
    Page page = screen.page();
    assertThat(page.locator("dl.status"))
        .containsText("Avui no hi ha cap mesura en vigor d’aquesta ordre");
    page.locator("summary").getByText("Tanca la feina").click();
    page.locator("[id='point:outcome']").getByText("L’ordre ha acabat").click();
    press(screen, "Tanca");
    assertThat(page.locator(".lead")).containsText("Tancades");
  }

  /** By the act of the case, which the work on the order hears of. */
  private static void call(Screen screen, String order, String outcome, boolean again) {
    open(screen, order);
    Page page = screen.page();
    page.locator(".lead .seen a").click();
    page.locator("#act summary").first().click();
    page.locator("[id='act:kind']").getByText("Primer contacte").click();
    page.locator("[id='act:text']").fill("Prova");
    page.locator("[id='act:outcome']").getByText(outcome).click();
    if (again) {
      page.locator("[id='act:again']").check();
    }
    press(screen, "Registra l’actuació");
    assertThat(page.locator(".done")).isVisible();
  }

  /** A case that was not opened for an order or an alert asks why. */
  private static void reason(Screen screen) {
    Page page = screen.page();
    page.locator("[id='why:reason'] label").first().click();
    page.locator("[id='why:open']").click();
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  private static void fill(Screen screen, String field, String text) {
    Locator input = screen.page().locator("[id='" + field + "_input']");
    input.fill(text);
    input.press("Tab");
  }

  private static void open(Screen screen, String order) {
    screen.visit("/orders/order.xhtml?o=" + order);
    assertThat(screen.page().locator("h1")).containsText(order);
  }

  private static void press(Screen screen, String name) {
    screen
        .page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }
}
