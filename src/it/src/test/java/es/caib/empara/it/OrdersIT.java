package es.caib.empara.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.Feed;
import es.caib.empara.it.fixture.Screen;
import es.caib.empara.simulator.ContactAuthorisation;
import es.caib.empara.simulator.Events;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The life of an order at the coordination point. */
class OrdersIT extends InBrowser {

  private static final String EIVISSA = "07026";
  private static final String CENTRE = "coordinacio@ibd";
  private static final String COUNCIL = "tecnica@ceivissa";

  OrdersIT(EmparaMicro micro) {
    super(micro);
  }

  @Test
  void order_isAssignedToEivissa_reachedAtTheThirdCall_brokenAndEnded() {
    String number = micro.feed().registerCase(EIVISSA).caseNumber();
    say(number, ContactAuthorisation.NOT_ASKED, null);
    String order = micro.feed().grantOrder(number);
    try (Screen centre = enter(CENTRE);
        Screen council = enter(COUNCIL)) {
      open(centre, order);
      thePhoneIsAskedForAndComes(centre, number, order);
      press(centre, "Assigna");
      assertThat(centre.page().locator(".done")).containsText("Assignada.");

      council.visit("/orders/list.xhtml?stage=ASSIGNED");
      assertThat(row(council, order)).containsText("primer contacte");
      open(council, order);
      press(council, "Me’n faig càrrec");
      assertThat(council.page().locator("dl.status")).containsText("Ho duis vós");
      call(council, order, "No contesta", false);
      call(council, order, "No contesta", true);
      call(council, order, "Hi hem parlat", true);

      open(council, order);
      assertThat(council.page().locator("dl.status")).containsText("3 intents");
      council.page().locator("[id='point:needs']").getByText("Assessorament jurídic").click();
      press(council, "Registra les necessitats");
      assertThat(council.page().locator(".lead")).containsText("En seguiment");

      sheTellsABreach(council, number);
      assertThat(centre.page().locator(".lead")).containsText("Per contactar");
      theOtherSeesItInTime(centre, order);
      end(council, order);
      Assertions.assertThat(council.complaints()).isEmpty();
      Assertions.assertThat(centre.complaints()).isEmpty();
    }
  }

  private void say(String number, ContactAuthorisation said, String phone) {
    micro.feed().accepted(Events.contactChanged(number, said, phone, Feed.now()));
  }

  private void thePhoneIsAskedForAndComes(Screen centre, String number, String order) {
    centre.visit("/orders/list.xhtml?queue=NO_CONTACT_DATA");
    assertThat(row(centre, order)).containsText("Sense dades de contacte");
    open(centre, order);
    Locator request = centre.page().locator("#unit-text");
    assertThat(request).hasValue(Pattern.compile(number));
    press(centre, "L’he enviada");
    assertThat(centre.page().locator(".done")).containsText("s’espera la resposta");
    say(number, ContactAuthorisation.GRANTED, "600000000");
    open(centre, order);
    assertThat(request).hasCount(0);
    centre.visit("/orders/list.xhtml?queue=NO_CONTACT_DATA");
    assertThat(row(centre, order)).hasCount(0);
    open(centre, order);
  }

  /** By the act of the case, which the work on the order hears of. */
  private static void call(Screen screen, String order, String outcome, boolean again) {
    open(screen, order);
    Page page = screen.page();
    page.getByRole(
            AriaRole.LINK,
            new Page.GetByRoleOptions().setName("Registra el primer contacte").setExact(true))
        .click();
    page.locator("[id='act:text']").fill("Prova");
    page.locator("[id='act:outcome']").getByText(outcome).click();
    if (again) {
      page.locator("[id='act:again']").check();
    }
    press(screen, "Registra l’actuació");
    assertThat(page.locator(".done")).isVisible();
  }

  private static void sheTellsABreach(Screen screen, String number) {
    screen.visit("/cases/case.xhtml?n=" + number + "#orders");
    Page page = screen.page();
    page.locator("#breach summary").click();
    assertThat(page.locator("#breach .warning")).containsText("art. 544 ter.2 LECrim");
    press(screen, "Comunica el trencament");
    assertThat(page.locator("#breach .faults")).containsText("Escriviu què ha passat.");
    page.locator("#breach summary").waitFor();
    page.locator("[id='breach:orderId'] label").first().click();
    page.locator("[id='breach:summary']").fill("Era a la porta de la feina.");
    page.locator("[id='breach:toldBy']").getByText("Ella", exact()).click();
    page.locator("[id='breach:reportedTo']").getByText("Encara no").click();
    press(screen, "Comunica el trencament");
    assertThat(page.locator(".done")).containsText("tenen l’avís");
    assertThat(page.locator("#incidents")).containsText("Era a la porta de la feina.");
  }

  /** What the centre has on screen is older than the breach: its step is refused in words. */
  private static void theOtherSeesItInTime(Screen centre, String order) {
    Page page = centre.page();
    page.getByText("Informa altres institucions").click();
    page.locator("[id='point:informed'] input").first().check();
    press(centre, "Registra-ho");
    assertThat(page.locator(".stale")).containsText("Trencament");
    press(centre, "Actualitza l’estat i conserva el text");
    assertThat(page.locator(".lead")).containsText("En seguiment");
  }

  private static void end(Screen screen, String order) {
    open(screen, order);
    Page page = screen.page();
    page.locator("summary").getByText("Tanca la feina").click();
    press(screen, "Tanca");
    assertThat(page.locator(".faults")).containsText("Triau com ha acabat.");
    page.locator("[id='point:outcome']").getByText("Atesa", exact()).click();
    press(screen, "Tanca");
    assertThat(page.locator(".lead")).containsText("Tancades");
    press(screen, "Torna-la a obrir");
    assertThat(page.locator(".lead")).containsText("En seguiment");
  }

  private static Locator.GetByTextOptions exact() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  private static void open(Screen screen, String order) {
    screen.visit("/orders/order.xhtml?o=" + order);
    assertThat(screen.page().locator("h1")).containsText(order);
  }

  private static Locator row(Screen screen, String order) {
    return screen
        .page()
        .locator("#orders .row")
        .filter(new Locator.FilterOptions().setHasText(order));
  }

  private static void press(Screen screen, String name) {
    screen
        .page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }
}
