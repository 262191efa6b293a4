package es.caib.empara.it;

import static es.caib.empara.it.fixture.Role.ADMIN;
import static es.caib.empara.it.fixture.Role.AUDITOR;
import static es.caib.empara.it.fixture.Role.CANDIDATE;
import static es.caib.empara.it.fixture.Role.COMMISSION;
import static es.caib.empara.it.fixture.Role.COORDINATOR;
import static es.caib.empara.it.fixture.Role.FEED;
import static es.caib.empara.it.fixture.Role.LEGAL;
import static es.caib.empara.it.fixture.Role.OPERATOR;
import static es.caib.empara.it.fixture.Role.READER;
import static es.caib.empara.it.fixture.Role.SECRETARY;
import static es.caib.empara.it.fixture.Role.TECHNICIAN;
import static org.assertj.core.api.Assertions.assertThat;

import es.caib.empara.it.fixture.Activations;
import es.caib.empara.it.fixture.Alerts;
import es.caib.empara.it.fixture.Answer;
import es.caib.empara.it.fixture.Api;
import es.caib.empara.it.fixture.Audit;
import es.caib.empara.it.fixture.Barriers;
import es.caib.empara.it.fixture.EmparaMicro;
import es.caib.empara.it.fixture.Queue;
import es.caib.empara.it.fixture.Role;
import es.caib.empara.it.fixture.SharedMicro;
import es.caib.empara.it.fixture.Threads;
import es.caib.empara.it.fixture.Visitor;
import es.caib.empara.simulator.Events;
import es.caib.empara.simulator.RiskLevel;
import es.caib.empara.simulator.Source;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page and every endpoint by every role, after a real log-in; each refusal leaves an entry.
 */
@ExtendWith(SharedMicro.class)
class RolesIT {

  private static final String PALMA = "07040";
  private static final String DRAFT = "/cases/draft";
  private static final String DOCUMENT = "/documents/file";
  private static final String CERTIFICATE = "/accreditation/certificate";
  private static final String COMMUNICATION = "/channels/file";
  private static final String PAPER = "/commission/paper";
  private static final String AGENDA_DOCUMENT = "/commission/document";
  private static final String CIRCULAR_FILE = "/channels/circular-file";
  private static final String CONTACT_SHEET = "/channels/sheet";
  private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
  private static final Set<Role> WITH_ACCESS = EnumSet.complementOf(EnumSet.of(CANDIDATE));
  private static final Set<Role> PEOPLE = EnumSet.complementOf(EnumSet.of(FEED));
  private static final Set<Role> ON_CASES = EnumSet.of(COORDINATOR, TECHNICIAN);
  private static final Set<Role> ON_LISTS = EnumSet.of(COORDINATOR, TECHNICIAN, READER);
  private static final Set<Role> ON_RESOURCES = EnumSet.of(COORDINATOR, TECHNICIAN, READER, ADMIN);
  private static final Set<Role> ON_THE_FEED = EnumSet.of(COORDINATOR, OPERATOR);

  private static final Set<Role> ON_CONTACTS = EnumSet.of(COORDINATOR, TECHNICIAN, ADMIN);
  private static final Set<Role> READING = EnumSet.complementOf(EnumSet.of(CANDIDATE, FEED));
  private static final Set<Role> SITTING = EnumSet.of(COMMISSION, SECRETARY);
  private static final Set<Role> ON_PROPOSALS =
      EnumSet.of(COMMISSION, SECRETARY, COORDINATOR, LEGAL, ADMIN);
  private static final Set<Role> ON_RESOLUTIONS =
      EnumSet.of(COMMISSION, SECRETARY, COORDINATOR, OPERATOR, AUDITOR);
  private static final Set<Role> ON_COMPOSITION =
      EnumSet.of(COMMISSION, SECRETARY, COORDINATOR, LEGAL, ADMIN, AUDITOR);

  private static final Set<Role> ON_PROTOCOLS = EnumSet.complementOf(EnumSet.of(FEED, CANDIDATE));

  /** A page and who may see it; a case, a report and an event that waits stand as {case} etc. */
  private record Door(String page, Set<Role> open) {}

  /**
   * An endpoint, who may call it and what they are answered; a case, an alert, an order and an
   * event that waits stand as {case}, {alert}, {order} and {waiting}.
   */
  private record Endpoint(String method, String path, Set<Role> open, int status) {}

  private static final List<Door> PAGES =
      List.of(
          new Door("/alerts/board.xhtml", ON_CASES),
          new Door("/alerts/list.xhtml", ON_CASES),
          new Door("/alerts/alert.xhtml?id={alert}", ON_CASES),
          new Door("/alerts/figures.xhtml", ON_CASES),
          new Door("/alerts/channels.xhtml", EnumSet.of(COORDINATOR, OPERATOR)),
          new Door("/alerts/drills.xhtml", EnumSet.of(COORDINATOR)),
          new Door("/alerts/duty.xhtml", EnumSet.of(COORDINATOR, TECHNICIAN, ADMIN)),
          new Door("/cases/list.xhtml", ON_LISTS),
          new Door("/cases/search.xhtml", ON_LISTS),
          new Door("/cases/case.xhtml?n={case}", ON_CASES),
          new Door("/cases/work.xhtml", ON_CASES),
          new Door("/orders/figures.xhtml", ON_CASES),
          new Door("/orders/courts.xhtml", ON_CASES),
          new Door("/resources/list.xhtml", ON_RESOURCES),
          new Door("/resources/list.xhtml?view=map", ON_RESOURCES),
          new Door("/resources/resource.xhtml?id={resource}", ON_RESOURCES),
          new Door("/resources/activations.xhtml", ON_CASES),
          new Door("/orders/list.xhtml", ON_CASES),
          new Door("/orders/order.xhtml?o={order}", ON_CASES),
          new Door("/orders/paper.xhtml", ON_CASES),
          new Door("/orders/check.xhtml", ON_CASES),
          new Door("/audit/operations.xhtml", EnumSet.of(AUDITOR)),
          new Door("/feed/sources.xhtml", ON_THE_FEED),
          new Door("/feed/queue.xhtml", ON_THE_FEED),
          new Door("/feed/rejected.xhtml", ON_THE_FEED),
          new Door("/feed/load.xhtml", ON_THE_FEED),
          new Door("/feed/waiting.xhtml?id={waiting}", EnumSet.of(COORDINATOR)),
          new Door("/channels/threads.xhtml", ON_CASES),
          new Door("/channels/threads.xhtml?view=UNREAD", ON_CASES),
          new Door("/channels/barriers.xhtml", EnumSet.of(OPERATOR)),
          new Door("/channels/barrier.xhtml?r={report}", EnumSet.of(OPERATOR)),
          new Door("/channels/contacts.xhtml", EnumSet.of(COORDINATOR)),
          new Door("/channels/contact.xhtml", ON_CONTACTS),
          new Door("/channels/circulars.xhtml", READING),
          new Door("/channels/circular.xhtml", READING),
          new Door("/channels/circular-edit.xhtml", EnumSet.of(COORDINATOR, ADMIN)),
          new Door("/documents/keys.xhtml", EnumSet.of(OPERATOR)),
          new Door("/commission/sessions.xhtml", SITTING),
          new Door("/commission/session.xhtml", SITTING),
          new Door("/commission/plan.xhtml", EnumSet.of(SECRETARY)),
          new Door("/commission/proposals.xhtml", ON_PROPOSALS),
          new Door("/commission/proposal.xhtml", ON_PROPOSALS),
          new Door("/commission/propose.xhtml", EnumSet.of(COORDINATOR, ADMIN)),
          new Door("/commission/resolutions.xhtml", ON_RESOLUTIONS),
          new Door("/commission/seats.xhtml", ON_COMPOSITION),
          new Door("/commission/rights.xhtml", ON_COMPOSITION),
          new Door("/house/welcome.xhtml?t=x", EVERYBODY),
          new Door("/commission/minutes.xhtml?session=1", SITTING),
          new Door(
              "/commission/agreement.xhtml", EnumSet.of(COMMISSION, SECRETARY, COORDINATOR, ADMIN)),
          new Door("/people/list.xhtml", EnumSet.of(ADMIN)),
          new Door("/people/request.xhtml", EnumSet.of(ADMIN)),
          new Door("/people/person.xhtml", EnumSet.of(ADMIN)),
          new Door("/people/confirm.xhtml", EnumSet.of(ADMIN)),
          new Door("/people/me.xhtml", PEOPLE),
          new Door("/people/security.xhtml", PEOPLE),
          new Door("/pending.xhtml", PEOPLE),
          new Door("/protocols/list.xhtml", ON_PROTOCOLS),
          new Door("/protocols/protocol.xhtml", ON_PROTOCOLS),
          new Door("/protocols/compare.xhtml", ON_PROTOCOLS),
          new Door("/protocols/law.xhtml", ON_PROTOCOLS),
          new Door("/protocols/edit.xhtml", EnumSet.of(ADMIN, COORDINATOR)),
          new Door("/protocols/review.xhtml", EnumSet.of(LEGAL)),
          new Door(
              "/protocols/overview.xhtml", EnumSet.of(COORDINATOR, LEGAL, COMMISSION, SECRETARY)),
          new Door("/people/training.xhtml", PEOPLE),
          new Door("/people/lesson.xhtml?l=1", PEOPLE),
          new Door("/people/courses.xhtml", EnumSet.of(ADMIN)),
          new Door("/people/course.xhtml", EnumSet.of(ADMIN)),
          new Door("/people/questions.xhtml", EnumSet.of(ADMIN)),
          new Door("/people/question.xhtml", EnumSet.of(ADMIN)),
          new Door("/people/test.xhtml", PEOPLE),
          new Door("/institutions/realms.xhtml", EnumSet.of(OPERATOR)),
          new Door("/institutions/realm.xhtml?realm=palma", EnumSet.of(OPERATOR)),
          new Door("/house/legal.xhtml", EVERYBODY),
          new Door("/house/privacy.xhtml", EVERYBODY),
          new Door("/house/accessibility.xhtml", EVERYBODY),
          new Door("/house/barrier.xhtml", EVERYBODY),
          new Door("/house/verify.xhtml", EVERYBODY),
          new Door("/house/help.xhtml", EVERYBODY),
          new Door("/login.xhtml", EVERYBODY),
          new Door("/code.xhtml", EVERYBODY),
          new Door("/lock.xhtml", EVERYBODY));

  private static final List<Endpoint> ENDPOINTS =
      List.of(
          new Endpoint("POST", "/events", EnumSet.of(FEED), 202),
          new Endpoint("GET", "/feed/queue", ON_THE_FEED, 200),
          // What it waits for is still missing: whoever may decide is told so.
          new Endpoint("POST", "/feed/queue/{waiting}/resolution", EnumSet.of(COORDINATOR), 409),
          new Endpoint("GET", "/feed/loads", ON_THE_FEED, 200),
          new Endpoint("GET", "/cases", ON_LISTS, 200),
          new Endpoint("POST", "/cases/search", ON_LISTS, 200),
          new Endpoint("GET", "/cases/{case}", ON_CASES, 200),
          new Endpoint("GET", "/cases/{case}/timeline", ON_CASES, 200),
          new Endpoint("GET", "/cases/{case}/accreditation", ON_CASES, 200),
          // Without If-Match: whoever may act is told that it is missing.
          new Endpoint("POST", "/cases/{case}/actions", ON_CASES, 428),
          new Endpoint("GET", "/cases/{case}/threads", ON_CASES, 200),
          new Endpoint("POST", "/cases/{case}/threads", ON_CASES, 428),
          new Endpoint("GET", "/cases/{case}/threads/{thread}", ON_CASES, 200),
          new Endpoint("POST", "/cases/{case}/threads/{thread}/messages", ON_CASES, 428),
          new Endpoint("GET", "/orders", ON_CASES, 200),
          new Endpoint("GET", "/orders/{order}", ON_CASES, 200),
          new Endpoint("GET", "/work", ON_CASES, 200),
          new Endpoint("GET", "/alerts", ON_CASES, 200),
          new Endpoint("GET", "/alerts/{alert}", ON_CASES, 200),
          // Nobody has it yet, or somebody else does.
          new Endpoint("POST", "/alerts/{alert}/release", ON_CASES, 409),
          new Endpoint("POST", "/alerts/{alert}/acknowledgement", ON_CASES, 200),
          new Endpoint("GET", "/alerts/{alert}/trail", ON_CASES, 200),
          new Endpoint("POST", "/alerts/{alert}/closure", ON_CASES, 400),
          new Endpoint("POST", "/alerts/{alert}/waiver", ON_CASES, 400),
          // Nobody has asked for one.
          new Endpoint("POST", "/alerts/{alert}/waiver/consent", ON_CASES, 409),
          new Endpoint("GET", "/duty", ON_LISTS, 200),
          new Endpoint("GET", "/resources", ON_RESOURCES, 200),
          new Endpoint("GET", "/resources/{resource}", ON_RESOURCES, 200),
          // Without If-Match: whoever may act is told that it is missing.
          new Endpoint("POST", "/cases/{case}/activations", ON_CASES, 428),
          new Endpoint("GET", "/cases/{case}/activations/proposals?need=ATENPRO", ON_CASES, 200),
          new Endpoint("POST", "/alerts/{alert}/activations", ON_CASES, 428),
          new Endpoint("GET", "/alerts/{alert}/activations/proposals?need=ATENPRO", ON_CASES, 200),
          new Endpoint("GET", "/activations", ON_CASES, 200),
          new Endpoint("GET", "/activations/{activation}", ON_CASES, 200),
          new Endpoint("POST", "/activations/{activation}/acceptance", ON_CASES, 428),
          new Endpoint("POST", "/activations/{activation}/refusal", ON_CASES, 428),
          new Endpoint("POST", "/activations/{activation}/start", ON_CASES, 428),
          new Endpoint("POST", "/activations/{activation}/end", ON_CASES, 428),
          new Endpoint("POST", "/activations/{activation}/cancellation", ON_CASES, 428),
          new Endpoint("GET", "/institutions", WITH_ACCESS, 200),
          new Endpoint("GET", "/audit/entries", EnumSet.of(AUDITOR), 200));

  private static final String REQUEST = "{\"need\":\"ATENPRO\",\"urgency\":\"PLANNED\"}";

  private static final Map<String, String> BODIES =
      Map.ofEntries(
          // Whoever may end an alert is told that the text is missing.
          Map.entry("/alerts/{alert}/closure", "{\"outcome\":\"ACTED\"}"),
          Map.entry("/alerts/{alert}/waiver", "{}"),
          Map.entry("/cases/{case}/actions", "{\"kind\":\"NOTE\",\"text\":\"Prova\"}"),
          Map.entry("/cases/{case}/threads", "{\"subject\":\"Prova\",\"text\":\"Prova\"}"),
          Map.entry("/cases/{case}/threads/{thread}/messages", "{\"text\":\"Prova\"}"),
          Map.entry("/cases/search", "{\"q\":\"VG-07\"}"),
          Map.entry(
              "/feed/queue/{waiting}/resolution", "{\"action\":\"RETRY\",\"reason\":\"Prova\"}"),
          Map.entry("/cases/{case}/activations", REQUEST),
          Map.entry("/alerts/{alert}/activations", REQUEST),
          Map.entry(
              "/activations/{activation}/acceptance", "{\"arrivesAt\":\"2099-01-01T00:00:00Z\"}"),
          Map.entry("/activations/{activation}/refusal", "{\"reason\":\"NO_STAFF\"}"),
          Map.entry("/activations/{activation}/end", "{\"outcome\":\"COMPLETED\"}"),
          Map.entry("/activations/{activation}/cancellation", "{}"));

  private static String caseNumber;
  private static String alert;
  private static String report;
  private static String order;
  private static String waiting;
  private static String resource;
  private static String activation;
  private static String thread;

  private final EmparaMicro micro;
  private final Api api;

  RolesIT(EmparaMicro micro) {
    this.micro = micro;
    this.api = micro.api();
    if (caseNumber == null) {
      caseNumber = micro.feed().registerCase(PALMA).caseNumber();
      micro.feed().assess(caseNumber, RiskLevel.HIGH);
      alert =
          new Alerts(api).rise(COORDINATOR.account(), caseNumber).getJsonNumber("id").toString();
      report = new Barriers(micro.base()).report();
      order = micro.feed().grantOrder(caseNumber);
      waiting = new Queue(api).idOf(micro.feed().tooEarly());
      JsonObject asked = new Activations(api).ask(TECHNICIAN.account(), caseNumber, "ATENPRO");
      resource = asked.getJsonNumber("resourceId").toString();
      activation = asked.getJsonNumber("id").toString();
      thread = new Threads(api).start(TECHNICIAN.account(), caseNumber);
    }
  }

  static List<Role> people() {
    return Role.people();
  }

  @ParameterizedTest
  @MethodSource("people")
  void pages_byRole_openOrRefuseAndRecord(Role role) {
    Instant start = Instant.now();
    Visitor visitor = new Visitor(micro.base());
    assertThat(visitor.logIn(role.account()).status()).isEqualTo(302);

    List<String> refused = new ArrayList<>();
    SoftAssertions all = new SoftAssertions();
    for (Door door : PAGES) {
      Answer answer = visitor.open(filled(door.page()));
      boolean open = door.open().contains(role);
      all.assertThat(answer.status()).as(door.page()).isEqualTo(open ? 200 : 403);
      all.assertThat(answer.body()).as(door.page()).contains("<main");
      if (!open) {
        refused.add("PAGE /empara" + door.page().replaceFirst("\\?.*", ""));
      }
    }
    all.assertAll();
    assertRecorded(role, start, refused);
  }

  @ParameterizedTest
  @EnumSource
  void endpoints_byRole_answerOrRefuseAndRecord(Role role) {
    Instant start = Instant.now();
    List<String> refused = new ArrayList<>();
    SoftAssertions all = new SoftAssertions();
    for (Endpoint endpoint : ENDPOINTS) {
      Answer answer = call(role, endpoint);
      boolean open = endpoint.open().contains(role);
      all.assertThat(answer.status())
          .as("%s %s", endpoint.method(), endpoint.path())
          .isEqualTo(open ? endpoint.status() : 403);
      if (!open) {
        all.assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        refused.add(
            endpoint.method()
                + " /api/v1"
                + endpoint
                    .path()
                    .replace("{case}", "{caseNumber}")
                    .replace("{order}", "{orderId}")
                    .replace("{thread}", "{threadId}")
                    .replaceFirst("\\{(alert|waiting|resource|activation)}", "{id}")
                    .replaceFirst("\\?.*", ""));
      }
    }
    all.assertAll();
    assertRecorded(role, start, refused);
  }

  /** A draft is kept from the page, so by the session of whoever is logged in. */
  @ParameterizedTest
  @MethodSource("people")
  void draft_byRole_isKeptOrRefusedAndRecorded(Role role) {
    Instant start = Instant.now();
    Visitor visitor = new Visitor(micro.base());
    visitor.logIn(role.account()).expect(302);
    boolean open = ON_CASES.contains(role);

    Answer kept = visitor.send(DRAFT, draft(), "X-Empara", "1");

    assertThat(kept.status()).isEqualTo(open ? 204 : 403);
    assertRecorded(role, start, open ? List.of() : List.of("PAGE /empara" + DRAFT));
    if (open) {
      // What another origin can send never carries the header.
      assertThat(visitor.send(DRAFT, draft()).status()).isEqualTo(403);
    }
  }

  /** A file, so no page: whoever may have one is told that this one is not there. */
  @ParameterizedTest
  @MethodSource("people")
  void certificate_byRole_isLookedForOrRefusedAndRecorded(Role role) {
    Instant start = Instant.now();
    Visitor visitor = new Visitor(micro.base());
    visitor.logIn(role.account()).expect(302);
    boolean open = ON_CASES.contains(role);

    Answer answer = visitor.open(CERTIFICATE + "?n=" + caseNumber + "&id=1");

    assertThat(answer.status()).isEqualTo(open ? 404 : 403);
    assertRecorded(role, start, open ? List.of() : List.of("PAGE /empara" + CERTIFICATE));
  }

  @ParameterizedTest
  @MethodSource("people")
  void commissionPaper_byRole_isLookedForOrRefusedAndRecorded(Role role) {
    Instant start = Instant.now();
    Visitor visitor = new Visitor(micro.base());
    visitor.logIn(role.account()).expect(302);
    boolean open = SITTING.contains(role);

    Answer answer = visitor.open(PAPER + "?id=1");

    assertThat(answer.status()).isEqualTo(open ? 404 : 403);
    // A paper that is not there is a refusal too, of the service and not of the page.
    assertRecorded(role, start, List.of(open ? "COMMISSION_PAPER_READ" : "PAGE /empara" + PAPER));
  }

  @ParameterizedTest
  @MethodSource("people")
  void agendaDocument_byRole_isLookedForOrRefusedAndRecorded(Role role) {
    Instant start = Instant.now();
    Visitor visitor = new Visitor(micro.base());
    visitor.logIn(role.account()).expect(302);
    boolean open = SITTING.contains(role);

    Answer answer = visitor.open(AGENDA_DOCUMENT + "?d=1");

    assertThat(answer.status()).isEqualTo(open ? 404 : 403);
    assertRecorded(
        role, start, List.of(open ? "AGENDA_DOCUMENT_DOWNLOAD" : "PAGE /empara" + AGENDA_DOCUMENT));
  }

  @ParameterizedTest
  @MethodSource("people")
  void filesOfTheChannels_byRole_areGivenOrRefusedAndRecorded(Role role) {
    Instant start = Instant.now();
    Visitor visitor = new Visitor(micro.base());
    visitor.logIn(role.account()).expect(302);
    boolean reads = READING.contains(role);
    boolean seesContacts = ON_CONTACTS.contains(role);

    assertThat(visitor.open(CIRCULAR_FILE + "?f=1").status()).isEqualTo(reads ? 404 : 403);
    assertThat(visitor.open(CONTACT_SHEET).status()).isEqualTo(seesContacts ? 200 : 403);

    List<String> refused = new ArrayList<>();
    refused.add(reads ? "CIRCULAR_FILE" : "PAGE /empara" + CIRCULAR_FILE);
    if (!seesContacts) {
      refused.add("PAGE /empara" + CONTACT_SHEET);
    }
    assertRecorded(role, start, refused);
  }

  /** Whoever may have it is sent for a reason first. */
  @ParameterizedTest
  @MethodSource("people")
  void document_byRole_asksForAReason_orIsRefusedAndRecorded(Role role) {
    Instant start = Instant.now();
    Visitor visitor = new Visitor(micro.base());
    visitor.logIn(role.account()).expect(302);
    boolean open = ON_CASES.contains(role);

    Answer answer = visitor.open(DOCUMENT + "?n=" + caseNumber + "&d=1");

    assertThat(answer.status()).isEqualTo(open ? 302 : 403);
    assertRecorded(role, start, open ? List.of() : List.of("PAGE /empara" + DOCUMENT));
  }

  /** As with a document. */
  @ParameterizedTest
  @MethodSource("people")
  void fileOfAMessage_byRole_asksForAReason_orIsRefusedAndRecorded(Role role) {
    Instant start = Instant.now();
    Visitor visitor = new Visitor(micro.base());
    visitor.logIn(role.account()).expect(302);
    boolean open = ON_CASES.contains(role);

    Answer answer = visitor.open(COMMUNICATION + "?n=" + caseNumber + "&f=1");

    assertThat(answer.status()).isEqualTo(open ? 302 : 403);
    assertRecorded(role, start, open ? List.of() : List.of("PAGE /empara" + COMMUNICATION));
  }

  @Test
  void draft_withoutLogIn_isNotTaken() {
    Answer answer = new Visitor(micro.base()).send(DRAFT, draft(), "X-Empara", "1");

    assertThat(answer.status()).isNotEqualTo(204);
    assertThat(answer.status()).isLessThan(500);
  }

  private static Map<String, String> draft() {
    return Map.of("n", caseNumber, "text", "A mig escriure", "kind", "NOTE", "version", "2");
  }

  @Test
  void start_byRole_leadsToWhereTheWorkBegins() {
    SoftAssertions all = new SoftAssertions();
    for (Role role : Role.people()) {
      String first =
          switch (role) {
            case COORDINATOR, TECHNICIAN -> "/empara/alerts/board.xhtml";
            case READER -> "/empara/cases/list.xhtml";
            case ADMIN -> "/empara/resources/list.xhtml";
            case AUDITOR -> "/empara/audit/operations.xhtml";
            case OPERATOR -> "/empara/feed/sources.xhtml";
            case COMMISSION, SECRETARY -> "/empara/commission/sessions.xhtml";
            case CANDIDATE -> "/empara/people/me.xhtml";
            case LEGAL -> "/empara/commission/proposals.xhtml";
            default -> null;
          };
      Visitor visitor = new Visitor(micro.base());
      visitor.logIn(role.account());
      Answer start = visitor.open("/index.xhtml");
      all.assertThat(start.status()).as(role.name()).isEqualTo(first == null ? 200 : 302);
      if (first != null) {
        all.assertThat(start.header("Location")).as(role.name()).endsWith(first);
      }
    }
    all.assertAll();
  }

  @Test
  void pages_withoutLogIn_sendToTheLogInPage() {
    SoftAssertions all = new SoftAssertions();
    for (Door door : PAGES) {
      Answer answer = new Visitor(micro.base()).open(filled(door.page()));
      boolean open = door.open().equals(EVERYBODY);
      all.assertThat(answer.status()).as(door.page()).isEqualTo(open ? 200 : 302);
      if (!open) {
        all.assertThat(answer.header("Location")).contains("/empara/login.xhtml?to=");
      }
    }
    all.assertAll();
  }

  @Test
  void endpoints_withoutLogIn_answer401() {
    SoftAssertions all = new SoftAssertions();
    for (Endpoint endpoint : ENDPOINTS) {
      all.assertThat(api.open("/api/v1" + filled(endpoint.path())).status())
          .as(endpoint.path())
          .isEqualTo(401);
    }
    all.assertAll();
  }

  @Test
  void logIn_ofAMachineByTheForm_isRefused() {
    Visitor machine = new Visitor(micro.base());

    assertThat(machine.logIn(FEED.account()).status()).isEqualTo(200);
    assertThat(machine.open("/index.xhtml").status()).isEqualTo(302);
  }

  private Answer call(Role role, Endpoint endpoint) {
    String path = "/api/v1" + filled(endpoint.path());
    if (endpoint.method().equals("GET")) {
      return api.get(role.account(), path, "Access-Reason", "REVIEW");
    }
    if (endpoint.path().equals("/events")) {
      return api.post(
          role.account(),
          path,
          Events.heartbeat(Source.VIOGEN, Instant.now()).toCloudEvent().toString(),
          "Content-Type",
          "application/cloudevents+json");
    }
    String body = BODIES.get(endpoint.path());
    return body == null
        ? api.post(role.account(), path)
        : api.post(role.account(), path, body, "Access-Reason", "REVIEW");
  }

  private void assertRecorded(Role role, Instant from, List<String> refused) {
    assertThat(new Audit(api).refusals(role.account(), from))
        .extracting(entry -> entry.getString("operation"))
        .containsExactlyInAnyOrderElementsOf(refused);
  }

  private static String filled(String path) {
    return path.replace("{case}", caseNumber)
        .replace("{alert}", alert)
        .replace("{report}", report)
        .replace("{order}", order)
        .replace("{waiting}", waiting)
        .replace("{resource}", resource)
        .replace("{activation}", activation)
        .replace("{thread}", thread);
  }
}
