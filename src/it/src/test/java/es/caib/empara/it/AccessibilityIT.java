package es.caib.empara.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import es.caib.empara.it.fixture.Activations;
import es.caib.empara.it.fixture.Alerts;
import es.caib.empara.it.fixture.Axe;
import es.caib.empara.it.fixture.Barriers;
import es.caib.empara.it.fixture.Browser;
import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.Eventually;
import es.caib.empara.it.fixture.Feed;
import es.caib.empara.it.fixture.PdfFile;
import es.caib.empara.it.fixture.Queue;
import es.caib.empara.it.fixture.Screen;
import es.caib.empara.it.fixture.SharedMicro;
import es.caib.empara.it.fixture.Threads;
import es.caib.empara.simulator.Events;
import es.caib.empara.simulator.RiskLevel;
import es.caib.empara.simulator.Source;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Axe on every page, and a console without errors, so without a violated content policy too. Pages
 * are looked at in several browsers at once, each with people of its own.
 */
@ExtendWith(SharedMicro.class)
class AccessibilityIT {

  private static final String PALMA = "07040";
  private static final Set<String> BARRIERS = Set.of("serious", "critical");

  private static final Set<Desk> DESKS = ConcurrentHashMap.newKeySet();
  private static final ThreadLocal<Desk> HERE = ThreadLocal.withInitial(Desk::new);

  private static String caseNumber;
  private static String order;
  private static String alert;
  private static String report;
  private static String waiting;
  private static String flats;

  /** A browser; who has logged in there stays so for the next page. */
  private static final class Desk {

    private final Browser browser = Browser.launch();
    private final Map<String, Screen> inside = new HashMap<>();

    Desk() {
      DESKS.add(this);
    }

    void close() {
      inside.values().forEach(Screen::close);
      browser.close();
    }
  }

  private final EmparaMicro micro;

  AccessibilityIT(EmparaMicro micro) {
    this.micro = micro;
  }

  @BeforeAll
  static void prepare(EmparaMicro micro) {
    caseNumber = micro.feed().registerCase(PALMA).caseNumber();
    order = micro.feed().grantOrder(caseNumber);
    micro.feed().assess(caseNumber, RiskLevel.HIGH);
    alert = new Alerts(micro.api()).rise("guardia@ibd", caseNumber).getJsonNumber("id").toString();
    report = new Barriers(micro.base()).report();
    flats =
        micro
            .api()
            .get("tecnica@cmallorca", "/api/v1/resources?need=BRIDGE_FLAT&institution=cmallorca")
            .expect(200)
            .items()
            .get(0)
            .getJsonNumber("id")
            .toString();
    waiting = new Queue(micro.api()).idOf(micro.feed().tooEarly());
    JsonObject wrong =
        Json.createObjectBuilder().add("form", "VPER_S").add("level", "ENORMOUS").build();
    micro
        .feed()
        .rejected(
            Events.event(Source.VIOGEN, "risk.assessed", caseNumber, Feed.now(), "-X", wrong));
  }

  @AfterAll
  static void close() {
    DESKS.forEach(Desk::close);
  }

  private Screen enter(String account) {
    return new Story(micro.base(), HERE.get().browser).enter(account);
  }

  private Screen anybody() {
    return HERE.get().browser.open(micro.base());
  }

  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest(name = "{1} as {0}")
  @CsvSource({
    "guardia@ibd, /alerts/board.xhtml, Avisos",
    "guardia@ibd, /alerts/list.xhtml, Llista d’avisos",
    "guardia@ibd, /alerts/alert.xhtml?id=ALERT, El risc puja",
    "guardia@ibd, /alerts/figures.xhtml, Xifres",
    "operacio@ibd, /alerts/channels.xhtml, Canals",
    "coordinacio@ibd, /alerts/drills.xhtml, Exercicis",
    "coordinacio@ibd, /alerts/duty.xhtml, Guàrdies",
    "tecnica2@cmenorca, /alerts/duty.xhtml, Guàrdies",
    "admin@palma, /alerts/duty.xhtml, Guàrdies",
    "guardia@ibd, /cases/list.xhtml, Casos",
    "guardia@ibd, /cases/case.xhtml?n=CASE, Per què obriu aquest cas?",
    "guardia@ibd, /cases/case.xhtml?n=CASE&alert=ALERT, CASE",
    "guardia@ibd, /cases/search.xhtml, Cerca de casos",
    "guardia@ibd, /cases/work.xhtml, Feina",
    "guardia@ibd, /cases/work.xhtml?scope=INSTITUTION, Feina",
    "consulta@cmallorca, /cases/search.xhtml, Cerca de casos",
    "guardia@ibd, /orders/figures.xhtml, Xifres de les ordres",
    "tecnica@cmallorca, /orders/figures.xhtml, Xifres de les ordres",
    "guardia@ibd, /orders/courts.xhtml, Jutjats",
    "tecnica@palma, /orders/courts.xhtml, Jutjats",
    "guardia@ibd, /resources/list.xhtml, Recursos",
    "consulta@cmallorca, /resources/list.xhtml?view=map&municipality=07040, Recursos",
    "admin@cmallorca, /resources/resource.xhtml, Recurs nou",
    "tecnica@cmallorca, /resources/resource.xhtml?id=OWN, Pisos pont de Mallorca",
    "tecnica@palma, /resources/resource.xhtml?id=OWN, Pisos pont de Mallorca",
    "tecnica@palma, /resources/resource.xhtml?id=nowhere, Aquest recurs no existeix",
    "tecnica@cmallorca, /resources/activations.xhtml, Recursos",
    "tecnica@palma, /resources/activations.xhtml?side=ASKED, Recursos",
    "tecnica@palma, /resources/activations.xhtml?show=over, Recursos",
    "coordinacio@ibd, /orders/list.xhtml, Ordres",
    "coordinacio@ibd, /orders/list.xhtml?queue=NO_CONTACT_DATA, Ordres",
    "coordinacio@ibd, /orders/order.xhtml?o=ORDER, Ordre de protecció concedida",
    "tecnica@palma, /orders/order.xhtml?o=ORDER, Ordre de protecció concedida",
    "tecnica@palma, /orders/order.xhtml?o=nowhere, Aquesta ordre no existeix",
    "tecnica@ibd, /orders/paper.xhtml, Entra una ordre en paper",
    "tecnica@ibd, /orders/paper.xhtml?n=nowhere, Entra una ordre en paper",
    "tecnica@ibd, /orders/check.xhtml?p=1, Aquest cas o aquesta entrada no hi és",
    "guardia@ibd, /feed/sources.xhtml, Fonts de dades",
    "guardia@ibd, /feed/queue.xhtml, En espera",
    "guardia@ibd, /feed/queue.xhtml?discarded=true, En espera",
    "guardia@ibd, /feed/waiting.xhtml?id=WAITING, Un fet en espera",
    "guardia@ibd, /feed/rejected.xhtml, Rebutjats",
    "guardia@ibd, /feed/rejected.xhtml?source=VIOGEN&fault=data.level, Rebutjats",
    "operacio@ibd, /feed/queue.xhtml, En espera",
    "operacio@ibd, /feed/rejected.xhtml, Rebutjats",
    "guardia@ibd, /audit/operations.xhtml, ''",
    "guardia@ibd, /cases/nowhere.xhtml, ''",
    "consulta@cmallorca, /cases/list.xhtml, Casos",
    "auditoria@ibd, /audit/operations.xhtml, Registre d’operacions",
    "operacio@ibd, /feed/sources.xhtml, Fonts de dades",
    "tecnica@cmallorca, /channels/threads.xhtml, Fils i peticions",
    "guardia@ibd, /channels/threads.xhtml?view=UNREAD, Fils i peticions",
    "operacio@ibd, /channels/barriers.xhtml, Barreres comunicades",
    "operacio@ibd, /channels/barrier.xhtml?r=REPORT, REPORT",
    "coordinacio@ibd, /channels/contacts.xhtml, Contactes",
    "coordinacio@ibd, /channels/contact.xhtml?b=palma, Ajuntament de Palma",
    "admin@cmallorca, /channels/contact.xhtml, Consell de Mallorca",
    "tecnica@palma, /channels/contact.xhtml?b=ibd, Institut Balear de la Dona",
    "tecnica@palma, /channels/contact.xhtml?b=cmallorca, Aquesta fitxa no hi és",
    "coordinacio@ibd, /channels/circulars.xhtml, Circulars",
    "tecnica@palma, /channels/circulars.xhtml, Circulars",
    "coordinacio@ibd, /channels/circular-edit.xhtml, Circular nova",
    "admin@cmallorca, /channels/circular-edit.xhtml, Aquesta circular no hi és",
    "tecnica@palma, /channels/circular.xhtml?c=1, Aquesta circular no hi és",
    "operacio@ibd, /documents/keys.xhtml, Claus dels documents",
    "secretaria@ibd, /commission/minutes.xhtml?session=1, Acta",
    "vocal1@comissio, /commission/minutes.xhtml, Acta",
    "secretaria@ibd, /commission/agreement.xhtml, Conveni",
    "vocal1@comissio, /commission/agreement.xhtml, Conveni",
    "admin@palma, /commission/agreement.xhtml, Conveni",
    "admin@cmallorca, /people/list.xhtml, Persones",
    "admin@cmallorca, /people/request.xhtml, Sol·licita un accés",
    "admin@cmallorca, /people/person.xhtml?p=1, Aquesta persona no hi és",
    "admin@cmallorca, /people/confirm.xhtml, Confirmació anual",
    "admin@cmallorca, /people/me.xhtml, El meu accés",
    "tecnica@palma, /people/me.xhtml, El meu accés",
    "candidata@cmallorca, /people/me.xhtml, El meu accés",
    "tecnica@palma, /people/security.xhtml, Seguretat del compte",
    "coordinacio@ibd, /pending.xhtml, Pendents",
    "admin@palma, /pending.xhtml, Pendents",
    "tecnica@palma, /protocols/list.xhtml, Protocols",
    "juridic@ibd, /protocols/list.xhtml, Protocols",
    "juridic@ibd, /protocols/law.xhtml?a=1, La llei dels protocols",
    "vocal1@comissio, /protocols/overview.xhtml, Protocols de totes les institucions",
    "tecnica@palma, /protocols/protocol.xhtml?p=1, Aquest protocol no hi és",
    "tecnica@palma, /protocols/compare.xhtml?a=1&b=2, Aquest protocol no hi és",
    "admin@palma, /protocols/edit.xhtml?v=1, Aquest protocol no hi és",
    "juridic@ibd, /protocols/review.xhtml?v=1, Aquest protocol no hi és",
    "candidata@cmallorca, /people/training.xhtml, Formació",
    "tecnica@palma, /people/lesson.xhtml?l=3, 3. L’ordre de protecció",
    "admin@cmallorca, /people/courses.xhtml, Formació de les persones",
    "admin@cmallorca, /people/course.xhtml, Aquesta sessió no hi és",
    "admin2@ibd, /people/questions.xhtml, Preguntes i fitxers del curs",
    "admin2@ibd, /people/question.xhtml?q=5, 'Pregunta 5, edició 1'",
    "operacio@ibd, /institutions/realms.xhtml, Dominis d’accés",
    "operacio@ibd, /institutions/realm.xhtml?realm=palma, Ajuntament de Palma",
    "operacio@ibd, /house/help.xhtml, Ajuda",
    "guardia@ibd, /house/barrier.xhtml, Comunicau una barrera",
    "guardia@ibd, /house/verify.xhtml, Comprovació de certificats",
    "secretaria@ibd, /commission/sessions.xhtml, Sessions",
    "secretaria@ibd, /commission/plan.xhtml, Prepara una sessió",
    "vocal1@ibd, /commission/session.xhtml?s=1, Aquesta sessió no hi és",
    "coordinacio@ibd, /commission/proposals.xhtml, Propostes",
    "coordinacio@ibd, /commission/propose.xhtml, Presenta una proposta",
    "juridic@ibd, /commission/proposal.xhtml?p=1, Aquesta proposta no hi és",
    "operacio@ibd, /commission/resolutions.xhtml, Acords",
    "secretaria@ibd, /commission/seats.xhtml, Membres i regles",
    "auditoria@ibd, /commission/rights.xhtml, Qui pot veure què",
    "guardia@ibd, /house/welcome.xhtml?t=x, Primera entrada",
    "juridic@ibd, /index.xhtml, ''"
  })
  void page_seen_hasNoBarrierAndNoError(String account, String path, String heading) {
    Screen screen = HERE.get().inside.computeIfAbsent(account, this::enter);
    screen.visit(filled(path));
    assertThat(screen.page().getByRole(AriaRole.MAIN).count()).isEqualTo(1);
    assertThat(screen.page().locator("h1").innerText()).contains(filled(heading));
    assertAccessible(screen);
  }

  /** English readers are shown the Spanish text. */
  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "/house/legal.xhtml?lang=ca, Avís legal, ca",
    "/house/legal.xhtml?lang=es, Aviso legal, es",
    "/house/legal.xhtml?lang=en, Legal notice, es",
    "/house/privacy.xhtml?lang=ca, Protecció de dades, ca",
    "/house/privacy.xhtml?lang=es, Protección de datos, es",
    "/house/privacy.xhtml?lang=en, Data protection, es",
    "/house/accessibility.xhtml?lang=ca, Accessibilitat, ca",
    "/house/accessibility.xhtml?lang=es, Accesibilidad, es",
    "/house/accessibility.xhtml?lang=en, Accessibility, es",
    "/house/help.xhtml?lang=ca, Ajuda, ca",
    "/house/help.xhtml?lang=es, Ayuda, es",
    "/house/help.xhtml?lang=en, Help, es",
    "/house/barrier.xhtml?lang=ca, Comunicau una barrera, ca",
    "/house/barrier.xhtml?lang=es, Comunique una barrera, es",
    "/house/barrier.xhtml?lang=en, Report a barrier, es",
    "/house/verify.xhtml?lang=ca, Comprovació de certificats, ca",
    "/house/verify.xhtml?lang=es, Comprobación de certificados, es",
    "/house/verify.xhtml?lang=en, Check a certificate, en"
  })
  void housePage_withoutLogIn_hasNoBarrierAndNoError(String path, String heading, String text) {
    try (Screen screen = anybody()) {
      screen.visit(path);
      assertThat(screen.page().locator("h1").innerText()).isEqualTo(heading);
      Locator prose = screen.page().locator(".prose").first();
      assertThat(prose.count() == 0 ? text : prose.getAttribute("lang")).isEqualTo(text);
      assertThat(screen.page().locator("footer a").count()).isEqualTo(5);
      assertAccessible(screen);
    }
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void barrier_toldWithoutLogIn_getsAReference_thatTheOperatorAnswersByName() {
    try (Screen anybody = anybody();
        Screen operator = enter("operacio@ibd")) {
      anybody.visit("/house/barrier.xhtml");
      press(anybody, "Envia");
      assertThat(anybody.page().getByText("Escriviu què us hi passa.").first().isVisible())
          .isTrue();
      assertAccessible(anybody);
      anybody.page().getByLabel("A quina pàgina").fill("Casos");
      anybody.page().getByLabel("Què us hi passa").fill("El filtre no es veu ampliat.");
      press(anybody, "Envia");
      String done = anybody.page().locator(".done").innerText();
      String reference = done.replaceFirst("(?s).*(A-[2-9A-Z]{8}).*", "$1");
      assertThat(anybody.page().getByLabel("Què us hi passa").inputValue()).isEmpty();
      assertAccessible(anybody);

      operator.visit("/channels/barriers.xhtml");
      operator
          .page()
          .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(reference).setExact(true))
          .click();
      operator.page().getByLabel("Què s’ha respost o arreglat").fill("Ja es veu.");
      press(operator, "Marca com a resposta");
      operator.page().locator(".done").waitFor();
      assertThat(operator.page().locator("dl.facts").innerText())
          .contains("El filtre no es veu ampliat.", "Ja es veu.", "operacio@ibd");
      assertAccessible(operator);
    }
  }

  /** The richest page of a person is that of a request, seen by whoever can decide on it. */
  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void aRequest_openedFromTheList_saysWhatIsMissing() {
    try (Screen second = enter("admin2@ibd")) {
      second.visit("/people/list.xhtml");
      second
          .page()
          .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Miquela Vives"))
          .click();
      assertThat(second.page().locator("h1").innerText()).isEqualTo("Miquela Vives");
      assertThat(second.page().locator("main").innerText())
          .contains("Pendent d’aprovar", "Compromís de confidencialitat", "Ho podeu aprovar vós");
      assertAccessible(second);
      press(second, "Aprova l’accés");
      second.page().locator(".faults").waitFor();
      assertAccessible(second);
    }
  }

  private static void press(Screen screen, String button) {
    screen
        .page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void logIn_emptyAndRefused_hasNoBarrierAndNoError() {
    try (Screen screen = anybody()) {
      screen.visit("/login.xhtml");
      assertAccessible(screen);
      Page page = screen.page();
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Entra").setExact(true))
          .click();
      assertThat(page.getByText("Escriviu la contrasenya.").first().isVisible()).isTrue();
      assertAccessible(screen);
    }
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void screen_locked_hasNoBarrierAndNoError() {
    try (Screen screen = enter("guardia@ibd")) {
      screen
          .page()
          .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bloca"))
          .click();
      screen.page().getByLabel("Contrasenya").waitFor();
      assertAccessible(screen);
    }
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void act_opened_hasNoBarrierAndNoError() {
    try (Screen screen = enter("guardia@ibd")) {
      screen.visit(filled("/cases/case.xhtml?n=CASE&alert=ALERT"));
      screen.page().getByText("Registra una actuació").click();
      screen.page().getByLabel("Què ha passat").waitFor();
      assertAccessible(screen);
    }
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void resources_ofACase_andAnAnswer_haveNoBarrierAndNoError() {
    String number = micro.feed().registerCase(PALMA).caseNumber();
    new Activations(micro.api()).ask("tecnica@palma", number, "BRIDGE_FLAT");
    try (Screen screen = enter("tecnica@cmallorca")) {
      screen.visit("/cases/case.xhtml?n=" + number);
      screen.page().getByText("En faig el seguiment").click();
      press(screen, "Obre el cas");
      screen.page().locator("#resources > summary").click();
      screen.page().locator("#part-resources .asked").first().waitFor();
      screen.choose(screen.page().locator("[id='ask:need_label']"), "Casa d’acollida d’urgència");
      screen.page().locator("[id='ask:resource']").waitFor();
      assertAccessible(screen);
      screen.visit("/resources/activations.xhtml");
      press(screen, "No podem…", number);
      press(screen, "Refusa i passa al següent");
      screen.page().locator("#answer .faults").waitFor();
      assertAccessible(screen);
    }
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void documents_ofACase_andARefusedOne_haveNoBarrierAndNoError() {
    String number = micro.feed().registerCase(PALMA).caseNumber();
    try (Screen screen = enter("tecnica@cmallorca")) {
      screen.visit("/cases/case.xhtml?n=" + number);
      screen.page().getByText("En faig el seguiment").click();
      press(screen, "Obre el cas");
      screen.page().locator("#documents > summary").click();
      screen.page().getByLabel("Fitxer").waitFor();
      assertAccessible(screen);
      press(screen, "Posa el document");
      screen.page().locator("#put .faults").waitFor();
      assertAccessible(screen);
      screen.choose(screen.page().locator("[id='put:kind_label']"), "Informe");
      screen.page().getByLabel("Títol").fill("Informe inventat");
      screen.page().getByLabel("Fitxer").setInputFiles(PdfFile.of(number));
      press(screen, "Posa el document");
      screen.page().locator("#documents .notice").waitFor();
      screen.page().getByText("Retira: ").click();
      screen.page().getByLabel("Per què es retira").waitFor();
      assertAccessible(screen);
    }
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void communications_ofACase_andTheirForms_haveNoBarrierAndNoError() {
    String number = micro.feed().registerCase(PALMA).caseNumber();
    new Threads(micro.api()).start("tecnica@palma", number);
    try (Screen screen = enter("tecnica@cmallorca")) {
      screen.visit("/cases/case.xhtml?n=" + number);
      screen.page().getByText("En faig el seguiment").click();
      press(screen, "Obre el cas");
      screen.page().locator("#communications > summary").click();
      screen.page().locator("#thread-list a").first().click();
      screen.page().locator(".message").first().waitFor();
      for (String form :
          List.of("Obre un fil", "Demana informació", "Anota una comunicació a l’Estat")) {
        screen.page().getByText(form, new Page.GetByTextOptions().setExact(true)).click();
      }
      assertAccessible(screen);
      press(screen, "Anota la comunicació");
      screen.page().locator("#report-new .faults").waitFor();
      assertAccessible(screen);
    }
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void accreditation_ofACase_andACheck_haveNoBarrierAndNoError() {
    String number = micro.feed().registerCase(PALMA).caseNumber();
    micro.feed().grantOrder(number);
    try (Screen screen = enter("tecnica@palma");
        Screen anybody = anybody()) {
      screen.visit("/cases/case.xhtml?n=" + number);
      screen.page().getByText("En faig el seguiment").click();
      press(screen, "Obre el cas");
      screen.page().locator("#accreditation > summary").click();
      screen.page().locator("[id='title:kind']").waitFor();
      assertAccessible(screen);
      press(screen, "Anota el títol");
      screen.page().locator("#title .faults").waitFor();
      assertAccessible(screen);
      screen.page().locator("[id='certificate:language']").getByText("Català").click();
      press(screen, "Emet el certificat");
      screen.page().locator("#issued .asked").waitFor();
      String code = screen.page().locator("#issued .code").innerText();
      press(screen, "Revoca el certificat");
      screen.page().locator("#undo").waitFor();
      assertAccessible(screen);

      anybody.visit("/house/verify.xhtml");
      anybody.page().getByLabel("Codi de verificació").fill(code);
      press(anybody, "Comprova");
      anybody.page().locator("#answer").waitFor();
      assertAccessible(anybody);
    }
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void obligation_withoutEvidence_isRefused_andWithItNoted_withoutBarrierOrError() {
    try (Screen screen = enter("secretaria@ibd")) {
      screen.visit("/commission/agreement.xhtml");
      press(screen, "Anota");
      screen.page().locator("main .faults").waitFor();
      assertAccessible(screen);
      screen.choose(
          screen.page().locator("[id='note:obligation_label']"),
          "Serveis jurídics: Inscriure el conveni i les seves pròrrogues al registre de"
              + " convenis.");
      screen.choose(screen.page().locator("[id='note:state_label']"), "Complida");
      press(screen, "Anota");
      screen.page().getByText("Escriviu què ho prova.").first().waitFor();
      screen.page().getByLabel("Què ho prova").fill("Inscripció inventada");
      press(screen, "Anota");
      screen.page().locator(".done").waitFor();
      screen.page().getByText("Historial (1)").first().click();
      assertThat(screen.page().locator("#obligations").innerText())
          .contains("Inscripció inventada", "Francesca Nadal");
      assertAccessible(screen);
    }
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void check_ofAMistypedCode_tellsTheSlip_withoutBarrierOrError() {
    try (Screen anybody = anybody()) {
      anybody.visit("/house/verify.xhtml");
      anybody.page().getByLabel("Codi de verificació").fill("2222-2222-2222-2223");
      press(anybody, "Comprova");
      anybody.page().locator("#answer").waitFor();
      assertThat(anybody.page().locator("#answer").getAttribute("data-standing"))
          .isEqualTo("MISTYPED");
      assertAccessible(anybody);
    }
  }

  private static void press(Screen screen, String button, String caseNumber) {
    screen
        .page()
        .locator("#activations .row")
        .filter(new Locator.FilterOptions().setHasText(caseNumber))
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
        .click();
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void search_thatFinds_andThatFindsNothing_hasNoBarrierAndNoError() {
    try (Screen screen = enter("guardia@ibd")) {
      screen.visit("/cases/search.xhtml");
      press(screen, "Cerca");
      screen.page().locator(".ui-message-error").first().waitFor();
      assertAccessible(screen);
      search(screen, caseNumber);
      assertThat(screen.page().locator("#found\\:table").innerText()).contains(caseNumber);
      assertAccessible(screen);
      search(screen, "Ningú Enlloc");
      screen.page().locator("#found .empty").waitFor();
      assertAccessible(screen);
    }
  }

  private static void search(Screen screen, String q) {
    screen.page().locator("#search\\:q").fill(q);
    screen.choose(screen.page().locator("#search\\:reason_label"), "Estic de guàrdia");
    screen.page().locator("#search\\:go").click();
    screen.page().locator("#found .empty, #found table").first().waitFor();
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void waitingEvent_decided_hasNoBarrierAndNoError() {
    String id = new Queue(micro.api()).idOf(micro.feed().tooEarly());
    try (Screen screen = enter("guardia@ibd")) {
      screen.visit("/feed/waiting.xhtml?id=" + id);
      press(screen, "Torna-ho a provar");
      screen.page().locator("#decision .ui-message-error").first().waitFor();
      assertAccessible(screen);
      screen.page().locator("#decision\\:reason").fill("Prova");
      press(screen, "Torna-ho a provar");
      screen.page().getByText("Encara no es pot aplicar").first().waitFor();
      assertAccessible(screen);
    }
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void load_compared_hasNoBarrierAndNoError() {
    JsonObject totals =
        Json.createObjectBuilder()
            .add("orders", Json.createObjectBuilder().add("count", 1))
            .build();
    micro.feed().accepted(Events.backfillDone(Source.SIRAJ, Feed.now(), totals));
    try (Screen screen = enter("operacio@ibd")) {
      Eventually.holds(
          "the report",
          Duration.ofSeconds(20),
          () -> {
            screen.visit("/feed/load.xhtml");
            return screen.page().locator("main .state.bad").count() > 0;
          });
      assertThat(screen.page().locator("h1").innerText()).isEqualTo("Càrrega inicial");
      assertAccessible(screen);
    }
  }

  private static void assertAccessible(Screen screen) {
    List<String> barriers = new ArrayList<>();
    for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
      screen.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      barriers.addAll(barriers(screen, scheme));
    }
    assertThat(barriers).isEmpty();
    assertThat(screen.complaints()).isEmpty();
  }

  private static List<String> barriers(Screen screen, ColorScheme scheme) {
    AxeBuilder axe = Axe.in(screen.page());
    // What is not a matter of colour is the same in the dark.
    List<Rule> violations =
        (scheme == ColorScheme.DARK ? axe.withRules(List.of("color-contrast")) : axe)
            .analyze()
            .getViolations();
    List<String> barriers = new ArrayList<>();
    for (Rule rule : violations) {
      String finding =
          "%s (%s): %s %s %s"
              .formatted(
                  screen.page().url(),
                  scheme,
                  rule.getImpact(),
                  rule.getId(),
                  targets(rule).toList());
      if (BARRIERS.contains(rule.getImpact())) {
        barriers.add(finding);
      } else {
        System.out.println("axe: " + finding);
      }
    }
    return barriers;
  }

  private static Stream<String> targets(Rule rule) {
    return rule.getNodes().stream().map(node -> String.valueOf(node.getTarget()));
  }

  private static String filled(String text) {
    return text.replace("CASE", caseNumber)
        .replace("ORDER", order)
        .replace("ALERT", alert)
        .replace("REPORT", report)
        .replace("WAITING", waiting)
        .replace("OWN", flats);
  }
}
